"""English."""

from nutgraf.language.tables.record import combined, lexicon

RELATIVES = lexicon("who which whose whom where")
SAYING = lexicon("which is to say", "which is why", "which is how", "which is when", "which is where")
RELATIVE_ENDS = lexicon("which whom whose")
"""They open a relative clause behind a preposition too: "in which", "two of whom"."""

SUBORDINATORS = lexicon("while whilst as after when")
NEVER_AFTER_AS = lexicon("well if though long soon far many much few little of")

# A clause or phrase that opens with one of these bears on whether or how far the main clause holds.
CONDITIONS = lexicon(
    "if unless because although though since until till before so lest provided providing whether except despite"
    " without assuming depending supposing whereas but than that even only given considering unlike contrary barring"
    " notwithstanding otherwise instead rather regardless according"
)
DEPENDENT = SUBORDINATORS | CONDITIONS | RELATIVES | lexicon("following once where when how why what with amid during")

# What is cut must not say that the rest is doubted, denied, limited or compared.
DOUBTS = lexicon(
    "deny denies denied denying dispute disputes disputed reject rejects rejected alleged allegedly reportedly"
    " supposedly apparently possibly probably perhaps likely unlikely not n't never no nor neither if unless except"
    " only but however although though because than hardly barely false falsely unproven unconfirmed so-called"
    " despite contrary nobody none nothing cannot doubt doubts unclear rather instead"
)

# A sentence with one of these is more than the report of an event: its source must stay.
JUDGEMENTS = lexicon(
    "would could may might should will shall can must ought 'll 'd wo ca plan plans planned expect expects expected"
    " likely unlikely hope hopes hoped believe believes believed think thinks thought suspect suspects suspected"
    " appear appears appeared seem seems seemed claim claims claimed allege alleges alleged allegedly apparently"
    " reportedly supposedly possibly probably perhaps maybe accuse accused accuses blame blamed blames fault"
    " deliberate deliberately intent intended intentionally motive motives responsible guilty drunk reckless"
    " recklessly hate terrorist terrorists terror best worst good bad great better worse important wrong right unfair"
    " unacceptable should n't not never no if because i we you our my your if unless whether consider considered"
    " considering predict predicts predicted forecast forecasts estimate estimates estimated threaten threatened warn"
    " warned deny denied denies attacker attackers killer gunman gunmen shooter suspect suspects defendant accused"
    " robber robbers thief thieves fled escaped confessed admitted lied reveal reveals revealed show shows showed"
    " records findings posed"
)
CRIMES = lexicon(
    "shot killed murdered stabbed stole robbed raped attacked assaulted abused beat strangled kidnapped abducted"
    " opened fired threw hit struck pushed bought sold smuggled forced tried drove crashed entered broke used set"
    " detonated planted posted sent lured molested punched kicked choked burned burnt hid dumped ran swerved"
)
BEFALLING = lexicon("was were is are died fell arrived reached survived suffered drowned disappeared vanished lost")
"""What somebody did with these is no deed to be blamed for."""
PEOPLE = lexicon(
    "man men woman women boy boys girl girls teenager teenagers youth youths father mother parents parent husband"
    " wife son daughter brother brothers sister sisters couple gang driver drivers student students teacher lawyer"
    " soldier soldiers officer militants rebels fighters pilot co-pilot people protesters forces troops army"
    " assailants passenger passengers nurse doctor friend friends neighbour neighbor owner leader member members"
    " players fans workers employee employees"
)
OFFICIAL = lexicon(
    "police officials authorities officers investigators prosecutors firefighters rescuers organizers organisers"
    " sheriff coroner ministry department office spokesman spokeswoman spokesperson military army navy government"
    " hospital doctors medics council agency commission court force service"
)
SAID = lexicon("said say says reported confirmed announced added reports confirms adds")
TOLD = lexicon("told tells")
WORDING = lexicon("put puts phrased phrases called calls described describes sees saw has")
SPEAKING = (
    SAID
    | TOLD
    | lexicon(
        "claimed claims insisted insists argued argues explained warned warns noted believes believed thinks wrote"
        " writes tweeted suggested suggests admitted admits revealed reveals stated states"
    )
)
EMERGED = combined("it", "emerged|has emerged|was revealed|has been revealed|was announced|has been announced")

WEEKDAYS = lexicon("monday tuesday wednesday thursday friday saturday sunday")
NOW_DAYS = lexicon("today yesterday tonight")
DAY_PARTS = lexicon("morning afternoon evening night lunchtime")
DAY_LEADS = lexicon("late early last earlier later")
RECENTLY = combined(
    "this|last|earlier this|late last|earlier last", "week|month|year|weekend|summer|winter|spring|autumn|fall"
)
SPOKEN = lexicon("speaking writing talking addressing")
STATEMENTS = lexicon("statement release conference interview briefing")
TIMES = WEEKDAYS | lexicon(
    "year years month months week weeks day days morning afternoon evening night today yesterday time weekend season"
    " hour hours minutes century decade decades summer winter spring autumn moment"
)
MONTHS = lexicon(
    "january february march april may june july august september october november december jan jan. feb feb. mar mar."
    " apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec."
)

