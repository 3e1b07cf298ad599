"""Italian words that may be passed over, as they change nothing of what is asked."""

ANYWHERE = {
    0: "il, lo, la, i, gli, le, l, -mi, -ti, -si, -me, -ce, -te, -se, -ve, -glie",
    1: """per favore, per piacere, per cortesia, please, pls, perfavore, perpiacere, semplicemente,
        esattamente, proprio, giusto, precisamente, intero, intera, interi, intere, completo, completa,
        completi, subito, velocemente, gradualmente, piano piano, pian piano, a poco a poco, dolcemente,
        stesso, stessa, stessi, (, ), -ci, -vi, -gli, -le, -ne, completamente, totalmente, del tutto,
        direttamente, immediatamente, uguali, questo, questa, questi, queste, quel, quella, quei, quegli,
        quelle, quell, quello, quelli, quest, mio, mia, miei, mie, suo, sua, suoi, tuo, tua, tuoi, nostro,
        nostra, detto, detta, fastidioso, fastidiosa, fastidiosi, fastidiose, maledetto, maledetti,
        brutto, brutta, brutti, antipatico, che trovi, che trova, che vedi, che senti, che ci sono, che
        c'è, che compare, che compaiono, che appare, che appaiono, che si sente, che si sentono, che
        incontri, che ci siano, che troverai, che puoi trovare, che riesci a trovare, inutile, inutili,
        superfluo, superflui, superflue, di troppo, extra, in totale, in tutto, anche, inoltre, solo,
        soltanto, solamente, così com'è, e basta, in modo che, di modo che, così che, in maniera che,
        affinché, che sta, che stanno, che dica, che dicano, che si dica, ora, sia, siano, stia, stiano,
        venga, vengano, resti, rimanga, restare, rimanere, essere, stare, deve essere, devono essere,
        dovrebbe essere, dovrebbero essere, va, vanno, vada, vadano, bisogna, occorre, di seguito, di
        fila, in una volta, in un colpo, di durata, della durata di, prego, via, pure, tutto,
        tutta, quanti, quante, eventuale, eventuali, vari, varie, vocale, sonoro, sonora, di voce,
        presente, presenti, udibile, cosiddetto, gentilmente, cortesemente, circa, venisse, venissero,
        fosse, fossero""",
    2: """un, uno, una, che si, si, del, dello, della, dell, dei, degli, delle, d, di nuovo, nuovamente,
        ancora""",
    3: "che, mi, ti, ci, vi, me, te, è, sono, essere, ., !, :, ;, ?, …, \\n",
    12: "\\,",
    30: """\\, eh \\, , \\, ehm \\, , \\, um \\, , \\, beh \\, , \\, cioè \\, , \\, insomma \\, , \\,
        allora \\, , \\, diciamo \\,""",
}

