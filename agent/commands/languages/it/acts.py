"""Italian phrases for what can be done, beside the verbs of `verbs`."""

from .. import Words
from ..es.acts import each
from .contractions import contracted
from .words import ONE_OF

_HANGING_ON = each(
    "lo, la, li, le",
    """voglio, voglio più, voglio sentire, voglio più sentire, vogliamo, vogliamo più, vorrei sentire, vorrei
        più sentire, sopporto, sopporto più, voglio più qui""",
)
_UNWANTED = """non voglio, non voglio più, non voglio sentire, non voglio più sentire, non vogliamo, non
    vogliamo sentire, non voglio ci sia, non voglio che ci sia, non voglio che ci siano, non voglio che si
    senta, non vorrei sentire, non vorrei più sentire, non voglio che appaia, non voglio che compaia, non
    voglio che dica, non deve dire, non ci deve essere, non ci devono essere, non deve esserci, non devono
    esserci, non dovrebbe esserci, non dovrebbero esserci, non ci dovrebbe essere, non ci dovrebbero
    essere, non ci deve più essere, non ci devono più essere, non deve più esserci, non devono più
    esserci, non ci sia, non ci siano, non ci sia più, non ci siano più, che non ci sia, che non ci siano,
    che non ci sia più, che non ci siano più, fai in modo che non ci sia, fai in modo che non ci siano,
    fai in modo che non ci siano più, non mi serve, non mi servono, non voglio vedere, non deve restare,
    non devono restare, non deve rimanere, non devono rimanere"""
_TO_BE_CUT = each(
    """va, vanno, andrebbe, andrebbero, è da, sono da, sarebbe da, sarebbero da, dev'essere, deve
        essere, devono essere,
        deve venire, devono venire, dovrebbe essere, dovrebbero essere, può essere, possono essere, deve
        venir, bisogna, si deve, si devono, si può, si possono, va subito, vanno subito""",
    """tolto, tolta, tolti, tolte, eliminato, eliminata, eliminati, eliminate, rimosso, rimossa, rimossi,
        rimosse, cancellato, cancellata, cancellati, cancellate, tagliato, tagliata, tagliati, tagliate,
        levato, levata, levati, levate, togliere, eliminare, rimuovere, cancellare, tagliare, levare""",
)
_NONE = "nessun, nessuna, nessuno, alcun, alcuno, alcuna, neanche un, nemmeno un, neppure un, un solo"

