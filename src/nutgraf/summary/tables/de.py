"""German."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        weitere informationen folgen; weitere informationen finden sie|du; weitere details folgen; mehr in kürze;
        mehr dazu; mehr zum thema; mehr folgt; mehr lesen; wir halten sie|euch auf dem laufenden;
        wir berichten weiter; wir berichten nach; wir aktualisieren;
        diese|dieser meldung|artikel|beitrag|text wird laufend;
        diese|dieser meldung|artikel|beitrag|text wird fortlaufend;
        diese|dieser meldung|artikel|beitrag|text wird aktualisiert;
        diese|dieser meldung|artikel|beitrag|text wurde aktualisiert;
        diese|dieser meldung|artikel|beitrag|text erschien; diese|dieser meldung|artikel|beitrag|text ist zuerst;
        dies ist eine maschinelle übersetzung;
        lesen sie hier|auch|mehr|weiter|dazu|jetzt|den|die|das|in|im|alle|alles; lies auch; lest auch; lesetipp;
        hier lesen sie; hier gehts|geht's; hier geht es; hier finden sie; hier findest du; hier klicken;
        klicken sie; klick hier; folgen sie uns; folge uns; folgt uns; abonnieren sie; jetzt abonnieren;
        jetzt anmelden; melden sie sich; melde dich; laden sie; schreiben sie uns; schreibt uns;
        diskutieren sie mit; sagen sie uns; was meinen sie; was denken sie; teilen sie; schauen sie;
        sehen sie hier; sehen sie im video; alles wichtige; alle infos; alle informationen; alle entwicklungen;
        alle rechte vorbehalten; haben sie hinweise; haben sie fragen; wenn sie über einen link; wir zeigen ihnen;
        wir verraten; wir erklären; das müssen sie wissen; das sollten sie wissen; bleiben sie dran; bleibt dran;
        das letzte wort ist noch nicht; fortsetzung folgt; herzlich willkommen; guten morgen und; guten abend und;
        damit verabschieden; damit endet unser; wir beenden unseren; danke fürs mitlesen; vielen dank fürs
    """),
    empty=phrases("""
        bleibt abzuwarten; abzuwarten bleibt; bleibt es abzuwarten; wird sich zeigen; wird sich noch zeigen;
        muss sich zeigen; muss sich noch zeigen; wird sich weisen; die zeit wird zeigen; wird die zeit zeigen;
        man darf gespannt sein; darf man gespannt sein; es bleibt spannend; bleibt spannend; steht in den sternen;
        wie es weitergeht; wird mit spannung erwartet; mit interesse verfolgen; eines ist sicher; eins ist sicher;
        fest steht nur; die spannung steigt; ende offen; so viel ist sicher
    """),
    comment=phrases("""
        wollte sich nicht äußern; wollte sich nicht dazu äußern; wollte sich dazu nicht äußern;
        wollte sich auf anfrage; wollten sich nicht äußern; äußerte sich zunächst nicht;
        äußerte sich bislang nicht; äußerte sich auf anfrage; reagierte nicht auf; reagierte zunächst nicht;
        antwortete nicht auf; ließ eine anfrage; lehnte eine stellungnahme ab; lehnte einen kommentar ab;
        war zunächst nicht zu erreichen; um stellungnahme gebeten; hat um stellungnahme; eine anfrage blieb
    """),
    replies=lexicon(
        "ja nein doch genau natürlich klar sicher absolut richtig vielleicht wahrscheinlich jein schon nie"
        " niemals immer stimmt eher durchaus selbstverständlich weil leider",
        *("auf jeden", "auf keinen", "auf alle", "überhaupt nicht", "ganz und", "gute frage", "sehr viel"),
        *("nicht wirklich", "keine ahnung", "das ist", "das war", "das stimmt", "gar nicht"),
    ),
    speaker=lexicon("ich mich mir mein meine meiner meinem meinen wir uns unser unsere unserer unseren man"),
    address=lexicon("sie ihr ihre ihren ihrem ihnen euch euer eure du dich dir dein deine deinen"),
    counted=("drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
    live=phrases("""
        live-ticker; liveticker; live ticker; liveblog; live blog; newsblog; newsticker; im live; ticker zum;
        ticker zur; aktuelle news und entwicklungen; alle entwicklungen im
    """),
    digest=phrases("""
        das wichtigste in kürze; das wichtigste im überblick; das wichtigste zum; das wichtigste auf einen blick;
        die wichtigsten entwicklungen; die wichtigsten neuigkeiten; die lage im überblick; im überblick; in kürze;
        zusammenfassung
    """),
    ahead=phrases("""
        vorschau; im live-stream; live-stream; übertragung; voraussichtliche aufstellung; wo läuft; tv-übertragung
    """),
    result=Words(
        "sieg* siegt* gewinn* gewann* gewonnen besieg* bezwang* bezwing* bezwung* schlug schlägt schlagen"
        " geschlagen verlor* verlier* verloren niederlage* unterlag* unterlieg* remis unentschieden punkteteilung"
        " trennt* 2:2 erfolg* triumph* heimsieg* auswärtssieg* kantersieg* drehte* fegt* deklass* rettet* schafft*"
        " blamier*"
    ),
    scored=Words(
        "tor tore treffer* traf trifft erzielt* führungstreffer* siegtreffer* siegtor* ausgleich* doppelpack*"
    ),
    play=Words(
        "tor tore treffer* traf minute* halbzeit* hälfte* elfmeter* ecke freistoß* kopfball* stürmer* torwart*"
        " keeper* torhüter* verteidiger* mittelfeld* trainer* abseits* pfosten latte schiedsrichter* führung*"
        " ausgleich* anpfiff* abpfiff* nachspielzeit* eingewechsel* pass pässe flanke* schuss schüsse gast gäste"
        " gastgeber* hausherren saison* spieltag* platzverweis* gelb-rot* rote_karte drittel* powerplay* viertel*"
        " satz sätze matchball* tiebreak* aufschlag* punkte* korb körbe rebound* verlängerung* overtime"
    ),
    standing=Words(
        "tabell* liga punkte* platz rang spitze* abstieg* aufstieg* aufsteig* achtelfinal* viertelfinal*"
        " halbfinal* finale*"
    ),
    acted=lexicon("antwortete antwortet ergänzte"),
    died=phrases("""
        ist gestorben; ist tot; gestorben; verstorben; verstarb; starb; stirbt; tot
    """),
    aged=phrases("""
        im alter von; jahre alt; jahren; wurde; jährig*; mit
    """),
    violent=Words(
        "getötet* tötet* mord* ermord* erschoss* erschieß* messer* unfall* polizei* täter* verdächt* festnahm*"
        " festgenommen gericht* prozess* angeklagt* anschlag* angriff* opfer* bombe* explo* verunglück* ertrunk*"
        " leiche* staatsanwalt* soldat*"
    ),
    life=Words(
        "karriere geboren* hinterlässt beerdigung trauer* würdig* legende* bekannt* berühmt* star gründe*"
        " gründung* gewann preis* witwe* ehefrau* verheirat* kinder* sohn tochter ruhestand wurde_er begann debüt*"
        " krankheit krebs* roman* film* album* schauspieler* sänger* autor* musiker* politiker* ikone* rolle*"
        " lebenswerk* nachruf* erinner* studier*"
    ),
    kin=Words(
        "mutter vater ehemann ehefrau sohn söhne tochter bruder schwester großmutter großvater oma opa eltern"
        " onkel tante baby"
    ),
)
