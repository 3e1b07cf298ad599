"""Italian verbs by what they ask for, named once by their infinitives."""

from .. import Words, inflected_table
from .conjugation import inflected

VERBS: Words = {
    # --- taking away and keeping
    "_CUT": """togliere, eliminare, cancellare, rimuovere, levare, tagliare, sopprimere, scartare,
                escludere, omettere, segare, cavare, stralciare, cestinare, strappare, sfilare, recidere,
        espungere, depennare, cassare, asportare, ritagliare via, ripulire, pulire,
        buttare, gettare, potare, rasare, epurare, estirpare, estromettere, sfrondare, sforbiciare,
        spazzare, eradicare, buttare via, gettare via, fare fuori, fare sparire, fare scomparire, lasciare
                fuori, levare di torno, togliere di torno, tagliare via, tagliare fuori, togliere via,
        togliere di mezzo, levare via, levare di mezzo,
        mandare via, spazzare via, fare piazza pulita di, fare a meno di, buttare fuori, sbarazzare di""",
    "_TAKE": "prendere, pigliare, tirare",
    "_RID": "ripulire, pulire, liberare, svuotare, depurare, sgombrare, epurare, purgare, sbarazzare",
    "_FIX": "sistemare, correggere, aggiustare, fondere, riparare, accorpare, unificare",
    "_KEEP": "tenere, mantenere, conservare, preservare, salvare, serbare, risparmiare, trattenere",
    "_LEAVE": "lasciare",
    "_TRIM": "tagliare, accorciare, ridurre, limitare, restringere, ritagliare, rifilare, troncare",
    "_CROP": "ritagliare, rifilare, croppare",
    "_START": "iniziare, cominciare, partire, incominciare, aprire, avviare",
    "_END": "finire, terminare, concludere, chiudere, smettere, fermare",
    "_LET": "fare, lasciare, rendere, mettere, creare, generare",
    # --- making silent, louder, softer
    "_MUTE": """silenziare, ammutolire, zittire, azzittire, tacitare, mutare, insonorizzare, azzerare,
        mettere in silenzio, mettere in muto, mettere in mute, mettere muto, mettere il muto a, mettere a
        tacere, fare tacere, rendere muto, rendere muta, rendere muti, rendere mute, rendere silenzioso,
        rendere silenziosa, rendere inudibile, azzerare il volume di, togliere il volume a, lasciare muto,
        portare a zero, mettere a zero, abbassare a zero, spegnere, disattivare""",
    "_BLEEP": """censurare, bippare, beepare, bleepare, coprire con un bip, coprire con il bip, mascherare
        con un bip, fare un bip su, oscurare con un bip, coprire con un beep, bipare, mettere il bip a,
        mettere un bip a, coprire con un segnale acustico""",
    "_COVER": """coprire, nascondere, mascherare, oscurare, celare, camuffare, anonimizzare, censurare,
        sovrapporre, occultare""",
    "LOUDER": {
        1: """alzare, aumentare, incrementare, amplificare, innalzare, elevare, potenziare, rinforzare,
            rafforzare, rialzare, sollevare, enfatizzare""",
        -1: "abbassare, ridurre, diminuire, attenuare, calare, smorzare, ribassare, moderare, riabbassare",
    },
    "_TURN": "mettere, fare, rendere, lasciare",
    "_FADE": "sfumare, dissolvere",
    "FADE": {"out": "sfumare, spegnere gradualmente, sfumare in uscita", "in": "sfumare in entrata"},
    # --- putting parts together; the value tells where it goes when nothing is said
    "_GIVE": "fare, mettere, applicare, aggiungere",
    "_PUT": "mettere, fare, applicare, aggiungere, inserire, creare, piazzare",
    "INSERT": {
        "insert": """inserire, incollare, infilare, interporre, inglobare, introdurre, incorporare,
            includere, intercalare, incastrare, ficcare, applicare, frapporre, innestare""",
        "put": "mettere, collocare, piazzare, posizionare, posare, porre, disporre, sistemare, rimettere",
        "end": """aggiungere, accodare, appendere, allegare, annettere, sommare, attaccare,
        appiccicare, aggregare, unire""",
        "start": "anteporre, premettere",
    },
    "_COPY": "copiare, duplicare, clonare, replicare, fare una copia di, ricopiare, copiare e incollare",
    "_EXTEND": "allungare, prolungare, estendere, completare, ampliare, continuare",
    "_USE": "usare, utilizzare, impiegare, adoperare, riprodurre",
    "_MOVE": """spostare, muovere, portare, trasferire, traslare, passare, mandare, riposizionare,
        ricollocare, trascinare, anticipare, posticipare""",
    "_REPLACE": "sostituire, rimpiazzare, cambiare, sovrascrivere, soppiantare",
    "_CHANGE": "cambiare, convertire, trasformare, modificare",
    "_SWAP": """scambiare, invertire, permutare, scambiare di posto, invertire di posto, cambiare di posto,
        invertire il posto di, scambiare il posto di, cambiare di ordine, cambiare l'ordine di, invertire l
        ordine di, invertire la posizione di, scambiare la posizione di, fare uno scambio tra, fare uno
        scambio fra, fare scambio tra, mettere uno al posto dell'altro, fare cambiare
        posto a, alternare, scambiare fra loro, scambiare tra loro, invertire tra loro""",
    "_REPEAT": "ripetere, reiterare, replicare",
    "_HEAR": "sentire, ascoltare, suonare, riprodurre",
    "MULTIPLY": {2: "raddoppiare, duplicare", 3: "triplicare", 4: "quadruplicare"},
    # --- new audios
    "_SPLIT": """dividere, spezzare, separare, tagliare, suddividere, spaccare, frammentare, segmentare,
        scindere, spezzettare, sdoppiare, splittare, frazionare, smembrare, rompere""",
    "_JOIN": """unire, combinare, concatenare, fondere, incollare, attaccare, mescolare, accorpare,
                collegare, appiccicare, congiungere, assemblare, riunire, unificare, accoppiare, agganciare,
        saldare, aggregare,
        raggruppare, mixare, montare insieme, mettere insieme, incollare insieme, mettere uniti, legare,
        mettere in sequenza, mettere in fila, ricongiungere""",
    "_EXTRACT": "estrarre, esportare, isolare, estrapolare, ricavare, scorporare",
    "_SAVE": """salvare, registrare, esportare, memorizzare, creare, generare, fare, mettere, convertire,
        produrre, ricavare""",
    # --- the history
    "_UNDO": """annullare, disfare, tornare indietro, tornare indietro di, fare un passo indietro,
        revocare, stornare, tornare un passo indietro, fare marcia indietro""",
    "_PUT_BACK": """ripristinare, recuperare, restituire, rimettere, riportare indietro, rimettere come
        era, rimettere com'era, rimettere a posto, riportare come era, lasciare come era, lasciare come
        prima, fare tornare, reinserire""",
    "_REDO": "rifare, ripristinare, riapplicare, rieseguire, ripetere",
    "_START_OVER": """resettare, ricominciare da capo, ricominciare, ricominciare da zero, ripartire da
        capo, ripartire da zero, ripartire, iniziare da capo, cominciare da capo, iniziare di nuovo,
        cominciare di nuovo, ricominciare tutto, ricominciare dall'inizio, ripartire dall'inizio, tornare
        all inizio, tornare da capo, tornare all'originale, tornare agli originali, ripristinare
        l'originale, ripristinare gli originali, ripristinare tutto, resettare tutto, annullare tutto,
        annullare ogni cosa, disfare tutto, azzerare tutto, cancellare tutte le modifiche, annullare tutte
        le modifiche, eliminare tutte le modifiche, rimettere tutto come era, riportare tutto come era,
        riportare tutto all inizio, riportare tutto all'originale, scartare le modifiche, scartare tutte
        le modifiche, rimettere tutto come prima, rimettere tutto com'era all'inizio, rimettere tutto come
        all'inizio, lasciare tutto come era, riportare tutto allo stato originale, tornare allo stato
                iniziale, ripristinare lo stato iniziale, riportare tutto allo stato iniziale, ripristinare
        la versione originale, ripristinare le versioni
        originali, tornare alla versione originale, tornare alle versioni originali, tornare al punto di
        partenza, ripristinare lo stato originale, tornare allo stato originale, riportare tutto alla versione
        originale, rimettere tutto allo stato originale""",
    # --- questions
    "_READ": "leggere, mostrare, trascrivere, stampare, scrivere, visualizzare",
    "_LIST": "elencare, enumerare, mostrare, listare, nominare",
    "_COUNT": "contare, conteggiare",
    "_FIND": "cercare, trovare, localizzare, individuare, rintracciare, scovare",
}

INFLECTED = inflected_table(VERBS, inflected)
"""The same with all their forms."""
