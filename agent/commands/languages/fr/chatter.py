"""French words that may be passed over, as they change nothing of what is asked."""

ANYWHERE = {
    0: "le, la, les, l",
    1: """s'il te plaît, s'il vous plaît, stp, svp, s'il te plait bien, de grâce, merci de, simplement,
        juste, exactement, précisément, directement, immédiatement, doucement, progressivement,
        graduellement, lentement, rapidement, vite, complètement, entièrement, totalement, tout
        simplement, tout de suite, ensuite, (, ), ce, cet, cette, ces, mon, ma, mes, ton, ta, tes, son,
        sa, ses, notre, nos, votre, vos, leur, leurs, fameux, fameuse, sacré, sacrée, foutu, foutue,
        fichu, fichue, maudit, maudite, maudits, satané, satanée, satanés, vilain, vilaine, putain de,
        saleté de, petit, petite, petits, agaçant, agaçants, gênant, gênants, inutile, inutiles,
        pénible, pénibles, énervant, énervants, superflu, superflus, entier, entière, entiers, entières,
        en entier, complet, complète, en totalité, moi, nous, aussi, également, donc, qu'on entend, que
        l'on entend, qu'il y a, qui sont, qui est, que tu trouves, que tu trouveras, que vous trouvez,
        que tu entends, que vous entendez, que j'entends, qui apparaît, qui apparaissent, qui se trouve,
        qui se trouvent, qui figure, qui figurent, qui traîne, qui traînent, qui reste, qui restent,
        qu'on trouve, présent, présents, présente, présentes, existant, existants, soit, soient, être,
        est à, sont à, doit être, doivent être, devrait être, devraient être, sera, seront, serait,
        situé, située, situés, prononcé, prononcés, prononcée, contenu, contenus, égales, égaux, de même
        longueur, de même durée, de longueur égale, de durée égale, parts égales, qui passe, dit, dits,
        à égalité, d'un coup, d'une durée, de durée, durant en tout, éventuellement présents, d'environ,
        pile, même, seulement, uniquement, rien que, tel quel, au passage, qu'il dit, qu'elle dit, qu'on
        dit, là, en question, si possible, afin que, afin qu, pour que, pour qu, de sorte que, de façon
        à ce que, de manière à ce que, de façon à, de manière à, déjà, encore, maintenant, bien, comme
        il faut, entre guillemets, puis, qu'il contient, qu'elle contient, désormais""",
    2: "un, une, me, m, te, t, de la, se, s, lui",
    3: """que, qu, ., !, :, ;, ?, …, \\n, à nouveau, de nouveau,
        encore une fois, ça, c, j, je, vous, tu""",
    4: "de, d, du, des",
    8: "y",
    12: "\\,",
    30: """\\, euh \\, , \\, um \\, , \\, hum \\, , \\, ben \\, , \\, enfin \\, , \\, quoi \\, , \\, bon
        \\, , \\, du coup \\,""",
}

