"""German words that may be passed over, as they change nothing of what is asked."""

from itertools import product

_ADDRESSED = ("du", "sie", "ihr", "man", "wir")
_PLEASANT = """es wäre toll, es wäre schön, es wäre super, es wäre nett, es wäre klasse, es wäre prima, es
    wäre gut, es wäre lieb, es wäre großartig, es wäre cool, wäre toll, wäre schön, wäre super, wäre nett,
    wäre klasse, wäre gut, wäre cool, wäre lieb, ich fände es gut, ich fände es schön, ich wäre dankbar,
    ich wäre dir dankbar, ich wäre ihnen dankbar, es würde mich freuen, ich würde mich freuen, ich frage
    mich, mir wäre lieb, mir wäre es lieb, mir wäre geholfen, nett wäre es, schön wäre es, ich fänd's gut,
    ich fänds gut, wär toll, wär super, wär schön, wär nett, wär cool, es wär toll, es wär schön, es wär
    super, es wär nett, vielleicht geht es"""
_WISHES = """ich möchte, ich will, ich hätte gern, ich hätte gerne, ich wünsche mir, ich wünsche, wir
    möchten, wir wollen, ich würde mir wünschen, ich bitte darum, ich brauche, mir ist wichtig, wir hätten
    gern, wir hätten gerne, sorge dafür, sorg dafür, sorgen sie dafür, stell sicher, stelle sicher,
    stellen sie sicher, achte darauf, ich verlange, ich erwarte, ich möchte gern, ich möchte gerne, ich
    hätt gern, mach, mach es so, mache es so, bitte mach, mein wunsch ist"""


def _each(texts: str) -> tuple[str, ...]:
    return tuple(" ".join(text.split()) for text in texts.split(","))


_IF_YOU = ", ".join(
    f"{first}{comma} wenn {you}".rstrip()
    for first, comma, you in product(_each(_PLEASANT), (" \\,", ""), (*_ADDRESSED, ""))
)
_THAT_YOU = ", ".join(
    f"{first}{comma} {that} {you}".rstrip()
    for first, comma, that, you in product(
        _each(_WISHES), (" \\,", ""), ("dass", "daß", "das"), (*_ADDRESSED, "")
    )
)
_KIND_ENOUGH = ", ".join(
    f"{would} so {kind} {rest}".replace("  ", " ").strip()
    for would, kind, rest in product(
        _each("""würdest du bitte, würden sie bitte, würdest du, würden sie, könntest du bitte, könnten
            sie bitte, könntest du, könnten sie, wärst du, wären sie, wärst du bitte, wären sie bitte,
            wärt ihr, bist du, sind sie"""),
        ("nett", "gut", "lieb", "freundlich"),
        ("sein und", "und", "\\,", "", "sein", "sein \\,"),
    )
)
_ASKED = _each(
    """kannst du, könntest du, würdest du, magst du, willst du, möchtest du, können sie, könnten sie,
        würden sie, möchten sie, könnt ihr, könntet ihr, würdet ihr, könnten wir, können wir, könnte
        man, kannste, lass uns, lasst uns, lassen sie uns, wollen wir, hättest du lust, dürfte ich
        bitten, darf ich bitten, darf ich dich bitten, darf ich sie bitten, dürfte ich sie bitten,
        darf ich euch bitten, dürfte ich dich bitten"""
)
_SOFTENED = ("", "bitte", "mal", "bitte mal", "mir", "mir bitte", "mir mal", "vielleicht", "uns", "auch")
_COULD = ", ".join(f"{asked} {more}".rstrip() for asked, more in product(_ASKED, _SOFTENED))

