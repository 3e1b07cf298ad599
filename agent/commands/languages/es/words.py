"""Spanish words for parts, places, audios and amounts, and for questions. A word may stand under several."""

from .. import Words
from .contractions import contracted

_NOUNS = """audio, archivo, fichero, grabación, clip, pista, archivo de audio, fichero de audio, pista de
    audio, clip de audio, nota de voz, cinta, track, file, toma, corte de audio"""
_PLURALS = """audios, archivos, ficheros, grabaciones, clips, pistas, archivos de audio, ficheros de audio,
    pistas de audio, clips de audio, notas de voz, cintas, tracks, tomas"""
_NUMBER = "número, nº, n º, n . º, n .º, no ., nro, nro ., núm, núm ., #, num"


def each(pattern: str, nouns: str) -> str:
    """A pattern with each noun in it, separated by commas."""
    return ", ".join(pattern.format(" ".join(noun.split())) for noun in nouns.split(","))


def _numbered(nouns: str) -> str:
    """Nouns alone, and with a word for "number" behind."""
    return ", ".join((nouns, *(each(f"{{}} {number.strip()}", nouns) for number in _NUMBER.split(","))))


WORDS: Words = {
    # --- words and kinds of words
    "_REPEATED": "repetido, repetida, repetidos, repetidas, duplicado, duplicada, doble",
    "_LABEL": contracted(
        """expresión, expresiones, frase, frases, nombre, nombres, término, términos, oración, texto,
            parte, partes, trozo, trozos, fragmento, fragmentos, pedazo, pedazos, sección, pasaje,
            momento, momentos, sonido, sonidos, aparición, apariciones, mención, menciones,
            ocurrencia, ocurrencias, instancia, instancias, rastro, caso, casos, cita, vocablo,
            vocablos, apellido, segmento, tramo, coletilla, cacho, lo de, eso de, aquello de, esto de"""
    ),
    "_LABEL:3": "vez, veces, sitio, sitios, lugar, lugares",
    "_THAT": "que, en que, en la que, en las que, en el que, en los que, donde, cuando, en donde, con",
    "_WORDS": "palabra, palabras",
    "_LISTED": """siguientes palabras, estas palabras, palabras, siguientes frases, estas frases,
        siguiente, estas, estos""",
    "_ONE": "uno, una, vez, veces, aparición, apariciones, ocurrencia, de ellos, de ellas, de los dos",
    "_ONE:3": "el, la, los, las",
    "KIND": {
        "fillers": """muletilla, muletillas, palabra de relleno, palabras de relleno, relleno,
            rellenos, palabras relleno, sonidos de relleno, vacilación, vacilaciones, titubeo,
            titubeos, sonidos de duda, sonidos de vacilación, pausas llenas, muletas, palabras
            muletilla, sonidos de titubeo, balbuceos de duda, filler, fillers, palabras vacías, dudas""",
        "swears": """palabrota, palabrotas, taco, tacos, mala palabra, malas palabras, grosería, groserías,
            insulto, insultos, lisura, lisuras, garabato, garabatos, vulgaridad, vulgaridades, obscenidad,
            obscenidades, blasfemia, blasfemias, improperio, improperios, exabrupto, exabruptos, lenguaje
            vulgar, lenguaje soez, lenguaje grosero, palabras malsonantes, palabra malsonante, palabras
            groseras, palabras feas, palabras vulgares, palabras obscenas, palabras soeces, palabra fea,
            palabras ofensivas, puteada, puteadas, majadería, majaderías, leperada, leperadas, malsonancias,
            mal vocabulario, mal lenguaje, malas expresiones""",
        "repeats": """palabras repetidas, palabra repetida, repetición, repeticiones, palabras duplicadas,
            duplicados, palabra duplicada, tartamudeo, tartamudeos, frases repetidas, palabras dobles,
            repetidas, repetidos, balbuceo, balbuceos, repeticiones de palabras, palabras que se repiten,
            palabras dichas dos veces""",
        "cut_offs": """palabras cortadas, palabra cortada, palabras incompletas, palabra incompleta,
            palabras a medias, palabras inacabadas, palabras interrumpidas, palabra interrumpida,
            palabras truncadas, fragmentos de palabras""",
        "restarts": """falso comienzo, falsos comienzos, falso inicio, falsos inicios, comienzos en falso,
            inicios en falso, salidas en falso, falsos arranques, autocorrecciones, frases abandonadas""",
    },
    # What is spoken itself is rather meant as just that word.
    "KIND:22": {"fillers": "eh, ehs, ehm, ehms, em, ems, mmm, eeh, eeeh"},
    "KIND:38": {
        "fillers": """ehs y los ums, ehs y ums, ums y los ehs, ums y ehs, eh y los um, um y los eh, eh
            y um, um y eh, ehs y los ems, eh y em, eh y mmm, eh y los mmm, ehs y mmm, ehs y los mmm""",
    },
    "_NUMBER": _NUMBER,
    # --- which of several
    "ORDINAL": {
        1: "inicial, iniciales, 1er",
        -1: "último, última, últimos, últimas, final, finales, postrero",
        -2: "penúltimo, penúltima, penúltimos, penúltimas",
        -3: "antepenúltimo, antepenúltima",
    },
    "ALL": """todo, toda, todos, todas, todos y cada uno de, todas y cada una de, cada, cada uno de, cada
        una de, cualquier, ningún, ninguna, ni un solo, ni una sola, ni un, ambos, ambas, todito, toditos,
        todas las veces que dice, absolutamente todos""",
    "_BOTH": "ambos, ambas",
    "_AS_MUCH": "tanto",
    "_ALL_BUT": "todos menos, todos excepto, todos salvo, todas menos, todas excepto, todas salvo",
    "_EVERYTHING_BUT": contracted(
        """todo menos, todo excepto, todo salvo, -lo todo menos, -lo todo excepto, -lo todo salvo,
            todo lo que no sea, todo lo que no es, todas las palabras menos, todas las palabras
            excepto, todas las palabras salvo, todo a excepción de, todo aparte de, todo lo demás
            menos, todo lo demás excepto, todo lo que no diga, cualquier cosa que no sea, todo lo que
            hay menos, todo quitando, todo lo que esté fuera de, todo lo que queda fuera de, todo
            fuera de, todo lo demás salvo"""
    ),
    "_EXCEPT": contracted(
        """menos, excepto, salvo, excepto en, menos en, a excepción de, con excepción de, aparte de,
        exceptuando, que no sea, que no sean, excluyendo, sin contar, quitando, que no es"""
    ),
    "_NEGATION": """no, nunca, jamás, tampoco, ni, si, a menos que, salvo que, excepto si, a no ser que,
        siempre que, en caso de que, sin que, o, u, quizá, quizás, tal vez, acaso, por qué""",
    "_NOT": "no, pero no, y no, mas no, que no, nunca, jamás, tampoco",
    "_EVERYTHING": contracted(
        """todo, toda, -lo todo, -la toda, todo lo de, todo lo que dice, todo lo que hay, todo el
            contenido de, el contenido de, la totalidad de, todo lo que se dice, entero, completo,
            todo el, toda la, contenido"""
    ),
    "_PART": contracted(
        """parte, parte de, trozo, trozo de, fragmento, fragmento de, lo que, todo lo, lo, sección,
            segmento, tramo, pedazo, pasaje, resto, lo que hay, lo que va, lo que viene, lo que está,
            lo que se dice, lo que dice, lo que sigue, cuanto, cuanto hay, palabras, material, audio,
            contenido, todo lo que, todo lo que hay, todo lo que va, todo lo que viene, todo lo que
            está, todo lo que se dice, todo lo que dice, todo lo que se oye, todo lo que sigue,
            intervalo, lapso, inicio, principio, comienzo, final, la parte que va, la parte que hay,
            lo que queda, lo que haya, todo lo que haya, todo lo que suena, lo que suena, todo lo que
            venga, lo que venga, cosas"""
    ),
    "HALF": {
        1: "primera mitad, mitad inicial, primer mitad, 1ª mitad, 1a mitad",
        2: "segunda mitad, última mitad, mitad final, 2ª mitad, 2a mitad",
    },
    "_IT": """-lo, -la, -los, -las, eso, esto, esos, esas, estos, estas, ese, esa, ello, aquello, esa
        palabra, esa parte, esa frase, ese nombre, ese trozo, ese fragmento, esas palabras, estas palabras,
        esta palabra, esta parte, esas partes, la copia, esa copia, ambos, ambas, ese pasaje, ese tramo,
        esa sección, ese momento, esos trozos, esos fragmentos, todo eso, todos esos, todas esas, todas esas
        partes, todos esos trozos""",
    "_PROCLITIC": "lo, la, los, las",
    # --- where
    "_AFTER": contracted(
        """después de, detrás de, tras, a continuación de, luego de, posterior a, posteriores a, siguiente
        a, siguientes a, que sigue a, que siguen a, que va después de, que van después de, que viene después
        de, que vienen después de, que va detrás de, que está después de, que hay después de, pasado,
        pasados, pasada, más allá de, seguido a, justo después de, de después de, seguidamente de, que
        aparece después de, inmediatamente después de, después, que sea posterior a, sigue a, siguen a, por
        detrás de, que va tras, va después de, viene después de, va detrás de, viene tras, de detrás de"""
    ),
    "_BEFORE": contracted(
        """antes de, delante de, previo a, previa a, previos a, previas a, anterior a, anteriores a, que
        precede a, que preceden a, que va antes de, que van antes de, que viene antes de, que vienen antes
        de, que está antes de, que hay antes de, antes que, hasta antes de, hasta justo antes de, justo
        antes de, de antes de, precede a, por delante de, que aparece antes de, inmediatamente antes de, sin
        llegar a, va antes de, viene antes de, de delante de"""
    ),
    "_FROM": contracted(
        """desde, a partir de, empezando por, empezando en, empezando desde, comenzando por, comenzando en,
        desde que dice, a contar desde, de desde, que empieza con, que empieza en, que comienza con, que
        comienza en, que empieza por, que va desde, que va de, que abarca desde, partiendo de, comprendido
        desde"""
    ),
    "_FROM:1": contracted("de"),
    "_WITHOUT": """sin, sin la, libre de, libre del, limpio de, estaría mejor sin, sonaría mejor sin,
        quedaría mejor sin, puede prescindir de, está mejor sin""",
    "_FREE": "libre de",
    "_BY": "por, en, unos, como, de",
    "_FOLLOWS": """lo que sigue, lo que viene después, todo lo que sigue, todo lo que viene después, lo
        siguiente, lo demás, todo lo demás, resto, todo lo siguiente, lo que viene detrás""",
    "_ON": """en adelante, hacia adelante, adelante, para adelante, y siguientes, en lo sucesivo, y todo
        lo que sigue""",
    "_UPTO": "hasta, hasta llegar a, hasta que dice, hasta donde dice, hasta el momento en que dice, y hasta",
    "_INCLUSIVE": """inclusive, incluido, incluida, incluyendolo, incluyendola, este incluido, ese
        incluido, incluso""",
    "_EXCLUSIVE": "sin incluirlo, sin incluirla, sin incluir, exclusive, no incluido, sin contarlo",
    "_THROUGH": """hasta e incluyendo, hasta incluyendo, hasta el final de, y termina con, y termina en, y
        acaba con, y acaba en, que termina con, que termina en, hasta incluir""",
    "_TO": "a, al, hacia, -, –, —, para, de vuelta a, de vuelta al, hasta, para el",
    "_INTO:2": "en, dentro de, dentro del",
    "_BETWEEN": """entre, en medio de, entre medias de, comprendido entre, comprendida entre, que va
        entre, que hay entre""",
    "_AT": "en, a, al, @, exactamente en, justo en, a partir de, hacia, a la altura de, en cuanto dice",
    "_AS": "como, de, a modo de",
    "_RANGE": "a, al, -, –, —, hasta, a la, hasta la, hasta el, hasta los",
    "EDGE": {
        "start": """principio, inicio, comienzo, arranque, cabeza, entrada, apertura, mero principio, mero
            inicio, frente, introducción, intro, puro principio, principio de todo, delante, empiece""",
        "end": """final, fin, cierre, término, cola, conclusión, mero final, salida, final de todo, puro
            final, remate, último, terminar""",
    },
    "AT_EDGE:4": {
        "start": """primero, en primer lugar, delante, de primero, de primeras, por delante, como primera
            palabra, al frente, adelante, primera palabra, como intro, como introducción, de intro, de
            entrada""",
        "end": """último, en último lugar, detrás, de último, por detrás, como última palabra, última
            palabra, al último, a lo último, como cierre, de cierre""",
    },
    "_BACK_TO": "de vuelta a, hasta",
    "_BACK": "de vuelta, atrás",
    "_THERE": """ahí, allí, allá, acá, aquí, ahí mismo, en ese punto, en ese lugar, en ese sitio, en su
        sitio, en su lugar, en ese momento, donde estaba, en ella, ahí dentro, allí mismo""",
    "_IN": contracted(
        "en, dentro de, a lo largo de, durante, para, @, por todo, en todo, por toda, de dentro de, con"
    ),
    "_IN:4": "a, al",
    "_OF:6": contracted("a partir de, desde"),
    "_OF": contracted(
        """de, que hay en, que está en, que están en, que aparece en, que aparecen en, que sale en, que
        salen en, que tiene, que se oyen en, que se oye en, que se dice en, perteneciente a, sacado de,
        tomado de, formado por, con, de dentro de, fuera de, procedente de, que viene
        de, que se dicen en, que suenan en, que dice"""
    ),
    # --- audios
    "_AUDIO": f"{_numbered(_NOUNS)}, {_PLURALS}, número, #, wav, mp3",
    "_AUDIOS": _PLURALS,
    "_ALL_AUDIOS": """-los todos, -las todas, los todos, las todas, a todos, todos ellos, todas ellas, cada
        uno de ellos, cada una de ellas, cualquiera de ellos, todos los audios, todas las grabaciones, todos
        los archivos""",
    "_EVERYWHERE": """en todas partes, de todas partes, en todos lados, de todos lados, por todas partes, en
        todas, en todos, en cualquier parte, en todo lugar, donde sea, donde aparezca, donde aparezcan, allí
        donde aparezca, dondequiera que aparezca, en todos los sitios, por doquier, dondequiera, de todos,
        de todas, en algún sitio, en alguna parte, en algún lado, en algún lugar""",
    "REF": {
        "both": """ambos, ambas, ambos audios, ambas grabaciones, los dos, las dos, los dos audios, los dos
            archivos, las dos grabaciones, ambos archivos, las dos pistas, los dos clips, ambas pistas, uno
            y otro""",
        "it": ", ".join(
            (
                "-lo, -la, este, ese, esta, esa, éste, ésa, el mismo, la misma, mismo, todo ello, actual",
                *(each(f"{this} {{}}", _NOUNS) for this in ("este", "esta", "ese", "esa", "mismo", "misma")),
                _NOUNS,
            )
        ),
        "them": """-los, -las, estos, esos, estas, esas, partes, mitades, ambas partes, ambas mitades,
            ellos, ellas, trozos""",
        "other": each("otro {}", _NOUNS) + ", " + each("otra {}", _NOUNS) + ", otro, otra",
        "middle": "de en medio, del medio, de enmedio, del centro, audio del medio",
        "others": """otros dos, otras dos, otros, otras, demás, otros audios, otros archivos, otras
            grabaciones, demás audios, demás grabaciones, demás archivos, otros dos audios, otras dos
            grabaciones""",
        "original": each("{} original", _NOUNS) + ", original, originales",
    },
    "REF:1": {
        "new": each("nuevo {}", _NOUNS)
        + ", "
        + each("{} nuevo", _NOUNS)
        + ", "
        + each("nueva {}", _NOUNS)
        + ", "
        + each("{} nueva", _NOUNS)
        + ", nuevo, resultado, resultante, audio resultante, archivo resultante, extracto",
    },
    "REF:2": {"it": "-le", "them": "-les"},
    "_DATIVE": "-le, -les, le, les",
    "_PERSONAL": "a, al",
    "_PIECE": """parte, partes, trozo, trozos, pedazo, pedazos, mitad, mitades, sección, secciones,
        fragmento, fragmentos, segmento, segmentos, cacho, cachos, tramo, tramos, porción, porciones""",
    "_COLON": ": , \\, , - , – , —",
    # --- amounts
    "UNIT:4": {1: "segundo"},
    "UNIT": {
        0.001: "ms, mseg, milisegundo, milisegundos, milis, mili, milésimas",
        1: "s, seg, segs, segundos, seg ., s ., sg, segundito, segunditos, segs .",
        60: "m, min, mins, minuto, minutos, min .",
        3600: "h, hr, hora, horas",
    },
    "FRACTION": {0.5: "medio, media", 0.25: "un cuarto de, cuarto de, cuarto"},
    "_MARK": "en punto, exactos",
    "_CLOCK_NAME": "minuto, minutos, segundo, segundos, marca de, marca, tiempo, las",
    "_DECIBELS": "db, dbs, decibel, decibelio, decibelios, decibeles, decibeliós, d b",
    "_SLIGHTLY": """un poco, un poquito, ligeramente, algo, un pelín, un pelo, un tanto, un poquitín,
        levemente, tantito, un tantito, un punto, un chin, una pizca, un poco más, un toque, apenas""",
    "_PERCENT": "%, por ciento, porciento, por cien",
    "_MINUS": "-, –, menos",
    "_PLUS": "+, más",
    "_VOLUME": contracted(
        """volumen, volumen de, volumen a, volumen en, nivel, nivel de, nivel de volumen de, ganancia,
        ganancia de, ganancia a, intensidad, intensidad de, sonido, sonido de, sonido a, sonoridad de,
        sonoridad, nivel de sonido de"""
    ),
    # --- how things are done
    "_WITH": "con, por, usando, mediante, y poner, y pon, con el, con la",
    "_FOR": "durante, a cambio de",
    "_TONE": """pitido, pitidos, bip, bips, beep, bleep, pip, tono, tono de censura, pitido de censura,
        beeps, piip, piiip, pii, sonido de censura, bip de censura, pito, beep de censura, biip""",
    "_SILENCE": """silencio, silencios, pausa, pausas, hueco, espacio en blanco, mutismo, vacío, de
        silencio, de pausa, espacio, silencio absoluto""",
    "_UNDER": "bajo, debajo de, detrás de",
    "_ON_MUTE": "en mute, en silencio, mute",
    "_OVER": contracted(
        """sobre, encima de, por encima de, en, a, arriba de, tapando, cubriendo, en cada, encima, por
        arriba de, para, donde dice, donde se dice, cuando dice, cuando se dice, cada vez que dice, cada vez
        que se dice, a cada"""
    ),
    "_REASONS": "motivos, razones, motivo",
    # --- between steps and between parts
    "_THEN": """y, luego, y luego, después, y después, entonces, y entonces, a continuación, y a
        continuación, seguidamente, acto seguido, posteriormente, por último, y por último, finalmente, y
        finalmente, además, y además, también, y también, ., ;, !, ?, \\, , pero, \\n, +, &, /, mientras,
        hecho eso, una vez hecho eso, tras eso, después de eso, cuando termines, cuando acabes, y cuando
        termines, asimismo, al final, y al final, e, seguido de, ya hecho eso, una vez hecho, y ya, tras
        esto, después de esto, y acto seguido, y de paso, de paso, y ahora, ahora""",
    "_GOTO": """ve a, vete a, vamos a, abre, ahora en, en el caso de, en cuanto a, respecto a, con respecto
        a, pasando a, para""",
    "_AND": """y, e, \\, , &, +, más, además de, junto con, junto a, así como, y también, y además, seguido
        de, seguido por, ni, y luego, como también, /, también, al igual que, y después, y de""",
    # --- questions
    "_WHAT": """qué, de qué, sobre qué, cuál, cuáles, qué es lo que, lo que, dime qué,
        dime lo que, léeme lo que, muéstrame lo que, qué cosa, repíteme qué, qué cosas""",
    "_IS": "es, son, está, están, sea, sean, ser, hay, fue, era, viene, va, vienen, van, queda",
    "_DO": "hay, puede, pueden, ha, han",
    "_SUBJECT": """ella, ellos, ellas, alguien, usted, ustedes, uno, locutor, locutora, presentador,
        presentadora, invitado, invitada, hablante, persona, entrevistador, entrevistado, gente, tipo,
        chico, chica, señor, señora""",
    "_SAY": """dice, dicen, diga, digan, dijo, dijeron, dicho, dicha, dichas, dichos, decir, dirá, menciona,
        mencionan, mencione, mencionen, mencionado, mencionada, mencionó, mencionar, aparece, aparecen,
        aparezca, apareció, suena, suenan, sonar, contiene, contienen, tiene, tienen, incluye, incluyen,
        oye, oyen, oir, escucha, escuchan, escuchar, sale, salen, sale dicho, hay, ocurre, ocurren,
        pronuncia, pronuncian, pronunciado, nombra, nombran, nombre, habla de, hablan de, habla del, hablan
        sobre, habla sobre, viene, va, vienen, encuentra, encuentran, cargados, disponibles, usa, usan,
        utiliza, utilizan, repite, repiten, está, están, tengo, tenemos, hablado, suelta, sueltan, cuenta""",
    "_READ": """dime, dinos, dígame, decime, dame, dime, dame, muéstrame, léeme, enséñame, quiero ver,
        déjame ver, quiero leer, ver, a ver, leeme, muestrame, enseñame, pásame, pasame, dejame ver,
        transcribeme""",
    "_LIST": """lista, lista de, dame una lista de, dame la lista de, dame una lista de, dame la lista
        de, cuáles son""",
    "_TRANSCRIPT": contracted(
        """transcripción, transcripción completa, texto, texto completo, transcript, guion, letra,
            contenido, palabras"""
    ),
    "_HOW_OFTEN": """cuántas veces, con qué frecuencia, número de veces que, cuánto, cuenta cuántas veces,
        las veces que, cada cuánto, qué tan seguido, cuántas ocasiones""",
    "_HOW_MANY": """cuántos, cuántas, número de, cuánto, cuánta, cantidad de, qué cantidad de, cuál es
        el número de""",
    "_COUNT": "haz la cuenta de, recuento de, conteo de",
    "_WHEN": """cuándo, dónde, a partir de qué segundo, desde qué segundo, a partir de cuándo, desde
        cuándo, a partir de qué momento, desde qué momento, en qué momento, en qué momentos, en qué
        segundo, en qué segundos, en qué minuto, a qué hora, en qué parte, en qué partes, en qué
        punto, en qué instante, en dónde, dónde exactamente, cuándo exactamente, en qué tiempo, a qué
        altura, cada vez que, siempre que, en qué lugar, en qué lugares, a los cuántos segundos, en
        qué sitio, en qué sitios, en el momento en que, en el momento que""",
    "_FIND": """dime dónde está, dime dónde, dime cuándo, dime dónde, dime cuándo, muéstrame dónde,
        dime en qué momento, dime en qué momento, dime dónde se dice, dime cuándo se dice, dime dónde
        está, indica dónde, indícame dónde, enséñame dónde, enséñame cuándo, enséñame dónde dice,
        muéstrame dónde dice, muéstrame dónde se dice, muéstrame cuándo, señala dónde, señálame dónde,
        indícame cuándo, dime dónde dice, dime cuándo dice, dime dónde dice, dime cuándo dice""",
    "_HOW_LONG": """cuánto dura, cuánto duran, cuánto tiempo dura, cuánto tiempo duran, cuántos segundos
        dura, cuánto mide, cuántos minutos dura, cuántos segundos tiene, qué tan largo es, qué tan larga es,
        qué tan largos son, cómo de largo es, cómo de larga es, qué duración tiene, qué duración tienen, qué
        longitud tiene, cuántos segundos son, de cuánto es, cuánto tiempo tiene, cuánto tiempo es, qué tan
        largo queda, cuánto durará, cuántos minutos tiene, cuánto queda""",
    "_LENGTH": contracted(
        "duración, longitud, duración total, largo, duraciones, extensión, tiempo total, cuánto dura"
    ),
    "_LAST": """dura, duran, ahora, en total, largo, durar, todos juntos, todas juntas, juntos,
        juntas, entre todos, sumados, sumadas""",
    "_WHICH": "qué, cuál, cuáles, cuál de, en cuál, cuáles de",
    "_WHICH_ONE": """cuál, cuáles, cuál de ellos, cuál de los audios, cuál de las grabaciones, cuál de
        los dos, cuál de los tres""",
    "_WHO": "quién, quiénes",
    "_EXISTS": """hay, existe, existen, aparece, aparecen, se dice, se dicen, dice, dicen, se menciona, se
        mencionan, se oye, se escucha, sale, menciona, mencionan, está, están, contiene, suena, tiene, hay
        algún, hay alguna, alguien dice, alguien menciona, hay algo de, incluye""",
    "_NO_CHANGE": """no cambies nada, sin cambiar nada, sin modificar nada, sin tocar nada, no modifiques
        nada, sin editar nada, no edites nada, no toques nada""",
    # --- pauses between words, what was done, what has changed
    "_PAUSES": "pausas, silencios, huecos, pausas entre palabras, pausas entre las palabras",
    "LONGEST_SENTENCE": {
        "longest": """frase más larga, oración más larga, frase es la más larga, frase es más larga,
            oración es la más larga"""
    },
    "SCORED": {
        "scored": """con sus puntuaciones, con su puntuación, con puntuaciones, con puntuación,
            con las puntuaciones, con tiempos y puntuaciones"""
    },
    "LONGEST": {"longest": """pausa más larga, silencio más largo, hueco más largo"""},
    "_GAP": "pausa, silencio, hueco",
    "_LONG": """largas, largos, larga, largo, demasiado largas, demasiado largos, muy largas, muy largos,
        excesivas, excesivos""",
    "_LONGER": """son más largas que, son más largos que, son mayores de, de más de, más largas que,
        más largos que, más larga que, más largo que, más largas de, mayores de, mayores que,
        superiores a, superior a, que duren más de, duran más de, dura más de, que duran más de,
        que dure más de, que superen, que superan, que pasen de, que pasan de, por encima de""",
    "_AT_MOST": """como máximo, como mucho, de como máximo, un máximo de, de un máximo de, de hasta, menos
        de, de menos de, no más de, de no más de, por debajo de, duren como máximo, duren como mucho, no
        duren más de""",
    "_SHORTEN": "abrevia, abrevie, abreviar, comprime, comprima, comprimir, estrecha, estreche, estrechar",
    "_SHORTER": "más cortas, más cortos, más breves",
    "_LIMIT": "limita, limite, limitar, limitad, limitemos",
    "_WHAT_DONE": """qué hemos hecho, qué hicimos, qué hiciste, qué has hecho, qué he hecho, qué se ha
        hecho, qué se hizo, qué hemos editado, qué te he pedido, qué he pedido, qué te pedí, qué llevamos
        hecho""",
    "_STEPS_DONE": """historial, historial de cambios, historial de ediciones, cambios, ediciones, mis
        cambios, pasos, todos los cambios, lo que hemos hecho, lo que has hecho""",
    "_SO_FAR": "hasta ahora, hasta aquí, hasta el momento, ya",
    "_WHAT_CHANGED": """qué ha cambiado, qué cambió, qué cambiaste, qué has cambiado, qué hemos cambiado,
        qué se ha cambiado, qué se cambió, qué es diferente, qué se ha quitado, qué has quitado, qué
        quitaste, qué se ha eliminado, qué has eliminado, qué eliminaste, qué falta, qué hay de nuevo""",
    "_COMPARE": "compara, compare, comparar, comparad",
    "_AS_ADDED": """con el original, con la grabación original, con la original, con su original, con su
        versión original, con la versión original""",
    "_HELP": """ayuda, ayúdame, qué puedes hacer, qué sabes hacer, qué puedo hacer, qué puedo decir, qué
        haces, qué comandos hay, cómo funciona, qué opciones hay, qué se puede hacer, qué cosas puedes
        hacer, help""",
}
