# Lettura dei fogli di calcolo: etichette e segnalazioni.

import-kind = Tipo
import-rows = Righe
import-sheet = Foglio
import-header-row = Riga di intestazione
import-encoding = Codifica
import-currency = Valuta
import-column = Colonna
import-meaning = Significato
import-type = Tipo di dato
import-filled = Compilate
import-invalid = Non lette
import-sum = Somma
import-type-text = testo
import-type-number = numero
import-type-percent = percentuale
import-type-date = data
import-type-scale = scala
import-type-choices = scelta multipla
finding-import-bad-number =
    «{ $column }», riga { $row }: «{ $value }» non è un numero. { $count ->
        [one] La cella resta vuota.
       *[other] { $count } celle simili restano vuote.
    }
finding-import-bad-date =
    «{ $column }», riga { $row }: «{ $value }» non è una data. { $count ->
        [one] La cella resta vuota.
       *[other] { $count } celle simili restano vuote.
    }
finding-import-error-cell =
    «{ $column }», riga { $row }: cella in errore { $value }. { $count ->
        [one] Resta vuota.
       *[other] { $count } celle in errore restano vuote.
    }
finding-import-unknown-word =
    «{ $column }», riga { $row }: «{ $value }» non è un valore di questa scala. { $count ->
        [one] La cella resta vuota.
       *[other] { $count } celle simili restano vuote.
    }
finding-import-total-row = Riga { $row }, «{ $value }»: riga dei totali, esclusa.
finding-import-groups-unfolded =
    Riga { $row }, «{ $value }»: riga di gruppo. Il nome è stato riportato sulle righe sottostanti; { $count ->
        [one] la riga stessa non viene conteggiata.
       *[other] { $count } righe di questo tipo non vengono conteggiate.
    }
finding-import-part-row = Riga { $row }, «{ $value }»: parte della riga precedente, esclusa per non contarla due volte.
finding-import-weights-row = Riga { $row }, «{ $value }»: pesi dei criteri, esclusa.
finding-import-ditto =
    «{ $column }»: { $count ->
        [one] un segno di «come sopra» («{ $value }», riga { $row }) è stato letto
       *[other] { $count } segni di «come sopra» («{ $value }», dalla riga { $row }) sono stati letti
    } come il valore soprastante.
finding-import-currency-columns = «{ $column }» è stato composto da una colonna per ogni valuta ({ $value }). Le valute restano separate: indichi un cambio per ciascuna.
finding-import-repeated-header = Riga { $row }: intestazione ripetuta, esclusa.
finding-import-filler-row = Riga { $row }: «{ $value }» in ogni cella, esclusa.
finding-import-note-row = Riga { $row }, «{ $value }»: nota sotto la tabella, esclusa.
finding-import-second-table =
    Alla riga { $row } inizia una seconda tabella («{ $value }»). È letta una sola tabella; { $count ->
        [one] { $count } riga è esclusa.
       *[other] { $count } righe sono escluse.
    }
finding-import-mended-row =
    Riga { $row }: una virgola nel testo non era tra virgolette; il testo è stato ricomposto. { $count ->
        [one] «{ $value }»
       *[other] «{ $value }», in tutto { $count } righe
    }
finding-import-long-row =
    La riga { $row } ha più celle dell’intestazione ed è esclusa: «{ $value }». { $count ->
        [one] Racchiudere tra virgolette i testi con una virgola.
       *[other] { $count } righe simili. Racchiudere tra virgolette i testi con una virgola.
    }
finding-import-short-row =
    La riga { $row } ha meno celle dell’intestazione; quelle mancanti sono vuote: «{ $value }». { $count ->
        [one] { $count } riga simile.
       *[other] { $count } righe simili.
    }
finding-import-unclosed-quote = Riga { $row }: una virgoletta aperta non viene mai chiusa («{ $value }»). È stata letta come parte del testo.
finding-import-nul-bytes = Il file contiene caratteri NUL; sono stati rimossi.
finding-import-broken-off = Il foglio si interrompe dopo la riga { $row }; è letto ciò che precede. Richiedere di nuovo il file.
finding-import-long-text =
    { $count ->
        [one] Riga { $row }: un testo più lungo di quanto un foglio di calcolo possa contenere, troncato.
       *[other] Dalla riga { $row }: { $count } testi più lunghi di quanto un foglio di calcolo possa contenere, troncati.
    }
finding-import-off-grid =
    { $count ->
        [one] { $count } cella è fuori dal foglio ed è esclusa.
       *[other] { $count } celle sono fuori dal foglio e sono escluse.
    }
