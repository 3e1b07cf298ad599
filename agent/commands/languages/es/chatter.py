"""Spanish words that may be passed over, as they change nothing of what is asked."""

ANYWHERE = {
    0: "el, la, los, las, ¿, ¡, -me, -nos, -se, -te, -os",
    1: """por favor, porfa, porfavor, please, plis, simplemente, exactamente, justo, justamente,
        entero, entera, enteros, enteras, completo, completa, completos, completas, enseguida,
        rápidamente, rápido, gradualmente, poco a poco, suavemente, mismo, misma, mismos, (, ), -le,
        -les, completamente, totalmente, del todo, directamente, inmediatamente, igual de largas,
        iguales, ese, esa, esos, esas, este, esta, estos, estas, mi, mis, su, sus, tu, tus, nuestro,
        nuestra, dicho, dicha, molesto, molesta, molestos, dichoso, dichosos, inclusive, que
        encuentres, que veas, que oigas, que haya, que hay, que aparezca, que aparezcan, que se oiga,
        que se oigan, que escuches, innecesario, innecesarios, innecesarias, extra, todavía, aún, en
        total, también, además, sencillamente, solo, solamente, gravemente, que salga, que salgan, que
        suene, que suenen, que encuentre, tal cual, nada más, para que, de modo que, de manera que, de
        forma que, así que, cosa que, que está, que están, que diga, que digan, que se diga, ahora,
        sea, sean, esté, estén, quede, quede, quedar, estar, se oiga, debe ser, deben ser, debería
        ser, tiene que ser, tienen que ser, ha de ser, hay que, seguido, seguidas, de golpe, de una
        vez, de duración, haya, ruego, tal""",
    2: "un, una, lo, que se, se",
    3: "que, me, te, nos, os, le, les, es, son, ser, ., !, :, ;, ?, …, \\n, de nuevo, otra vez, sido",
    12: "\\,",
    30: "\\, eh \\, , \\, este \\, , \\, um \\, , \\, pues \\, , \\, o sea \\, , \\, bueno \\,",
}

OPENING = {
    1: """por favor, porfa, porfavor, plis, please, oye, oiga, oigan, oíd, hola, buenas, buenos días,
        buenas tardes, buenas noches, qué tal, a ver, vamos a ver, mira, mire, bueno, vale, ok, okey,
        okay, venga, va, dale, listo, perfecto, genial, bien, muy bien, de acuerdo, claro, gracias,
        amigo, amiga, compañero, tío, tía, che, güey, wey, hermano, jefe, jefa, disculpa, disculpe,
        perdón, perdona, perdone, puedes, podrías, puede, podría, pueden, podrían, podés, podéis,
        podríais, podemos, podríamos, me puedes, me podrías, me puede, me podría, me podés, nos
        puedes, se puede, se podría, es posible, sería posible, hay forma de, hay manera de, habría
        forma de, habría manera de, hay modo de, te importa, te importaría, le importaría, te
        molestaría, le molestaría, serías tan amable de, sería tan amable de, sería usted tan amable
        de, si puedes, si es posible, si no te importa, si no es molestia, si eres tan amable, si
        podés, si se puede, cuando puedas, quiero que, quiero, quería que, quería, querría que,
        querría, quisiera que, quisiera, quisiéramos, quisiéramos que, queremos, queremos que,
        queríamos, me gustaría que, me gustaría, nos gustaría que, nos gustaría, me encantaría que, me
        encantaría, necesito que, necesito, necesitamos que, necesitamos, necesitaría que,
        necesitaría, te pido que, le pido que, te pediría que, le pediría que, te ruego que, le ruego
        que, ruego que, deseo, deseo que, desearía, desearía que, te agradecería que, le agradecería
        que, agradecería que, sería genial que, sería estupendo que, estaría bueno que, estaría guay
        que, molaría que, espero que, hay que, habría que, habrá que, tienes que, tenés que, tiene
        que, tenemos que, debes, deberías, vamos a, vas a, ve a, anda, haz el favor de, haga el favor
        de, hazme el favor de, haceme el favor de, me haces el favor de, hace el favor de, haz favor
        de, hágame el favor de, procede a, proceda a, favor de, se ruega, se necesita, hace falta, me
        hace falta, toca, ahora toca, conviene, conviene que, convendría, mejor, en primer lugar,
        primero, primero que nada, antes que nada, para empezar, lo primero, lo primero es, luego,
        después, entonces, ahora, y ahora, ahora sí, además, también, finalmente, por último, una
        cosa, otra cosa, una cosa más, y, e, pues, intenta, trata de, ayúdame a, ayudame a, asegúrate
        de, asegurate de, asegurate de, encárgate de, encargate de, dime, dime, quiero saber, quisiera
        saber, me gustaría saber, necesito saber, sabes, me dices, me puedes decir, puedes decirme,
        puedes decirme, podrías decirme, podrías decirme, me podrías decir, me sabes decir, cuéntame,
        cuentame, creo que, pienso que, yo creo que, me parece que, yo, tú, usted, que, se, me, nos,
        le, les, te, os, jaja, jeje, jajaja, uf, ay, ah, oh, uy, wow, anda, por cierto, sabes qué, \\,
        , sí \\, , si \\, , si \\, por favor \\, , he cambiado de idea, me equivoqué, me equivoqué \\,
        , me he equivocado, me he equivocado \\, , fue un error, fue un error \\, , error mío, cambié
        de idea, ya que estás, 1 ., 2 ., 3 ., 4 ., 5 ., 1 ), 2 ), 3 ), 4 ), 5 ), paso 1, paso 2, paso
        3, a ), b ), c ), -, *, •, :, haz, hacé, haga, es necesario, es necesario que, sería bueno,
        sería bueno que, estaría bien que, estaría bien, estaría genial que, me vendría bien, hagamos,
        sobre todo, simplemente, solo, nada más, rápido, porfis, porfi, xfa, xfavor, ps, pos, che vos,
        vos, favor, ¿, ¡, sin más, de entrada, puedes por favor, vayamos a, pasemos a, pasa a, podrías
        por favor, y si, qué te parece si, entonces ahora, con tu permiso, me urge, me urge que,
        ocupo, ocupo que, solicito, solicito que, se solicita, prefiero, prefiero que, preferiría,
        preferiría que, ándale, anda y, empieza por, comienza por, empieza a, comienza a, vuelve a,
        vuelva a, volver a""",
    6: "pero",
    30: "um, eh, este, em, o sea",
}