ACTS: Words = {
    # --- taking away and keeping
    "_CUT": contracted(
        """via, fuori, fuori con, via con, basta, basta con, niente, niente più, addio a, stop a, mai più,
        eliminazione di, rimozione di, cancellazione di, da eliminare, da togliere, da cancellare, da
        rimuovere, da tagliare, sbarazzati di, si sbarazzi di, sbarazzatevi di, sbarazzarsi di, sbarazzarti
        di, sbarazzarci di, sbarazziamoci di, liberati di, liberarsi di, liberarti di, liberarci di,
        liberiamoci di, delete,
        remove, rm, che sparisca, che spariscano, da un taglio a, dai un taglio a, dare un taglio a,
                fai piazza pulita di, fare piazza pulita di, fai pulizia di, fare pulizia di, faccia pulizia
        di, fate pulizia di, facciamo pulizia di, procedere
        alla rimozione di, procedere alla cancellazione di, procedere all'eliminazione di, procedere al taglio
        di, procedi alla rimozione di, proceda alla rimozione di, proceda alla cancellazione di, proceda
        all'eliminazione di, effettua la rimozione di, fammi fuori, mi fai fuori, mi faccia fuori, fatemi
        fuori, toglimi di mezzo, levami di mezzo"""
    )
    + ", "
    + _TO_BE_CUT
    + ", "
    + _UNWANTED
    + ", "
    + each(f"{_UNWANTED}, non lasciare, non lasciate, non lasci", _NONE),
    "_UNWANTED": _UNWANTED,
    "_NO": "senza, niente, zero, via, fuori, basta",
    "_REMOVAL": "eliminazione, pulizia, rimozione",
    "_NO_LONGER": """non deve più dire, non deve dire, non dovrebbe dire, non dovrebbe più dire, non deve
        contenere, non deve più contenere, non deve avere, non dice più, che non dica, che non dica più""",
    "_NOT_BE": """non deve esserci, non dovrebbe esserci, non devono esserci, non dovrebbero esserci, non
        ci deve essere, non ci devono essere, non ci dovrebbe essere, non ci dovrebbero essere, non deve
        comparire, non devono comparire, non deve apparire, non deve più esserci, non devono più esserci,
        è di troppo, sono di troppo, non c'entra, non c'entra niente, non ci sta, non ci azzecca, non deve
        starci, non ci deve stare, è superfluo, è superflua, sono superflui, sono superflue, """
    + each("non", f"{_HANGING_ON}")
    + ", "
    + _TO_BE_CUT,
    "_LACK": """non dica, non abbia, non contenga, non includa, non dica più, non abbia più, non contenga
        più, smetta di dire, sia senza, resti senza, rimanga senza""",
    "_COMPLAINT": """troppo basso, troppo bassa, troppo bassi, troppo basse, troppo alto, troppo alta,
        troppo alti, troppo alte, troppo forte, troppo forti, troppo piano, troppo debole, molto basso,
        molto alto, molto bassa, molto alta, un po basso, un po alto, un po bassa, un po alta,
        piano, pianissimo, troppo poco, basso, bassa, bassissimo, bassissima, poco, appena, fortissimo,
        altissimo, altissima, debole, un po piano, un po forte""",
    "_AWAY": "via, fuori, di mezzo",
    "_OUTOF": contracted("fuori da, via da"),
    "_MODAL": """deve, devono, dovrebbe, dovrebbero, può, possono, potrebbe, bisogna che, voglio che, ha
        da, vorrei che""",
    "_GO": """andarsene, andare via, andar via, sparire, sparisca, spariscano, scomparire, scompaia,
        scompaiano, uscire, se ne va, se ne vanno, se ne vada, se ne vadano, essere tolto, essere tolta,
        essere tolti, essere eliminato, essere eliminata, essere eliminati, essere rimosso, essere
        rimossa, essere cancellato, essere cancellata, venire tolto, venire eliminato, fuori, saltare,
        sparisse, sparissero, scomparisse, scomparissero, se ne andasse, se ne andassero, andasse via,
        andassero via, vada via, vadano via, saltasse, saltassero, uscisse, uscissero""",
    "_KEEP": """che resti, che restino, che rimanga, che rimangano, resti, restino, rimanga, rimangano, da
        tenere, da conservare""",
    "_HEAR": "di, dica, dire, dici, dite, che dica, che dicano, fai sentire, fa sentire, fammi sentire",
    "_WANT": """voglio, vogliamo, mi serve, mi servono, ci serve, vorrei, vorremmo, desidero, mi
        interessa, mi interessano, mi basta, mi bastano, voglio sentire, voglio tenere, voglio conservare,
        ho bisogno di, voglio che resti, voglio che rimanga, voglio che restino, voglio che rimangano""",
    "_ONLY": """solo, soltanto, solamente, unicamente, esclusivamente, nient'altro che, null'altro che,
        soltanto e solo, solo e soltanto, solo ed esclusivamente, unico, unica""",
    "_REST": "resto, altro, rimanente, restante, tutto il resto",
    "REST": {
        "all": """tutto il resto, resto dell'audio, resto delle parole, resto, altre parole, tutte le altre
            parole, rimanente, restante, il rimanente, tutto l'altro, tutto quanto il resto, altro, tutto
            ciò che resta, quello che resta, ciò che resta, quanto resta""",
        "others": """resto, altri, altre, tutti gli altri, tutte le altre, rimanenti, restanti, gli altri,
            le altre, altri due, altre due""",
    },
    "_OTHERS": """altri, altre, tutti gli altri, tutte le altre, rimanenti, restanti, resto, altri due,
        altre due""",
    "_OTHER": "altri, altre, restanti, rimanenti",
    "_LEFT": """deve restare, devono restare, deve rimanere, devono rimanere, dovrebbe restare, dovrebbe
        rimanere, resta, restano, resti, restino, rimane, rimangono, rimanga, rimangano, restare, rimanere,
        rimasto""",
    "_CONSISTS": """deve dire, deve contenere, deve avere, dovrebbe dire, dovrebbe contenere, dovrebbe
        avere, consista in, consista di, consiste in, consiste di, dica, abbia, contenga, sia composto da,
        sia formato da, deve essere""",
    "_CONTAIN": """duri, durino, dica, dicano, abbia, abbiano, contenga, contengano, includa, includano,
        resti con, rimanga con, conservi, conservino, contenere, dire, avere, dice, consista di, resti,
        rimanga, restino, rimangano, ci sia, ci siano, contiene, deve dire""",
    "_LET": """che, fai che, fa che, fai sì che, fa sì che, faccia sì che, fate sì che, fare in modo che,
        fai in modo che, fa in modo che, faccia in modo che, fate in modo che, in modo che, in modo tale
        che, così che, voglio che, vorrei che, assicurati che, fai, fa, lascia che, voglio, bisogna che,
        deve""",
    # --- making silent, louder, softer
    "_MUTE": """mute, muto, non far sentire, non fare sentire, non fate sentire, non faccia sentire, non
        si senta, non si sentano, che non si senta, che non si sentano, fai in modo che non si senta, fai
        in modo che non si sentano, fa in modo che non si senta, fai che non si senta, fai sì che non si
        senta, voglio che non si senta, non voglio che si senta, non voglio che si sentano, che nessuno
        senta, silenzio su, silenzio sulla, silenzio sul, silenzio sull, togli l'audio a, togli l'audio
        alla, togli l'audio al, togli l'audio da, togli il sonoro a, togli il sonoro al, togli il sonoro
        alla, togli il sonoro all, togli la voce a, togli la voce su, togli la voce sopra, silenzio totale su,
        silenzio totale sull, silenzio totale sul, silenzio totale sulla, silenzio assoluto su, silenzio
        assoluto sull, silenzio sopra""",
    "_SOUND": "suono, volume, sonoro",
    "_UNHEARD": """non si deve sentire, non si devono sentire, non si dovrebbe sentire, non si dovrebbero
        sentire, non deve sentirsi, non devono sentirsi, non si senta, non si sentano, non si sentisse,
                non si sentissero, non si sentisse più, non si udisse, non deve essere udibile, non si deve
        più sentire, non si deve udire, non si deve ascoltare, non deve essere
        sentito, non deve suonare, non si devono più sentire, non si senta più, non si sentano più, va
        silenziato, va silenziata, vanno silenziati, vanno silenziate, deve essere silenziato, deve essere
        silenziata, da silenziare, è da silenziare""",
    "_TURNS": """dev'essere, resti, restino, rimanga, rimangano, sia, siano, stia, stiano, diventi,
        diventino, deve
        essere, devono essere, deve restare, deve rimanere, deve stare, deve diventare, dovrebbe essere,
        va messo, va messa, vanno messi, vanno messe, va reso, va resa, va, vanno, deve, devono""",
    "_SILENT": """in silenzio, muto, muta, muti, mute, in mute, in muto, silenziato, silenziata,
        silenziati, silenziate, senza suono, senza audio, inudibile, inudibili, silenzioso, silenziosa, a
        zero, zitto, zitta, senza volume""",
    "LOUDER": {
        1: "tira su, tirare su, porta su, portare su, manda su, spingi su",
        -1: "tira giù, tirare giù, porta giù, portare giù, manda giù, metti giù",
    },
    "LOUDNESS": {
        1: each(
            """più, molto più, suonare più, suoni più, suonino più, si senta più, si sentano più, sentire
                più, risultare più""",
            """alto, alta, alti, alte, forte, forti, rumoroso, potente, intenso, intensa, sonoro, sonora,
                su, volume, udibile, forte di volume, alto di volume, alta di volume""",
        )
        + """, si senta di più, si sentano di più, sentire di più, sentirsi di più, con più volume, ad
            alta voce, si senta meglio, più volume, forte, alto""",
        -1: each(
            """più, molto più, suonare più, suoni più, suonino più, si senta più, si sentano più, sentire
                più, risultare più""",
            """basso, bassa, bassi, basse, piano, debole, deboli, silenzioso, silenziosa, sommesso, tenue,
            giù, leggero, leggera, basso di volume, bassa di volume, sottovoce""",
        )
        + ", "
        + each(
            "meno, suoni meno, suonare meno, si senta meno, sentire meno",
            "forte, forti, alto, alta, alti, volume, intenso, rumoroso, rumorosa",
        )
        + """, si senta di meno, si senta meno, si sentano di meno, sentire di meno, con meno volume,
            basso, piano""",
    },
    "FACTOR": {
        2.0: each(
            "il doppio, due volte più, doppiamente, suonare due volte più, suoni due volte più",
            "forte, alto, alta, forti, alti, più forte, più alto, di volume, del volume",
        )
        + """, a volume doppio, a doppio volume, al doppio del volume, con il doppio del volume, al
        doppio, il doppio, raddoppia, raddoppiare, raddoppi, raddoppiate, due volte tanto, del
            doppio""",
        0.5: each(
            "la metà, metà, due volte più, due volte meno, il doppio più",
            "basso, bassa, piano, bassi, forte di prima, del volume, di volume",
        )
        + """, a volume dimezzato, con metà volume, alla metà, a metà volume, a metà del volume,
        della metà, dimezza, dimezzare, dimezzi, dimezzate, riduci alla
            metà, riduci a metà, abbassa della metà, abbassa alla metà, di metà""",
    },
    "FADE": {
        "in": """entrare gradualmente, entri gradualmente, partire gradualmente, parta gradualmente,
            iniziare gradualmente, inizi gradualmente, entrare piano piano, dissolvenza in entrata,
            dissolvenza iniziale, dissolvenza in ingresso, dissolvenza di entrata, dissolvenza d'ingresso,
            dissolvenza d'entrata, dissolvenza di ingresso, dissolvenza in apertura, dissolvenza dal
            silenzio, fade in, fadein, fade iniziale, fade in entrata, fade di entrata, entrata graduale,
            entrata progressiva, entrata morbida, sfumatura in entrata, sfumatura in ingresso, sfumatura
            iniziale, sfumatura d'ingresso, sfumatura di entrata, sfumo in entrata, sfumato iniziale,
            attacco graduale, fade d'ingresso""",
        "out": """uscire gradualmente, esca gradualmente, finire gradualmente, finisca gradualmente,
            terminare gradualmente, termini gradualmente, svanire, svanisca, svanire gradualmente,
            dissolvenza in uscita, dissolvenza finale, dissolvenza di uscita, dissolvenza d'uscita,
            dissolvenza in chiusura, dissolvenza verso il silenzio, dissolvenza al silenzio, fade out,
            fadeout, fade finale, fade in uscita, fade di uscita, fade d'uscita, uscita graduale, uscita
            progressiva, uscita morbida, sfumatura in uscita, sfumatura finale, sfumatura d'uscita,
            sfumatura di uscita, sfumo in uscita, sfumato finale, chiusura graduale""",
        "both": """dissolvenza in entrata e in uscita, dissolvenza in entrata e uscita, dissolvenza in
            entrata ed in uscita, dissolvenze in entrata e in uscita, dissolvenze in entrata e uscita,
            dissolvenza in ingresso e in uscita, dissolvenza in ingresso e uscita, fade in e fade out,
            fade in e out, fade in and out, fade in fade out, dissolvenza in entrata e dissolvenza in
            uscita, dissolvenza in entrata e una in uscita, dissolvenza d'ingresso e d'uscita, sfumatura
            in entrata e in uscita, sfumatura in entrata e uscita, fade in entrata e in uscita,
            dissolvenza iniziale e finale, sfumatura iniziale e finale, fade in ed un fade out, fade in e
            un fade out, dissolvenza in entrata ed uscita""",
    },
    "_FADE": "dissolvenza, fade, sfumatura, sfumo, sfumato",
    "FADING": {
        "in": "in entrata, in ingresso, in apertura, d'ingresso",
        "out": "in uscita, in chiusura, d'uscita, gradualmente",
        "both": """in entrata e in uscita, in entrata e uscita, in ingresso e in uscita, in ingresso e
            uscita, in entrata ed in uscita, in entrata ed uscita""",
    },
    # --- putting parts together
    "_GIVE": "dai, dagli, dalle, dia, date, dare, dagli un, dargli, darle, dammi, diamo",
    "_PUT": """voglio, con, mi serve, dai, dagli, dare, vorrei, ci vuole, ci vorrebbe, ci va, ci
        andrebbe, ci starebbe""",
    "INSERT:10": {"insert": "taglia e incolla"},
    "_COPY": "copia e incolla, copiate e incollate, copi e incolli, fai un duplicato di",
    "_COPY_OF": contracted("copia di, una copia di, la copia di"),
    "_FOLLOWED": """sia seguito da, sia seguita da, sia seguito dall, sia seguito dal, sia seguito dalla,
        segua, venga seguito da, venga seguito dall""",
    "_STAND_IN": contracted(
        """sostituisca, rimpiazzi, prenda il posto di, vada al posto di, deve sostituire, deve rimpiazzare,
        deve prendere il posto di, deve andare al posto di, dovrebbe sostituire, al posto di, stia al posto
        di"""
    ),
    "_PAUSE": """pausa, fai una pausa, fai una pausa di, aspetta, metti una pausa di, lascia una pausa di,
        pausa di, attendi, fa una pausa di, facciamo una pausa di""",
    "_BELONGS": """va, vanno, vada, vadano, deve andare, devono andare, dovrebbe andare, deve stare, deve
        finire, deve trovarsi, finisca, finiscano, sia, siano, stia, stiano, andare, venga, vengano, suoni,
        va messo, va messa, va inserito, va inserita, va spostato, va spostata, deve essere messo, deve
        essere, deve venire, va aggiunto, va aggiunta""",
    "_ITSELF": "se stesso, se stessa, sé stesso, sé, sé stessa, -lo, -la, esso, essa",
    "_WRONG_ORDER": """nell'ordine sbagliato, al contrario, in ordine inverso, invertiti, invertite,
        scambiati, scambiate, in ordine sbagliato, nell'ordine inverso""",
    "_PLACES_OF": contracted(
        "ordine di, posto di, posti di, posizione di, posizioni di, di posto, di posizione, le posizioni di"
    ),
    "_AROUND": """di posto, di posizione, di ordine, tra loro, tra di loro, fra loro, fra di loro, di
        luogo, d ordine, l'uno con l'altro, uno con l'altro""",
    "_SUBSTITUTE": contracted("sostituzione di"),
    "_BECOMES": """diventi, diventa, si trasformi in, deve diventare, deve essere, dovrebbe essere,
        dovrebbe diventare, sia sostituito da, sia sostituito con, sia rimpiazzato da, va sostituito con,
        va sostituita con, va cambiato in, diventano, deve diventare""",
    "_INSTEAD_OF": contracted(
        "al posto di, invece di, anziché, in luogo di, piuttosto che, in sostituzione di"
    ),
    "_HEARD": """si senta, si sente, si ripeta, suoni, suona, si dica, si dice, che si senta, che suoni,
        venga detto, venga ripetuto, venga ripetuta, detto, detta, sentire""",
    "REPEATS": {
        1: "una volta, una sola volta, una volta sola",
        2: """due volte, due volte di fila, in doppio, una seconda volta, due volte di seguito, una volta
            in più""",
        3: "tre volte",
    },
    "REPEATS:2": {2: "un'altra volta, ancora una volta, di nuovo, nuovamente, ancora"},
    "_TIMES": """volte, volta, x, ×, volte di fila, volte di seguito, volte in totale, volte consecutive,
        volte in tutto""",
    "_MORE": "più, in più, altre, altri, ulteriori, ancora, di più",
    # --- new audios
    "PIECES": {
        2: """a metà, in due, in due metà, in due parti uguali, per metà, nel mezzo, a mezzo, in mezzo, al
            centro, nel centro, esattamente a metà, in due parti, a metà strada, in due pezzi uguali""",
        3: "in terzi, in tre terzi",
        4: "in quarti, in quattro quarti",
    },
    "_IN_ORDER": """nell'ordine, in ordine, nell'ordine seguente, nel seguente ordine, in quest'ordine, in
        questo ordine""",
    "_TOGETHER": """insieme, assieme, uniti, unite, di seguito, di fila, uno dopo l'altro, una dopo
        l'altra, in quest ordine, in questo ordine, in sequenza, tra loro, tra di loro, fra loro, uno di
        seguito all altro, nell'ordine, in fila, in successione, consecutivamente, uno dietro l'altro,
        l'uno dopo l altro""",
    "_NEW": """nuovo, nuova, nuovi, a parte, separato, separata, indipendente, proprio, propria, distinto,
        distinta, altro, altra, un unico, una unica, un'unica, unico, unica, uno solo, una sola, un solo,
        un singolo, una singola, uno, una, un, uno nuovo, un nuovo, una nuova, uno unico, tutt'uno, un
        tutt'uno""",
    "_ARTICLE": "un, una, uno",
    "_SOME": ONE_OF,
    "_APART": "separatamente, a parte, a sé, a sé stante, da solo, da sola, singolarmente",
    "_OWN": """nuovo, nuova, a parte, separato, separata, indipendente, proprio, propria, distinto,
        distinta, separatamente, unico, unica, singolo, singola, a sé, a sé stante, diverso, diversa, solo""",
    # --- the history
    "_UNDO": """undo, ctrl z, control z, indietro, torna indietro, un passo indietro, passo indietro, fai
        undo, vai indietro, vai indietro di, vada indietro, andare indietro, torna indietro di, lascia
        perdere, lascia stare""",
    "_NEVER_MIND": """lascia perdere, lascia stare, ho sbagliato, mi sono sbagliato, mi sono sbagliata,
        ho cambiato idea,
        ci ho ripensato, non importa, lasci perdere, lasci stare, come non
        detto, fa niente, lasciamo perdere, lasciate perdere""",
    "_PUT_BACK": """rimettilo com'era, rimettila com'era, rimettili com'erano, rimettile com'erano,
        rimettilo come era, rimettila come era, rimettili come erano, rimettilo, rimettila, rimettili,
                rimettile, rimettilo dov'era, rimettila dov'era, rimettili dov'erano, lascialo dov'era,
        lasciala dov'era, lasciali dov'erano, lascialo dove era, rimettilo a posto, rimettila
        a posto, rimettilo dove era, rimettila dove era, ripristinalo, ripristinala, ripristinali,
        ripristinale, recuperalo, recuperala, recuperali, riportalo indietro, riportala indietro,
        riportalo com'era, lascialo com'era, lasciala com'era, lasciali com'erano, rimettilo come prima,
        rimettila come prima, lascialo come prima, rivoglio quello, lo rivoglio, la rivoglio, li rivoglio,
        rimetti tutto com'era, rimettilo dentro, ridammelo, fallo tornare com'era, fallo tornare come
        prima, com'era prima, come prima""",
    "_UNMUTE": """levagli il silenzio, levale il silenzio, togligli il silenzio, togliele il silenzio,
        togli il silenzio, togli il muto, togli il mute, riattiva il suono, riattiva l'audio,
        riattivalo, riattivala, smuta, smutalo, riattiva il volume, togligli il muto, togligli il mute""",
    "_EDITS": """modifiche, mie modifiche, cambiamenti, miei cambiamenti, edit, modifiche fatte, modifiche
        che ho fatto, modifiche apportate, cambiamenti fatti""",
    "_REDO": """redo, rifai quanto annullato, rifai quello che hai annullato, annulla l'annullamento,
        ripeti l'annullato""",
    "_AGAIN": "di nuovo, ancora, un'altra volta, ancora una volta, nuovamente",
    "_STEP": each(
        "cosa, modifica, operazione, azione, ultima",
        """che hai fatto, che ho fatto, che ho chiesto, che ti ho chiesto, fatta, appena fatta, che hai
            appena fatto""",
    )
    + """, passo, passi, passaggio, passaggi, modifica, modifiche, cambiamento, cambiamenti, azione,
        azioni, cosa, cose, operazione, operazioni, comando, comandi, richiesta, richieste, mossa, mosse,
        quello che hai fatto, ciò che hai fatto, quello che hai appena fatto, ciò che hai appena fatto,
        quel che hai fatto, che hai fatto, quanto fatto, fatto, taglio, cancellazione, inserimento,
        spostamento, silenziamento, edit, intervento, interventi, istruzione, istruzioni, eliminazione,
        volta, volte""",
    "_START_OVER": """da capo, da zero, tutto da capo, tutto da zero, tutto come era, tutto com'era, tutto
        come prima, tutto come all'inizio, reset, fai reset, dimentica tutto, dimentica tutte le
        modifiche, punto e a capo, ricominciamo, ripartiamo, rimetti tutto com'era, rimetti tutto come
        era, riporta tutto com era, riporta tutto com'era all'inizio, riporta tutto come era all'inizio,
        rimetti tutto come prima, lascia tutto com'era, annulla ogni modifica, via tutte le modifiche,
        torna all'inizio, tutto com'era all'inizio, annullali tutti, annullale tutte, facciamo da capo""",
    # --- what refers to the request before
    "_SAME": """lo stesso, fai lo stesso, fa lo stesso, faccia lo stesso, fate lo stesso, fare lo stesso,
        la stessa cosa, fai la stessa cosa, fa la stessa cosa, faccia la stessa cosa, fate la stessa cosa,
        fare la stessa cosa, stessa cosa, fallo, falla, fatelo, lo faccia, farlo, idem, uguale, fai
        uguale, fai altrettanto, altrettanto, ripetilo, ripeti l'operazione, ripeti la stessa operazione,
        applica la stessa modifica, applica lo stesso, applicalo, fai la stessa modifica, la stessa
        modifica, stessa modifica, la stessa operazione, fai la stessa operazione, ripeti la modifica,
        ripeti l'ultima modifica, ripeti l'ultimo comando, ripeti l'ultima operazione, ripeti lo stesso,
        ripeti la stessa cosa, fallo anche, idem con patate, medesima cosa, fai la medesima cosa, fai
        così, fai lo stesso anche, lo stesso lavoro""",
    "_SAME:12": "di nuovo, ancora, ancora una volta, un'altra volta, nuovamente",
    "MARK": {
        "also": """anche, e anche, inoltre, e inoltre, pure, e pure, e, ed, ora, e ora, adesso, poi, e
            poi, lo stesso, ancora, e per, che ne dici di, e che ne dici di, che dire di, più, altresì,
            nonché, ugualmente, in più, e adesso, e in più, anche questo, e allora, aggiungi, aggiungici""",
        "instead": """invece, anzi, no \\, , no ., no :, no invece, no anzi, no scusa, scusa, scusi,
            piuttosto, in realtà, volevo dire, intendevo, intendo, cioè, voglio dire, mi riferivo a, mi
            riferivo al, mi riferivo all, mi riferisco a, mi riferisco all, mi riferisco al, parlavo di,
            parlavo dell, aspetta, aspetti, solo, soltanto, solamente, ma, ma solo, bensì, meglio,
            correzione, ops, oops, meglio ancora, pensandoci bene, ripensandoci, a pensarci bene, mi sono
            sbagliato, mi sono sbagliata, ho sbagliato, mi correggo, doveva essere, era, dovrebbe essere,
            deve essere, non quello, non quella, non quelli, non quelle, quello no, quella no, al suo
            posto, al posto suo, no non quello, facciamo, ah no, eh no, al contrario, sbagliato, errore,
                        pardon, ho cambiato idea, fai, no volevo dire, no intendevo, no dicevo, dicevo, no
            scusa volevo dire,
        no scusa intendevo, scusa volevo dire, scusa intendevo, scusi volevo dire, scusi intendevo, volevo
        scrivere, no volevo, mi son sbagliato, non questo, non questa, ho detto male,
            troppo, è troppo, troppo poco, era meglio, no era""",
    },
    "RATHER": {
        "instead": """invece, piuttosto, al suo posto, al posto suo, al loro posto, anzi, invece che
            quello, invece di quello, meglio"""
    },
    "INSTEAD": {
        "instead": """invece, anzi, piuttosto, al suo posto, meglio, semmai, al posto di questo, invece di
            quello""",
        "instead of it": """no \\, , no anzi, no invece, no \\, anzi, no \\, invece, anzi no, in realtà,
            scusa, scusa no, aspetta, ops, pensandoci bene, ripensandoci, a pensarci bene, no \\, scusa,
            no \\, aspetta, ah no, eh no, no \\, meglio, ho cambiato idea, mi sono sbagliato, pardon,
            oops, cioè no""",
    },
    "NEXT": {
        1: "prossimo, prossima, successivo, successiva, seguente, quello dopo, quella dopo, dopo",
        -1: "precedente, quello prima, quella prima, prima, quello di prima, quella di prima",
    },
    "_ONE_MORE": """un altro, un'altra, uno in più, una in più, ancora uno, ancora una, ancora un altro, un
        altro passo, un altro ancora, un'altra ancora, ancora un passo, un'altra volta,
        ancora una volta,
        ancora""",
    "_DO_TOO": "fai anche, ora fai, adesso fai, ora con, adesso con, fai pure, fallo anche per",
    # --- what only speaks of something
    "_NOTICED": """c'è, ci sono, sento, sento ancora, ci sono troppi, ci sono troppe, c'è troppo, ci sono
        molti, ci sono molte, ci sono tanti, ci sono tante, ce ne sono troppi, non mi piace, non mi
        piacciono, odio, vedo, abbiamo, non sopporto, detesto, ho sentito, si sente, si sentono, mi dà
        fastidio, mi danno fastidio, c'è un sacco di, ci sono un sacco di, ci sono un mucchio di, c'è
        qualche, ho notato, noto, mi infastidisce, mi infastidiscono, ci sono parecchi, ci sono parecchie,
        ci sono dei, ci sono delle, ci sono ancora, ci sono un po di""",
    "_FULL_OF": """ha molti, ha molte, ha tanti, ha tante, ha troppi, ha troppe, è pieno di, è piena di,
        ha un sacco di, ha dei, ha delle, ha degli, ha qualche, ha parecchi, ha, contiene molti, contiene
        troppi, contiene molte, contiene troppe, ha ancora, è zeppo di, contiene ancora""",
    "_A_LOT": """molto, troppo, moltissimo, tantissimo, in continuazione, tutto il tempo, sempre, spesso,
        molte volte, troppe volte, troppo spesso, di continuo, tanto""",
    # What opens a question whether to, though a request seems to follow.
    "_UNASKED": """ha senso, vale la pena, varrebbe la pena, è il caso di, sarebbe il caso di, dovrei,
        dovremmo, devo, posso, possiamo, mi conviene, ci conviene, che succede se, cosa succede se, è
        giusto, si può sapere se, hai già, ha già, avete già, hai, avete, è stato, è stata, sono stati,
        sono state""",
    "_DUTY": """bisogna, bisognerebbe, occorre, occorrerebbe, serve, servirebbe, è necessario, sarebbe
        necessario, è bene, sarebbe bene, conviene, converrebbe, è meglio, sarebbe meglio, meglio,
        dobbiamo, devi, deve, dovete, si deve, si dovrebbe, c'è da, è utile, sarebbe utile, va, vanno, c'è
        bisogno di""",
    # Politeness behind what the request is about: "nell'audio 2 potresti togliere um".
    "_WISH": """vorrei sapere, voglio sapere, volevo sapere, mi dici, dimmi, mi sai dire, sai dirmi,
        puoi dirmi,
                potresti dirmi, devi dirmi, fammi sapere, mi puoi dire, mi potresti dire, puoi, può, potete,
        potresti, potrebbe, potreste, mi puoi, mi può, mi potresti, mi potrebbe,
        vorrei, vorrei che, vorrei che tu, vorrei che venisse, vorremmo, vorremmo che, voglio, voglio che,
        vogliamo, mi piacerebbe, mi piacerebbe che, avrei bisogno di, avrei bisogno che, ho bisogno di, ho
        bisogno che, devi, dovresti, dovrebbe, deve, dovete, ti chiedo di, le chiedo di, ti chiederei di, le
        chiederei di, ti prego di, la prego di, si prega di, è possibile, sarebbe possibile, riesci a, riesce
        a, riusciresti a, ti dispiace, le dispiace, ti dispiacerebbe, le dispiacerebbe, prova a, fammi il
        favore di, mi fai il favore di, mi faresti il favore di, mi serve che, mi servirebbe che, mi faresti,
        preferirei, preferirei che, gradirei, gradirei che, desidero, desidererei, dobbiamo, dovremmo""",
    "_QUERY": "?",
    "_NOTHING": "niente, nulla",
    "_NEEDED": "serve, è necessario, occorre, importa, è utile, interessa, mi serve, è utile",
    "_UNNEEDED": """non serve, non servono, mi dà fastidio, mi danno fastidio, non mi piace, non mi
        piacciono, è inutile, sono inutili, non è necessario, non è necessaria, non occorre, disturba,
        disturbano, dà fastidio, danno fastidio, infastidisce""",
    # What cannot be done, to which the answer is what can.
    "_UNOFFERED": """rallenta, rallentare, rallenti, velocizza, velocizzare, velocizzi, accelera,
        accelerare, traduci, tradurre, traduca, migliora, migliorare, migliori, normalizza, normalizzare,
        equalizza, equalizzare, riassumi, riassumere""",
    "_ALONE": """così com'è, così come è, com'è, come è, come sono, così come sono, in pace, intatto,
        intatta, intatti, invariato, invariata, così, stare, inalterato, inalterata, senza modifiche,
        immutato""",
}
