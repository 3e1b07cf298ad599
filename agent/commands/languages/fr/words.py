"""French words for parts, places, audios and amounts, and for questions. A word may stand under several."""

from .. import Words
from .contractions import contracted

_MASCULINE = (
    "audio, fichier, enregistrement, clip, fichier audio, fichier son, extrait audio, track, morceau audio"
)
_FEMININE = "piste, bande, prise, piste audio, bande son, note vocale, piste son, audio"
_SINGULAR = (
    f"{_MASCULINE}, {_FEMININE}, file, document, doc, document audio, clip audio, laudio, lenregistrement"
)
_PLURALS = """audios, fichiers, enregistrements, clips, pistes, fichiers audio, fichiers audios, pistes
    audio, clips audio, bandes, prises, notes vocales, tracks, files, fichiers son, pistes son"""
_NUMBER = "numéro, numero, nº, n °, n ° ., n º, n, no ., no, num, num ., nr, #"


def _each(pattern: str, nouns: str) -> str:
    """A pattern with each noun in it, separated by commas."""
    return ", ".join(pattern.format(" ".join(noun.split())) for noun in nouns.split(","))


def _numbered(nouns: str) -> str:
    """Nouns alone, and with a word for "number" behind."""
    return ", ".join((nouns, *(_each(f"{{}} {number.strip()}", nouns) for number in _NUMBER.split(","))))