finding-import-stray-cells =
    { $count ->
        [one] { $count } cella accanto alla tabella è esclusa
       *[other] { $count } celle accanto alla tabella sono escluse
    } (la prima alla riga { $row }).
finding-import-no-header = Manca la riga di intestazione; le colonne sono riconosciute dal contenuto. Verificare il significato di ciascuna.
finding-import-same-table-elsewhere =
    { $count ->
        [one] Un altro foglio ha le stesse colonne e non è letto
       *[other] { $count } altri fogli hanno le stesse colonne e non sono letti
    }: { $value }.
finding-import-hidden-sheet-read = Solo il foglio nascosto «{ $value }» contiene una tabella; è stato letto quello.
finding-import-hidden-sheets =
    { $count ->
        [one] Un foglio nascosto non è letto
       *[other] { $count } fogli nascosti non sono letti
    }: { $value }.
finding-import-unsure-decimal = «{ $column }»: nulla indica se punto e virgola separano migliaia o decimali. «{ $value }» è preso come separatore decimale.
finding-import-unsure-date-order =
    «{ $column }»: nessun giorno supera 12, quindi giorno e mese potrebbero essere invertiti. Letto come { $value ->
        [mdy] mese, giorno, anno
       *[dmy] giorno, mese, anno
    }.
finding-import-code-is-name = I nomi in «{ $value }» si ripetono; le righe si distinguono con «{ $column }».
finding-import-no-names = Manca una colonna con i nomi; le righe sono numerate #1, #2, …
finding-import-stacked =
    { $value }: { $count ->
        [one] { $count } riga aggiunta
       *[other] { $count } righe aggiunte
    } sotto quelle con le stesse colonne.
finding-import-years-beside =
    { $value } contiene un anno precedente dello stesso foglio: i suoi dati stanno accanto a quelli attuali per { $count ->
        [one] { $count } riga
       *[other] { $count } righe
    }.
finding-import-summed-across = Nessuna colonna riporta l’importo di ogni riga: «{ $column }» è la somma di { $value }.
finding-import-stacked-renamed =
    { $value } prosegue con altre intestazioni ({ $column }): { $count ->
        [one] la sua riga è stata aggiunta
       *[other] le sue { $count } righe sono state aggiunte
    } in coda.
finding-import-lines-twice =
    { $count ->
        [one] { $count } riga è
       *[other] { $count } righe sono
    } anche in { $value } e verrebbero contate due volte. Se questo file lo sostituisce, scegliere di sostituire anziché aggiungere.
finding-import-linked =
    { $value }: collegato tramite «{ $column }», { $count ->
        [one] { $count } riga abbinata.
       *[other] { $count } righe abbinate.
    }
finding-import-unlinked =
    { $value }: { $count ->
        [one] { $count } riga non ha
       *[other] { $count } righe non hanno
    } corrispondenza per «{ $column }»; ciò che ne verrebbe resta vuoto.
finding-import-not-used = { $value } non può essere collegato agli altri file e non è usato.
finding-import-credit-notes =
    «{ $column }»: { $count ->
        [one] un importo negativo (riga { $row }) è una nota di credito e viene compensato
       *[other] { $count } importi negativi (dalla riga { $row }) sono note di credito e vengono compensati
    } con il cliente.
finding-import-lines-without-name =
    «{ $column }»: { $count ->
        [one] una riga senza nome (riga { $row }) è conservata ma non entra
       *[other] { $count } righe senza nome (dalla riga { $row }) sono conservate ma non entrano
    } nel confronto.
finding-import-mixed-currencies =
    «{ $column }»: più valute nella stessa tabella ({ $value }). Restano separate e non vengono mai sommate; indichi un cambio per ciascuna, altrimenti { $count ->
        [one] una riga resta fuori
       *[other] { $count } righe restano fuori
    } dai calcoli.
finding-import-broken-characters =
    { $count ->
        [one] { $count } carattere non è leggibile
       *[other] { $count } caratteri non sono leggibili
    } in questa codifica (il primo alla riga { $row }); il resto del file è letto così com’è.
finding-import-mixed-decimals =
    «{ $column }»: la maggior parte delle cifre usa un separatore decimale, { $count ->
        [one] { $count } cella usa l’altro
       *[other] { $count } celle usano l’altro
    } (prima alla riga { $row }: «{ $value }»). Ogni cifra è letta secondo il proprio.
