"""Italian."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        notizia in aggiornamento; articolo in aggiornamento; in aggiornamento; seguono aggiornamenti;
        seguiranno aggiornamenti; ulteriori aggiornamenti; questo articolo è stato; questo articolo sarà;
        questo articolo verrà; leggi anche; leggi tutto; leggi qui; leggi l'articolo; leggete anche;
        continua a leggere; clicca; cliccate; seguici; seguiteci; segui la diretta; segui tutte; abbonati;
        iscriviti; iscrivetevi; scarica l'app; condividi; scrivici; scriveteci; unisciti; cosa ne pensi;
        cosa ne pensate; che cosa ne pensi; non perdere; non perderti; guarda il video; guarda anche; guarda le;
        scopri di più; scopri tutti; scopri come; per saperne di più; per maggiori informazioni;
        per ulteriori informazioni; per restare aggiornato; per rimanere aggiornato; ecco cosa sapere;
        ecco tutto quello che; ecco cosa sappiamo; ecco quello che sappiamo; tutti i diritti riservati;
        riproduzione riservata; vi terremo; resta aggiornato; restate con noi; puoi seguire; grazie per aver letto;
        se vuoi restare|ricevere|leggere|saperne; se volete restare|ricevere|leggere|saperne; benvenuti;
        buongiorno a tutti; buonasera a tutti; buon pomeriggio a tutti; grazie per averci seguito;
        grazie per essere stati; si chiude qui la
    """),
    empty=phrases("""
        resta da vedere; rimane da vedere; resta da capire; è ancora da vedere; solo il tempo; il tempo lo dirà;
        il tempo dirà; lo dirà il tempo; sarà il tempo a; si vedrà; staremo a vedere; non resta che attendere;
        non resta che aspettare; una cosa è certa; una cosa è sicura; quel che è certo; la domanda è;
        la domanda resta; va da sé; inutile dire; tutti gli occhi; gli occhi puntati; il resto è storia
    """),
    comment=phrases("""
        non ha voluto commentare; non ha voluto rilasciare; non hanno voluto commentare;
        ha rifiutato di commentare; non ha commentato; non ha risposto; non hanno risposto;
        non ha rilasciato dichiarazioni; contattato da; contattata da; interpellato da; richiesta di commento;
        richieste di commento; non era raggiungibile
    """),
    replies=lexicon(
        "sì si no certo esatto esattamente assolutamente forse probabilmente sicuramente mai sempre beh bene"
        " ovviamente perché certamente infatti purtroppo dipende magari naturalmente giusto",
        *("di sicuro", "per niente", "non proprio", "è vero", "direi di", "credo di", "senza dubbio"),
        *("in effetti", "proprio così"),
    ),
    speaker=lexicon("io mi me mio mia miei mie noi ci nostro nostra nostri ho avevo sono credo penso"),
    address=lexicon("lei le suo sua suoi tu ti te tuo tua voi vi vostro vostra hai ha pensa pensi crede credi"),
    counted=("tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"),
    live=phrases("""
        in diretta; la diretta; diretta live; minuto per minuto; liveblog
    """),
    digest=phrases("""
        i punti chiave; punti chiave; in sintesi; in breve; il riassunto; cosa sappiamo; quello che sappiamo;
        il punto
    """),
    ahead=phrases("""
        dove vedere; probabili formazioni; pronostico; orario e
    """),
    result=Words(
        "vittori* vince vinto vincono vinse batte battuto battono sconfi* perde perso perdono pareggi* pari"
        " trionf* supera superato si_impone imposto impone successo* rimont* travolge* elimin* cade espugn* piega"
    ),
    scored=Words("gol rete reti segna segnato segnano doppietta tripletta meta mete raddoppi* pareggi*"),
    play=Words(
        "gol rete reti minut* primo_tempo secondo_tempo ripresa intervallo rigore* testa angolo punizione"
        " attaccant* portier* difensor* centrocampist* fuorigioco palo traversa arbitro* vantaggi* pareggi*"
        " fischio* recupero cambio* assist cross tiro tiri ospiti padroni_di_casa stagione giornata cartellino"
        " espuls* ammon* meta mete mischia* set tie-break break servizio quarto canestr* triple* rimbalz*"
        " supplementar* allenatore* tecnico"
    ),
    standing=Words(
        "classific* lega serie punti posto vetta capolista retrocess* promoz* qualific* semifinal* quarti ottavi"
        " finale*"
    ),
    acted=lexicon("risposto risponde aggiunto aggiunge"),
    died=phrases("""
        è morto; è morta; morto; morta; è scomparso; è scomparsa; si è spento; si è spenta; è deceduto; è deceduta;
        morte di; addio a
    """),
    aged=phrases("""
        all'età di; anni; aveva
    """),
    violent=Words(
        "uccis* uccid* omicid* assassin* spar* accoltell* incident* polizia* carabinier* sospett* arrest*"
        " tribunal* process* accus* attacc* attentat* vittim* bomb* esplos* annega* incendi* procur* soldat*"
        " condann* cadaver* indag*"
    ),
    life=Words(
        "carriera nato nata nacque funeral* omaggi* leggend* famos* celebre* stella fond* vinse premi* vedova"
        " moglie sposat* figli figlio figlia ritir* debutt* malattia cancro tumore romanz* film album attor*"
        " attric* cantant* scrittor* musicist* politic* icona ruolo eredità cordoglio ricord* camera_ardente lutto"
    ),
    kin=Words(
        "madre padre mamma papà marito moglie figlio figlia fratello sorella nonna nonno genitori zio zia neonat*"
    ),
)