WORDS: Words = {
    # --- words and kinds of words
    """_REPEATED""": """répété, répétée, répétés, répétées, redoublé, dupliqué, dupliqués, doublé, doublés,
        double, en double""",
    "_LABEL": contracted(
        """terme, termes, expression, expressions, phrase, phrases, nom, noms, prénom, prénoms, texte, partie,
            parties, morceau, morceaux, extrait, extraits, passage, passages, moment, moments, endroit,
            endroits, son, sons, bruit, bruits, occurrence, occurrences, apparition, apparitions, mention,
            mentions, instance, instances, trace, traces, citation, syllabe, section, segment, bout, formule,
            vocable, fois, portion, séquence, groupe de mots, suite, répétitions de, exemplaire, exemplaires,
            interjection, interjections, onomatopée, onomatopées, réplique"""
    ),
    "_WORDS": "mot, mots",
    """_LISTED""": """mots suivants, termes suivants, suivants, ces mots, ces termes, expressions suivantes,
        suivantes""",
    """_ONE""": """fois, occurrence, occurrences, d'entre eux, d'entre elles, exemplaire, des deux, mention,
        celui, celle, ceux, celles""",
    "_MANY": "les, aux, tous les, toutes les, ces",
    "KIND": {
        "fillers": """hésitation, hésitations, tic de langage, tics de langage, mot de remplissage, mots de
            remplissage, remplissage, béquille, béquilles, mots béquilles, mot béquille, marques d'hésitation,
            marque d'hésitation, sons d'hésitation, bruits d'hésitation, tic verbal, tics verbaux, mots
            parasites, mot parasite, bruits parasites de bouche, parasites verbaux, disfluence, disfluences,
            pauses remplies, mots inutiles, chevilles, mots de liaison inutiles, tics de parole, fillers, mots
            d'hésitation, euh et heu, ums et uhs, interjections d'hésitation, mots bouche trou, tics
            d'élocution, tic de parole, mots tics""",
        "swears": """gros mot, gros mots, juron, jurons, grossièreté, grossièretés, insulte, insultes,
            injure, injures, vulgarité, vulgarités, obscénité, obscénités, mot vulgaire, mots vulgaires,
            mots grossiers, mot grossier, langage grossier, langage vulgaire, blasphème, blasphèmes,
            propos grossiers, termes grossiers, gros mots, mots crus, propos injurieux, expressions
            vulgaires, mots offensants, sacre, sacres, propos vulgaires, termes vulgaires, vilains mots,
            vilain mot, mots obscènes, insanités, mots insultants, langage ordurier, langage cru, mots
            orduriers, jurements, tout ce qui est vulgaire, ce qui est vulgaire, tout ce qui est
            grossier, ce qui est grossier, tout ce qui est injurieux, tout ce qui est ordurier""",
        "repeats": """mot répété, mots répétés, répétition, répétitions, mots en double, mot en double,
            doublon, doublons, bégaiement, bégaiements, mots redoublés, répétitions de mots, redites,
            redite, mots dupliqués, mots doublés, mots qui sont répétés, mots qui reviennent deux fois,
            mots dits deux fois de suite, mots répétés deux fois, mots qui se suivent en double, mots
            dits deux fois, bafouillages, bafouillage, mots qui se répètent, balbutiements, mot redoublé""",
        "cut_offs": """mot coupé, mots coupés, mot tronqué, mots tronqués, mot interrompu, mots interrompus,
            mot inachevé, mots inachevés, mots incomplets, mot incomplet, amorces, amorces de mots,
            bouts de mots""",
        "restarts": """faux départ, faux départs, reprises de phrase, autocorrections, phrases abandonnées,
            débuts abandonnés, amorces de phrases""",
    },
    "KIND:30": {
        "fillers": """les euh, des euh, ses euh, tous les euh, ces euh, aux euh, euh, les heu, les euhs, euhs,
            les euh et les hum, les hum, les hums, de euh, d'euh, les euh et les heu, les ums et les uhs, les
            euh et hum, les hm"""
    },
    "_NUMBER": _NUMBER,
    # --- which of several
    "ORDINAL": {
        1: "initial, initiale, initiaux, tout premier, toute première, tout premiers, toutes premières",
        -1: """dernier, dernière, derniers, dernières, final, finale, finaux, ultime, tout dernier, toute
            dernière, tout derniers, toutes dernières""",
        -2: """avant dernier, avant dernière, avant derniers, avant dernières, pénultième, deuxième en
            partant de la fin""",
        -3: """antépénultième, avant avant dernier, troisième en partant de la fin, avant avant dernière""",
    },
    "ALL": """tout, toute, tous, toutes, chaque, chacun des, chacune des, chacun de, tous les, toutes les,
        n'importe quel, la totalité de, la totalité des, l'ensemble de, l'ensemble des, absolument tous,
        l'intégralité de, l'intégralité des, le moindre, la moindre, chaque fois le, à chaque fois le, toutes
        les fois où il dit, tout les, tous ces, toutes ces, chacun, chacune""",
    "_BOTH": "à la fois, tant, aussi bien, autant",
    """_THE_TWO""": """les deux, les 2, tous les 2, toutes les 2, tous les deux, toutes les deux, les deux à
        la fois, ces deux là""",
    "_ALL_BUT": """tous sauf, toutes sauf, tous excepté, tous hormis, tous à part, toutes à part, toutes
        excepté, tous à l'exception de, tous à l'exception du, tous à l'exception des, tous moins""",
    "_EVERYTHING_BUT": contracted(
        """tout sauf, tout excepté, tout hormis, tout à part, tout à l'exception de, tout ce qui n'est pas,
            tout mis à part, tout en dehors de, tous les mots sauf, tous les mots excepté, tous les mots
            hormis, tous les mots à part, tout le reste sauf, tout ce qui ne dit pas, tous les mots à
            l'exception de, tout ce qui n'est pas dans, tout ce qui est en dehors de, tout ce qui se trouve en
            dehors de, tout ce qu'il y a sauf, tout ce qu'il y a à part, tout ce qui est autre que, tout autre
            chose que, tous les autres mots que, autre chose que, tout sauf le passage, tout sauf la partie,
            toutes les paroles sauf, tout hors, tout hors de"""
    ),
    "_EXCEPT": contracted(
        """sauf, excepté, hormis, à part, mis à part, en dehors de, à l'exception de, mais pas, et pas, hors,
            autre que, exception faite de, sauf dans, autres que, qui n'est pas, qui ne sont pas, en excluant,
            sans compter, et non, moins"""
    ),
    "_NOT": "pas, non pas, et pas",
    "_EVERYTHING": contracted(
        """tout, toute, entier, entière, intégral, intégralité de, totalité de, tout le contenu de, le contenu
            de, contenu de, tout ce qui est dit, tout ce qu'il y a, l'ensemble de, ensemble de, tout le
            contenu, contenu, le tout, tout ça, tout le texte, tout ce qui se dit, tout ce que dit, tout ce
            qui s'y dit"""
    ),
    "_PART": contracted(
        """partie, parties, passage, morceau, extrait, bout, ce qui, ce qu'il y a, ce qui est, ce qui se
            trouve, ce qui est dit, tout ce qui, tout ce qui est, tout ce qui se trouve, tout ce qui est
            dit, tout ce qu'il y a, section, segment, portion, reste, ce qu'on entend, tout ce qu'on
            entend, tout ce qu'il dit, ce qu'il dit, ce qu'elle dit, son, mots, tous les mots, contenu,
            séquence, intervalle, début, fin, tout le début, toute la fin, commencement, introduction,
            intro, ce qui se dit, tout ce qui vient, ce qui vient, tout ce qui se dit, ce qui reste,
            tout ce qui reste, tranche, plage, moment, tout ce qui va, ce qui va, tout ce qui figure, ce
            qui figure, partie située, partie comprise, partie qui va, tout le passage, toute la partie,
            paroles, audio, ce que dit, passage situé, passage compris, passage qui va, tout le reste,
            tout ce que j'entends, ce qui s'étend, tout ce qui s'étend, extrait qui va, la partie
            allant, partie allant, passage allant, tout ce qui arrive, ce qui arrive, phrase, ce que
            l'on entend"""
    ),
    "HALF": {
        1: "première moitié, 1ère moitié, 1re moitié, moitié initiale, première demie",
        2: """deuxième moitié, seconde moitié, dernière moitié, 2e moitié, 2ème moitié, 2de moitié,
            moitié finale""",
    },
    "_IT": """ça, cela, ceci, ce mot, cette partie, ce passage, cette phrase, ce nom, ce morceau, cet extrait,
        ces mots, ceux ci, ceux là, celles ci, celles là, celui ci, celui là, celle ci, celle là, cette
        expression, le même, la même, les mêmes, ce bout, ces passages, ces parties, cette copie, la copie,
        eux, lui, elle, elles, ce terme, le mot en question, ce même mot, en, tous les deux, toutes les deux,
        ces deux mots, cet endroit, ce moment, ces morceaux, ces endroits, tous ces passages, toutes ces
        parties""",
    "_IT:1": "le, la, les, l",
    # --- where
    "_AFTER": contracted(
        """après, qui dépasse, qui dépassent, dépassant, derrière, suivant, à la suite de, qui suit, qui
            suivent, qui vient après, qui viennent après, au delà de, juste après, qui est après, qui sont
            après, passé, passée, postérieur à, qui se trouve après, suite à, d'après, qui se trouvent après,
            venant après, immédiatement après, ce qui suit, plus loin que, situé après, située après, qu'il y
            a après, qu'on entend après, qui arrive après, dit après, dite après, dits après, suivants, qui
            succède à, succédant à, postérieurs à, suit, suivent, qui fait suite à, tout de suite après, qui
            va après"""
    ),
    "_BEFORE": contracted(
        """avant, devant, précédant, qui précède, qui précèdent, qui vient avant, qui viennent avant, juste
            avant, qui est avant, qui sont avant, antérieur à, jusqu'avant, jusque juste avant, qui se trouve
            avant, d'avant, qui se trouvent avant, immédiatement avant, ce qui précède, situé avant, située
            avant, qu'il y a avant, qu'on entend avant, qui arrive avant, dit avant, dite avant, dits avant,
            en amont de, précède, précèdent, antérieurs à, tout juste avant, jusqu'à juste avant, avant
            d'arriver à, avant que, qui va avant"""
    ),
    "_FROM": contracted(
        """à partir de, depuis, dès, à compter de, en partant de, partant de, en commençant par, en commençant
            à, commençant par, commençant à, qui commence par, qui commence à, qui va de, allant de, à partir
            du moment où il dit, à partir du moment où on entend, s'étendant de, qui part de, qui débute par,
            qui débute à, qui s'étend de, démarrant à, débutant à, à commencer par, dès que, depuis que,
            allant depuis"""
    ),
    "_DE:1": "de, du, d",  # begins a stretch only where its end is said too
    "_WITHOUT": """sans, sans le, sans aucun, sans aucune, débarrassé de, débarrassé des, débarrassé du,
        serait mieux sans, sonnerait mieux sans, sans les, dépourvu de, dépourvu des, libre de, se passerait
        de, se passerait bien de""",
    "_FREE": "libre",
    "_BY": "de, par, en",
    "_FOLLOWS": """ce qui suit, tout ce qui suit, ce qui vient après, tout ce qui vient après, la suite,
        suite, reste, tout le reste""",
    "_ON": "et la suite, et tout ce qui suit, et au delà, jusqu'au bout, et après, et suivants, et ensuite",
    "_UPTO": contracted(
        "jusqu'à, jusque, jusqu, jusqu'à ce qu'il dise, jusqu'à arriver à, et jusqu'à, tant que"
    ),
    "_INCLUSIVE": """inclus, incluse, compris, comprise, y compris, inclusivement, lui compris, elle comprise,
        ce mot inclus, ce mot compris, inclus lui aussi, incluses""",
    "_EXCLUSIVE": """exclu, exclue, exclus, non inclus, non incluse, non compris, non comprise, pas compris,
        pas inclus, exclusivement, sans l'inclure, sans le compter, pas incluse""",
    "_THROUGH": contracted(
        """jusqu'à la fin de, jusqu'au mot inclus, jusqu'à et y compris, jusqu'après, jusque et y compris, et
            finissant par, et se terminant par, et finit par, et se termine par, et qui finit par, et qui se
            termine par, finissant par, se terminant par, qui finit par, qui se termine par"""
    ),
    "_TO": "à, au, aux, tout à, tout au, vers, -, –, —, jusqu'à, jusqu'au, - >, →",
    "_INTO": "dans, ds, sur, jusque dans, pour, à l'intérieur de",
    "_EN": "en",
    "_BETWEEN": """entre, entre le mot, compris entre, comprise entre, situé entre, située entre, qui est
        entre, qui se trouve entre, entre les mots, au milieu de, qu'il y a entre, qui se situe entre, entre
        les""",
    "_AT": contracted(
        """à, tout à, sur, @, au niveau de, exactement à, juste à, pile à, vers, dès, à la hauteur de,
            au moment de, en"""
    ),
    "_AS": contracted("en, comme, en guise de, pour"),
    "_RANGE": "à, au, aux, -, –, —, jusqu'à, jusqu'au",
    "EDGE": {
        "start": """début, commencement, tout début, entrée, ouverture, départ, tête, introduction, intro,
            démarrage, amorce""",
        "end": """fin, bout, toute fin, fermeture, conclusion, queue, terme, extrémité, final, finale, sortie,
            outro, clôture""",
    },
    "AT_EDGE:4": {
        "start": """en premier, en tête, devant, au tout début, en première position, en première place, comme
            premier mot, en ouverture, en introduction, comme introduction, comme intro, en intro, d'abord, en
            début, en tout premier""",
        "end": """en dernier, en queue, derrière, à la toute fin, en dernière position, en dernière place,
            comme dernier mot, en conclusion, comme conclusion, à la suite, en fin, à la fin, tout à la fin,
            en tout dernier, en outro""",
    },
    "_BACK_TO": contracted("jusqu'à"),
    "_BACK": "en arrière",
    "_THERE:6": "y, là",
    "_THERE:10": "en",
    "_THERE": """ici, là bas, là dedans, dedans, à cet endroit, à sa place, à leur place, au même endroit,
        dessus, à cette place, au même moment, où il était, où c'était, à cet endroit là, là où il était,
        dedans aussi""",
    "_IN": contracted(
        """dans, ds, sur, pour, en, à l'intérieur de, au sein de, à travers, dedans, au cours de,
            pendant, durant, parmi, mais seulement dans, mais uniquement dans, mais juste dans, mais
            rien que dans, mais que dans, \\, mais seulement dans, \\, mais uniquement dans, \\, mais
            juste dans, \\, mais que dans, \\, seulement dans, \\, uniquement dans, \\, juste dans, au
            long de, tout au long de, dans tout, @, concernant, chez"""
    ),
    "_IN:4": "à, au, aux",
    "_OF": contracted(
        """de, contenu dans, contenus dans, qui est dans, qui sont dans, présent dans, présents dans, hors de,
            appartenant à, provenant de, issu de, issus de, issue de, tiré de, tirée de, tirés de, venant de,
            qui se trouve dans, pris dans, avec, composé de, fait de, contenant, extrait de, qui vient de,
            figurant dans, entendu dans, entendus dans, dit dans, dits dans, prononcé dans, formé de, en
            provenance de"""
    ),
    # --- audios
    "_AUDIO": f"{_numbered(_SINGULAR)}, {_PLURALS}, numéro, #, n °, nº, wav, mp3",
    "_AUDIOS": _PLURALS,
    "_ALL_AUDIOS": """tous ceux ci, chacun d'eux, chacune d'elles, chacun d'entre eux, les tous, les toutes,
        tous autant, tous autant qu'ils sont, eux tous, chacun des audios, n'importe lequel""",
    "_EVERYWHERE": """partout, de partout, en tout lieu, à tous les endroits, où que ce soit, n'importe où,
        dans tous, dans toutes, de tous, de toutes, à chaque endroit, où qu'il soit, où qu'ils soient, où il
        apparaît, partout où il apparaît, partout où il est dit, partout où on l'entend, partout où ça
        apparaît, quelque part, à tout endroit, où qu'il apparaisse, de tous côtés, partout où ils
        apparaissent, partout où on le dit""",
    "REF": {
        "both": """les deux, deux, les deux audios, les deux fichiers, les deux enregistrements, les deux
            pistes, les deux clips, tous les deux, toutes les deux, l'un et l'autre, l'un comme l'autre, ces
            deux audios""",
        "it": ", ".join(
            (
                """celui ci, celui là, celle ci, celle là, ce dernier, cette dernière, lui, lui même, le
                    même, la même""",
                *(_each(f"{this} {{}}", _SINGULAR) for this in ("ce", "cet", "cette", "même")),
                _SINGULAR,
            )
        ),
        "them": """ceux ci, ceux là, celles ci, celles là, eux, elles, ces deux, parties, morceaux, moitiés,
            les deux parties, les deux moitiés, les deux morceaux, les trois, ces audios, ces fichiers""",
        "other": _each("autre {}", _SINGULAR) + ", autre",
        "middle": "celui du milieu, audio du milieu, fichier du milieu, enregistrement du milieu, du milieu",
        "others": """autres, deux autres, autres audios, autres fichiers, autres enregistrements, autres
            pistes, deux autres audios, deux autres fichiers, deux autres enregistrements""",
        "original": _each("{} original", _SINGULAR)
        + ", "
        + _each("{} d'origine", _SINGULAR)
        + ", original, originaux, originale, piste originale",
    },
    "REF:1": {
        "new": _each("nouveau {}", _SINGULAR)
        + ", "
        + _each("nouvel {}", _SINGULAR)
        + ", "
        + _each("nouvelle {}", _SINGULAR)
        + ", nouveau, nouvelle, résultat, le résultat, résultat obtenu, audio obtenu, fichier obtenu, extrait"
    },
    "REF:4": {"it": "le, la, l", "them": "les"},
    "_PIECE": """partie, parties, morceau, morceaux, moitié, moitiés, section, sections, segment, segments,
        bout, bouts, portion, portions, part, parts, tranche, tranches, tronçon, tronçons, pièce, pièces,
        bouts égaux""",
    "_COLON": ": , \\, , - , – , —",
    # --- amounts
    "UNIT": {
        0.001: "ms, milliseconde, millisecondes, msec, millième, millièmes",
        1: "s, sec, secs, seconde, secondes, sec ., s .",
        60: "m, min, mins, minute, minutes, min ., mn",
        3600: "h, heure, heures",
    },
    "FRACTION": {
        0.5: "demi, demie, une demi, une demie, la moitié d'une",
        0.25: "un quart de, quart de, un quart",
    },
    "_MARK": "pile, exactement, tout juste",
    "_DECIBELS": "db, décibel, décibels, d b",
    "_SLIGHTLY": """un peu, légèrement, un petit peu, un tout petit peu, un chouïa, un brin, un poil, quelque
        peu, un tantinet, d'un cran, un cran, un soupçon, à peine, un chouia, doucement""",
    "_PERCENT": "%, pour cent, pourcent, pourcents",
    "_MINUS": "-, –, moins",
    "_PLUS": "+, plus",
    "_VOLUME": contracted(
        """volume, volume de, niveau, niveau de, son, son de, niveau sonore, niveau sonore de, gain, gain de,
            intensité, intensité de, volume sonore de, volume sonore, puissance de, volume dans, son dans,
            volume sur, son sur, volume pour, son pour, amplitude de, volume à"""
    ),
    # --- how things are done
    "_WITH": contracted("avec, par, en utilisant, contre, au moyen de, à l'aide de, via"),
    "_FOR": "pendant, durant, en échange de, au profit de, pour",
    "_TONE": """bip, bips, bip sonore, tonalité, son de censure, bip de censure, beep, bleep, bip bip, biiip,
        biip, tut, signal sonore, bips sonores, bleeps, son bip, bruit de bip, un bip""",
    "_SILENCE": """silence, silences, pause, pauses, blanc, blancs, vide, de silence, de pause, de blanc,
        temps mort, temps de silence, temps de pause""",
    "_UNDER": "sous, derrière",
    "_ON_MUTE": """en sourdine, en silence, en muet, sur muet, sous silence, au silence, en mode muet, à zéro,
        muet, muette, en silencieux, sur silencieux, muets""",
    "_OVER": contracted(
        """sur, par dessus, au dessus de, à la place de, à chaque, dessus, sur chaque, là où il dit, là où
            elle dit, quand il dit, quand elle dit, à chaque fois qu'il dit, chaque fois qu'il dit, pour
            couvrir, pour masquer, afin de couvrir, afin de masquer, pour cacher, là où on entend, quand on
            entend, pendant, sur le mot"""
    ),
    "_REASONS": "raisons, raison, motifs",
    # --- between steps and between parts
    "_THEN": """puis, et puis, ensuite, et ensuite, après, et après, après ça, après cela, et après ça, après
        quoi, enfin, et enfin, finalement, et finalement, pour finir, et pour finir, et, ., ;, !, ?, \\, ,
        mais, \\n, +, &, /, plus, à la fin, également, ainsi que, une fois que c'est fait, une fois fait,
        quand c'est fait, cela fait, ceci fait, tout en, puis enfin, pour terminer, et pour terminer, en
        dernier lieu, suivi de, dans un second temps, et aussi, par la suite, et également, alors, et là, de
        plus, en plus, en outre, une fois cela fait, une fois ça fait""",
    "_GOTO": """va dans, va à, ouvre, passe à, passons à, allons dans, prends, dans le cas de, quant à, en ce
        qui concerne, concernant, pour ce qui est de, au niveau de, sélectionne""",
    "_AND": """et, \\, , &, +, plus, ainsi que, de même que, avec, et aussi, et également, puis, suivi de, /,
        et de, ni, mais aussi, et puis, comme, et dans, aussi bien que, et celui de, et ensuite, et après""",
    # --- questions
    "_WHAT": contracted(
        """que, qu, quoi, quel, quelle, quels, quelles, qu'est ce que, qu'est ce qui, qu'est ce qu, c'est
            quoi, dis moi ce que, dis moi ce qui, dis moi ce qu, dites moi ce que, dites moi ce qui, dites moi
            ce qu, ce que, ce qui, lis moi ce que, lis moi ce qui, lis moi ce qu, montre moi ce que, montre
            moi ce qui, montre moi ce qu, quels sont, quelles sont, quel est, quelle est, kes que, c'est quoi
            que, répète ce que, affiche ce que, affiche ce qui, affiche ce qu, dis ce que, rappelle moi ce
            que, rappelle moi ce qu, dis moi quel est, dis moi quels sont"""
    ),
    "_WHAT_SAID": """dit quoi, disent quoi, raconte quoi, contient quoi, parle de quoi, ça dit quoi, on
        dit quoi, on entend quoi, il dit quoi, elle dit quoi, ça raconte quoi, il y a quoi, y a quoi, on
        a quoi, ils disent quoi, il se dit quoi, se dit quoi, raconte t il quoi, cause de quoi, on y dit
        quoi, ça parle de quoi, ça cause de quoi""",
    "_IS": """est, sont, était, étaient, soit, être, se trouve, se trouvent, a été, y a t il, il y a, y a,
        s'est, vient, viennent, suit, c'est""",
    "_DO": "est ce que, est ce qu",
    "_SUBJECT": """il, elle, on, ils, elles, je, tu, vous, nous, l'on, quelqu'un, t il, t elle, t on, t ils, t
        elles, quelqu'un d'autre, personne, animateur, animatrice, invité, invitée, présentateur,
        présentatrice, locuteur, locutrice, intervenant, intervenante, gars, type, monsieur, dame, orateur,
        ça, gens, celui qui parle, la personne, les gens, intervieweur, ce""",
    "_SAY": contracted(
        """parle t on de, parle t il de, parle t elle de, parlent ils de, parle t on du mot, dire, dit, dits,
            dite, dites, disent, dise, disait, mentionne, mentionnent, mentionné, mentionnée, mentionner,
            mentionnés, évoque, évoquent, évoqué, évoquée, évoquer, prononce, prononcent, prononcé, prononcée,
            prononcer, prononcés, prononcées, parle de, parlent de, parler de, parlé de, contient,
            contiennent, contenir, comporte, comportent, comporter, inclut, apparaît, apparaissent,
            apparaître, figure, figurent, figurer, entend, entendre, entendu, entendue, entendus, entendez,
            entends, utilise, utilisé, utilisée, utiliser, cite, cité, citée, citer, citent, se dit, s'entend,
            s'entendent, revient, reviennent, vient, viennent, existe, trouve, se trouve, se trouvent,
            trouver, trouvé, compte, comptent, présent, présente, présents, emploie, employé, sort, y a t il,
            il y a, y a, chargés, disponibles, ouverts, nomme, nommé, nommée, est dit, est fait mention de,
            fait mention de, font mention de, raconte, racontent, raconté, parlent, parle, annonce, jure,
            présentes, ajoutés, il est question de, est il question de, est question de"""
    ),
    "_HAS": "a, ont, as tu, as t on, a t il, a t elle, ont ils, a t on, avons nous, avez vous, est, sont",
    "_READ": """lis, lire, lisez, lis moi, lisez moi, me lire, nous lire, dis moi, dites moi, donne, donne
        moi, donnez moi, montre, montre moi, montrez moi, montrer, me montrer, affiche, afficher, affichez,
        affiche moi, affichez moi, me donner, transcris, transcrire, transcrivez, fais voir, fais moi voir, je
        veux voir, je voudrais voir, j'aimerais voir, voir, je veux lire, je voudrais lire, donner, imprime,
        imprimer, récite, écris, transcris moi, restitue, relis, relire, relis moi, fais moi lire, m'afficher,
        redonne moi""",
    "_LIST": """liste, lister, listez, liste moi, énumère, énumérer, énumérez, liste de, la liste de, la liste
        des, donne la liste des, donne moi la liste des, donnez moi la liste des, montre la liste des, affiche
        la liste des, montre moi la liste des, nomme, cite, fais la liste des, fais moi la liste des, affiche,
        montre, montre moi""",
    "_TRANSCRIPT": contracted(
        """transcription, transcription complète, transcription de, transcription complète de, texte, texte
            de, texte complet, texte complet de, contenu, contenu de, transcript, script, paroles, paroles de,
            mots, verbatim, verbatim de, retranscription, retranscription de, transcript de, texte intégral,
            texte intégral de"""
    ),
    "_HOW_OFTEN": """combien de fois, à combien de reprises, le nombre de fois où, le nombre de fois que,
        nombre de fois où, le nombre de fois qu, avec quelle fréquence, compte combien de fois, dis moi
        combien de fois, à quelle fréquence, combien de fois est ce que, combien de fois est ce qu, combien de
        fois y a t il, nombre de fois, combien""",
    "_HOW_MANY": contracted(
        """combien de, combien il y a de, combien y a t il de, il y a combien de, y a combien de, nombre de,
            le nombre de, combien, quel est le nombre de, donne moi le nombre de, dis moi combien de, dis moi
            combien il y a de, combien on a de, combien trouve t on de, combien compte t on de, combien y a
            de, combien est ce qu'il y a de, combien contient il de, combien entend on de, dis moi le nombre
            de, donne le nombre de, on a combien de, combien a t on de"""
    ),
    "_COUNT": """compte, compter, comptez, compte moi, comptez moi, dénombre, dénombrer, comptabilise,
        comptabiliser, fais le compte des, compte le nombre de, compter le nombre de, comptez le nombre de,
        compte le nombre d, recense""",
    "_WHEN": contracted(
        """quand, où, à quel moment, à quels moments, à quel endroit, à quels endroits, à quelle
            seconde, à quelles secondes, à quelle minute, à combien de secondes, quand est ce que, quand
            est ce qu, où est ce que, où est ce qu, à quelle heure, à quel instant, à quel temps, quand
            exactement, où exactement, à quel passage, dis moi quand, dis moi où, dites moi quand, dites
            moi où, à quel moment est ce que, à quel moment est ce qu, à quel endroit est ce que, à quel
            endroit est ce qu, chaque fois que, à chaque fois que, chaque fois qu, à chaque fois qu, à
            quel timecode, dans quel passage, à quelle position, là où, à quelle place, dis moi à quel
            moment, à quel moment précis, quel moment, c'est quand, c'est où, c'est à quel moment, c'est
            à quelle seconde, c'est à quel endroit, c'est à combien, vers quelle seconde"""
    ),
    "_FIND": """trouve, trouver, trouvez, trouve moi, trouvez moi, cherche, chercher, cherchez, cherche moi,
        localise, localiser, localisez, repère, repérer, repérez, recherche, rechercher, recherchez, montre
        moi où, montre moi où est, indique moi où, indique où, indique moi quand, retrouve, retrouver, dis moi
        où est, dis moi où se trouve, situe, indique, détecte, dis moi quand on entend, dis moi où on entend,
        me trouver""",
    "_HOW_LONG": """combien de temps dure, combien de temps durent, combien dure, combien durent, combien de
        temps fait, combien de temps font, quelle durée a, quelle durée fait, combien de secondes dure,
        combien de secondes durent, combien de secondes fait, combien de secondes font, combien de minutes
        dure, combien de minutes fait, quelle longueur fait, quelle est la longueur de, quelle est la longueur
        du, combien de temps, combien de temps est ce que dure, dure combien de temps, durent combien de
        temps, fait combien de temps, font combien de temps, dure combien, durent combien, dure combien de
        secondes, fait combien de secondes, dure combien de minutes, quelle est la taille de, quelle est la
        durée, combien de secondes contient, ça dure combien de temps, ça dure combien, il dure combien de
        temps, il dure combien, combien ça dure, combien de temps ça dure, ils durent combien de temps,
        combien de secondes a, ça fait combien de temps, dis moi combien de temps dure, dis moi combien dure,
        de combien de temps est, elle dure combien de temps, combien de secondes, combien de minutes, combien
        de temps il dure, combien il dure, combien de temps est ce que, fait quelle durée, a quelle durée, de
        quelle durée est""",
    "_LENGTH": contracted(
        "durée, durée totale, longueur, durées, longueur totale, temps total, taille, durée exacte"
    ),
    "_LAST": """dure, durent, durer, maintenant, en tout, au total, fait, font, à présent, désormais, t il, t
        elle, il, elle, ils, elles, dure t il, dure t elle, durent ils, durent elles, font ils, fait il""",
    "_WHICH": contracted(
        """quel, quelle, quels, quelles, quel est, lequel de, laquelle de, lesquels de, quel est le nom de,
            dis moi quel, dis moi dans quel, lequel, laquelle, lesquels, c'est quel, quelle est, de quel"""
    ),
    """_WHICH_ONE""": """lequel, laquelle, lesquels, lequel des audios, lequel des fichiers, lequel des
        trois, lesquelles""",
    "_WHO": "qui, qui est ce qui, qui est ce que",
    "_EXISTS": contracted(
        """y a t il, est ce qu'il y a, y'a t il, existe t il, a t on, trouve t on, entend on, est ce qu'on
            entend, est ce qu'on a, contient il, est ce qu'on dit, dit on, dit il, dit elle, est ce que
            quelqu'un dit, est ce qu'on trouve, est ce qu'il dit, est ce qu'elle dit, est ce qu'on y dit,
            parle t on de, est ce qu'on parle de, mentionne t on, est ce qu'on mentionne, y a t il un, y a t
            il une, y a t il de, est ce qu'il y a de, quelqu'un dit il, dit il le mot, est ce qu'il y a un,
            est ce qu'il y a une, quelqu'un dit, est ce qu'il reste, reste t il, reste t il de, est ce qu'il
            reste de, mentionne t il, mentionne t elle, parle t il de, parle t elle de, est ce qu'il
            mentionne, est ce qu'il parle de, est ce qu'elle parle de, entend t on, y a t'il"""
    ),
    "SWEARING": {
        "swears": """jure t on, jure t il, jure t elle, est ce qu'on jure, est ce que quelqu'un jure,
            quelqu'un jure t il, est ce qu'il jure, est ce qu'elle jure, est ce que ça jure, est ce qu'on y
            jure""",
    },
    "_NO_CHANGE": """ne change rien, ne changez rien, sans rien changer, ne modifie rien, ne modifiez rien,
        sans rien modifier, ne touche à rien, ne touchez à rien, sans toucher à rien, ne fais aucune
        modification, sans modifier quoi que ce soit, ne coupe rien, ne supprime rien""",
    # --- what turns a request round
    "_NEGATION": contracted(
        """ne, n, je veux plus de, je voudrais plus de, j'aimerais plus de, on veut plus de, nous
            voulons plus de, pas, non, jamais, aucun, aucune, aucuns, ni, guère, nullement, si, s'il,
            s'ils, si c, sinon, à moins, moins que, sauf si, sauf s, sauf quand, excepté si, excepté
            quand, hormis si, sauf lorsque, au cas où, quand, lorsque, lorsqu, tant que, pourvu que,
            pourvu qu, à condition, dans le cas où, seulement si, uniquement si, évite, évitez, éviter,
            évitons, refuse, refusez, interdis, interdit, interdiction, empêche, empêchez, arrête de,
            cesse, cessez, inutile de, défense de, abstiens, abstenez, gare, devrais je, dois je,
            devrait on, faut il, puis je, je devrais, je dois, est ce que je, pourquoi, comment, hors de
            question, inutile de, quelques, plusieurs, certains, certaines, plupart, moitié des, sur
            deux, sans, plutôt que de, au lieu de, selon, peut être, pas la peine de, aucun intérêt à, à
            quoi bon, éventuellement, au besoin, le cas échéant, garde toi de, gardez vous de, attends
            avant de, attendez avant de"""
    ),
    # --- pauses between words, what was done, what has changed
    "_PAUSES": "pauses, silences, blancs, temps morts, pauses entre les mots, silences entre les mots",
    "LONGEST_SENTENCE": {
        "longest": """phrase la plus longue, plus longue phrase, phrase est la plus longue,
            phrase est plus longue"""
    },
    "SCORED": {
        "scored": """avec leurs scores, avec leur score, avec les scores, avec scores, avec score,
            avec les temps et les scores"""
    },
    "LONGEST": {
        "longest": """pause la plus longue, plus longue pause, silence le plus long,
        plus long silence, blanc le plus long, plus long blanc"""
    },
    "_GAP": "pause, silence, blanc, temps mort",
    "_LONG": "longues, longs, longue, long, trop longues, trop longs, trop longue, trop long",
    "_LONGER": """durent plus de, dure plus de, durent plus d', dure plus d', sont plus longues que,
        sont plus longs que, de plus de, de plus d', plus longues que, plus longs que, plus longue que,
        plus long que, plus longues qu', plus longs qu', plus longue qu', plus long qu', supérieures à,
        supérieurs à, supérieure à, qui durent plus de, qui durent plus d', qui dure plus de,
        qui dépassent, qui dépasse, dépassant, au delà de, au delà d'""",
    "_AT_MOST": """au plus, au maximum, d'au plus, d'au maximum, pas plus de, pas plus d', moins de, moins
        d', de moins de, de moins d', un maximum de, un maximum d', en dessous de, en dessous d', ne
        dépassent pas, durent au plus, durent au maximum""",
    "_SHORTEN": """resserre, resserrez, resserrer, compresse, compressez, compresser, comprime, comprimez,
        comprimer""",
    "_SHORTER": "plus courtes, plus courts, plus brèves",
    "_LIMIT": "limite, limitez, limiter, limitons, plafonne, plafonnez, plafonner",
    "_WHAT_DONE": """qu'avons nous fait, qu'a t on fait, qu'est ce qu'on a fait, qu'est ce que nous avons
        fait, qu'as tu fait, qu'est ce que tu as fait, qu'avez vous fait, qu'est ce que vous avez fait,
        qu'est ce que j'ai fait, qu'est ce que j'ai demandé, qu'ai je demandé, qu'est ce qui a été fait, on
        a fait quoi""",
    "_STEPS_DONE": """historique, historique des modifications, modifications, changements, étapes, toutes
        les modifications, mes modifications, ce qu'on a fait, ce que nous avons fait, ce que tu as fait""",
    "_SO_FAR": "jusqu'ici, jusqu'à présent, jusqu'à maintenant, jusque là, déjà",
    "_WHAT_CHANGED": """qu'est ce qui a changé, qu'est ce qui a été modifié, qu'est ce qui a été changé,
        qu'est ce qui a été supprimé, qu'as tu changé, qu'as tu supprimé, qu'as tu modifié, qu'est ce que tu
        as changé, qu'est ce que tu as supprimé, qu'est ce que tu as modifié, qu'est ce qu'on a changé,
        qu'est ce qu'on a supprimé, ce qui a changé, qu'est ce qui manque, qu'est ce qui est différent""",
    "_COMPARE": "compare, comparez, comparer",
    "_AS_ADDED": """à l'original, avec l'original, à l'enregistrement original, avec l'enregistrement
        original, à la version originale, avec la version originale""",
    "_HELP": """aide, aide moi, aidez moi, à l'aide, help, que peux tu faire, que sais tu faire, que pouvez
        vous faire, que puis je faire, que puis je dire, qu'est ce que tu peux faire, qu'est ce que tu sais
        faire, qu'est ce que je peux faire, qu'est ce que je peux dire, qu'est ce que vous pouvez faire, tu
        fais quoi, tu peux faire quoi, tu sais faire quoi, quelles commandes, quelles sont les commandes,
        comment ça marche, quelles commandes existent, à quoi tu sers, quelles sont tes fonctions, tu sers à
        quoi""",
}