ANYWHERE = {
    0: "der, die, das, den, dem, des",
    2: "ein, eine, einen, einem, einer, eines, nen, ne, nem, n, werden, wird, wurde, ist, sind",
    1: """bitte, mal, ma, bitte mal, freundlicherweise, netterweise, liebenswürdigerweise, gefälligst,
        höflichst, dankenswerterweise, evtl ., evtl, dann, danach, anschließend, ersatzlos, daraufhin,
        schließlich, zuerst, zunächst, zuallererst, erst, erst mal, erstmal, hinterher, doch, doch
        bitte, eben, einfach, gern, gerne, schnell, kurz, mir, uns, dir, für mich, für uns, jetzt,
        nun, noch, auch, ebenfalls, nur, ganz, direkt, genau, unmittelbar, sofort, komplett,
        vollständig, völlig, gleich, wieder, halt, mein, meine, meinen, meinem, meiner, unser, unsere,
        unserer, unserem, dein, deine, deiner, deinem, deinen, ihre, ihren, ihrem, seine, seinen,
        sein, zu, langsam, sanft, allmählich, sanft, gleichmäßig, schön, weich,
        restlos, insgesamt, gesamte, gesamten, einzelne, einzelnen, jeweils, jeweilige, jeweiligen,
        nervige, nervigen, nervigste, nervende, lästige, lästigen, blöde, blöden, doofe, doofen,
        störende, störenden, dumme, dummen, unnötige, unnötigen, überflüssige, überflüssigen,
        ungewollte, ungewollten, unerwünschte, unerwünschten, vorhandene, vorhandenen, gesprochene,
        gesprochenen, gesagte, gesagten, kleine, kleinen, lang, lange, langes, langen, langer, lange
        dauernde, sie, du, ihr, wir, man, also, da, hier, dort, so, gleich große, gleich großen,
        gleich lange, gleich langen, gleich langes, gleiche, gleichen, eigentlich, natürlich, was,
        welche, welches, \\, was, \\, die, \\, das, \\, der, \\, welche, kommt, kommen, steht, stehen,
        liegt, folgt, gesagt wird, gesagt werden, gesagt, vorkommt, vorkommen, vorkommende,
        vorkommenden, auftaucht, auftauchen, zu hören ist, zu hören sind, zu finden, es, würde,
        würden, wäre, könntest, könnten, kannst, können, könnt, könnte, selbst, eh, ja, wohl, nämlich,
        hintereinander, am stück, ab und zu, dauernd, ständig, immer, leider, versehentlich, und zwar,
        sage und schreibe, (, ), solche, solchen, genannten, genannte, besagte, besagten,
        entsprechende, entsprechenden, inklusive, einschließlich, etwaige, eventuelle, vorsichtig,
        sauber, sorgfältig, liegende, liegenden, befindliche, befindlichen, drin, darin, mich, dich,
        damit, ihm, dazwischen, sowohl, dabei, diese, dieser, diesem, diesen, dieses, genauer gesagt,
        hören, haben, hat, gibt, gibt es, es gibt, aufgenommene, aufgenommenen, sind zu, ist zu,
        irgendwo""",
    12: "\\,",
    3: "., !, :, ;, ?, …, \\n",
    30: "\\, äh \\, , \\, ähm \\, , \\, also \\, , \\, na ja \\, , \\, sag ich mal \\,",
}