OPENING = {
    1: """per favore, per piacere, per cortesia, perfavore, perpiacere, please, pls, senti, senta,
        sentite, ascolta, ascolti, ehi, hey, ciao, salve, buongiorno, buonasera, buon giorno, buona sera,
        buon pomeriggio, buondì, allora, dunque, guarda, guardi, ecco, bene, benissimo, perfetto, ottimo,
        va bene, vabbè, va be, beh, ok, okay, okey, dai, su, forza, avanti, andiamo, d'accordo, certo,
        grazie, amico, amica, capo, scusa, scusi, scusami, mi scusi, scusate, perdona, perdonami, puoi,
        può, potete, possono, potresti, potrebbe, potreste, possiamo, potremmo, mi puoi, mi può, mi
        potete, mi potresti, mi potrebbe, mi potreste, ci puoi, ci potresti, puoi per favore, potresti per
        favore, puoi anche, potresti anche, puoi per caso, riesci a, riusciresti a, riesce a, riuscirebbe
        a, si può, si potrebbe, è possibile, sarebbe possibile, c'è modo di, ci sarebbe modo di, c'è un
        modo per, ti dispiace, le dispiace, ti dispiacerebbe, le dispiacerebbe, ti spiace, le spiace, ti
        spiacerebbe, ti va di, ti andrebbe di, ti dispiacerebbe per favore, saresti così gentile da,
        sarebbe così gentile da, saresti tanto gentile da, sarebbe tanto gentile da, avresti la gentilezza
        di, avrebbe la gentilezza di, avrebbe la cortesia di, mi faresti il favore di, mi farebbe il
        favore di, mi faresti il piacere di, mi fai il favore di, mi fa il favore di, mi fai il piacere
        di, fammi il favore di, fammi il piacere di, fammi la cortesia di, fammi la gentilezza di, mi
        faccia il favore di, mi faccia la cortesia di, abbi la bontà di, abbia la cortesia di, se puoi, se
        può, se possibile, se è possibile, se riesci, se ti va, se non ti dispiace, se non le dispiace, se
        non è un problema, se non ti spiace, se vuoi, se potete, se fosse possibile, se potessi, se mi fai
        il favore, quando puoi, quando può, appena puoi, voglio che, voglio, volevo che, volevo, vorrei
        che, vorrei, vorrei che tu, vorrei tanto, vorremmo che, vorremmo, vogliamo, vogliamo che, mi
        piacerebbe che, mi piacerebbe, ci piacerebbe, ci piacerebbe che, desidero che, desidero,
        desidererei, desidererei che, gradirei, gradirei che, avrei bisogno che, avrei bisogno di, ho
        bisogno che, ho bisogno di, abbiamo bisogno di, avrei bisogno che tu, mi serve che, mi serve, mi
        servirebbe, mi servirebbe che, mi occorre, mi occorre che, necessito, necessito di, ti chiedo di,
        le chiedo di, vi chiedo di, ti chiederei di, le chiederei di, chiedo di, chiedo che, ti prego di,
        la prego di, vi prego di, si prega di, ti pregherei di, la pregherei di, spero che, bisogna,
        bisogna che, bisognerebbe, bisognerebbe che, occorre, occorre che, occorrerebbe, serve,
        servirebbe, è necessario, è necessario che, sarebbe necessario, c'è da, ci sarebbe da, devi, deve,
        dovete, dobbiamo, dovresti, dovrebbe, dovreste, dovremmo, devi solo, hai da, vai a, vada a, vai e,
        andate a, procedi a, proceda a, procedi con, provvedi a, provveda a, cerca di, prova a, provi a,
        provate a, tenta di, fai in modo di, faccia in modo di, assicurati di, si assicuri di, ricordati
        di, ricorda di, si ricordi di, non dimenticare di, non dimenticarti di, non scordare di, occupati
        di, aiutami a, mi aiuti a, mi aiuteresti a, meglio, sarebbe meglio, sarebbe bene, sarebbe bello,
        sarebbe carino, sarebbe perfetto, sarebbe ottimo, sarebbe fantastico, sarebbe ideale, sarebbe gradito,
        sarebbe opportuno,
        sarebbe utile, conviene, converrebbe, è meglio, prima di tutto, innanzitutto, anzitutto, per prima
                cosa, come prima cosa, per cominciare, per iniziare, come seconda cosa, come terza cosa,
        come ultima cosa, per seconda cosa,
        fai in modo che, fa in modo che, faccia in modo che, fate in modo che, assicurati che, fai sì che,
        faccia sì che, mi sa che, direi che, primo, prima, poi, quindi, dopo, ora, adesso,
        e ora, e adesso, inoltre, anche, infine, per finire, da ultimo, in secondo luogo, in primo luogo,
        una cosa, un'altra cosa, ancora una cosa, ultima cosa, e, ed, dimmi, mi dici, mi dica, mi puoi
        dire, puoi dirmi, potresti dirmi, mi sai dire, sai dirmi, mi sapresti dire, sapresti dirmi, può
        dirmi, mi può dire, mi potresti dire, potrebbe dirmi, sapete dirmi, voglio sapere, vorrei sapere,
        volevo sapere, mi piacerebbe sapere, devo sapere, ho bisogno di sapere, fammi sapere, sai, sa, lo
        sai, mi chiedo, mi chiedevo, mi domando, credo che, penso che, secondo me, direi di, direi, io,
        tu, lei, noi, che, si, mi, ci, ti, haha, ahah, ah, oh, uh là, uffa, wow, mah, a proposito, sai
        cosa, \\, , sì \\, , si \\, , sì, sì per favore, ci ho ripensato, ho cambiato idea, già che ci
        sei, visto che ci sei, 1 ., 2 ., 3 ., 4 ., 5 ., 1 ), 2 ), 3 ), 4 ), 5 ), passo 1, passo 2, passo
        3, passaggio 1, passaggio 2, passaggio 3, a ), b ), c ), -, *, •, :, facciamo, facciamo così,
        vediamo di, vedi di, veda di, semplicemente, solo, soltanto, solo una cosa, velocemente,
        gentilmente, cortesemente, con gentilezza, per gentilezza, con calma, se vi va, ti andrebbe, che
        ne dici di, che ne diresti di, allora adesso, e allora, con il tuo permesso, urge, preferirei che,
        preferirei, preferisco che, preferisco, proporrei di, propongo di, comincia con, inizia con,
        inizia a, comincia a, mettiti a, passiamo a, passa a, tocca, ora tocca, pensa a, pensaci tu a, fa
        la cortesia di, caro, cara, gentile, gentilissimo, assistente, avrei voluto, sto cercando di, ti
        va, ti pregherei, prego, la prego, ti prego, vi prego, si richiede di, si richiede, richiedo,
        richiedo di, chiederei di, è ora di, ci vorrebbe, ci vuole, mi faresti, mi farebbe, mi fai, mi fa""",
    6: "ma, però",
    30: "um, eh, ehm, mmm, em, insomma, cioè, diciamo",
}