OPENING = {
    1: """s'il te plaît, s'il vous plaît, stp, svp, bonjour, bonsoir, salut, coucou, hello, hey, hé, eh,
        allô, ok, okay, d'accord, bon, bien, très bien, parfait, super, génial, cool, nickel, top,
        merci, oui, ouais, dis, dites, dis donc, tiens, écoute, écoutez, regarde, alors, et alors, donc,
        or, du coup, au fait, d'ailleurs, ah, oh, eh bien, ben, bah, mince, zut, oups, excuse moi,
        excusez moi, pardon, désolé, désolée, bonjour à toi, ami, mon ami, chef, mec, les gars, peux tu,
        pourrais tu, pouvez vous, pourriez vous, peut on, pourrait on, pouvons nous, pourrions nous, tu
        peux, tu pourrais, vous pouvez, vous pourriez, on peut, on pourrait, nous pouvons, nous
        pourrions, tu veux bien, veux tu, veux tu bien, voudrais tu, voudrais tu bien, voulez vous,
        voulez vous bien, voudriez vous, vous voulez bien, voudriez vous bien, accepterais tu de, est ce
        que tu peux, est ce que tu pourrais, est ce que vous pouvez, est ce que vous pourriez, est ce
        qu'on peut, est ce qu'on pourrait, est ce que tu veux bien, est ce que vous voulez bien, est ce
        que tu voudrais, est ce que tu voudrais bien, est ce que tu saurais, sais tu, saurais tu,
        saurais tu me, serait il possible de, est il possible de, est ce possible de, est ce qu'il est
        possible de, est ce qu'il serait possible de, ce serait possible de, c'est possible de, il est
        possible de, il serait possible de, est ce que c'est possible de, possible de, serait ce
        possible de, y a t il moyen de, y aurait il moyen de, il y a moyen de, y'a moyen de, y'aurait
        moyen de, y aurait moyen de, y a moyen de, est ce qu'il y a moyen de, moyen de, ça te
        dérangerait de, ça vous dérangerait de, ça te dérange de, ça vous dérange de, ça t'ennuierait
        de, cela vous dérangerait il de, ça t'embêterait de, tu pourrais pas, pourrais tu pas, tu peux
        pas, tu veux pas, auriez vous l'amabilité de, aurais tu la gentillesse de, auriez vous la
        gentillesse de, aurais tu l'amabilité de, sois gentil de, soyez gentil de, seriez vous assez
        aimable pour, serais tu assez gentil pour, soyez assez aimable pour, auriez vous la bonté de, de
        bien vouloir, bien vouloir, auriez vous la possibilité de, aurais tu la possibilité de, avez
        vous la possibilité de, as tu la possibilité de, est ce que vous auriez la possibilité de, est
        ce que tu aurais la possibilité de, est ce que vous avez la possibilité de, tu aurais moyen de,
        j'aurais voulu que tu, j'aurais voulu que vous, j'aurais aimé que tu, j'aurais aimé que vous,
        j'aurais voulu, j'aimerais autant que tu, allez hop, hop, allez zou, zou, il te faudrait, il
        vous faudrait, aurais tu la bonté de, ayez la bonté de, aie la bonté de, auriez vous
        l'obligeance de, auriez vous la complaisance de, serait il envisageable de, serait il
        envisageable d, est il envisageable de, est il envisageable d, serait il possible d, est il
        possible d, prière d, merci d, seriez vous assez gentil pour, je vous saurais gré de, je vous
        serais reconnaissant de, vous serait il possible de, te serait il possible de, tu veux pas me,
        tu peux me, tu pourrais me, tu voudrais bien, aie la gentillesse de, ayez la gentillesse de,
        ayez l'obligeance de, merci de, merci de bien vouloir, prière de, veuillez, veuille, veuillez
        bien, tâche de, essaie de, essaye de, essayez de, tente de, aide moi à, aidez moi à, pense à,
        pensez à, n'oublie pas de, n'oubliez pas de, charge toi de, chargez vous de, occupe toi de,
        commence par, commençons par, commencez par, continue par, continue en, finis par, termine par,
        je veux, je voudrais, j'aimerais, j'aimerais bien, je souhaite, je souhaiterais, je désire, je
        désirerais, j'ai envie de, j'ai besoin de, j'ai besoin d, j'aurais besoin de, j'aurais aimé, je
        te demande de, je vous demande de, je vous prie de, je te prie de, je te demanderai de, je tiens
        à, on veut, on voudrait, on aimerait, on souhaite, on souhaiterait, nous voulons, nous
        voudrions, nous aimerions, nous souhaitons, nous souhaiterions, on doit, on va, on devrait, nous
        devons, nous allons, je vais, je dois, je préfère, je préférerais, je veux bien, je voulais, on
        a besoin de, nous avons besoin de, il me faut, il me faudrait, je veux que, je veux que tu, je
        veux que vous, je veux que tu me, je voudrais que, je voudrais que tu, je voudrais que vous,
        j'aimerais que, j'aimerais que tu, j'aimerais que vous, je souhaite que, je souhaite que tu, je
        souhaite que vous, je souhaiterais que, je souhaiterais que tu, je souhaiterais que vous,
        j'aimerais bien que, j'aimerais bien que tu, j'aimerais bien que vous, je voudrais bien que tu,
        je voudrais bien, je voudrais qu'on, j'aimerais qu'on, je veux qu'on, je souhaite qu'on, il
        faudrait qu'on, il faut qu'on, je veux qu, je voudrais qu, j'aimerais qu, il faudrait qu, il
        faut qu, on veut que, on veut que tu, on voudrait que, on voudrait que tu, on aimerait que, on
        aimerait que tu, nous aimerions que, nous aimerions que vous, nous voulons que, nous voudrions
        que vous, il faut, il faudrait, il faudra, faut, faudrait, il faut que, il faut que tu, il faut
        que vous, il faudrait que, il faudrait que tu, il faudrait que vous, faut que tu, faudrait que
        tu, il est nécessaire de, il convient de, il conviendrait de, il s'agit de, il serait bien de,
        il serait bon de, ce serait bien de, ce serait bien que tu, ce serait bien que vous, ce serait
        bien si tu pouvais, ce serait bien si vous pouviez, ce serait sympa de, ce serait sympa si tu
        pouvais, ce serait cool de, ce serait cool si tu pouvais, ce serait génial si tu pouvais, ce
        serait super si tu pouvais, ce serait gentil de, ça serait bien de, ça serait cool de, ça serait
        bien que tu, ça serait bien si tu pouvais, ça serait sympa de, je me demandais si tu pouvais, je
        me demandais si vous pouviez, je me demande si tu peux, si tu peux, si tu pouvais, si vous
        pouvez, si vous pouviez, si possible, si tu veux bien, si vous voulez bien, si c'est possible,
        si ça ne te dérange pas, si cela ne vous dérange pas, si ça te dérange pas, si ça ne vous
        dérange pas, quand tu peux, quand tu pourras, quand tu auras le temps, dès que tu peux, dès que
        possible, tu dois, vous devez, tu devrais, vous devriez, tu vas, vous allez, va, vas y, allez y,
        allez, allons y, fais moi plaisir et, fais moi le plaisir de, faites moi le plaisir de, fais le
        nécessaire pour, rends moi service et, fais en sorte de, faites en sorte de, tu me, tu, vous,
        on, nous, je, me, m, moi, toi, nous on, toi tu, que, qu, qu'on, que l'on, que tu, que vous, te,
        d'abord, tout d'abord, premièrement, deuxièmement, troisièmement, en premier lieu, en premier,
        dans un premier temps, pour commencer, avant tout, ensuite, puis, après, enfin, finalement,
        finalement si \, , ah si \, , erreur de ma part, au temps pour moi, autant pour moi, je me suis
        trompé, je me suis trompée, erreur, et enfin, pour finir, maintenant, et maintenant, à présent,
        cette fois, une chose, une dernière chose, autre chose, encore une chose, aussi, également, de
        plus, en plus, j'ai changé d'avis, je pense que, je crois que, je pense qu, je crois qu, je
        trouve que, à mon avis, tu sais, vous savez, haha, ahah, mdr, lol, hum, pff, ouf, euh oui, en
        fait, en gros, honnêtement, franchement, sérieux, rapidement, vite, simplement, juste,
        seulement, uniquement, surtout, et, et là, bref, s'agissant de, on supprime, dis moi, dites moi,
        indiquer, m'indiquer, nous indiquer, préciser, me préciser, me dire, nous dire, peux tu me dire,
        pouvez vous me dire, pourrais tu me dire, pourriez vous me dire, tu peux me dire, tu pourrais me
        dire, vous pouvez me dire, est ce que tu peux me dire, est ce que vous pouvez me dire,
        j'aimerais savoir, je voudrais savoir, je veux savoir, sais tu, savez vous, tu sais, est ce que
        tu sais, as tu une idée de, indique moi, indiquez moi, puisque tu y es, tant que tu y es,
        pendant que tu y es, désormais, à partir de maintenant, dorénavant, une fois que tu as, une fois
        que vous avez, après avoir, une fois, quand tu auras, lorsque tu auras, procède à, procéder à,
        effectuer, réaliser, procédez à, effectue, effectuez, réalise, réalisez, fais, faites, faire,
        opère, lance, applique, 1 ., 2 ., 3 ., 4 ., 5 ., 1 ), 2 ), 3 ), 4 ), 5 ), 1 °, 2 °, 3 °, a ), b
        ), c ), étape 1, étape 2, étape 3, -, *, •, :, \\,""",
    6: "mais, sinon",
    30: "um, euh, uh, hum, ben, enfin, genre",
}