OPENING = {
    1: f"""{_COULD}, {_KIND_ENOUGH}, {_IF_YOU}, {_THAT_YOU}, bitte, ich möchte, ich will, ich hätte
        gern, ich hätte gerne, ich würde gern, ich würde gerne, ich wollte, wir möchten, wir wollen,
        wir würden gern, wir würden gerne, ich möchte gern, ich möchte gerne, ich brauche, wir
        brauchen, ich bitte dich, ich bitte um, wir bitten um, ich ersuche um, ich bitte sie, ich
        bitte euch, ich bitte darum, nachdem du, nachdem sie, nachdem ihr, sei so gut und, sei so nett
        und, sei so lieb und, seien sie so gut und, seien sie so nett und, seien sie so freundlich
        und, sei bitte so nett und, sei bitte so gut und, sei so gut, sei so nett, sei so lieb, seien
        sie so gut, seien sie so nett, seien sie so freundlich, tu mir den gefallen und, tu mir einen
        gefallen und, hallo, hi, hey, moin, servus, na, guten tag, guten morgen, guten abend, grüß
        gott, so \\, , ok, okay, gut, also, also gut, na gut, prima, super, toll, danke, vielen dank,
        alles klar, ja, nun, jetzt, zuerst, zunächst, als erstes, erst, erst mal, erstmal, als
        nächstes, zum schluss, am ende noch, danach, dann, schließlich, anschließend, ferner, mal,
        doch, einfach, nur, wenn möglich, falls möglich, wenn du kannst, wenn sie können, wenn es
        geht, wenn's geht, wenn du magst, wenn du willst, wenn du so nett wärst, wenn du so lieb
        wärst, wenn sie so nett wären, wenn sie so freundlich wären, wenn du zeit hast, wenn es
        möglich ist, wenn es keine umstände macht, wäre es möglich, ist es möglich, wäre es möglich
        \\, dass du, wäre es möglich \\, dass sie, geht das \\, dass du, besteht die möglichkeit,
        hättest du die güte, hätten sie die güte, hättest du zeit, entschuldigung, entschuldige,
        sorry, verzeihung, pardon, hör mal, pass auf, weißt du was, ach, ach ja, oh, ah, hm, hmm,
        mensch, alter, digga, leute, freunde, kumpel, liebes programm, computer, wordsplice,
        jedenfalls, ich finde, ich denke, ich glaube, ich finde \\, , ich denke \\, , ich glaube \\, ,
        übrigens, noch etwas, noch was, eine sache noch, und noch etwas, eins noch, ich habe es mir
        anders überlegt, ich hab's mir anders überlegt, man sollte, man müsste, man könnte, man soll,
        da sollte man, du kannst, sie können, ihr könnt, du sollst, du solltest, sie sollten, du
        darfst, du musst, du könntest, sie könnten, wir sollten, wir müssen, wir können, ich muss, es
        soll, es sollen, es sollte, es sollten, es muss, es müssen, ich finde \\, du solltest, ich
        denke \\, wir sollten, ich glaube \\, du solltest, bitte einmal, einmal, einmal bitte, sag
        mal, sag, sag mir, sag mir bitte, sag mir mal, sag uns, sage mir, sagen sie mir, sagen sie mir
        bitte, weißt du \\, weißt du, verrat mir, kannst du mir sagen \\, , kannst du mir sagen,
        können sie mir sagen, können sie mir sagen \\, , könntest du mir sagen, ich möchte wissen, ich
        möchte wissen \\, , ich will wissen, ich wüsste gern, ich wüsste gerne, mich interessiert,
        mich würde interessieren, mir bitte, für mich, auftrag, aufgabe, schritt 1, schritt 2, schritt
        3, 1 ., 2 ., 3 ., 4 ., 5 ., 1 ), 2 ), 3 ), 4 ), 5 ), erstens, zweitens, drittens, viertens, a
        ), b ), c ), -, *, •, :, \\, , lieber assistent, liebe app, gib mir, mach mal, mach bitte,
        mach, tu mal, würde ich gerne, würd ich gern, würde ich gern, ich hätte da gern, ich würde mir
        wünschen, nimm dir, es geht um, wie gesagt, nächster schritt, weiter geht's, nachdem du das
        gemacht hast, wenn du das gemacht hast, wenn das erledigt ist, wenn das fertig ist, sobald das
        erledigt ist, sobald das fertig ist, ist das erledigt, bitteschön, los, auf geht's, komm,
        versuch mal, versuche, versuch, probier mal, hilf mir, hilf mir bitte, vielleicht kannst du,
        vielleicht könntest du, vielleicht können sie, ich bräuchte, ich brauch, wir bräuchten, lass
        uns, lass mich, erneut, tja, na dann, naja, na ja, sodann, herr, fertig, perfekt, schön,
        klasse, genial, wunderbar, spitze, geh hin und, geh her und, ach so, jo, jup, jep, genau,
        richtig, stimmt, und bitte, und nun, und jetzt, die bitte, kleine bitte, eine bitte, große
        bitte, letzte bitte, könntest, kannst, würdest, hey du, du, ihr, sie, mir, mich, das war
        falsch, das war ein fehler, das war ein versehen, mein fehler, falsch, ich habe mich vertan,
        ich hab mich vertan, ich habe mich geirrt, oh nein, ups, hoppla, das war nicht richtig, stimmt
        nicht, moment noch""",
    6: "und, aber, auch",
    # What may well be words of the recording: these are passed over only where the words make no sense.
    30: "äh, ähm, öh, öhm, eh, um, uh, so, hallo zusammen",
}

