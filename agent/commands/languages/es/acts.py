"""Spanish phrases for what can be done, beside the verbs of `verbs`."""

from itertools import product

from .. import Words
from .contractions import contracted


def each(before: str, after: str) -> str:
    """All pairs of two lists, separated by commas."""
    pairs = product(before.split(","), after.split(","))
    return ", ".join(f"{first.strip()} {second.strip()}" for first, second in pairs)


ACTS: Words = {
    # --- taking away and keeping
    "_CUT": contracted(
        """fuera, fuera con, afuera con, nada de, basta de, adiós a, no más, eliminación de, supresión
            de, sobra, sobran, deshacerte de, deshazte de, deshagase de, deshacerse de, deshacernos
            de, deshacete de, no quiero, ya no quiero, ya no queremos, ya no necesito, ya no hace
            falta, no quiero oír, no quiero escuchar, no queremos, no queremos oír, no quiero que
            haya, no quiero que aparezca, no quiero que aparezcan, no quiero que salga, no quiero que
            salgan, no quiero que diga, no necesito, que no haya, que no aparezca, que no aparezcan,
            que no salga, que no quede, que no queden, no debe haber, no tiene que haber, no debería
            haber, delete, rm, que desaparezca, que desaparezcan, haz que desaparezca, haz que
            desaparezcan"""
    ),
    "_NO": "sin, nada de, cero, fuera",
    "_REMOVAL": "eliminación, limpieza",
    "_NO_LONGER": """ya no debe decir, no debe decir, no debería decir, ya no debería decir, no tiene que
        decir, no debe contener, no debe tener, ya no dice, que no diga, que ya no diga""",
    "_NOT_BE": """no debe estar, no debería estar, no deben estar, no deberían estar, no debe aparecer, no
        debería aparecer, no deben aparecer, no tiene que estar, no tienen que estar, sobra, sobran, está de
        más, están de más, no debe salir, no pinta nada, no hace falta, no hacen falta,
        ya no debe aparecer""",
    "_LACK": """no diga, no tenga, no contenga, no incluya, ya no diga, ya no tenga, no lleve, deje de decir,
        quede sin, se quede sin, esté sin""",
    "_COMPLAINT": each(
        "está, están, suena, suenan, se oye, se escucha, se oyen, se escuchan",
        """demasiado bajo, demasiado baja, demasiado alto, demasiado alta, muy bajo, muy baja, muy alto,
            muy alta""",
    ),
    "_AWAY": "fuera, afuera, de ahí",
    "_OUTOF": contracted("fuera de"),
    "_MODAL": """tiene que, tienen que, debe, deben, debería, deberían, ha de, han de, puede, pueden,
        necesita, necesitan, quiero que, hay que hacer""",
    "_GO": """irse, ir fuera, desaparecer, desaparezca, desaparezcan, salir, marcharse, se vaya, se vayan,
        se va, se van, estar fuera, quitarse, eliminarse, borrarse, fuera, desaparece, desaparecen""",
    "_KEEP": """quédate con, quédese con, quedarse con, quedarnos con, quedarme con, quedémonos con, quedate
        vos con, te quedas con, te quedes con, me quedo con, nos quedamos con, que quede, que queden, que se
        quede, que se queden""",
    "_KEEP_ONLY": each(
        """quédate, quédese, quédense, quedarse, quedarte, quedarnos, quedarme, quedémonos, te quedas, me
        quedo, nos quedamos, te quedes""",
        "solo con, solamente con, únicamente con, nada más con, nomás con, tan solo con, exclusivamente con",
    ),
    "_HEAR": "di, diga, decí, decir, digan, que diga, que digan, que dé",
    "_WANT": """quiero, queremos, necesito, necesitamos, quisiera, me gustaría, deseo, me interesa, me
        interesan, me vale, quiero oír, quiero escuchar, quiero conservar, quiero que quede, quiero que
        queden, me quedo con, me hace falta""",
    "_ONLY": """solo, solamente, únicamente, nada más, nada más que, exclusivamente, tan solo, nomás, no más
        que, solo y exclusivamente, sólo""",
    "_REST": "resto, demás, todo el resto",
    "REST": {
        "all": """todo lo demás, resto del audio, resto de palabras, demás palabras, resto de las palabras,
            todo el resto, lo demás, las otras palabras, otras palabras""",
        "others": "resto, demás, otros, otras, los demás, las demás, los otros, las otras, todos los demás",
    },
    "_OTHERS": "resto, demás, otros, otras, todos los demás, todas las demás, todos los otros",
    "_OTHER": "demás, otros, otras",
    "_LEFT": """debe quedar, deben quedar, debería quedar, queda, quedan, quede, queden, se queda, se quedan,
        debe quedarse, permanece, permanezca, tiene que quedar, tienen que quedar""",
    "_CONSISTS": """debe decir, debe contener, debe tener, debería decir, debería contener, debería tener,
        consista en, consiste en, se componga de, tiene que decir, tiene que tener, diga, tenga, contenga""",
    "_CONTAIN": """dure, duren, diga, digan, tenga, tengan, contenga, contengan, quede, queden, incluya,
        incluyan, quede con, se quede con, conserve, conserven, contener, decir, tener, dice, conste de,
        consista en""",
    "_START": "empiece, comience, que empiece, que comience, arranque, inicie",
    "_END": "termine, acabe, que termine, que acabe, finalice",
    "_LET": """que, haz que, haga que, hacé que, hagan que, hacer que, hagamos que, logra que, consigue que,
        deja que, procura que, quiero que, quisiera que, necesito que, asegúrate de que, asegurate que,
        quiero""",
    # --- making silent, louder, softer
    "_MUTE": """mute, que no se oiga, que no se oigan, que no se escuche, que no se escuchen, haz que no se
        oiga, haz que no se escuche, haz que no se oigan, haz que no se escuchen, que no suene, que no
        suenen, no se oiga, haz que no suene, que nadie oiga, que nadie escuche, quiero que no se oiga,
        quiero que no se escuche, no quiero que se oiga, no quiero que se oigan, no quiero que se escuche,
        no quiero que se escuchen, silencio en, silencio sobre""",
    "_SOUND": "sonido, volumen",
    "_TURNS": """que quede, que queden, que se quede, que se queden, quede, queden, debe quedar, deben
        quedar, debería quedar, tiene que quedar, debe estar, debería estar, que esté, que estén,
        tiene que estar""",
    "_UNHEARD": """no se debe oír, no debe oirse, no debería oirse, no se debería oír, no se tiene que oír,
        no se oiga, no se oigan, no se escuche, no se escuchen, no debe escucharse, no debería escucharse,
        no se debe escuchar, no suene, no suenen, no debe sonar, no se deben oír""",
    "_SILENT": """en silencio, mudo, muda, mudos, mudas, en mute, muteado, muteada, sin sonido, silenciado,
        silenciada, inaudible, silencioso, silenciosa, a cero""",
    "LOUDNESS": {
        1: each(
            """más, mucho más, suene más, suenen más, se oiga más, se oigan más, se escuche más, se
                escuchen más""",
            """alto, alta, altos, altas, altito, fuerte, fuertes, fuertecito, sonoro, sonora, potente,
            volumen, arriba, intenso, intensa, audible""",
        )
        + ", se oiga más, se escuche más, con más volumen, se oigan más, subido, subida, más alto de volumen",
        -1: each(
            """más, mucho más, suene más, suenen más, se oiga más, se oigan más, se escuche más, se
                escuchen más""",
            """bajo, baja, bajos, bajas, bajito, bajita, suave, suaves, suavecito, flojo, floja, flojito,
            quedo, tenue, silencioso, silenciosa, despacio, abajo, débil""",
        )
        + ", "
        + each(
            "menos, suene menos, se oiga menos, se escuche menos",
            "fuerte, alto, alta, volumen, intenso, ruidoso",
        )
        + ", se oiga menos, se escuche menos, con menos volumen, más bajo de volumen",
    },
    "FACTOR": {
        2.0: each(
            "el doble de, suene el doble de, suenen el doble de, se oiga el doble de",
            "fuerte, alto, alta, volumen",
        )
        + ", al doble, el doble, dos veces más fuerte, dos veces más alto, duplica, duplicar, dobla, doblar",
        0.5: each(
            "la mitad de, suene la mitad de, suenen la mitad de, se oiga la mitad de",
            "fuerte, alto, alta, volumen",
        )
        + ", a la mitad, dos veces más bajo, el doble de bajo, reduce a la mitad, baja a la mitad",
    },
    "FADE": {
        "in": """entre gradualmente, entre poco a poco, entre suavemente, empiece gradualmente,
            empiece poco a poco, empiece suavemente, comience gradualmente, comience poco a poco,
            fundido de entrada, fundido inicial, fundido de inicio, fundido de apertura, fundido desde
            silencio, fundido desde el silencio, fade in, fadein, entrada gradual, entrada progresiva,
            entrada suave, aparición gradual, desvanecimiento de entrada, fundido entrante, fade de
            entrada, fade inicial""",
        "out": """termine gradualmente, termine poco a poco, termine suavemente, acabe gradualmente,
            acabe poco a poco, se apague poco a poco, se apague gradualmente, se desvanezca, se vaya
            apagando, fundido de salida, fundido final, fundido de cierre, fundido a silencio, fundido
            hacia silencio, fundido al silencio, fade out, fadeout, salida gradual, salida progresiva,
            salida suave, desvanecimiento, desvanecimiento final, desvanecimiento de salida,
            desaparición gradual, desvanecido, fundido saliente, fade de salida, fade final""",
        "both": """fundido de entrada y salida, fundido de entrada y de salida, fundidos de entrada y
            salida, fundidos de entrada y de salida, fade in y fade out, fade in y out, fade in and out,
            fade in out, fundido de entrada y fundido de salida, fundido de entrada y otro de salida, fade
            de entrada y salida, fade de entrada y de salida""",
    },
    "_FADE": "fundido, fade, desvanecimiento, difuminado",
    "FADING": {"in": "de entrada", "out": "de salida", "both": "de entrada y salida, de entrada y de salida"},
    # --- putting parts together
    "_GIVE": "da, dale, darle, dame, dar",
    "_PUT": "quiero, con, necesito",
    "INSERT:10": {"insert": "corta, pega"},
    "_COPY_OF": contracted("copia de, una copia de"),
    "_FOLLOWED": "vaya seguido de, vaya seguida de, vaya seguido por, sea seguido por, le siga",
    "_STAND_IN": """reemplace a, sustituya a, ocupe el lugar de, ocupe el sitio de, tome el lugar de, debe
        sustituir a, debe reemplazar a, tiene que sustituir a, vaya en lugar de, vaya en vez de""",
    "_PAUSE": "pausa, haz una pausa, espera, haz una pausa de, deja una pausa de, mete una pausa de",
    "_BELONGS": """va, van, vaya, vayan, debe ir, deben ir, debería ir, tiene que ir, tienen que ir, debe
        estar, debe quedar, quede, queden, suene, suenen, ir, se coloque, se ponga""",
    "_ITSELF": "sí mismo, sí misma, él mismo, ella misma, -lo, -la",
    "_WRONG_ORDER": """en el orden equivocado, al revés, en orden inverso, mal ordenados, mal ordenadas,
        cambiados""",
    "_PLACES_OF": contracted(
        "orden de, lugar de, lugares de, posición de, posiciones de, sitio de, puesto de"
    ),
    "_AROUND": "de lugar, de sitio, de posición, de orden, entre sí, de puesto",
    "_SUBSTITUTE": "sustitución de",
    "_BECOMES": """se convierta en, pase a ser, se transforme en, debe ser, debería ser, tiene que ser,
        se cambie por""",
    "_INSTEAD_OF": contracted("en lugar de, en vez de, en el lugar de, en sustitución de, en sitio de"),
    "_HEARD": """se oiga, se oye, se escuche, suene, suena, se diga, se dice, se repita, que se oiga,
        que suene""",
    "REPEATS": {
        1: "una vez, una sola vez",
        2: "dos veces, dos veces seguidas, por duplicado, una segunda vez",
        3: "tres veces",
    },
    "REPEATS:2": {2: "una vez más, otra vez, de nuevo"},
    "_TIMES": "veces, vez, x, ×, veces seguidas, veces en total, veces consecutivas",
    "_MORE": "más, adicionales, extra",
    # --- new audios
    "PIECES": {
        2: """por la mitad, a la mitad, en mitades, en dos mitades, en dos, en dos partes iguales, por el
            medio, por en medio, en la mitad, al medio, en el medio, en el centro, por el centro""",
        3: "en tercios, en tres tercios",
        4: "en cuartos",
    },
    "_TOGETHER": """juntos, juntas, seguidos, seguidas, uno tras otro, uno detrás de otro, en ese orden, en
        este orden, uno después del otro, uno detrás del otro, entre sí, en secuencia, por orden, a
        continuación""",
    "_NEW": """nuevo, nueva, un nuevo, una nueva, uno nuevo, aparte, separado, separada, independiente,
        propio, propia, distinto, distinta, otro, otra, uno solo, un solo, una sola, un único, una única,
        único, única, uno, una, uno aparte, uno único, su propio, su propia""",
    "_ARTICLE": "un, una",
    "_OWN": """nuevo, nueva, aparte, separado, separada, independiente, propio, propia, distinto, distinta,
        por separado, suelto, único, única, diferente""",
    # --- the history
    "_UNDO": """undo, ctrl z, control z, atrás, marcha atrás, vuelta atrás, un paso atrás, olvida eso,
        olvidalo""",
    "_NEVER_MIND": """mejor no, espera \\, mejor no, espera mejor no, no \\, mejor no, dejalo, da
        igual, olvidalo, olvídalo, no importa, olvida eso""",
    "_PUT_BACK": """ponlo como estaba, ponlo de nuevo, ponlos de nuevo, ponla de nuevo, ponlas de nuevo,
        ponlo otra vez, dejalo como estaba, dejala como estaba, dejalos como estaban, devuelvelo,
        devuelvelos, devuelvela, devuelvelas, recuperalo, recuperalos, recuperala, recuperalas,
        restauralo, restauralos, restaurala, vuelve a ponerlo, vuelve a ponerlos, vuelve a ponerla,
        vuelve a ponerlas, quiero que vuelva, quiero que vuelvan, que vuelva a estar como estaba,
        dejalo como antes, ponlo como antes""",
    "_UNMUTE": "quitale el silencio, quita el silencio, vuelve a activar el sonido, desmutea, desmutealo",
    "_EDITS": """cambios, mis cambios, ediciones, mis ediciones, modificaciones, cambios que hice,
        cambios hechos""",
    "_REDO": "redo, deshaz lo deshecho, otra vez lo deshecho",
    "_AGAIN": "otra vez, de nuevo, una vez más",
    "_STEP": """paso, pasos, cambio, cambios, edición, ediciones, acción, acciones, cosa, cosas, operación,
        operaciones, modificación, modificaciones, orden, órdenes, comando, comandos, petición, peticiones,
        lo que hiciste, lo que acabas de hacer, lo que has hecho, lo que hice, que hiciste, que has hecho,
        hecho, corte, borrado, silenciado, movimiento, inserción""",
    "_START_OVER": """desde cero, de cero, quiero el original de vuelta, quiero los originales de
        vuelta, quiero el original, vuelta al principio, vuelta a empezar, borrón y cuenta nueva, todo
        como estaba, todo como al principio, olvida todo, olvida todos los cambios, reset, quita todos
        los cambios, elimina todos los cambios, deshazlo todo, reinicialo todo, dejalo todo como
        estaba, dejalo todo como al principio, dejalo todo como estaba al principio, dejalo todo como
        al inicio, empezamos de cero, empezamos de nuevo""",
    # --- what refers to the request before
    "_SAME": """lo mismo, haz lo mismo, haga lo mismo, hacé lo mismo, hacer lo mismo, haz eso, haz eso
        mismo, hazlo, hagalo, hacelo, hacerlo, igual, haz igual, eso mismo, repite lo mismo, repite eso,
        repitelo, repite la operación, aplica lo mismo, aplicalo, ídem, lo propio, haz lo propio, haz lo
        mismo otra vez, hazme lo mismo, hazme lo mismo, mismo cambio, haz el mismo cambio, la misma
        operación, lo mismo otra vez, repite el cambio, repite el último cambio, repite el último paso""",
    "_SAME:12": "otra vez, de nuevo, una vez más",
    "MARK": {
        "also": """también, además, y, igualmente, asimismo, ahora, y ahora, y también, y además, qué tal, y
            qué tal, luego, y qué hay de, qué hay de, qué pasa con, y qué pasa con, lo mismo, más, e,
            después, y después""",
        "instead": """mejor, no \\, , no no \\, , no \\, no \\, , no ., no :, no mejor, no perdón,
            perdón, en realidad, quise decir, quería decir, digo, me refiero a, me refería a, espera,
            solo, solamente, pero, sino, en su lugar, en cambio, en vez de eso, en lugar de eso,
            corrección, ups, más bien, perdona, uy, era, que sea, debería ser, debe ser, es decir, o
            sea, no ese, no esa, ese no, esa no, pensándolo mejor, cambio, a no, ay no, ah no, me
            equivoqué, me he equivocado, en vez de ese, no eso""",
    },
    "RATHER": {"instead": "en su lugar, en cambio, mejor, en vez de eso, en lugar de eso, más bien, en vez"},
    "INSTEAD": {
        "instead": "mejor, en vez de eso, en lugar de eso, en su lugar, en cambio, más bien",
        "instead of it": """no \\, , no mejor, no \\, mejor, en realidad, perdón, espera, uy, ups,
            pensándolo mejor, perdona, no \\, perdón, no \\, espera, ah no, ay no, ah no \\, , mejor dicho""",
    },
    "NEXT": {
        1: "siguiente, próximo, próxima, que sigue, el de después",
        -1: "anterior, de antes, previo, previa",
    },
    "_ONE_MORE": "otro más, otra más, uno más, una más, otro, otra, otro paso más, otro paso",
    "_DO_TOO": "haz también, ahora haz, ahora con, ahora",
    # --- what only speaks of something
    "_NOTICED": """hay, oigo, escucho, hay demasiados, hay demasiadas, hay muchos, hay muchas, no me gusta,
        no me gustan, odio, veo, tenemos, no soporto, he oído, se oye, se oyen, se escuchan, hay tantos, hay
        un montón de, me molesta, me molestan, no aguanto, hay mucho, detesto, oí, noté""",
    "_FULL_OF": """tiene muchos, tiene muchas, tiene demasiados, tiene demasiadas, está lleno de, está llena
        de, tiene un montón de, tiene tantos, tiene algún, tiene, tiene bastantes, está plagado de, contiene
        muchos, aún tiene, todavía tiene""",
    "_A_LOT": """mucho, demasiado, muchísimo, todo el rato, todo el tiempo, a menudo, muchas veces,
        demasiadas veces""",
    # What opens a question whether to, though a request seems to follow.
    "_UNASKED": """ningún, ninguna, ni un, ni una, ni un solo, ni una sola, nadie, ¿ para qué, ¿ por
        qué, ¿ cómo, ¿ hay que, ¿ tengo que, ¿ tenemos que, ¿ debo, ¿ debemos, ¿ debería, ¿
        deberíamos, ¿ hace falta, ¿ es necesario, ¿ es bueno, ¿ sería bueno, ¿ conviene, ¿ convendría,
        ¿ vale la pena, ¿ merece la pena, ¿ puedo, ¿ se debe, ¿ se debería, ¿ habría que, ¿ es mejor,
        ¿ sería mejor, ¿ has, ¿ ha, ¿ habéis, ¿ está, ¿ están, ¿ fue, ¿ fueron, ¿ se ha, ¿ se han, ¿
        quién ha""",
    "_DUTY": """hay que, se debe, se debería, habría que, conviene, hace falta, es necesario, tengo
        que, tenemos que""",
    "_QUERY": "?",
    "_ONTO": "sobre, encima de, por encima de, sobre la, sobre el",
    "_NOTHING": "nada",
    "_NEEDED": "hace falta, es necesario, se necesita, importa, sirve, es útil, interesa",
    "_UNNEEDED": """no hace falta, no hacen falta, me molesta, me molestan, no se necesita, es innecesario,
        no me gusta, no me gustan, no sirve, molesta, molestan""",
    "_ALONE": """tal cual, como está, como están, en paz, intacto, intacta, intactos, igual, sin tocar,
        sin cambios, tranquilo""",
}
