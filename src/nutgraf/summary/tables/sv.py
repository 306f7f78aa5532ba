"""Swedish."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        texten uppdateras; artikeln uppdateras; artikeln kommer att uppdateras; artikeln har uppdaterats;
        artikeln är uppdaterad; nyheten uppdateras; uppdateras; mer information kommer; mer följer; mer om;
        läs också; läs även; läs mer; läs hela; läs alla; läs vidare; se även; se också; se klippet; se videon;
        lyssna på; lyssna här; klicka här; klicka på; följ oss; följ med; följ vår; prenumerera; anmäl dig;
        registrera dig; ladda ner; dela med dig; hör av dig; mejla oss; skriv till oss; berätta för oss; tipsa oss;
        vad tycker du; vad tror du; missa inte; för mer information; för att läsa mer; här är allt;
        här är det vi vet; det här vet vi; detta vet vi; allt du behöver veta; det här behöver du veta; vill du;
        har du tips; håll dig uppdaterad; tack för att du läser; välkommen till; välkomna till; god morgon och;
        god kväll och; tack för att ni; tack för ikväll; vi avslutar vår
    """),
    empty=phrases("""
        återstår att se; det återstår att se; får vi se; får framtiden utvisa; framtiden får utvisa;
        det får framtiden; tiden får utvisa; tiden får visa; tiden kommer att visa; fortsättning följer;
        en sak är säker; ett är säkert; frågan är nu; frågan kvarstår; allas ögon; det säger sig självt;
        det lär dröja
    """),
    comment=phrases("""
        vill inte kommentera; ville inte kommentera; avböjer att kommentera; avböjde att kommentera;
        avböjt att kommentera; har sökt; sökt en kommentar; har inte svarat; har inte återkommit; svarade inte på;
        gick inte att nå; avstår från att kommentera
    """),
    replies=lexicon(
        "ja nej jo absolut precis självklart kanske säkert troligen aldrig alltid visst exakt tja nja javisst"
        " jaha eftersom naturligtvis tyvärr sant",
        *("inte alls", "det stämmer", "det är", "det var", "bra fråga", "jag tror", "jag vet"),
        *("inte riktigt", "ingen aning"),
    ),
    speaker=lexicon("jag mig mej min mitt mina vi oss vår vårt våra"),
    address=lexicon("du dig dej din ditt dina ni er ert era"),
    counted=("tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),
    live=phrases("""
        direktrapport; liverapport; liveblogg; minut för minut; följ live
    """),
    digest=phrases("""
        det viktigaste; sammanfattning; i korthet; detta har hänt; det här har hänt; senaste nytt; huvudpunkter
    """),
    ahead=phrases("""
        inför; tv-tider; startelvor; så ser du; speltips
    """),
    result=Words(
        "seger* segr* vinst vann vinner vinna vunnit besegra* slog slår förlust* förlora* föll faller oavgjort"
        " kryss* kvitter* krossa* utslag* slagna besegrade triumf* vände"
    ),
    scored=Words("mål målet målen gjorde gör nätade satte reducera* kvittera* dubbla hattrick ledningsmål* segermål*"),
    play=Words(
        "mål målet målen minut* halvlek* paus straff* hörna* frispark* nick* anfallare* målvakt* försvarare* back"
        " backen mittfält* offside stolp* ribba* domare* ledning* kvitter* avblås* tilläggstid* inhoppare* byte"
        " bytte pass inlägg* skott* gäster* hemmalag* säsong* omgång* utvisning* rött_kort period* powerplay* set"
        " sets tie-break* break serve matchboll* kvart* förlängning* tränare*"
    ),
    standing=Words(
        "tabell* allsvensk* liga* poäng* plats* serieled* topp* nedflyttning* uppflyttning* kvartsfinal*"
        " semifinal* final* slutspel*"
    ),
    acted=lexicon("svarade svarar tillade"),
    died=phrases("""
        har dött; är död; dog; dör; avled; har avlidit; har gått bort; gick bort; död; bortgång
    """),
    aged=phrases("""
        blev; år gammal; i en ålder av; år; årig*; vid
    """),
    violent=Words(
        "dödad* dödade mord* mörda* sköt skjut* skott* kniv* olyck* polis* misstänkt* gripen gripna gripit häkta*"
        " tingsrätt* rättegång* åtal* attack* attentat* offer offren bomb* explo* drunkn* brand åklagar* soldat*"
        " döm* döda_kropp"
    ),
    life=Words(
        "karriär* född föddes begravning* hylla* hyllning* legend* känd* berömd* stjärn* grunda* vann pris priset"
        " änka hustru* gift barn son dotter pension* debut* sjukdom* cancer* roman* film* album* skådespelar*"
        " sångar* sångerska* författar* musiker* politiker* ikon* roll roller minns minne* sörj* efterlämn*"
    ),
    kin=Words(
        "mamma pappa mor far moder fader make maka hustru man son dotter bror syster mormor farmor morfar farfar"
        " föräldrar* bebis"
    ),
)
