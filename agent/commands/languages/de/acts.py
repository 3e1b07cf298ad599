"""German words for what can be done. Verbs are named once; their inflections come from `verbs`."""

from .. import Words
from .verbs import adjectives, inflected

_OUT = "heraus raus weg hinaus"
_INTO = "ein hinein rein herein dazwischen"

ACTS: Words = {
    # --- taking away and keeping
    "_CUT": inflected(
        """löschen, entfernen, streichen, tilgen, beseitigen, eliminieren, schneiden, cutten, kürzen,
            killen, eliminieren, radieren, kappen, kicken, canceln, ausmerzen, deleten, removen, purgen,
            kassieren"""
    )
    + ", "
    + inflected(
        """schneiden, nehmen, werfen, streichen, lassen, schmeißen, trennen, löschen, machen, tun, hauen,
            kicken, kürzen, editieren, cutten, schnippeln, filtern, holen, kriegen, bekommen, haben,
            sortieren, radieren, putzen, kratzen, retuschieren, bringen, setzen, schaffen, wischen""",
        _OUT,
    )
    + ", "
    + inflected("schneiden, knipsen", "ab aus fort")
    + ", "
    + inflected("streichen, lassen, sortieren, radieren, löschen, merzen, klammern, sparen", "aus")
    + ", "
    + inflected("sorgen", "ent")
    + ", "
    + inflected("werden", "los")
    + """, verzichte auf, verzichten auf, was weg soll ist, was weg soll \\, ist, was raus soll ist,
        was raus soll \\, ist, was weg kann ist, was weg kann \\, ist, was raus kann \\, ist, was ich
        loswerden will ist, was ich loswerden will \\, ist, entfernung von, löschung von, entfernung,
        weg mit, raus mit, rm, del, fort mit, nicht gebrauchen, entfern, lösch, streich""",
    "_NOT_WANTED": """nicht mehr hören, nicht hören, nicht mehr haben, nicht haben, nicht mehr drin haben,
        nicht drin haben, nicht mehr drinhaben, nicht mehr, nicht, loswerden, los werden, weghaben, weg
        haben, raus haben, raushaben, nicht mehr dabei haben, nicht länger hören, weg, raus""",
    "_NEED": inflected("brauchen, benötigen, mögen") + ", mag, magst, will, möchte, wollen, möchten, wünsche",
    "_NOT_THERE": """nicht mehr vorkommen, nicht vorkommen, nicht mehr drin sein, nicht drin sein, nicht
        mehr sein, nicht mehr auftauchen, nicht auftauchen, nicht mehr enthalten sein, nicht enthalten
        sein, nicht mehr gesagt werden, nicht mehr drin, nicht mehr dabei sein, nicht mehr da sein, nicht
        mehr bleiben, nicht drinbleiben, nicht drin bleiben, nicht mehr stehen, nicht mehr fallen, nicht
        mehr erscheinen""",
    "_GONE": """nicht mehr vorkommt, nicht mehr vorkommen, nicht mehr drin ist, nicht mehr drin sind,
        nicht mehr auftaucht, nicht mehr zu hören ist, nicht mehr zu hören sind, nicht mehr gesagt wird,
        verschwindet, verschwinden, wegkommt, rauskommt, rausfliegt, wegfällt, entfällt, weg ist, raus
        ist, weg sind, raus sind, nicht mehr enthalten ist, nicht mehr da ist, nicht mehr sagt""",
    "_CHOP": inflected("schneiden, brechen, hacken", "ab") + ", kappen, kappe, kapp",
    "_OUT_WITH_IT": "raus damit, weg damit, fort damit",
    "_NO_MORE": "kein, keine, keinen, keiner",
    "_MORE_THERE": """mehr, mehr vorkommen, mehr sein, mehr drin sein, vorkommen, mehr geben, mehr
        enthalten, mehr drin, mehr auftauchen, geben, drin sein, mehr gesagt werden, mehr haben""",
    "_MUST": """soll, sollen, sollte, sollten, muss, müssen, müsste, müssten, darf, dürfen, kann, können,
        könnte, könnten, möge, mögen, wird, werden, gehört, gehören, muß, hat zu, haben zu, ist zu, sind
        zu, bitte, sollst, bitte soll""",
    "_TAKE": inflected(
        """nehmen, werfen, schmeißen, holen, tun, machen, hauen, kicken, kriegen, bekommen, trennen,
            ziehen, schaffen, bringen, putzen, wischen, filtern, haben"""
    ),
    "_DROP": inflected("lassen"),
    "_AWAY": """heraus, raus, weg, aus, ab, fort, hinaus, hinweg, rausgenommen, draußen, entfernt, da
        raus, da heraus, weg da, raus da, hier raus, weg damit, raus damit""",
    "_OUTOF": "aus, von, vom",
    "_MODAL": """kann, können, könnte, könnten, soll, sollen, sollte, sollten, muss, müssen, darf, dürfen,
        müsste, müssten, muß""",
    "_GO": """raus, weg, verschwinden, verschwindet, fliegen, rausfliegen, fliegt raus, entfallen,
        entfällt, wegfallen, fällt weg, weggehen, rausgehen, wegkommen, rauskommen, heraus, kommt weg,
        kommt raus, kommen weg, kommen raus, gehört raus, gehören raus, gehört weg, gehören weg, gehört
        gelöscht, gehören gelöscht, gehört entfernt, gehören entfernt, draußen bleiben, fliegen raus, raus
        müssen, weg müssen, raus muss, weg muss, verschwunden sein, weg sein, raus sein, ist weg, sind
        weg, weg kann, weg können, kann weg, können weg, kann raus, können raus, muss weg, müssen weg,
        muss raus, müssen raus, soll weg, sollen weg, soll raus, sollen raus, überflüssig""",
    "_FIX": inflected(
        """reparieren, beheben, korrigieren, bereinigen, glätten, fixen, richten, ausbügeln, berichtigen,
            säubern"""
    ),
    "_RID": inflected(
        "befreien, säubern, bereinigen, reinigen, putzen, erlösen, entschlacken, aufräumen, entrümpeln"
    ),
    "_KEEP": inflected(
        "behalten, bewahren, erhalten, belassen, aufbewahren, aufheben, beibehalten, bewahren, retten"
    )
    + ", "
    + inflected("lassen, behalten", "stehen übrig drin drinnen")
    + """, stehen lassen, übrig lassen, drin lassen, drinnen lassen, lass stehen, lass drin, übrig
        behalten, stehenlassen, stehen gelassen, erhalten bleiben lassen, drin behalten""",
    "_WANT": """will, möchte, brauche, brauchen, wollen, möchten, hätte gern, hätte gerne, benötige,
        benötigen, will haben, wünsche mir, wünsche, hätten gern, hätten gerne, mag, will hören, möchte
        hören, interessiert mich, hätte""",
    "_ONLY": "nur, nur noch, bloß, lediglich, ausschließlich, allein, nichts als, nichts außer, einzig",
    "REST": {
        "all": """alles andere, alles übrige, alles sonst, alles weitere, den rest der aufnahme, den rest
            des audios, rest vom audio, alle anderen wörter, die anderen wörter, die übrigen wörter, sonst
            alles, alles drumherum, alles drum herum""",
        "others": """rest, ganzen rest, kompletten rest, anderen, die anderen, übrigen, die übrigen, alle
            anderen, alle übrigen, restlichen, die restlichen, andere, restliche""",
    },
    "_OTHERS": """anderen, die anderen, alle anderen, übrigen, die übrigen, alle übrigen, restlichen, die
        restlichen, rest, alle restlichen, den rest""",
    "_OTHER": adjectives("ander, übrig, restlich, weiter"),
    "_LEFT": """bleiben, bleibt, übrig bleiben, übrigbleiben, übrig bleibt, bleibt übrig, stehen bleiben,
        stehenbleiben, stehen, drin bleiben, drinbleiben, übrig, drin, übrig ist, übrig sein, erhalten
        bleiben, erhalten, zu hören sein, zu hören, zu hören ist, bleibt stehen, da bleiben, da sein,
        bleibt drin, bleiben übrig, vorkommen, hören, haben""",
    "_CONSISTS": """besteht, besteht aus, soll bestehen aus, soll nur enthalten, soll enthalten, sollte
        nur enthalten, enthält""",
    "_CONTAIN": """enthält, enthalten, sagt, sagen, hat, haben, umfasst, besteht aus, enthalte, sage,
        steht, kommt, bestehen, beinhaltet, umfassen""",
    "_CROP": inflected("croppen, beschneiden, zuschneiden, zurechtschneiden"),
    "_TRIM": inflected(
        """kürzen, trimmen, beschneiden, reduzieren, begrenzen, beschränken, stutzen, einkürzen,
            verkürzen, croppen, schneiden, zusammenkürzen, einschränken, runterkürzen, zuschneiden,
            limitieren, verkleinern"""
    )
    + ", "
    + inflected("schneiden, kürzen, stutzen", "zu zurecht herunter runter zusammen ein"),
    "_CLIPPED": "zu, zurecht, zusammen, herunter, runter, ein, zurück, ab",
    "_START": inflected("starten, beginnen, anfangen, loslegen, losgehen, öffnen")
    + ", einsetzen, einsetzt, angehen",
    "_BEGIN": inflected("fangen"),
    "_BEGUN": "an, los",
    "_END": inflected("enden, stoppen, beenden, aufhören, abschließen, abbrechen, schließen")
    + ", schluss sein, zu ende sein, zu ende gehen, fertig sein",
    "_CEASE": inflected("hören, brechen"),
    "_CEASED": "auf, ab",
    "_LET": inflected(
        """machen, lassen, stellen, schalten, drehen, setzen, erstellen, erzeugen, bilden, bauen,
            generieren, anlegen, kreieren, schaffen, produzieren, herstellen, basteln, fertigen"""
    )
    + """, gib mir, geben sie mir, gebt mir, sorge dafür \\, dass, sorg dafür \\, dass, sorge dafür dass,
        sorg dafür dass, sorgen sie dafür \\, dass, mir geben, hätte gern, hätte gerne""",
    # --- making silent, louder, softer
    "_MUTE": inflected("muten, stummen, verstummen, silencen")
    + ", "
    + inflected("schalten, stellen, machen, setzen, drehen", "stumm lautlos tonlos still")
    + ", "
    + inflected("schalten, machen, stellen", "stumm")
    + """, stumm schalten, stumm stellen, stumm machen, stumm geschaltet, stumm gestellt, stumm
        gemacht, auf stumm schalten, auf stumm stellen, auf stumm setzen, auf lautlos stellen, lautlos
        machen, nicht hörbar machen, lautlos stellen, still machen, unhörbar machen, stumm zu
        schalten, stumm zu stellen, stumm zu machen, verstummen lassen, zum verstummen bringen, zum
        schweigen bringen, stumm schaltest, stumm schaltet, stumm stellst, stumm machst, unterdrücke,
        unterdrücken, auf stumm geschaltet, auf stumm gestellt, unhörbar gemacht, unterdrückt, lautlos
        schalten, stummschaltung von, stummschalten von, auf stumm geschalten, stumm geschalten, auf
        mute stellen, auf mute setzen, tonlos machen, auf null drehen""",
    "_SILENT": """stumm, lautlos, still, unhörbar, tonlos, auf stumm, auf lautlos, mute, auf mute,
        verstummen, leise auf null, zum schweigen, zum verstummen""",
    "_SOUND_OFF": """schalte den ton aus, mach den ton aus, mache den ton aus, stell den ton ab, stelle
        den ton ab, dreh den ton ab, drehe den ton ab, schalten sie den ton aus, schalt den ton aus, ton
        aus, den ton aus, ton ausschalten, den ton ausschalten, den ton abdrehen, den ton abstellen, ton
        abschalten, den ton abschalten, nimm den ton weg, kein ton, ton weg, den ton wegnehmen, ton stumm,
        den ton weg, den ton ab, den ton stumm, den ton stummschalten""",
    "_SOUND": "ton, sound, klang",
    "_UNHEARD": """nicht zu hören sein, nicht mehr zu hören sein, nicht hörbar sein, nicht mehr hörbar
        sein, unhörbar sein, stumm sein, nicht zu hören, nicht mehr zu hören, verstummen, nicht gehört
        werden, lautlos sein""",
    "_BLEEP": inflected(
        """piepsen, piepen, bleepen, beepen, zensieren, zensurieren, überpiepsen, überpiepen, verpiepsen,
            verpiepen, bepiepsen, bepiepen, überbleepen, überbeepen, zupiepsen, schwärzen, unkenntlich
            machen, bieben"""
    )
    + ", "
    + inflected("piepsen, piepen, bleepen, beepen, pieptönen, bieben", "aus weg raus heraus zu drüber")
    + ", unkenntlich machen, piep, pieps, über piepsen, zensur von",
    "_COVER": inflected(
        """überdecken, überlagern, verdecken, maskieren, überblenden, übertönen, abdecken, zudecken,
            überspielen, überlegen, verbergen, verstecken, unterlegen, versehen, belegen, kaschieren,
            überschreiben, verschleiern"""
    ),
    "_OVERLAID": "über, drüber, darüber, aus, weg, raus, zu, heraus",
    "LOUDER": {
        1: inflected(
            """verstärken, erhöhen, anheben, steigern, heben, lauter machen, lauter stellen, lauter
                drehen, boosten, aufdrehen, hochdrehen, hochfahren, raufdrehen, hochziehen, hochregeln,
                heraufsetzen, hochsetzen"""
        ),
        -1: inflected(
            """senken, absenken, verringern, vermindern, reduzieren, dämpfen, abschwächen, mindern,
                herabsetzen, herunterdrehen, runterdrehen, leiser machen, leiser stellen, leiser drehen,
                herunterregeln, runterregeln, runterfahren, herunterfahren, runterziehen, heruntersetzen,
                runtersetzen, zurückdrehen, herunterpegeln"""
        ),
    },
    "_SHIFTED": "an, ab, hoch, rauf, herauf, hinauf, herunter, runter, auf, herab, hinunter, zurück",
    "LOUDNESS": {
        1: "lauter, hoch, rauf, herauf, auf, mehr laut, laut",
        -1: "leiser, runter, herunter, hinunter, weniger laut, sanfter",
    },
    "COMPARED": {1: "lauter", -1: "leiser"},
    "_TURN": inflected(
        "drehen, stellen, regeln, fahren, pegeln, schrauben, ziehen, schalten, machen, bringen, haben"
    )
    + ", werden, sein",
    "FACTOR": {
        2.0: "doppelt so laut, doppelt so laut sein, zweimal so laut, auf die doppelte lautstärke",
        0.5: "halb so laut, halb so laut sein, um die hälfte leiser, auf die halbe lautstärke",
    },
    "FADE": {
        "in": inflected("einblenden, einfaden, aufblenden, reinfaden, hineinblenden")
        + """, fade in, fadein, fade ins, fadeins, einblendung, einblende, langsam anschwellen, sanft
            beginnen lassen, faden in, langsam lauter werden""",
        "out": inflected("ausblenden, ausfaden, abblenden, rausfaden, ausklingen")
        + """, fade out, fadeout, fade outs, ausblendung, ausblende, ausklingen lassen, sanft ausklingen,
            langsam ausklingen, langsam leiser werden""",
        "both": """ein und ausblenden, ein- und ausblenden, ein - und ausblenden, ein und ausgeblendet,
            ein- und ausgeblendet, ein - und ausgeblendet, ein und auszublenden, ein - und auszublenden,
            fade in und fade out, fade in und out, ein und ausblendung, ein - und ausblendung""",
    },
    "_FADE": inflected("blenden, faden"),
    "FADING": {
        "in": "ein, in, auf, rein",
        "out": "aus, out, ab, raus",
        "both": "ein und aus, in und out, aus und ein",
    },
    # --- putting parts together; the value tells where it goes when nothing is said
    "_GIVE": inflected("geben, verpassen, spendieren"),
    "INSERT:3": {"insert": inflected("fügen, einsetzen")},
    "INSERT": {
        "insert": inflected(
            """fügen, setzen, schieben, kleben, bauen, legen, schneiden, flechten, blenden, kopieren,
                packen, montieren, stecken, streuen, spielen, tun, mischen, bringen, nehmen, machen""",
            _INTO,
        )
        + ", inserten, pasten, einblenden zwischen, eingliedern, integrieren, integriere",
        "put": inflected(
            """setzen, stellen, legen, platzieren, packen, stecken, tun, positionieren, hinsetzen,
                hinstellen, hinpacken, hinlegen, plazieren, kleben, bringen"""
        ),
        "end": inflected(
            """hängen, fügen, kleben, heften, stückeln, setzen, schließen, packen, tun, legen, bauen,
                stellen, schneiden""",
            "an dran ran hintan hinzu dazu hinten hinterher hintendran bei",
        )
        + ", "
        + inflected(
            """hängen, kleben, heften, stückeln, ergänzen, appenden, anschließen, addieren, adden,
                nachstellen, beilegen"""
        )
        + ", hinten anhängen, hinten anfügen, hinten dran hängen, hinten dranhängen",
        "start": inflected(
            "stellen, setzen, hängen, schalten, fügen, packen, legen, kleben",
            "voran davor vornan vor vorne vorweg",
        )
        + ", vorne anhängen, vorne anfügen, vorne dran hängen, vorne dranhängen, vorn anfügen, vorn anhängen",
    },
    "_LAY": inflected(
        """fügen, setzen, hängen, legen, stellen, packen, stecken, kleben, bauen, schieben, schneiden,
            heften, schließen, montieren, spielen, geben, tun, schalten, blenden, kopieren, bringen"""
    ),
    "LAID": {
        "insert": "ein, hinein, rein, herein, dazwischen",
        "end": """an, hinzu, dazu, dran, ran, bei, hintendran, hintan, hinterher, hinten dran, hinten
            an, hinten ran""",
        "start": "voran, davor, vor, vorne an, vorne dran, vorn an, vorneweg, vorweg",
        "put": "hin",
    },
    "_COPY": inflected("kopieren, duplizieren, klonen, übernehmen, dublizieren, borgen, copy")
    + ", "
    + inflected("kopieren", "rüber herüber hinein rein hin dahin")
    + ", mach eine kopie von, erstelle eine kopie von, kopie",
    "_COPIED": "rüber, hinein, rein, hin, herüber, ein, dran, an",
    "_COPY_OF": """kopie von, eine kopie von, kopie vom, kopie des, kopie der, eine kopie der, eine
        kopie des, kopie""",
    "_EXTEND": inflected("verlängern, erweitern, ergänzen, auffüllen, fortsetzen"),
    "_USE": inflected("verwenden, benutzen, nehmen, nutzen, spielen, einsetzen, gebrauchen"),
    "_PAUSE": inflected("pausieren, warten"),
    "_MOVE": inflected(
        """verschieben, bewegen, versetzen, rücken, schieben, ziehen, bringen, verlegen, verlagern,
            transferieren, umstellen, umsetzen, verfrachten, vorziehen, vorrücken, holen, wandern,
            umplatzieren, moven, verrücken, transportieren, umhängen"""
    ),
    "_MOVED": "um, vor, rüber, hin, herüber, hinüber",
    "_BELONGS": """gehört, gehören, kommt, kommen, steht, stehen, hin, rein, hinkommen, folgt, folgen, zu
        hören sein, zu hören, gehören hin, gehört hin, landen, sein, geben, erklingen, reinkommen,
        wandern, hört, hören, haben""",
    "_REPLACE": inflected("ersetzen, überschreiben, austauschen, auswechseln, substituieren, eintauschen"),
    "_SWAP": inflected(
        """tauschen, vertauschen, wechseln, austauschen, swappen, umtauschen, umdrehen, verwechseln,
            auswechseln, umkehren, platztauschen, umstellen"""
    )
    + """, plätze tauschen, die plätze tauschen, den platz tauschen, platz tauschen, plätze wechseln, die
        plätze wechseln, tausche die plätze von, tausch die plätze von, tauschen sie die plätze von,
        vertausche die plätze von, tausche die positionen von, tausche die reihenfolge von, kehre die
        reihenfolge von, dreh die reihenfolge von, drehe die reihenfolge von, vertausche die reihenfolge
        von, die position tauschen, positionen tauschen, die positionen tauschen, ihre plätze tauschen,
        ihre position tauschen""",
    "_AROUND": """miteinander, gegeneinander, untereinander, aus, um, die plätze, plätze, ihre plätze, die
        positionen, miteinander aus, gegeneinander aus, miteinander um, herum, rum, die position,
        positionen""",
    "_WRONG_ORDER": """falsch herum, falschrum, in der falschen reihenfolge, verkehrt herum,
        andersherum, andersrum""",
    "_CHANGE": inflected("ändern, verändern, verwandeln, umwandeln, umändern, abändern"),
    "_BECOMES": "wird zu, werden zu, soll werden, soll sein",
    "_INSTEAD_OF": """statt, anstatt, anstelle von, an stelle von, anstelle, an die stelle von, anstelle
        des, anstelle der, an der stelle von""",
    "_REPEAT": inflected(
        "wiederholen, loopen, spielen, abspielen, vervielfachen, repetieren, duplizieren, einfügen"
    )
    + ", sag, sage, sagen sie, sprich",
    "_PLAYED": "ab, hintereinander, nacheinander",
    "_HEAR": """hören, zu hören, zu hören sein, zu hören ist, gesagt werden, gesagt wird, kommen, kommt,
        vorkommen, vorkommt, erklingen, ertönen, gespielt werden, haben, wiederholt werden, wiederholt
        wird, sagen, sagt, gesagt, da stehen, stehen, hört, abgespielt werden, hören kann""",
    "REPEATS": {
        1: "einmal",
        2: "zweimal, doppelt, ein zweites mal",
        3: "dreimal, dreifach",
        4: "viermal, vierfach",
        5: "fünfmal, fünffach",
        6: "sechsmal",
        7: "siebenmal",
        8: "achtmal",
        9: "neunmal",
        10: "zehnmal",
    },
    "_TIMES": """mal, male, x, ×, mal hintereinander, mal nacheinander, mal insgesamt, mal am stück""",
    "_STILL": "noch, weitere",
    "_MORE": "weitere, zusätzliche, weiteres, mehr, weiterer, extra",
    "MULTIPLY": {
        2: inflected("verdoppeln, duplizieren, doppeln"),
        3: inflected("verdreifachen"),
        4: inflected("vervierfachen"),
        5: inflected("verfünffachen"),
    },
    # --- new audios
    "_SPLIT": inflected(
        """teilen, trennen, splitten, zerteilen, zerlegen, zerschneiden, aufteilen, auftrennen,
            aufspalten, spalten, durchschneiden, schneiden, cutten, zerstückeln, unterteilen, aufsplitten,
            zertrennen, durchtrennen, splitten, brechen, zerbrechen, abteilen, kürzen,
            auseinanderschneiden, auseinandernehmen, durchteilen, aufschneiden"""
    ),
    "_APART": "auf, durch, auseinander, entzwei, ab",
    "HALVE": {2: inflected("halbieren")},
    "PIECES": {
        2: """in der mitte, mittig, in der hälfte, genau in der mitte, in zwei hälften, in hälften, bei
            der hälfte, in 2 hälften, mittendurch, mittendrin""",
    },
    "_JOIN": inflected(
        """verbinden, verknüpfen, vereinen, vereinigen, kombinieren, verketten, mergen, joinen,
            verschmelzen, konkatenieren, fusionieren, koppeln, aneinanderhängen, aneinanderfügen,
            aneinanderreihen, aneinanderkleben, verkoppeln, zusammenmergen, verkleben,
            hintereinanderhängen, kleben, fügen"""
    )
    + ", "
    + inflected(
        """fügen, schneiden, setzen, hängen, kleben, legen, führen, bauen, packen, stellen, fassen,
            heften, kopieren, tun, stückeln, bringen""",
        "zusammen hintereinander aneinander",
    ),
    "_PUT": inflected(
        """fügen, schneiden, setzen, hängen, kleben, legen, führen, bauen, packen, stellen, fassen,
            bringen, tun, reihen"""
    ),
    "_TOGETHER": """zusammen, aneinander, hintereinander, in dieser reihenfolge, in der reihenfolge,
        nacheinander, zu einem ganzen, zu einem, zu eins, in eins, miteinander, zusammengefügt,
        aneinandergehängt, zu einem stück, am stück""",
    "_EXTRACT": inflected(
        """extrahieren, exportieren, isolieren, herauslösen, auskoppeln, herausziehen, rausziehen,
            herauskopieren, rauskopieren, auslagern, abtrennen, entnehmen, ausgliedern, abspalten"""
    ),
    "_SAVE": inflected(
        """speichern, abspeichern, sichern, ablegen, schreiben, exportieren, ausgeben, rausschreiben,
            herausschneiden, rausschneiden, ausschneiden, rausziehen, herausnehmen, abtrennen, auslagern,
            packen, kopieren"""
    ),
    "_SAVED": "ab, aus, heraus, raus, weg",
    "_NEW": f"""ein neues, eine neue, einer neuen, einem neuen, einen neuen, eine eigene, ein eigenes,
        einer eigenen, einem eigenen, eine einzige, ein einziges, einer einzigen, einem einzigen,
        separat, extra, getrennt, eine, einzeln,
        {adjectives("separat, eigenständig, einzig, einzeln, getrennt, gesondert, gemeinsam, eigen")},
        in einer, in eine, in einem, zu einer, zu einem""",
    "_NEW:2": adjectives("neu"),
    "_ARTICLE": "ein, eine, einen, einem, einer, irgendein, irgendeine",
    "_OWN": "für sich, für sich allein, für sich genommen",
    # --- the history
    "_UNDO": inflected(
        "verwerfen, widerrufen, zurücknehmen, revertieren, stornieren, undo, annullieren, rückgängigmachen"
    )
    + """, rückgängig machen, rückgängig zu machen, rückgängig gemacht, rückgängig machst, zurück,
        nimm das zurück, nimm es zurück, nehmen sie das zurück, undo, einen schritt zurück, ein
        schritt zurück, geh zurück, gehe zurück, wieder zurück, wieder rückgängig machen, geh einen
        schritt zurück, gehe einen schritt zurück, strg z, ctrl z, undo das, noch eins zurück, noch
        einen zurück, noch einmal zurück, zurücktauschen, wieder zurücktauschen, nochmal zurück, noch
        mal zurück, eins zurück, noch einen schritt zurück, mach das wieder weg, widerruf, zurück
        bitte, mach undo, rückgängig, das war falsch \\, zurück, einmal zurück, zurückgehen, einen
        zurück, mach das ungeschehen, mach es ungeschehen, tausche sie zurück, tausch sie zurück,
        tausch zurück, nimm das wieder zurück, nimm es wieder zurück, zurückdrehen, zurückspulen""",
    "_BOTH_STEPS": "beide, beides, alle beide, die beiden, die letzten beiden, beiden",
    "_UNDONE": "rückgängig, wieder rückgängig, ungeschehen, zunichte, wieder ungeschehen",
    "_TAKE_BACK": inflected("nehmen, drehen, spulen, gehen"),
    "_BACKWARDS": "zurück, wieder zurück",
    "_NEVER_MIND": """vergiss es, vergiss das, schon gut, lass gut sein, lass mal, lass es, vergessen sie
        es, ach egal, egal, doch nicht, lass stecken, vergesst es""",
    "_PUT_BACK": """stell es wieder her, stelle es wieder her, stell das wieder her, stelle das wieder
        her, stell sie wieder her, stelle sie wieder her, wiederherstellen, wieder herstellen,
        wiederherzustellen, bring es zurück, bring das zurück, hol es zurück, hol das zurück, hole es
        zurück, hol sie zurück, setz es wieder ein, setze es wieder ein, füg es wieder ein, füge es wieder
        ein, füge sie wieder ein, tu es wieder rein, tu das wieder rein, pack es wieder rein, mach es
        wieder rein, wieder rein, wieder einfügen, es wiederherstellen, das wiederherstellen, ich will es
        zurück, ich will das zurück, ich möchte es zurück, ich hätte es gern zurück, wiederhergestellt,
        stellen sie es wieder her, stellen sie das wieder her, bring sie zurück, stell ihn wieder her, hol
        sie wieder, hole sie wieder zurück, bringe sie zurück, bringe es zurück, bringe das zurück,
        restore, zurückholen, wieder zurückholen, ich will sie zurück, setz das wieder ein, wieder her,
        wieder her damit, mach das wieder rein, stell den wieder her, tu sie wieder rein, füge das wieder
        ein, füg das wieder ein""",
    "_UNMUTE": """stummschaltung aufheben, heb die stummschaltung auf, hebe die stummschaltung auf,
        unmute, die stummschaltung aufheben, nicht mehr stumm, mach es wieder laut, wieder laut, wieder
        hörbar machen, mach es wieder hörbar, ton wieder an, entmuten, entstummen, wieder laut schalten,
        wieder laut stellen, hebe die stummschaltung wieder auf""",
    "_EDITS": """änderungen, meine änderungen, bearbeitungen, meine bearbeitungen, edits, schnitte,
        änderung, schritte, meine schritte, alle meine änderungen""",
    "_REDO": """wiederherstellen, redo, wiederholen, stell es wieder her, erneut anwenden, wieder
        anwenden, nochmal anwenden, undo rückgängig machen, undo rückgängig, das rückgängigmachen
        rückgängig, mach das undo rückgängig, stell das wieder her, wende es wieder an, wiederhole,
        wiederhol das, wiederhole das, wieder vor, einen schritt vor, ein schritt vor, schritt vor,
        schritt nach vorn, schritt nach vorne, wieder einen schritt vor, einen schritt nach vorne,
        vorwärts, doch wieder anwenden, mach es doch, führe es wieder aus, doch wieder machen, mach es
        wieder, mach das wieder, stelle es wieder her, stelle das wieder her, und wieder her,
        wiederherzustellen, stelle wieder her, stell wieder her, redo das, doch wieder""",
    "_AGAIN": "noch einmal, nochmal, noch mal, erneut, wieder, nochmals",
    "_STEP": """schritt, schritte, schritten, änderung, änderungen, aktion, aktionen, bearbeitung,
        bearbeitungen, befehl, befehle, befehlen, eingabe, löschung, löschungen, schnitt, schnitte, sache,
        sachen, operation, operationen, mal, arbeitsschritt, arbeitsschritte, was du gerade gemacht hast,
        was du eben gemacht hast, was du zuletzt gemacht hast, anweisung, anweisungen, edit, edits, dinge,
        einfügung, stummschaltung, verschiebung, gemachte, was ich gerade gemacht habe, was wir gerade
        gemacht haben, gerade gemachte, deine änderung, auftrag""",
    "_START_OVER": inflected("zurücksetzen, reset, resetten, zurückstellen")
    + """, von vorn anfangen, von vorne anfangen, fang von vorn an, fang von vorne an, fange von vorn
        an, fange von vorne an, fang noch mal von vorne an, fang nochmal von vorne an, fang noch
        einmal von vorne an, fang noch mal von vorn an, fang nochmal von vorn an, fang noch einmal von
        vorn an, fangen sie von vorne an, fangen sie von vorn an, noch einmal von vorne, noch einmal
        von vorn, noch mal von vorne, noch mal von vorn, nochmal von vorne, nochmal von vorn, von
        vorne beginnen, von vorn beginnen, beginne von vorne, beginn von vorne, beginn von vorn,
        beginne von vorn, neu anfangen, neu starten, neustart, alles auf anfang, zurück auf anfang,
        auf anfang, zurück zum anfang, alles zurücksetzen, setz alles zurück, setze alles zurück,
        setzen sie alles zurück, alles auf null, alles verwerfen, verwirf alles, alles rückgängig
        machen, alles rückgängig, mach alles rückgängig, mache alles rückgängig, machen sie alles
        rückgängig, alles zurücknehmen, nimm alles zurück, zurück zum original, zurück zum
        ausgangszustand, zurück zum ursprung, stell das original wieder her, stelle das original
        wieder her, stell alles wieder her, stelle alles wieder her, original wiederherstellen, das
        original wiederherstellen, auf den ursprung zurück, alles auf den ursprung zurück, setz alles
        auf den ursprung zurück, setze alles auf den ursprung zurück, ich will das original wieder,
        ich will das original zurück, ich möchte das original wieder, ich möchte das original zurück,
        das original zurück, original zurück, alles wiederherstellen, alles wieder wie am anfang,
        alles wieder wie vorher, alles noch mal von vorn, alles nochmal von vorne, alles noch einmal
        von vorn, alles noch einmal von vorne, ganz von vorne, ganz von vorn, lass uns von vorne
        anfangen, lass uns noch mal von vorne anfangen, lass uns neu anfangen, start over, stell den
        ausgangszustand wieder her, stelle den ausgangszustand wieder her, stelle den ursprungszustand
        wieder her, ausgangszustand wiederherstellen, setz alles wieder auf anfang, setze alles wieder
        auf anfang, alles wieder auf anfang, auf den anfang zurücksetzen, alles auf den ursprung
        zurück, setze alles auf anfang zurück, alle änderungen zurücksetzen, alles zurück, alles
        zurück auf anfang, wieder von vorne anfangen, wieder von vorn anfangen, mach alles wieder wie
        am anfang, mach alles wieder wie vorher, fang wieder von vorne an, fang wieder von vorn an""",
    # --- what refers to the request before
    "_SAME": """das gleiche, das selbe, dasselbe, gleiches, mach das gleiche, mach das selbe, mach
        dasselbe, mache das gleiche, mache dasselbe, mach das, mache das, mach das auch, machen sie das
        gleiche, machen sie dasselbe, tu das gleiche, tu dasselbe, genau das gleiche, genau dasselbe, das
        gleiche machen, dasselbe machen, das auch, mach es, mach es auch, mach das genauso, wiederhole
        das, wiederhol das, mach genau das gleiche, mach genau dasselbe, das ganze, ebenso, genauso, mach
        das ganze, gleich nochmal, die gleiche änderung, dieselbe änderung, das gleiche gilt, dasselbe
        gilt, mach das noch mal, mach das nochmal, mach das noch einmal, mach es noch mal, mach es
        nochmal, mach es noch einmal, noch mal das gleiche, nochmal dasselbe, nochmal das gleiche, noch
        einmal dasselbe, gleiche, selbe, machst du das, mach's, auch so""",
    "_SAME:12": """noch mal, nochmal, noch einmal, wieder, nochmals, erneut, und noch einmal, und noch
        mal, und nochmal""",
    "MARK": {
        "also": """auch, ebenfalls, ebenso, genauso, und, dazu, außerdem, zusätzlich, desgleichen,
            gleichfalls, was ist mit, wie wäre es mit, wie wärs mit, jetzt, nun, nun auch, jetzt auch,
            auch noch, noch, und auch, und jetzt, dann, sowie, plus, und noch, und was ist mit""",
        "instead": """stattdessen, statt dessen, nein, nee, ne, nö, sondern, doch, lieber, doch lieber,
            ich meinte, ich meine, ich meinte doch, ups, oops, hoppla, moment, halt, warte, stopp, stop,
            quatsch, falsch, eher, vielmehr, eigentlich, besser, nicht das, nicht die, nicht den, sorry,
            entschuldigung, tschuldigung, korrektur, gemeint war, gemeint ist, nur, nur das, aber, oder
            lieber, oder doch, falsches audio, falsche aufnahme, falsche datei, falsches wort, äh nein,
            ach nein, ach ne, ich wollte, es sollte, das sollte, ach quatsch, war gemeint, habe ich
            gemeint, hab ich gemeint, meinte ich, meine ich, sein, mein fehler, verzeihung, es war, das
            war falsch""",
    },
    "_NOT": "nicht, und nicht",
    "RATHER": {
        "instead": "stattdessen, statt dessen, lieber, doch lieber, besser, dafür, eher, doch, im gegenteil"
    },
    "INSTEAD": {
        "instead": "stattdessen, statt dessen, lieber, dann lieber, besser",
        "instead of it": """nein, stopp, stop, nee, ne, doch, doch lieber, ups, hoppla, moment, halt,
            warte, ach nein, quatsch, eigentlich, sorry, entschuldigung, oder doch lieber, ach ne, nö,
            verzeihung""",
    },
    "NEXT": {
        1: """nächste, nächsten, das nächste, die nächste, den nächsten, das danach, die danach, das
            darauf, das darauffolgende, das folgende, folgende""",
        -1: "vorherige, vorigen, das davor, die davor, den davor, das vorherige, das vorige, vorige",
    },
    "_ONE_MORE": """noch eins, noch einen, noch eine, noch ein, noch eines, eins mehr, noch einen schritt,
        noch ein schritt, noch eins weiter, ein weiteres, einen weiteren, noch ein weiteres""",
    "_DO_TOO": "mach auch, nimm auch",
    # --- what cannot be done: no rule takes these words, but they tell the language that a refusal is in
    "_UNSUPPORTED": inflected(
        """normalisieren, verbessern, übersetzen, beschleunigen, verlangsamen, optimieren, entrauschen,
            zusammenfassen, transponieren, verschönern, aufhübschen, komprimieren, mischen, restaurieren,
            synchronisieren, konvertieren, anonymisieren"""
    )
    + """, schneller, langsamer, kürzer, länger, höher, tiefer, schöner, besser, musik, hintergrundmusik,
        rauschen, hintergrundgeräusche, hintergrundrauschen, tonhöhe, geschwindigkeit, tempo, qualität,
        klang, stimme, podcast, ins englische, ins deutsche, irgendwie, nicht, nie, niemals, wenn, falls,
        sofern, vielleicht, oder, entweder, weder, keinesfalls, auf keinen fall, kein fall, bloß nicht, es
        sei denn, solange, ich, warum, wieso, weshalb, blau""",
    # --- what only speaks of something
    "_NOTICED": """da ist, da sind, hier ist, hier sind, ich höre, ich hörte, mir ist aufgefallen, mich
        stört, mich stören, mich nervt, mich nerven, ich hasse, ich habe gehört, mir gefällt nicht, da
        kommt, da kommen, es gibt, wir haben, ich mag nicht""",
    "_FULL_OF": """hat zu viele, hat so viele, hat viele, ist voller, ist voll von, enthält zu viele,
        enthält viele, hat noch, enthält noch, hat noch immer, hat immer noch, hat ein paar, wimmelt von,
        hat zu viel""",
    "_A_LOT": "oft, viel, zu oft, so oft, ständig, dauernd, viel zu oft, sehr oft, andauernd, zu viel",
    "_NOT_BE": """gehört nicht, gehören nicht, hat nichts verloren, haben nichts verloren, hat nichts
        zu suchen""",
    "_ALIKE": "beide, alle beide, beides, alle drei, allesamt, jeweils, gleichermaßen",
    "_MATTERS": """mich interessiert, mich interessieren, uns interessiert, wichtig ist, wichtig ist mir, mir
        wichtig ist, interessant ist, relevant ist""",
    # What opens a question whether to, or word that it need not be, though a request seems to follow.
    "_UNASKED": """hast du, habt ihr, haben sie, hast du schon, hattest du, hättest du, hat jemand,
        wer hat, kann es sein
        dass, kann es sein \\, dass, ich überlege, ich überlege \\, , ich plane, ich plane \\, , ich
        zögere, ich habe vor, ich hatte vor, ich habe versucht, ich habe vergessen, ich frage mich \\,
        ob, ich frage mich ob, ist es nötig, ist es notwendig, ist es sinnvoll, ist es gut, ist es
        besser, wäre es sinnvoll, wäre es gut, wäre es besser, lohnt es sich, es ist nicht nötig, es
        ist nicht notwendig, das ist nicht nötig, es ist unnötig, nicht nötig, unnötig, es wäre
        falsch, es ist falsch, es wäre schlecht, muss ich, muss man, müssen wir, müsste ich, müsste
        man, musst du, soll ich, sollen wir, sollte ich, sollten wir, sollte man, darf ich, darf man,
        dürfen wir, kann ich, ist es verboten, es ist verboten, hör auf, höre auf, hören sie auf,
        vermeide es, vermeide, vermeiden sie es, vergiss nicht, verzichte darauf, untersteh dich, hüte
        dich, wage es nicht, wag es nicht""",
    # So begins, too, a question for what is said ("ist um in Audio 2 zu hören?").
    "_QUESTIONED": "wurde, wurden die, wurden alle, ist, sind, war, waren, wird, werden",
    "_ABOVE": "über, drüber über, oberhalb von",
    "_NOTHING": "nichts",
    "_NEEDED": "ist nötig, ist wichtig, wird gebraucht, gebraucht, brauche ich, brauchen wir, benötigt",
    "_UNNEEDED": """muss nicht sein, müssen nicht sein, ist nicht nötig, sind nicht nötig, ist unnötig,
        sind unnötig, ist überflüssig, sind überflüssig, stört, stören, nervt, nerven, stört mich, nervt
        mich, stören mich, nerven mich, ist nervig, sind nervig, gefällt mir nicht, gefallen mir nicht,
        mag ich nicht, ist schlecht, braucht niemand, braucht keiner, brauche ich nicht, brauche ich nicht
        mehr, brauchen wir nicht, brauchen wir nicht mehr""",
    "_COMPLAINT": """zu leise, zu laut, leise, laut, sehr leise, sehr laut, viel zu leise, viel zu laut,
        etwas leise, etwas laut, ziemlich leise, ziemlich laut""",
    "_LEAVE": inflected("lassen, behalten, fassen, rühren, ändern") + ", fass nicht an, lass, lasst",
    "_ALONE": """in ruhe, wie es ist, so wie es ist, unverändert, unberührt, unangetastet, so wie sie ist,
        wie sie ist, so wie er ist, nicht an, wie es war, so wie es war, intakt""",
}
