"""English."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "he she it they him his her hers its their theirs them himself herself itself themselves this that these"
    " those he's she's it's they're he'd she'd they'd he'll she'll they'll they've that's",
    *("the former", "the latter", "the pair", "the duo", "the two", "the trio", "the three", "the couple"),
    *("the same", "both men", "both women", "neither"),
)

# “This week” is the week of the story: it leans where a sentence opens with it, not inside “After this week's vote”.
_NOW = combined(
    "this", "week|week's|month|month's|year|year's|morning|afternoon|evening|summer|summer's|winter|spring|autumn|fall"
)

TABLE = Resources(
    titles=lexicon(
        "e.g i.e eg viz cf v mr mrs ms mx messrs dr drs prof profs gen lt col maj capt cpt cmdr adm sgt cpl pvt brig"
        " sen sens rep reps gov govs pres rev fr st ste mt supt insp det hon msgr atty dist ald amb ven mme mlle"
        " pfc spc"
    ),
    before_number=lexicon("no nos pp p vol vols fig figs art ch sec para eq ver ca approx est c nr op"),
    abbreviations=lexicon(
        "inc corp co cos ltd llc plc bros jr sr vs ft ave blvd rd hwy dept univ assn gov't int'l nat'l"
        " jan feb mar apr jun jul aug sept sep oct nov dec ie al et.al ph.d m.d b.a m.a d.c u.s"
        " u.k u.n u.s.a a.k.a d.b.a w.r.t resp incl excl ed eds trans rev ret asst"
        " ala ariz calif colo conn del fla ga ill ind kan ky la md mich minn mo mont neb nev okla"
        " pa penn tenn tex va vt wis wyo ont que"
    ),
    stop_words=STOP_WORDS["en"],
    openers=_REFERRING
    | lexicon(
        "such but and so or nor however meanwhile also instead nevertheless nonetheless moreover furthermore"
        " still yet then thus therefore hence consequently accordingly afterwards afterward later besides"
        " additionally likewise similarly otherwise elsewhere there here thereafter indeed conversely though"
        " certainly surely admittedly"
        " finally ultimately subsequently again too even because which who whose both neither another others"
        " earlier eventually nor",
        *("in addition", "as a result", "in contrast", "by contrast", "for example", "for instance"),
        *("in fact", "in turn", "on the other hand", "at the same time", "even so", "after that"),
        *("that said", "in other words", "as such", "in that case", "at that time", "of course"),
        *("the other", "the others", "one of them", "some of them", "all of them", "none of them"),
        *(
            "since then",
            "by then",
            "until then",
            "at that point",
            "in response",
            "among them",
            "among these",
            "in return",
        ),
        *(
            "at this",
            "by that time",
            "for their part",
            "one of these",
            "one of those",
            "shortly after",
            "shortly afterwards",
        ),
        *("soon after", "soon afterwards", "not long after", "as it did", "to that end", "to this end", "the same day"),
        *combined("after|before|since|until|once|while|with|for|from|under|without|despite|behind|against", "it"),
        *combined(
            "the",
            "next|following|previous",
            "day|night|morning|evening|week|weekend|month|year|season|spring|summer|autumn|winter",
        ),
        *combined("a", "day|week|month|year|decade|moment|minute", "later|earlier"),
        *_NOW,
    ),
    pronouns=lexicon(
        "he she they him his her hers their theirs them himself herself themselves he's she's they're he'd she'd they'd"
    ),
    determiners=lexicon("this that these those its such"),
    leads=lexicon(
        "after before since until till when while as because although though if once where despite under over"
        " with without for from to in on at by of about against among between during according following"
        " unlike like thanks due beyond behind amid given besides apart upon throughout whether unless"
        " regarding alongside"
    ),
    counts=lexicon(
        "one two three four five six seven eight nine ten eleven twelve several some many most all both each"
        " none few half another other just only barely nearly almost a days weeks months years"
        " hours minutes decades moments"
    ),
    tails=combined(
        "day|days|week|weeks|month|months|year|years|hour|hours|minutes|decades|seasons", "later|earlier|afterwards"
    )
    | combined("of", "them|these|those")
    | combined("days|weeks|months|years|hours|minutes|decades|moments", "later|earlier|afterwards"),
    now=_NOW,
    months=lexicon(
        "january february march april may june july august september october november december"
        " jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    weekdays=lexicon(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    ),
    byline_words=lexicon("by", "written by", "reported by", "reporting by", "story by", "words by"),
    speech_verbs=lexicon(
        "said says say saying told tells added adds asked asks according announced explained explains stated"
        " states wrote writes replied answered insisted warned claimed argued noted continued recalled"
        " admitted declared confirmed acknowledged commented concluded exclaimed joked shouted whispered"
        " suggested stressed tweeted testified denied quipped cried remarked observed responded thinks"
        " believes thought promised complained urged"
    ),
)
