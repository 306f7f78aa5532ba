"""Dutch."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        meer informatie volgt; meer volgt; later meer; dit bericht wordt; dit bericht is; dit artikel wordt;
        dit artikel is; dit artikel werd; dit artikel verscheen; dit nieuwsbericht wordt; lees ook; lees hier;
        lees meer; lees verder; lees alles; bekijk de; bekijk hier; bekijk hieronder; bekijk ook; kijk hier;
        kijk de; luister naar; luister hier; klik hier; klik op; volg ons; volg het; volg hier; abonneer je;
        meld je aan; schrijf je in; download de; deel je; laat het ons weten; wat vind jij; wat vindt u; mis niets;
        mis het niet; meer weten; meer nieuws; voor meer informatie; dit moet je weten; dit weten we; wat we weten;
        alles wat je moet weten; alle rechten voorbehouden; heb je een tip; heeft u een tip; wil je; wilt u;
        blijf op de hoogte; we houden je|u op de hoogte; bedankt voor het lezen; welkom bij; goedemorgen en;
        goedemiddag en; goedenavond en; bedankt voor het volgen; dit liveblog is|wordt gesloten; we sluiten dit
    """),
    empty=phrases("""
        valt nog te bezien; blijft nog even afwachten; is het afwachten; blijft afwachten; moet nog blijken;
        zal moeten blijken; zal nog moeten blijken; de tijd zal het leren; de tijd zal leren; tijd zal het leren;
        de toekomst zal; wordt vervolgd; één ding is zeker; een ding is zeker; de vraag is nu; de vraag blijft;
        alle ogen zijn gericht; het blijft spannend; dat spreekt voor zich
    """),
    comment=phrases("""
        wil niet reageren; wilde niet reageren; wilden niet reageren; wilde geen commentaar; wil geen commentaar;
        was niet bereikbaar; waren niet bereikbaar; niet bereikbaar voor; heeft niet gereageerd;
        hebben niet gereageerd; reageerde niet op; om een reactie gevraagd; om reactie gevraagd
    """),
    replies=lexicon(
        "ja nee zeker precies absoluut natuurlijk misschien waarschijnlijk nooit altijd klopt inderdaad tja nou"
        " ach omdat helaas juist uiteraard jawel",
        *("dat klopt", "zeker wel", "zeker niet", "helemaal niet", "niet echt", "goede vraag", "dat is"),
        *("ik denk", "geen idee"),
    ),
    speaker=lexicon("ik mij me mijn we wij ons onze m'n"),
    address=lexicon("u uw je jij jou jouw jullie"),
    counted=("drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    live=phrases("""
        liveblog; live blog; live-verslag; liveverslag; volg live; minuut tot minuut
    """),
    digest=phrases("""
        het belangrijkste; belangrijkste ontwikkelingen; de belangrijkste punten; in het kort; samenvatting;
        wat we weten; samengevat
    """),
    ahead=phrases("""
        voorbeschouwing; vermoedelijke opstelling; vermoedelijke opstellingen; waar te zien
    """),
    result=Words(
        "overwinning* winst wint winnen won wonnen gewonnen zege* zegevier* versla* versloeg nederlaag verliest"
        " verliezen verloor verloren gelijkspel* gelijk remise klop* uitgeschakeld* schakelt triomf* verslagen"
        " punt"
    ),
    scored=Words("doelpunt* goal goals scoort scoorde scoorden treffer* hattrick gelijkmaker raak"),
    play=Words(
        "doelpunt* goal goals scoor* treffer* minuut minuten rust helft strafschop* penalty* hoekschop* corner*"
        " vrije_trap kopbal* spits aanvaller* doelman keeper* verdediger* middenveld* buitenspel paal lat"
        " scheidsrechter* voorsprong gelijkmaker aftrap blessuretijd invaller* wissel* pass voorzet* schot schoten"
        " bezoekers thuisploeg seizoen speelronde rode_kaart set sets tiebreak* break service matchpoint kwart"
        " verlenging* coach trainer*"
    ),
    standing=Words(
        "ranglijst* stand competitie eredivisie punten plaats koploper* koppositie degrad* promov* halve_finale*"
        " kwartfinale* finale*"
    ),
    acted=lexicon("antwoordde voegde"),
    died=phrases("""
        is overleden; overleden; overleed; overlijdt; is gestorven; gestorven; stierf; dood van; overlijden van
    """),
    aged=phrases("""
        jarige leeftijd; jaar oud; jaar; jarige; werd
    """),
    violent=Words(
        "gedood* doodt vermoord* moord* doodgeschoten schiet* schoot neergestoken mes ongeluk* ongeval* politie*"
        " verdacht* aangehouden arrest* rechtbank* rechtszaak* aanslag* aanval* slachtoffer* bom bommen explos*"
        " verdronk* brand lichaam justitie soldaat soldaten"
    ),
    life=Words(
        "carrière geboren begrafenis uitvaart eerbetoon legende* bekend* beroemd* ster opricht* richtte won prijs"
        " prijzen weduwe echtgenote getrouwd kinderen zoon dochter pensioen debuut* debuteerde ziekte kanker"
        " roman* film* album* acteur actrice zanger* schrijver* muzikant* politic* icoon rol rollen herdacht*"
        " oeuvre nalaten nagelaten"
    ),
    kin=Words("moeder vader man vrouw echtgenoot echtgenote zoon dochter broer zus oma opa ouders oom tante baby"),
)