CLOSING = {
    1: """bitte, bitte schön, bitteschön, danke, danke schön, dankeschön, danke dir, danke ihnen, vielen
        dank, besten dank, herzlichen dank, danke sehr, danke im voraus, vielen dank im voraus, danke
        vorab, merci, thx, mal, jetzt, nun, sofort, gleich, schnell, kurz, gern, gerne, ja, ok, okay,
        gell, gelle, oder so, wenn möglich, falls möglich, wenn du kannst, wenn sie können, wenn es geht,
        wenn's geht, wenn das geht, wenn du magst, wenn du willst, wenn du zeit hast, wenn es dir nichts
        ausmacht, wenn es ihnen nichts ausmacht, wenn es keine umstände macht, wenn's recht ist, wenn es
        recht ist, so schnell wie möglich, so bald wie möglich, könntest du, könnten sie, kannst du,
        können sie, würdest du, würden sie, könntest, könnten, könnte, kannst, können, könnt, würdest,
        würden, würdet, wärst du so nett, sei so gut, sei so nett, sei so lieb, seien sie so gut, seien
        sie so nett, seid so gut, mach das, mach das bitte, das wäre toll, das wäre super, das wäre nett,
        das wäre schön, das wäre klasse, das wäre lieb, das wäre prima, das wäre gut, wäre toll, wäre
        super, wäre nett, wäre schön, wäre gut, wäre cool, das wär's, das wärs, das war's, das wars, das
        reicht, das ist alles, mehr nicht, sonst nichts, und sonst nichts, nichts weiter, und nichts
        weiter, nichts sonst, weiter nichts, und mehr nicht, aber sonst nichts, auch, ebenfalls, wieder,
        noch, nur, allein, komplett, vollständig, ganz, völlig, restlos, überhaupt, insgesamt, alles in
        allem, für mich, für uns, mir, mich, hier, dort, da, werden, wird, wäre, wären, würde, sein,
        haben, hab, habe, ist, sind, möchte ich, will ich, hätte ich gern, hätte ich gerne, würde
        ich gern, würde ich gerne, würde ich sagen, möchte ich haben, und den rest lassen, und lass den
        rest, lass den rest, lass den rest stehen, und lass den rest stehen, lass den rest so, und lass
        den rest so, den rest so lassen, und den rest so lassen, den rest lassen, den rest stehen lassen,
        und den rest stehen lassen, den rest behalten, und den rest behalten, und behalte den rest,
        behalte den rest, alles andere bleibt, alles andere bleibt so, alles andere lassen, und alles
        andere lassen, der rest bleibt, der rest bleibt so, und der rest bleibt, alles andere bleibt wie
        es ist, der rest kann bleiben, und alles andere bleibt, lass die anderen, und lass die anderen,
        die anderen nicht, aber nicht die anderen, und die anderen lassen, die anderen lassen, die anderen
        bleiben, nur das, nur diese, nur dieses, nur diesen, nur dieses eine, nur das eine, mehr, nicht
        mehr als das, ändere sonst nichts, sonst nichts ändern, und sonst nichts ändern, und ändere sonst
        nichts, verstanden, alles klar, mein freund, kumpel, alter, digga, mensch, freundchen, chef,
        einmal, dann, ., !, ?, …, \\, , ;, :, \\n, (, ), :), lg, gruß, soll es, sollen es, wie gesagt, wie
        vorher, so wie vorher, so wie es war, wie es war, hin, zu, soll, sollen, sollte, muss, müssen,
        bekommen, kriegen, drin, darin, daraus, herauszubekommen, hinbekommen, gesagt, zu hören, zu
        können, tun, machen, lassen, wollen, kann, doch, eben, denn, eigentlich, gerade, aktuell, im
        moment, gibt, dabei, wo sie waren, wo es war, zum original, lieber assistent, wär toll, wär super,
        wär nett, wär cool, wär schön, das wär toll, das wär super, das wär nett""",
    30: "oder, glaube ich, denke ich, also, na ja, weißt du, irgendwie",
}

REASONS = """weil, denn, damit, da er, da sie, da es, da das, da die, da der, da ich, da wir, da man, es
    klingt, das klingt, sie klingen, er klingt, das stört, es stört, die stören, das nervt, es nervt, die
    nerven, sie stören, sonst klingt, so dass, sodass, das war ein"""
"""What a reason begins with that goes to the end of the sentence; it changes nothing of what is asked."""

NO_REASON = """und, aber, dann, außer, falls, nur, wenn, bis, stattdessen, auch, \\, , nicht, oder,
    sofern, solange, ohne, sondern, nie"""
"""What no reason holds: there something else is asked, or a condition."""