finding-import-mixed-units = «{ $column }»: nella stessa colonna ci sono quantità in unità diverse ({ $value }); non sono state convertite.
finding-import-credit-debit =
    «{ $column }»: gli importi sono contrassegnati come dare o avere. { $value ->
        [CR] L’avere è positivo e il dare negativo
       *[DR] Il dare è positivo e l’avere negativo
    } ({ $count ->
        [one] { $count } cella
       *[other] { $count } celle
    }).
finding-import-mixed-date-order =
    «{ $column }», riga { $row }: «{ $value }» non segue l’ordine di giorno e mese della colonna ed è stata letta al contrario. { $count ->
        [one] Controllare questa data.
       *[other] Controllare queste { $count } date e quelle vicine.
    }
finding-import-scaled = «{ $column }»: secondo l’intestazione gli importi sono in { $value }. Sono stati moltiplicati per { $count }.
import-group = Gruppo
finding-import-statistics-row = Riga { $row }, «{ $value }»: una statistica sotto il totale, esclusa.
finding-import-units-row = Riga { $row }, «{ $value }»: unità di misura sotto l’intestazione, esclusa.
finding-import-filled-down =
    «{ $column }» compare solo sulla prima riga di ogni gruppo; { $count ->
        [one] una cella vuota sottostante è stata completata.
       *[other] { $count } celle vuote sottostanti sono state completate.
    }
import-period = Periodo
finding-import-sheets-stacked = Fogli letti uno sotto l’altro: { $value }.
finding-import-unpivoted =
    Colonne trasformate in { $count ->
        [one] una riga
       *[other] { $count } righe
    }: { $value }.
finding-import-torn-decimals =
    Le virgole decimali non erano tra virgolette, quindi gli importi occupavano due celle; sono stati ricomposti ({ $count } { $count ->
        [one] colonna
       *[other] colonne
    }).
finding-import-encoded-twice = Il testo era codificato due volte («Ã©» per «é»); è stato corretto.
finding-import-split-column = Le righe stanno in una sola colonna, separate da «{ $value }»; sono state divise.
finding-import-hidden-rows =
    { $count ->
        [one] Una riga nascosta è stata letta come dato
       *[other] { $count } righe nascoste sono state lette come dati
    }: { $value }.
finding-import-hidden-columns =
    { $count ->
        [one] È stata letta anche una colonna nascosta
       *[other] Sono state lette anche { $count } colonne nascoste
    }: { $value }.
finding-import-hidden-rows-left-out =
    { $count ->
        [one] Una riga nascosta è stata esclusa, come richiesto
       *[other] { $count } righe nascoste sono state escluse, come richiesto
    }: { $value }.
finding-import-hidden-columns-left-out =
    { $count ->
        [one] Una colonna nascosta è stata esclusa, come richiesto
       *[other] { $count } colonne nascoste sono state escluse, come richiesto
    }: { $value }.
finding-import-balance-row = Riga { $row }, «{ $value }»: un saldo e non un movimento, escluso.
finding-import-names-remembered =
    { $count ->
        [one] Una decisione sui nomi è stata ripresa
       *[other] { $count } decisioni sui nomi sono state riprese
    } da un file simile; si veda Nomi.
finding-import-other-currency = «{ $column }» è in un’altra valuta ({ $value }); resta una colonna a sé e non viene confrontata con gli altri importi.
finding-import-sided-amounts =
    «{ $column }» non ha segni, ma «{ $value }» indica da quale lato del conto sta ogni importo. Il lato con più denaro è positivo; { $count ->
        [one] un importo dell’altro lato è negativo.
       *[other] { $count } importi dell’altro lato sono negativi.
    }
finding-import-side-columns =
    Dare e avere stanno in due colonne. Da esse è stato ricavato «{ $column }» come importo; { $count ->
        [one] una riga è negativa.
       *[other] { $count } righe sono negative.
    }
finding-import-unvalued-formulas =
    Da { $value } in poi ci sono formule mai calcolate; sono vuote. Aprire il file in un foglio di calcolo, salvarlo e leggerlo di nuovo.
finding-import-unread-columns =
    { $count ->
        [one] Una colonna non è stata chiesta e non è stata letta
       *[other] { $count } colonne non sono state chieste e non sono state lette
    }: { $value }. Quali righe sono dati è stato stabilito solo dalle altre.
finding-import-no-such-column = È stata chiesta la colonna «{ $value }», che nella tabella non c’è.
finding-import-turned-table =
    La tabella è coricata, con un campo per riga. Righe e colonne sono state scambiate: la riga 3 qui indicata è la colonna C del foglio.
