"""French words for what can be done. Verbs are named once; their inflections come from `verbs`."""

from .. import Words
from .contractions import contracted
from .verbs import inflected

ACTS: Words = {
    # --- taking away and keeping
    "_CUT": "suppr, supp, "
    + inflected(
        """supprimer, suprimer, enlever, retirer, effacer, couper, virer, ôter, éliminer, dégager, jeter,
            gommer, rayer, exclure, soustraire, évacuer, zapper, dégommer, expulser, tailler, rogner,
            trancher, élaguer, bannir, oublier, ignorer, omettre, purger, éjecter, liquider, raser, détruire,
            écarter, extirper, sucrer, shooter, nettoyer, abandonner, balayer, sabrer, éradiquer, bazarder,
            dropper, deleter, cutter, kicker, rejeter, faire disparaître, faire sauter, faire partir, foutre
            en l'air, mettre à la poubelle, jeter à la poubelle, mettre à la corbeille, éliminer complètement,
            laisser tomber, faire l'impasse sur, couper au montage"""
    )
    + ", "
    + contracted(
        """suppression de, retrait de, élimination de, effacement de, coupe de, exit, dehors, plus de,
            plus aucun, plus aucune, plus un seul, je ne veux plus de, je ne veux plus entendre, je ne
            veux plus entendre de, je ne veux pas entendre, je ne veux pas de, je ne veux plus, on ne
            veut plus entendre, on ne veut plus de, nous ne voulons plus de, nous ne voulons plus
            entendre, je veux plus entendre, je ne souhaite plus entendre, il ne faut plus de, il ne
            faut pas de, il ne doit plus y avoir de, il ne doit pas y avoir de, il ne doit plus y avoir,
            qu'il n'y ait plus de, qu'il n'y ait plus, qu'il n'y ait plus aucun, se débarrasser de,
            débarrasse toi de, débarrassez vous de, débarrasser de, débarrasse nous de, débarrasse moi
            de, débarrassez moi de, débarrassez nous de, débarrassons nous de, te débarrasser de, vous
            débarrasser de, nous débarrasser de, débarrassez vous en de, finis les, fini les, marre de,
            assez de, on peut se passer de, delete, rm, del, kill, remove, que je ne veux plus entendre,
            il n'y a plus besoin de, plus besoin de, je n'ai plus besoin de, je n'ai pas besoin de, on
            n'a pas besoin de, je me passerais bien de, j'ai plus besoin de, on a plus besoin de, j'ai
            pas besoin de, je veux plus, je veux pas de, je veux pas entendre, on veut plus entendre, y
            a plus besoin de, il n'y a pas besoin de, j'veux plus entendre, je peux me passer de,
            inutile de garder, pas besoin de garder, tu peux te passer de"""
    ),
    """_TO_CUT""": """à supprimer, à enlever, à retirer, à effacer, à couper, à virer, à ôter, à éliminer, à
        dégager, à jeter, à gommer, à rayer, à exclure, à zapper, à bannir, à purger, à éjecter""",
    "_QUERY": "?",
    "_NO": contracted("zéro, plus de, plus aucun, plus aucune, halte à, stop à"),
    "_REMOVAL": contracted("suppression, nettoyage, retrait, élimination, suppression de"),
    "_NO_LONGER": contracted(
        """ne doit plus dire, ne doit pas dire, ne devrait plus dire, ne devrait pas dire, ne doit plus
            contenir, ne doit pas contenir, ne devrait plus contenir, ne devrait pas contenir, ne dise plus,
            ne contienne plus, ne contienne pas, ne dit plus, ne contient plus, ne doit plus comporter, ne
            doit plus avoir, ne doit plus avoir de, ne doit plus contenir de, n'ait plus, n'ait plus de, n'a
            plus"""
    ),
    "_NOT_BE": """ne doit pas être, ne doit plus être, ne doivent pas être, ne doivent plus être, ne
        devrait pas être, ne devrait plus être, ne devraient pas être, ne devraient plus être, ne doit
        pas apparaître, ne doit plus apparaître, ne doivent plus apparaître, ne doivent pas apparaître,
        ne doit plus figurer, ne doit pas figurer, ne doivent plus figurer, ne devrait pas apparaître,
        ne devrait pas figurer, ne doit pas rester, ne doivent pas rester, n'a rien à faire, n'ont rien
        à faire, est de trop, sont de trop, n'a plus sa place, n'ont plus leur place, n'a pas sa place,
        n'ont pas leur place, n'a plus lieu d'être, n'ont plus lieu d'être, n'a plus rien à faire, n'ont
        plus rien à faire, a rien à faire, ne soit plus, ne soient plus, ne figure plus, ne figurent
        plus""",
    "_LACK": contracted(
        """ne dise pas, ne dise plus, ne contienne pas, ne contienne plus, n'ait pas, n'ait plus, n'ait plus
            de, soit débarrassé de, soit sans, soit nettoyé de"""
    ),
    """_COMPLAINT""": """trop faible, trop fort, trop bas, trop haut, trop forte, trop basse, pas assez
        fort, trop long, trop longue, trop court, très faible, trop silencieux, trop bruyant, pas assez
        forte""",
    "_TAKE": inflected("tirer, enlever, retirer, sortir, ôter, faire, mettre, foutre, lancer"),
    "_AWAY": contracted(
        """dehors, poubelle, à jeter, à virer, à dégager, bon pour la poubelle, aux oubliettes, basta,
            en moins, au montage, hors de là, à la poubelle, à la corbeille, de là, d'ici, du chemin"""
    ),
    "_OUTOF": contracted("hors de, en dehors de"),
    "_FETCH": inflected("prendre, récupérer, reprendre, piocher, attraper, sélectionner, saisir, choisir"),
    "_MODAL": """doit, doivent, devrait, devraient, peut, peuvent, pourrait, pourraient, il faut que, faut
        que, il faudrait que, a besoin d'être, ont besoin d'être, est à, sont à, va, vont, devra, devront""",
    "_GO": inflected(
        "disparaître, dégager, sauter, partir, gicler, s'en aller, sortir, passer à la trappe, valser"
    )
    + """, s'en aille, s'en aillent, aille à la poubelle, aillent à la poubelle, soit parti, soient partis, ne
        soit plus là, ne soient plus là, on s'en passe, on peut s'en passer, je m'en passe, on s'en passera,
        tu peux t'en passer, je n'en veux plus, on n'en veut plus, je m'en passerais
        bien, on n'en a plus besoin, je n'en ai plus besoin, j'en ai plus besoin""",
    "_FIX": inflected("corriger, réparer, nettoyer, arranger, traiter, fusionner, lisser, soigner"),
    "_RID": inflected(
        """débarrasser, nettoyer, purger, vider, épurer, libérer, alléger, purifier, délester, expurger,
            laver, amputer, priver, alléger, soulager"""
    ),
    "_KEEP:8": inflected("laisser"),
    "_KEEP_ONLY": inflected("laisser seulement, laisser uniquement, laisser juste, laisser rien que")
    + ", rien d'autre que, je ne veux rien d'autre que, je ne veux rien entendre d'autre que",
    "_LET_BE": inflected("laisser"),  # which by itself takes nothing else away
    "_KEEP": inflected("garder, conserver, préserver, retenir, sauvegarder, faire rester, tenir")
    + ", maintenir, maintiens, maintenez, qu'on garde, qu'il reste, rester",
    "_WANT": inflected("vouloir, souhaiter, désirer")
    + """, ai besoin, avons besoin, avez besoin, a besoin, aimerais, voudrais entendre, veux entendre,
        veux garder, voudrais garder, j'ai besoin de, j'ai besoin du, aimerais avoir, aimerais garder,
        veux avoir, voudrais avoir, veux conserver, j'ai besoin, m'intéresse, m'intéressent, voulons
        garder, souhaite garder, souhaite conserver, aimerais entendre""",
    "_ONLY": """seulement, uniquement, juste, rien que, exclusivement, simplement, que, rien d'autre que,
        seul, seule, seuls, seules, strictement""",
    "_NE": "ne, n",
    "_QUE": "que, qu, que de, que du, que des, que d, plus que, plus qu, rien d'autre que",
    "_REST": "reste, tout le reste",
    "REST": {
        "all": contracted(
            """tout le reste, reste de l'audio, tout ce qui reste, les autres mots, tous les autres mots,
                reste du fichier, tout ce qui n'est pas ça, la suite, toute la suite, tout ce qui suit"""
        ),
        "others": """reste, tout le reste, autres, tous les autres, toutes les autres, les autres, le restant,
            tous les autres mots""",
    },
    "_OTHERS": "autres, tous les autres, toutes les autres, reste, tout le reste",
    "_OTHER": "autre, autres",
    """_MUST_STAY""": """doit rester, doivent rester, devrait rester, devraient rester, doit subsister, doit
        être gardé, doit être conservé, doivent être conservés, doivent être gardés, faut qu'il reste,
        il faut qu'il reste""",
    "_LEFT": """doit rester, doivent rester, devrait rester, devraient rester, peut rester, reste, restent,
        subsiste, doit subsister, est conservé, soit conservé, soient conservés, restera, doit être gardé,
        doit être conservé, doivent être conservés, doivent être gardés, est gardé, soit gardé""",
    "_CONSISTS": """doit être, devrait être, doit contenir, doit se composer de, doit consister en, ne doit
        contenir, doit dire, doit comporter, doit avoir, devrait contenir, devrait dire, dise, contienne""",
    "_CONTAIN": """dire, dit, dise, contient, contienne, contenir, comporte, comporter, inclut, contiennent,
        disent, ait, a, avoir, comprend, comprenne, inclue, doit dire, doit contenir""",
    "_CROP": inflected("recadrer, rogner, cropper"),
    "_TRIM": inflected(
        """réduire, raccourcir, rogner, limiter, restreindre, ramener, écourter, abréger, recadrer, trimmer,
            cropper, tronquer"""
    ),
    "_START": inflected(
        """commencer, débuter, démarrer, ouvrir, partir, entamer, faire commencer, faire débuter, faire
            démarrer, faire partir"""
    ),
    "_END": inflected(
        """finir, terminer, se finir, se terminer, s'arrêter, arrêter, conclure, s'achever, achever,
            clore, faire finir, faire terminer, faire s'arrêter, faire se terminer, finir par, clôturer,
            prendre fin"""
    ),
    "_LET": inflected(
        "faire, rendre, mettre, laisser, créer, fabriquer, construire, produire, passer, former"
    )
    + """, que, qu, fais en sorte que, fais en sorte qu, faites en sorte que, faites en sorte qu, faire en
        sorte que, faire en sorte qu, je veux que, je veux qu, je voudrais que, je voudrais qu, j'aimerais
        que, j'aimerais qu, assure toi que, assure toi qu, assurez vous que, assurez vous qu, il faut que, il
        faut qu, il faudrait que, il faudrait qu, veille à ce que, veillez à ce que, donne moi, donnez moi,
        fais moi, faites moi, on veut que, veiller à ce que, on veut qu, nous voulons que, nous aimerions que,
        je souhaite que, je souhaite qu, fait en sorte que, fait en sorte qu, pour que, pour qu""",
    # --- making silent, louder, softer
    "_MUTE": inflected(
        """muter, taire, faire taire, museler, bâillonner, assourdir, étouffer, masquer le son de, silencier,
            insonoriser, réduire au silence, passer sous silence, rendre muet, rendre muette, rendre
            silencieux, rendre silencieuse, rendre inaudible, rendre inaudibles, rendre muets, rendre muettes,
            passer en muet, mettre en muet, mettre en sourdine, mettre en silence, mettre sur muet, mettre à
            zéro, mettre sous silence, passer en silence, mettre en mode muet, passer en sourdine, mettre sur
            silencieux"""
    )
    + """, mute, silence sur, silence pour, qu'on n'entende plus, qu'on n'entende pas, on ne doit plus
        entendre, on ne doit pas entendre, personne ne doit entendre, que personne n'entende, qu'on ne
        puisse plus entendre, je veux qu'on n'entende plus, il ne faut pas qu'on entende, il ne faut
        plus qu'on entende, fais en sorte qu'on n'entende plus, fais en sorte qu'on n'entende pas,
        faites en sorte qu'on n'entende plus, faites en sorte qu'on n'entende pas, que l'on n'entende
        plus, qu'on n'entende pas, je voudrais qu'on n'entende plus, je voudrais qu'on n'entende pas,
        j'aimerais qu'on n'entende plus, j'aimerais qu'on n'entende pas, mise en sourdine de, mise en
        silence de, je ne veux plus qu'on entende, je ne veux pas qu'on entende, je veux pas qu'on
        entende, je veux plus qu'on entende, on ne veut plus qu'on entende, il ne faudrait pas qu'on
        entende, il ne faudrait plus qu'on entende, faut pas qu'on entende, faut plus qu'on entende, je
        ne voudrais pas qu'on entende, je ne voudrais plus qu'on entende, qu'on n'entende pas du tout,
        je ne souhaite pas qu'on entende, je ne souhaite plus qu'on entende""",
    "_SOUND": "son, volume, micro",
    "_SOUND_OFF": inflected(
        """couper le son, éteindre le son, enlever le son, retirer le son, supprimer le son, couper le
            micro, mettre le son à zéro, baisser le son à zéro, mettre le volume à zéro, baisser le
            volume à zéro, fermer le micro"""
    )
    + ", silence, pas de son, plus de son, aucun son",
    "_UNHEARD": """ne doit pas être audible, ne doit plus être audible, ne doivent pas être audibles, ne
        doit pas s'entendre, ne doit plus s'entendre, ne doivent plus s'entendre, ne doit pas être
        entendu, ne doit plus être entendu, ne doivent pas être entendus, ne s'entende plus, ne
        s'entende pas, ne soit plus audible, ne soit pas audible, ne soient plus audibles, ne
        s'entendent plus, doit être muet, doit être muette, doivent être muets, doit être inaudible,
        doivent être inaudibles, doit être silencieux, doit être en sourdine, doit être en silence, doit
        devenir muet, doit devenir inaudible, devrait être muet, devrait être inaudible""",
    "_SILENT": """muet, muette, muets, muettes, silencieux, silencieuse, silencieuses, inaudible, inaudibles,
        en sourdine, en silence, en muet, sur muet, sous silence, au silence, incompréhensible, en mode muet,
        sur silencieux""",
    "_BLEEP": inflected(
        """biper, bipper, censurer, masquer par un bip, masquer avec un bip, couvrir d'un bip, couvrir par un
            bip, couvrir avec un bip, cacher sous un bip, recouvrir d'un bip, bleeper, beeper, expurger,
            mettre un bip à la place de, mettre un bip sur, mettre un bip par dessus, poser un bip sur,
            remplacer par un bip, flouter"""
    )
    + ", censure sur, bip sur, bips sur, bip à la place de, un bip sur, un bip à la place de, censure de",
    "_COVER": inflected(
        "couvrir, recouvrir, masquer, cacher, camoufler, dissimuler, anonymiser, noyer, étouffer, brouiller"
    ),
    "LOUDER": {
        1: inflected(
            "augmenter, monter, amplifier, hausser, renforcer, booster, élever, pousser, remonter, gonfler"
        ),
        -1: inflected(
            """baisser, diminuer, réduire, abaisser, descendre, atténuer, adoucir, affaiblir, modérer,
                rabaisser"""
        ),
    },
    "LOUDNESS": {
        1: """plus fort, plus forte, plus forts, plus fortes, plus haut, plus haute, plus élevé, plus sonore,
            à la hausse, plus audible, plus puissant, plus puissante, vers le haut""",
        -1: """moins fort, moins forte, moins forts, moins fortes, plus bas, plus basse, plus bas, plus
            doux, plus douce, plus faible, plus faibles, plus discret, plus discrète, plus doucement,
            moins haut, moins élevé, à la baisse, plus silencieux, moins sonore, moins bruyant, plus
            calme, vers le bas""",
    },
    "_TURN": inflected("monter, pousser, tourner, porter, remonter, passer, baisser, descendre"),
    "FACTOR": {
        2.0: inflected("doubler")
        + """, deux fois plus fort, deux fois plus forte, 2 fois plus fort, double
            le volume, doublez le volume, doubler le volume, deux fois plus haut, le double, doubler le son,
            double le son""",
        0.5: """deux fois moins fort, deux fois moins forte, 2 fois moins fort, deux fois plus bas,
            divise le volume par deux, diviser le volume par deux, divisez le volume par deux, divise
            par deux, diviser par deux, divisez par deux, divise par 2, diviser par 2, divisez par 2""",
    },
    "PERCENTAGE": {50: "de moitié, de la moitié", 25: "d'un quart", 33: "d'un tiers"},
    "FADE": {
        "in": """fondu d'entrée, fondu en entrée, fondu d'ouverture, fondu en ouverture, fondu entrant, fade
            in, fondu d'apparition, fondu d'introduction, fondu au début, fondus d'entrée, fondu à
            l'ouverture, fondu montant, fondu progressif d'entrée, fondu à l'entrée, fondu audio d'entrée,
            entrée en fondu, ouverture en fondu""",
        "out": """fondu de sortie, fondu en sortie, fondu de fermeture, fondu en fermeture, fondu sortant,
            fade out, fondu final, fondu de fin, fondu à la fin, fondu au noir, fondu descendant, fondus de
            sortie, fondu au silence, fondu à la fermeture, fondu de disparition, fondu à la sortie, sortie en
            fondu, fermeture en fondu""",
        "both": """fondu d'entrée et de sortie, fondu en entrée et en sortie, fondu d'ouverture et de
            fermeture, fondu en ouverture et en fermeture, fade in et fade out, fade in et out, fondu au début
            et à la fin, fondu entrant et sortant, fondu à l'entrée et à la sortie, fondus d'entrée et de
            sortie, fondu d'entrée et un fondu de sortie, fondu en entrée et un fondu en sortie, fondu à
            l'ouverture et à la fermeture""",
    },
    "_FADE": inflected("fondre") + ", fondu, fade, fondu enchaîné, fondus, fader, progressivement, en fondu",
    "FADING": {"in": "entrant, montant", "out": "sortant, descendant"},
    # --- putting parts together; the value tells where it goes when nothing is said
    "_GIVE": inflected("donner, doter"),
    "INSERT": {
        "insert": inflected(
            """insérer, coller, intercaler, glisser, inclure, incorporer, introduire, intégrer, injecter,
                incruster, insérer une copie de, mettre une copie de, placer une copie de"""
        ),
        "put": inflected("mettre, placer, poser, positionner, caser, ranger, fourrer, caler, foutre, situer"),
        "end": inflected(
            """ajouter, rajouter, adjoindre, annexer, accoler, attacher, joindre, ajouter une copie de,
                appliquer, accrocher"""
        ),
        "start": inflected("préfixer"),
    },
    "_COPY": inflected(
        """copier, dupliquer, cloner, recopier, reprendre, emprunter, copier coller, faire une copie de, faire
            un copier coller de"""
    ),
    "_COPY_OF": contracted("copie de, une copie de"),
    "_PRECEDE": inflected("faire précéder, précéder"),
    "_FOLLOWED": contracted(
        """doit être suivi de, doit être suivi par, soit suivi de, soit suivi par, est suivi de, être suivi
            de, être suivi par"""
    ),
    "_REPLACES": "remplace, remplacer, remplacent",
    "_STAND_IN": contracted(
        """prend la place de, doit prendre la place de, prenne la place de, doit remplacer, remplace,
            remplacera, doit aller à la place de, va à la place de, prendre la place de"""
    ),
    "_EXTEND": inflected(
        """prolonger, allonger, rallonger, compléter, étendre, poursuivre, continuer, enchaîner, suivre,
            faire suivre"""
    ),
    "_USE": inflected("utiliser, jouer, employer, passer, diffuser, mettre"),
    "_USE:12": inflected("prendre"),  # rather is what is done with it said next
    "_PAUSE": inflected(
        "faire une pause, faire une pause de, marquer une pause, marquer une pause de, laisser une pause de"
    )
    + ", pause de, pause",
    "_MOVE": inflected(
        """déplacer, bouger, décaler, transférer, amener, envoyer, passer, porter, faire passer, reporter,
            remonter, ramener, transporter, repousser, avancer, reculer, faire glisser, basculer, expédier,
            apporter"""
    ),
    """_BELONGS""": """va, vont, doit aller, doivent aller, doit être, doivent être, doit venir, doit se
        trouver, devrait être, devrait aller, doit passer, doit arriver, doit être placé, doit être mis,
        soit, soit placé, doit être entendu, s'entende, aille, vienne, soit mis, soit inséré, se place,
        doit être inséré""",
    "_ITSELF": "lui même, elle même, lui, elle, celui ci, celle ci, eux mêmes",
    "_REPLACE": inflected("remplacer, substituer, écraser"),
    "_SWAP": inflected(
        """échanger, intervertir, permuter, inverser, troquer, switcher, swapper, faire permuter, faire un
            échange entre, alterner, transposer"""
    )
    + ", "
    + contracted(
        """échange de place, inverse l'ordre de, inverser l'ordre de, inversez l'ordre de, change l'ordre de,
            changer l'ordre de, changez l'ordre de, échange la place de, échanger la place de, échangez la
            place de, échange les places de, inverse la position de, échange les positions de, intervertis les
            places de, intervertis l'ordre de, intervertir l'ordre de, intervertissez l'ordre de, permute les
            places de"""
    ),
    "_WRONG_ORDER": """dans le mauvais ordre, à l'envers, inversés, inversées, dans le désordre, mal placés,
        intervertis, dans le mauvais sens""",
    "_PLACES_OF": contracted(
        "place de, places de, position de, positions de, ordre de, l'ordre de, les places de"
    ),
    "_AROUND": "entre eux, entre elles, de place, l'un avec l'autre, de position, les places, de places",
    "_CHANGE": inflected("changer, transformer, convertir, modifier, muer"),
    "_SUBSTITUTE": inflected("substituer"),
    """_BECOMES""": """devient, doit devenir, deviennent, devienne, devrait devenir, doit être changé en,
        doivent devenir""",
    "_INSTEAD_OF": contracted(
        "à la place de, au lieu de, en remplacement de, plutôt que, en lieu et place de"
    ),
    "_REPEAT": inflected(
        """répéter, redire, rejouer, boucler, dupliquer, reproduire, réitérer, repasser, faire répéter, mettre
            en boucle, passer en boucle, faire entendre, doubler, multiplier"""
    ),
    "_HEAR": inflected("entendre, dire") + ", qu'on entende, on entend, on entende",
    "_HEARD": """soit entendu, s'entende, soit dit, on l'entende, on l'entend, qu'on l'entende, pour qu'on
        l'entende, est dit, soit joué, est entendu, pour que ça s'entende, pour l'entendre, apparaisse""",
    "REPEATS": {
        2: "encore une fois, une fois de plus, une deuxième fois, une seconde fois, une fois supplémentaire"
    },
    "_TIMES": """fois, x, ×, fois de suite, fois d'affilée, fois au total, fois en tout, fois à la suite, fois
        d'un coup, fois consécutives, fois en suivant""",
    "_MORE": "de plus, en plus, encore, supplémentaires, supplémentaire, autres, autre",
    "MULTIPLY": {
        2: inflected("doubler, dupliquer, dédoubler"),
        3: inflected("tripler"),
        4: inflected("quadrupler"),
    },
    # --- new audios
    "_SPLIT": inflected(
        """diviser, scinder, séparer, partager, découper, fractionner, fendre, splitter, sectionner,
            segmenter, morceler, décomposer, casser, partitionner, répartir, subdiviser"""
    ),
    "_SPLIT:3": inflected("couper, trancher, tailler"),
    "PIECES": {
        2: "en plein milieu, au milieu, par la moitié, par le milieu, à la moitié, en son milieu, à mi chemin"
    },
    "_JOIN": inflected(
        """joindre, fusionner, réunir, unir, combiner, assembler, concaténer, relier, raccorder, regrouper,
            rassembler, accoler, coller, mettre bout à bout, souder, lier, associer, merger, rattacher,
            enchaîner, concatener, mettre ensemble, attacher, grouper, agréger, coudre, faire suivre, mettre à
            la suite, raccommoder"""
    ),
    "_TOGETHER": """ensemble, bout à bout, à la suite, l'un après l'autre, l'un à la suite de l'autre, dans
        cet ordre, à la file, les uns après les autres, l'un derrière l'autre, dans l'ordre, en séquence,
        d'affilée, en un, les uns à la suite des autres, bout à bout dans cet ordre""",
    "_EXTRACT": inflected(
        """extraire, isoler, exporter, prélever, récupérer, sortir, mettre à part, mettre de côté,
            détacher, découper"""
    ),
    "_SAVE": inflected("sauvegarder, enregistrer, sauver, stocker, exporter, écrire, transformer, convertir"),
    "_NEW": """un nouveau, un nouvel, une nouvelle, un autre, une autre, un seul, une seule, un seul et même,
        une seule et même, un unique, une unique, un même, un grand, un long, son propre, sa propre""",
    "_NEW:2": "un, une, nouveau, nouvel, nouvelle",
    "_ARTICLE": "un, une",
    "_OWN": """à part, séparé, séparée, à lui seul, distinct, distincte, unique, indépendant, indépendante,
        nouveau, seul, nouvelle, à part entière, propre, commun""",
    # --- the history
    "_UNDO": inflected("annuler, défaire, révoquer")
    + """, reviens en arrière, revenir en arrière, revenez en arrière, reviens sur, undo, ctrl z, retour,
        retour en arrière, marche arrière, fais marche arrière, annule moi, annule ça, annulez ça, annule la,
        annule le, remets comme avant, remets ça comme avant, remets le comme avant, remets les comme avant,
        remettez comme avant, comme avant, reviens à l'état précédent, oublie ça, oublie cela, oublie la
        dernière demande, remets comme c'était, remets le comme il était, remettre comme avant, reviens d'un
        pas en arrière, reviens, c'était une erreur, c'est une erreur, fausse manoeuvre, fausse manip""",
    "_NEVER_MIND": "laisse tomber, laissez tomber, tant pis, peu importe, oublie, oubliez",
    "_PUT_BACK": """remets le, remets la, remets les, remettez le, remettez la, remettez les, remets ça,
        remettre, restaure le, restaure la, restaure les, restaurer, restaure, restaurez, restaure ça, le
        remettre, la remettre, les remettre, remets le en place, remets les en place, remets ça en place,
        remets le où il était, ramène le, ramène les, rends le moi, finalement remets le, je veux le
        récupérer""",
    "_UNMUTE": """réactive le son, réactiver le son, réactivez le son, remets le son, remettre le son,
        remettez le son, rétablis le son, rétablir le son, rends le son, enlève la sourdine, retire la
        sourdine""",
    "_EDITS": """modifications, mes modifications, toutes mes modifications, changements, mes changements,
        éditions, toutes les modifications, tous les changements""",
    "_REDO": inflected("rétablir, refaire")
    + ", redo, annule l'annulation, annuler l'annulation, rétablis ça, refais ça",
    """_AGAIN""": """encore, encore une fois, à nouveau, de nouveau, une fois de plus, une fois encore, une
        dernière fois, une deuxième fois, une seconde fois, une nouvelle fois, une autre fois, une fois
        supplémentaire, également, aussi""",
    "_STEP": """étape, étapes, modification, modifications, changement, changements, action, actions,
        opération, opérations, édition, éditions, commande, commandes, demande, demandes, coupe, coupure,
        chose, choses, suppression, insertion, ce que tu viens de faire, ce que tu as fait, ce que je viens de
        faire, ce que vous venez de faire, fois, pas, manipulation, manipulations, retouche, retouches,
        instruction, montage, échange, remplacement, bip, déplacement""",
    "_START_OVER": inflected(
        """recommencer à zéro, repartir de zéro, repartir à zéro, repartir du début, réinitialiser,
            remettre à zéro, tout réinitialiser, tout recommencer, tout remettre à zéro, tout remettre
            comme au début, tout remettre comme avant, revenir à l'état d'origine, revenir à la version
            d'origine, revenir au tout début, revenir à l'état de départ, tout effacer et recommencer,
            tout reprendre à zéro, reprendre à zéro, reprendre du début, recommencer du début,
            recommencer depuis le début, reprendre depuis le début, tout restaurer, revenir à
            l'original, revenir aux originaux, revenir au début, revenir à zéro, revenir à l'état
            initial, revenir au point de départ, restaurer l'original, restaurer les originaux, revenir
            à la version originale, repartir de l'original, tout remettre en l'état, tout remettre à
            l'état initial, recommencer tout, remettre tout à zéro, remettre tout comme au début,
            réinitialiser tout, restaurer tout, remettre tout comme avant, reprendre tout à zéro,
            recommencer tout à zéro, reprendre tout du début"""
    )
    + """, reset, tout annuler, remets tout comme au début, remets tout comme avant, remettez tout comme au
        début, remettez tout comme avant, remets tout à zéro, annule toutes les modifications, annule tous les
        changements, annulez toutes les modifications, annulez tous les changements, annuler toutes les
        modifications, annuler tous les changements, remets tout comme c'était, remets tout comme c'était au
        début, restaure tout, restaurez tout, restaurer tout, comme au début, remets tout en place, retour à
        la case départ, on repart de zéro, on recommence, on reprend à zéro, retour à l'original, retour au
        début, oublie tout""",
    # --- what refers to the request before
    "_SAME": inflected(
        ", ".join(
            f"{verb} {what}"
            for verb in ("faire", "refaire", "appliquer", "répéter", "reproduire", "effectuer")
            for what in (
                "la même chose",
                "la même opération",
                "la même manipulation",
                "la même modification",
                "la même manip",
                "la même coupe",
                "le même traitement",
                "le même changement",
                "cette opération",
                "cette modification",
                "ça",
                "cela",
                "pareil",
                "de même",
            )
        )
    )
    + """, pareil, la même chose, même chose, idem, fais pareil, faites pareil, fais la même chose,
        faites la même chose, faire pareil, faire la même chose, fais de même, faites de même, fais le, fais
        le aussi, fais ça, refais la même chose, applique la même chose, fais en autant, ditto, de même, fais
        le encore, applique ça, appliquez ça, refais le, refais ça, refais pareil, applique pareil, fais idem,
        et pareil, la même modification, le même traitement, fais la même modification, fais le même
        changement, même traitement, applique le même traitement, répète l'opération, refais l'opération, même
        opération, la même opération, fais la même opération""",
    "_SAME:12": "encore, encore une fois, à nouveau, de nouveau",
    "MARK": {
        "also": """aussi, également, et, de même, en plus, ainsi que, maintenant, et maintenant, plus, et
            puis, puis, ensuite, et ensuite, pareil, pareil pour, idem pour, et pour, qu'en est il de,
            egalement""",
        "instead": "plutôt, à la place, seulement, juste, uniquement, mais",
    },
    # Before what is meant; a "non" behind it takes all back.
    "LEAD": {
        "instead": """en fait, non, oups, je voulais dire, je veux dire, pardon, désolé, désolée, attends,
            mince, zut, finalement, erreur, correction, enfin non, pas ça, pas celui là, pas celui ci, pas
            celle là, mauvais audio, mauvais fichier, mauvais mot, je parlais de, je pensais à, ça devait
            être, c'était, c'est, ce devrait être, non pas ça, euh non, en réalité, utilise, prends, mets, je
            me suis trompé, je me suis trompée, plutôt"""
    },
    "RATHER": {"instead": "plutôt, à la place, finalement, au lieu de ça, à la place de ça, au lieu de cela"},
    "INSTEAD": {
        "instead": "plutôt, à la place, au lieu de ça, au lieu de cela",
        "instead of it": """en fait, non, oups, attends, finalement, pardon, désolé, désolée, tout compte
            fait, en réalité, réflexion faite, à la réflexion, mince, zut""",
    },
    "NEXT": {
        1: "suivant, suivante, le suivant, la suivante, celui d'après, celle d'après, prochain, prochaine",
        -1: "précédent, précédente, celui d'avant, celle d'avant, le précédent",
    },
    "_ONE_MORE": """encore un, encore une, un de plus, une de plus, un autre, une autre, encore une fois, une
        étape de plus, un pas de plus""",
    "_DO_TOO": "fais aussi, maintenant, fais également, faites aussi",
    # --- what only speaks of something
    "_NOTICED": contracted(
        """il y a, j'entends, j'ai entendu, on a, nous avons, je déteste, je déteste quand, je n'aime
            pas, j'aime pas, je n'aime pas quand, j'aime pas quand, il y a trop de, y a trop de, y a, il
            y a plein de, il y a beaucoup de, je remarque, j'ai remarqué, je peux plus voir, je ne peux
            plus voir, je ne peux plus entendre, je peux plus entendre, j'en ai assez de, je ne peux pas
            supporter, ras le bol de, marre de, je ne supporte pas, je supporte pas, on entend, on
            entend trop de, j'en ai marre de, j'entends trop de, il reste, il reste encore, je trouve
            qu'il y a trop de, ça fait trop de, voici, voilà, on entend encore, je n'aime pas trop, je
            ne supporte plus"""
    ),
    "_FULL_OF": contracted(
        """contient trop de, contient beaucoup de, contient plein de, est plein de, est rempli de, est truffé
            de, a trop de, a beaucoup de, a plein de, contient encore, contient encore de, comporte trop de,
            dit trop, dit trop de fois, a encore, a encore de, contient des, regorge de"""
    ),
    """_A_LOT""": """trop, trop souvent, beaucoup, tout le temps, sans arrêt, sans cesse, trop de fois,
        souvent, quelque part""",
    "_NOTHING": "rien",
    "_NEEDED": "n'est nécessaire, n'est utile, n'est important, ne compte, n'est intéressant",
    "_UNNEEDED": """est inutile, sont inutiles, n'est pas nécessaire, ne sont pas nécessaires, ne sert à
        rien, ne servent à rien, n'est pas utile, me gêne, me gênent, me dérange, me dérangent,
        m'énerve, m'énervent, est énervant, est gênant, sont gênants, est superflu, ne me plaît pas, me
        déplaît, me plaît pas, ne me convient pas, ne va pas, ne vont pas, sonne mal, sonnent mal, est
        moche, est raté, est de mauvais goût, n'est pas beau, ne me plaisent pas, me déplaisent""",
    "_LEAVE": inflected("laisser, garder, conserver"),
    "_ALONE": """tranquille, tranquilles, tel quel, telle quelle, tels quels, intact, intacts, intacte,
        comme il est, comme ils sont, inchangé, inchangée, inchangés, comme ça, comme il était, en l'état,
        en paix""",
    "_DONT_TOUCH": """ne touche pas à, ne touche pas, ne touche pas au, ne touchez pas à, ne touchez pas au,
        ne touche pas aux, ne touche à rien dans, ne modifie pas, ne modifiez pas, ne change pas, ne changez
        pas, touche pas à, ne pas toucher à, ne pas modifier, ne change rien à, ne change rien dans, ne
        touchez pas aux, sans toucher à, sans toucher au, sans modifier, ne pas toucher au""",
}