CLOSING = {
    1: """per gentilezza, con gentilezza, se non è troppo disturbo, per favore, per piacere, per
        cortesia, perfavore, perpiacere, please, pls, grazie, grazie mille,
        mille grazie, tante grazie, molte grazie, grazie in anticipo, grazie tante, ti ringrazio, la
        ringrazio, vi ringrazio, ti ringrazio in anticipo, la ringrazio in anticipo, thanks, ok, okay,
        d'accordo, va bene, sì, dai, su, vuoi, vuole, puoi, potresti, può, se puoi, se può, se possibile,
        se è possibile, se riesci, se ti va, se non ti dispiace, se non le dispiace, se non è un problema,
        se non ti spiace, se vuoi, se potete, se fosse possibile, se potessi, quando puoi, quando può,
        appena puoi, appena possibile, prima possibile, il prima possibile, al più presto, ora, adesso,
        subito, ora stesso, immediatamente, in fretta, velocemente, rapidamente, per me, per noi, amico,
        amica, capo, caro, cara, e basta, basta, e basta così, basta così, e finita lì, e finisce lì, e
        via, è tutto, e questo è tutto, questo è tutto, nient'altro, e nient'altro, tutto qui, e tutto
        qui, a posto, ecco, ecco fatto, solo, soltanto, solamente, solo quello, solo quella, solo questo,
        solo questa, solo quell'audio, solo quelli, anche, pure, inoltre, altresì, di nuovo, ancora, già
        che ci sei, completamente, del tutto, per intero, per sempre, in toto, totalmente, una volta per
        tutte, questa volta, in totale, in tutto, complessivamente, e lascia il resto, e lascia il resto
        così, e lascia il resto com'è, e lascia il resto così com'è, e lascia tutto il resto, lascia il
        resto com'è, lascia il resto così com'è, e lascia stare il resto, e il resto lascialo com'è, e il
        resto lascialo, lasciando il resto, \\, lascia gli altri, lascia gli altri, e lascia gli altri,
        lascia stare gli altri, e lascia stare gli altri, gli altri lasciali, e gli altri lasciali,
        lasciando gli altri, lascia le altre, e lascia le altre, lasciando il resto com'è, lasciando il
        resto invariato, lasciando invariato il resto, e lascia invariato il resto, e lascia tutto il
        resto com'è, e non toccare altro, non toccare altro, e non toccare nient'altro, non toccare
                nient'altro, e non toccare il resto, non toccare gli altri, e non toccare gli altri, non
        toccare le altre,
        e non toccare le altre, e non cambiare altro, non cambiare altro, e non modificare
        altro, non modificare altro, senza toccare altro, senza toccare il resto, senza cambiare altro,
        senza modificare altro, senza modificare il resto, e conserva il resto, e mantieni il resto, e
        tieni il resto, gli altri no, e gli altri no, ma gli altri no, credo io, fammi il favore, mi
        raccomando, te ne sarei grato, le sarei grato, te ne sarei grata, saluti, cordiali saluti, ad alta
        voce, intero, intera, ), (, ., !, ?, …, \\, , ;, :, \\n, che mi dà fastidio, che mi danno
        fastidio, così com'è, com'è, com'era, dov'era, dove era, da dove si trova, dal posto in cui è,
        punto, e punto, stop, fine, gentilmente, cortesemente, che è meglio, invece, ti prego, la prego,
        mi serve così, nel complesso, capito, intesi, e poi basta, poi basta""",
    30: "credo, penso, suppongo, immagino, insomma, cioè, beh, eh, non credi, direi",
}

REASONS = """perché, poiché, dato che, visto che, siccome, in quanto, giacché, tanto, suona, suonano, che
    suona, che mi, che è, che sono, che non, così, così che, sennò, altrimenti"""
"""What a reason begins with that goes to the end of the sentence; it changes nothing of what is asked."""

NO_REASON = """e, ma, poi, dopo, eccetto, tranne, salvo, meno, solo, se, quando, fino, anche, \\, , no,
    non, o, né, senza, oppure"""
"""What no reason holds: there something else is asked, or a condition."""