CLOSING = {
    1: """s'il te plaît, s'il vous plaît, stp, svp, merci, merci beaucoup, merci bien, merci d'avance,
        mille mercis, un grand merci, merci à toi, merci à vous, je te remercie, je vous remercie,
        thanks, please, ok, okay, d'accord, maintenant, tout de suite, immédiatement, dès maintenant,
        dès que possible, dès que tu peux, quand tu peux, quand tu auras le temps, au plus vite, le plus
        vite possible, rapidement, vite, vite fait, si possible, si tu peux, si vous pouvez, si tu veux
        bien, si vous voulez bien, si c'est possible, si ça ne te dérange pas, si cela ne vous dérange
        pas, si ça te va, si ça ne vous dérange pas, si ça te dérange pas, tu peux, tu pourrais, veux
        tu, voulez vous, tu veux bien, peux tu, pourrais tu, pour moi, pour nous, ce sera tout, c'est
        tout, et c'est tout, et rien d'autre, rien d'autre, rien de plus, et rien de plus, et basta,
        basta, et hop, hop, point barre, et puis c'est tout, sans toucher au reste, sans rien changer
        d'autre, et laisse le reste, et laisse le reste tel quel, et ne touche pas au reste, ne touche
        pas au reste, ne touche à rien d'autre, et ne touche à rien d'autre, et ne change rien d'autre,
        ne change rien d'autre, sans modifier le reste, et laisse le reste comme il est, et laisse tout
        le reste, en laissant le reste, et garde le reste, garde le reste, conserve le reste, et
        conserve le reste, et garde tout le reste, laisse le reste, laisse le reste tel quel, mais garde
        le reste, mais laisse le reste, sans changer le reste, pas les autres, et pas les autres, mais
        pas les autres, pas l'autre, seulement, uniquement, seul, seule, aussi, également, de même,
        encore, à nouveau, de nouveau, encore une fois, une bonne fois pour toutes, complètement,
        entièrement, totalement, définitivement, pour de bon, en entier, au complet, au total, en tout,
        en passant, au passage, ce serait bien, ce serait super, ce serait parfait, ce serait gentil, ce
        serait cool, ça serait bien, ça serait cool, ça serait super, ce serait top, ce serait génial,
        ce serait sympa, à voix haute, chef, mec, mon ami, l'ami, hein, dis, bon, quoi, voilà, et voilà,
        cette fois, cette fois ci, cordialement, bonne journée, bisous, du coup, donc, plutôt, comme
        avant, là, tel quel, telle quelle, comme il était, où il était, là où il était, à sa place, à la
        place, je te prie, je vous prie, je t'en prie, je vous en prie, de ta part, exactement,
        précisément, tant que tu y es, pendant que tu y es, puis c'est tout, point, point final, y
        compris, et ce sera tout, à la fin de l'envoi, l'un et l'autre, qui traîne, ., !, ?, …, \\, , ;,
        :, \\n, (, )""",
    30: "euh, hein, enfin, je crois, je pense, genre, tu vois, tu sais, bref, en fait",
}

REASONS = """parce que, parce qu, car, puisque, puisqu, comme ça, vu que, vu qu, étant donné que, étant
    donné qu, c'est, ça fait, ça sonne, ça me, cela, il est, elle est, ils sont, ça ne, on n, ça m, pour
    que ce soit, afin que ce soit, ça gêne, tellement"""
"""What a reason begins with that goes to the end of the sentence; it changes nothing of what is asked."""

NO_REASON = (
    """et, mais, puis, ensuite, sauf, excepté, moins, hormis, seulement, si, s, quand, jusqu, jusqu'à, aussi,
        \\, , non, ou,"""
    "ni, sinon, plutôt, sans, lorsque, tant"
)
"""What no reason holds: there something else is asked, or a condition."""
