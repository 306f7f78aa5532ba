"""English."""

from nutgraf.facts.quotes.tables.record import Speech, lexicon, sequences

_VOWELS = "aeiou"


def _present(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in _VOWELS else verb + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in _VOWELS else verb + "ed"


def _gerund(verb: str) -> str:
    return verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith("ee") else verb + "ing"


def _regular(verbs: str) -> frozenset[str]:
    """The forms of regular verbs that have a subject; the bare ones for "they say" and "will say"."""
    return frozenset(form for verb in verbs.split() for form in (verb, _present(verb), _past(verb)))


def _gerunds(verbs: str) -> frozenset[str]:
    return frozenset(_gerund(verb) for verb in verbs.split())


_SAY = (
    "add announce answer argue ask assert claim comment complain conclude concede confess confirm contend"
    " counter declare demand ponder predict explain exclaim insist interject joke lament maintain mention murmur muse"
    " mutter note observe opine post proclaim promise protest recall recount reflect remark remember repeat reply"
    " report respond retort roar sigh shout scream snap state stress suggest testify thunder tweet urge vow warn"
    " whisper wonder yell quip caution explode elaborate acknowledge affirm allege assure boast chant chime echo"
    " emphasize emphasise clarify reason request reiterate remind reveal reassure admit offer scoff"
    " speculate summarize summarise theorize underscore volunteer advise agree announce estimate fume gush grumble"
    " chuckle laugh cry deadpan bellow implore intone plead pledge profess reckon recollect stammer blog intervene text"
    " caption sneer marvel enthuse disclose deny question inquire jibe jest propose hint imply stipulate charge bark"
    " boom growl"
)
_TELL = "inform lecture describe email interrupt address quote cite inscribe"
_JUDGE = (
    "accuse applaud assail attack bash blame blast brand call champion characterize characterise condemn"
    " criticize criticise credit decry defend denounce deride dismiss dub express endorse hail honor honour label laud"
    " liken mock praise promote reject ridicule slam tout thank portray present pronounce slur bemoan"
    " compare congratulate compliment advocate invoke discuss highlight cast frame trash chide scold"
    " rip tease taunt vilify fault rebuke renounce repudiate recognize recognise reference raise recommend predict"
    " pan decline refuse envision imagine discount justify signal rail project compliment reprise"
)

_IRREGULAR_SAY = (
    "continued continues pointed points point shot shoots fired fires say says said write writes wrote written"
    " admitted quipped read reads begin begins began sing sings sang swear swears swore replied"
)

TABLE = Speech(
    say=_regular(_SAY) | lexicon(_IRREGULAR_SAY),
    tell=_regular(_TELL) | lexicon("tell tells told"),
    judge=_regular(_JUDGE) | lexicon("speak speaks spoke hold holds held referred talked talks warned"),
    think=_regular("believe hope expect fear worry want feel reckon")
    | lexicon("think thinks thought mean means meant know knows knew felt"),
    loose=_gerunds(_SAY)
    | _gerunds(_TELL)
    | _gerunds(_JUDGE)
    | _gerunds("continue believe hope fear")
    | lexicon("saying telling writing thinking admitting quipping reading speaking swearing referring"),
    nouns=lexicon(
        "claim claims comment comments remark remarks report reports note notes state states tweet tweets post posts"
        " question questions answer answers call calls demand demands promise promises pledge pledges reply replies"
        " request requests joke jokes protest protests complain laugh laughs cry cries chant chants text texts email"
        " emails quote quotes address addresses attack attacks label labels brand brands praise blame fear fears hope"
        " hopes reason reasons estimate estimates thought reading offer offers shout shouts express regard regards"
        " credit fault faults signal signals caution snap reference references present stress worry worries feel"
        " refuse counter blast cast champion champions announcement account accounts blog blogs point points project"
        " projects predicts forecast sentence charge charges bark growl thunder boom fume review reviews hint hints"
    ),
    that=lexicon("that"),
    sources=sequences(
        "according to",
        "per",
        "in the words of",
        "words of",
        "as per",
        "statement from",
        "statement by",
        "letter from",
        "report from",
        "chants of",
        "chant of",
        "to quote",
        "remarks by",
        "tweet from",
        "tweet by",
        "email from",
    ),
    trailing=sequences("put it", "puts it", "went on", "goes on"),
    named=lexicon("called dubbed labeled labelled branded"),
    asides=lexicon("in on during after before since under over by amid at from"),
    statements=lexicon(
        "claim claims remark remarks comment comments statement statements promise promises pledge pledges vow call"
        " calls warning warnings assertion assertions argument arguments view tweet tweets message description"
        " insistence suggestion suggestions contention admission declaration question reply response words slogan"
        " motto letter chant chants plea demand demands refusal accusation accusations allegation allegations"
        " proposal answer"
    ),
    possessives=lexicon("his her their my our"),
    agents=lexicon("by"),
    passive=lexicon("is are was were be been being gets get got"),
    he=lexicon("he"),
    she=lexicon("she"),
    others=lexicon("i we they you it one another others both some many who"),
    determiners=lexicon(
        "the a an this these those his her its their my our your one another some many several most both no each"
        " every two three four five six seven eight nine ten dozens hundreds few all"
    ),
    definite=lexicon("the this that"),
    links=lexicon("of for at from with"),
    fillers=lexicon(
        "has have had was is are were be been being did does do will would could can might may should must also then"
        " later once again often never first even just ever still soon now always sometimes further too simply not to"
        " went on added told reportedly recently previously instead only already so earlier famously yet didn't"
        " doesn't don't won't wouldn't hasn't hadn't can't couldn't isn't wasn't merely likewise today yesterday here"
        " there back out finally"
    ),
    adverb="ly",
    participles=("ing", "ed"),
    times=lexicon(
        "second seconds minute minutes hour hours day days week weeks weekend month months year years decade decades"
        " night morning afternoon evening season spring summer autumn winter time cycle moment moments"
    ),
    breaks=lexicon(
        "and or but nor that because if when while as after before since until though although last next where"
        " whether than then into onto in on by to about against during under over between through without within upon"
        " toward towards like near per via among amid despite including unless whereas how why what him them me us"
        " himself herself themselves itself myself is are was were be been being has have had do does did will would"
        " could can might may should must shall not also just so thus yet however meanwhile only even still both say"
        " says said told tells asked added went goes go came come comes made make makes took take takes got gets get"
        " gave give gives saw see sees left leave leaves began begins ran run runs won win wins lost lose loses stood"
        " stand stands sat kept keep found find finds felt feels became become becomes met meet meets knew know knows"
        " held spoke speaks returned appeared followed wants want wanted seems seemed remains remained looks looked"
        " in-between today yesterday tomorrow tonight ago later earlier there here he she they we i it you asking"
        " saying telling adding"
    ),
    conjunctions=lexicon("and but or"),
    absolute=lexicon("with"),
    infinitive=lexicon("to"),
    relatives=lexicon("who which that whose"),
    roles=lexicon(
        "police officials officers prosecutors lawyers attorneys critics supporters opponents experts analysts"
        " researchers scientists doctors witnesses investigators authorities sources aides organizers organisers"
        " activists protesters fans residents neighbors neighbours parents teachers students reporters lawmakers"
        " voters democrats republicans conservatives liberals firefighters editors economists historians"
    ),
    male=lexicon("mr mr. sir lord king prince father brother"),
    female=lexicon("mrs mrs. ms ms. miss lady dame queen princess sister"),
    titled=lexicon(
        "entitled titled named show program programme film movie book song album novel series podcast magazine"
        " documentary musical article column essay episode"
    ),
)