CONNECTIVES = lexicon(
    "however meanwhile moreover furthermore additionally nevertheless nonetheless similarly likewise consequently"
    " therefore thus accordingly besides finally ultimately eventually indeed still also afterwards afterward"
    " unfortunately sadly fortunately interestingly remarkably incredibly understandably inevitably incidentally"
    " crucially notably elsewhere then surprisingly unsurprisingly amazingly importantly naturally now later earlier"
    " subsequently",
    *(
        "in addition",
        "as a result",
        "by contrast",
        "in contrast",
        "for example",
        "for instance",
        "in fact",
        "of course",
    ),
    *("on the other hand", "at the same time", "in other words", "as such", "in the meantime", "in turn", "after all"),
    *("to be sure", "in particular", "above all", "for his part", "for her part", "for their part", "on top of that"),
    *("that said", "even so", "not surprisingly", "what 's more", "what's more", "needless to say", "in the end"),
)
"""They say how the sentence follows on from another, or what the writer feels about it."""
INNER_CONNECTIVES = lexicon(
    "however meanwhile moreover furthermore nevertheless nonetheless therefore indeed too incidentally though"
    " understandably inevitably unsurprisingly",
    *("of course", "for example", "for instance", "in fact", "in turn", "as a result", "in addition", "after all"),
    *("by contrast", "to be sure", "needless to say", "for his part", "for her part", "for their part"),
)
LONGEST_CONNECTIVE = max(len(phrase.split()) for phrase in CONNECTIVES | INNER_CONNECTIVES)
CONJUNCTIONS = lexicon("but and")

PRONOUNS = lexicon(
    "he she it they him her his hers its their theirs them himself herself itself themselves this that these those"
    " such one both another others there"
)
PERSONS = lexicon("anyone everyone anybody everybody those people someone somebody all one")
INCLUSIVE = lexicon("including", "such as")
PREPOSITIONAL = lexicon(
    "according citing quoting including following regarding concerning during considering given depending based"
    " compared assuming provided excluding barring owing starting beginning ranging notwithstanding touching pending"
)
INDEFINITE = lexicon("a an")
DETERMINERS = lexicon("a an the his her their its another one")
CERTAINLY_FINITE = lexicon(
    "is are was were has had have will would could can should may might must says said does did do told"
)
UNITS = combined("year|years|month|months", "old")
STATES = lexicon(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois"
    " indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri"
    " montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington"
    " wisconsin wyoming ontario quebec alberta manitoba england scotland wales ireland kent essex sussex surrey devon"
    " cornwall norfolk suffolk hampshire dorset somerset yorkshire lancashire cumbria cheshire berkshire"
    " hertfordshire buckinghamshire oxfordshire cambridgeshire lincolnshire derbyshire nottinghamshire leicestershire"
    " staffordshire shropshire warwickshire worcestershire gloucestershire wiltshire bedfordshire northamptonshire"
    " merseyside france germany spain italy portugal belgium netherlands poland ukraine russia turkey greece egypt"
    " syria iraq iran israel india pakistan afghanistan china japan australia brazil argentina mexico canada nigeria"
    " kenya somalia"
    " switzerland austria sweden norway denmark finland queensland victoria tasmania d.c",
    *("new york", "new jersey", "new mexico", "new hampshire", "north carolina", "south carolina", "north dakota"),
    *("south dakota", "west virginia", "rhode island", "british columbia", "nova scotia", "new south wales"),
    *("northern ireland", "south africa", "saudi arabia", "south korea", "north korea", "new zealand", "d.c."),
    *("west yorkshire", "north yorkshire", "south yorkshire", "west midlands", "greater manchester", "east sussex"),
    *("west sussex", "south wales", "north wales", "isle of wight", "county durham"),
    *("ala.", "ariz.", "ark.", "calif.", "colo.", "conn.", "fla.", "ga.", "ill.", "ind.", "kan.", "ky.", "la.", "md."),
    *("mass.", "mich.", "minn.", "miss.", "mo.", "mont.", "neb.", "nev.", "n.h.", "n.j.", "n.m.", "n.y.", "n.c."),
    *("okla.", "ore.", "pa.", "tenn.", "tex.", "va.", "vt.", "wash.", "wis.", "wyo."),
)
LONGEST_STATE = 3