CLOSING = {
    1: """por favor, porfa, porfavor, plis, please, porfis, porfi, xfa, xfavor, gracias, muchas
        gracias, mil gracias, gracias de antemano, de antemano gracias, muchísimas gracias, thanks,
        vale, ok, okey, de acuerdo, sí, anda, venga, hombre, quieres, queréis, quiere, puedes,
        podrías, puede ser, si puedes, si es posible, si no te importa, si no es molestia, si eres tan
        amable, si podés, si se puede, cuando puedas, cuando pueda, en cuanto puedas, lo antes
        posible, cuanto antes, ya, ahora, ahora mismo, ya mismo, ahorita, de una vez, enseguida,
        rápido, rapidito, para mí, para nosotros, amigo, amiga, tío, tía, che, güey, wey, jefe,
        hermano, y ya, y ya está, y ya estaría, ya está, nada más, y nada más, eso es todo, y eso es
        todo, es todo, y listo, listo, solo, solamente, nomás, nomás eso, solo eso, solo ese, solo
        esa, solo ese audio, también, además, asimismo, igualmente, otra vez, de nuevo, de paso,
        completamente, por completo, del todo, para siempre, del tirón, esta vez, en total, en
        general, y deja el resto, y deja el resto igual, deja el resto igual, y deja el resto como
        está, deja el resto como está, y deja lo demás, y deja lo demás igual, y deja lo demás como
        está, deja lo demás como está, y no toques nada más, no toques nada más, y no cambies nada
        más, no cambies nada más, sin tocar nada más, sin tocar lo demás, sin tocar el resto, sin
        cambiar nada más, sin modificar lo demás, y conserva el resto, y mantén el resto, y conserva
        lo demás, y mantén lo demás, y los demás no, los demás no, pero los demás no, me parece, hazme
        el favor, hazme el favor, te lo agradezco, se lo agradezco, te lo agradecería, se lo
        agradecería, de favor, te lo ruego, saludos, en voz alta, entero, entera, ), (, ., !, ?, …,
        \\, , ;, :, \\n, que me molesta, tal cual, como estaba, donde estaba, de donde está, en vez de
        donde está, y punto, y fin, y se acabó, en cambio""",
    30: "creo, supongo, me imagino, o sea, pues, bueno, eh, no crees",
}

REASONS = """porque, ya que, puesto que, dado que, pues, es que, suena, suenan, queda, me suena, así, para
    que, que suena, que queda, que me, que no, que es"""
"""What a reason begins with that goes to the end of the sentence; it changes nothing of what is asked."""

NO_REASON = (
    "y, pero, luego, después, excepto, salvo, menos, solo, si, cuando, hasta, también, \\, , no, o, ni, sin"
)
"""What no reason holds: there something else is asked, or a condition."""
