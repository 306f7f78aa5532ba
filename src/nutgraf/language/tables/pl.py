"""Polish."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "on ona ono oni one jego jej ich jemu mu im go ją ten ta to ci te tego tej tych tym temu ów tamten tamta",
    *("ten pierwszy", "ten drugi", "obaj", "obie", "oboje", "para", "duet", "trio", "ten ostatni"),
)

_DAYS = lexicon(
    "poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę"
    " poniedziałku wtorku środy czwartku piątku soboty niedzieli"
)

TABLE = Resources(
    titles=lexicon(
        "np tzn tzw dr prof mgr inż hab p pp ks św gen płk mjr kpt por ppor sierż doc red abp bp kard sen pos mec lek"
        " ul al pl os im m o s ss"
    ),
    before_number=lexicon("nr str s t tab rys art ust pkt poz tel godz ok rozdz par zob por"),
    abbreviations=lexicon(
        "m.in tj ds pt wg ww jw br ub r w wiek zm ur mln mld tys zł gr woj pow gm hr p.n.e"
        " n.e b.r ub.r sp z.o.o s.a proc st min max ang niem fr łac"
    ),
    ordinals=True,
    stop_words=STOP_WORDS["pl"],
    openers=_REFERRING
    | lexicon(
        "ale i a lub jednak więc zatem dlatego ponadto także również też potem następnie później tymczasem"
        " natomiast zaś mimo wtedy tam tutaj tu tak wreszcie ostatecznie przeciwnie ponieważ bowiem taki taka"
        " takie stąd",
        *("mimo to", "poza tym", "co więcej", "na przykład", "z kolei", "w rezultacie", "w związku z tym"),
        *("zamiast tego", "z drugiej strony", "w tym czasie", "po czym"),
        *lexicon("odtąd wówczas dotychczas wcześniej"),
        *(
            "od tego czasu",
            "od tamtej pory",
            "do tego czasu",
            "od tej pory",
            "wkrótce potem",
            "niedługo potem",
            "w odpowiedzi",
        ),
        *("jeden z nich", "jedna z nich", "wśród nich", "większość z nich", "w tym samym czasie"),
        *combined("następnego|kolejnego|poprzedniego|tego samego", "dnia|roku|ranka|wieczoru|miesiąca|tygodnia"),
        *combined("dzień|tydzień|miesiąc|rok|godzinę", "później|wcześniej"),
    )
    - {"mimo"},
    pronouns=lexicon(
        "on ona ono oni jego jej ich jemu mu niego niej nich nim nią nimi swój swoje swoją swojego swojej"
    ),
    determiners=lexicon("ten ta to te tego tej tych tym temu tą tę tamten tamta tamtego"),
    leads=lexicon(
        "po przed od do dla bez według zdaniem w we na z ze za pod nad przy przez mimo podczas wbrew dzięki"
        " wobec o między wśród gdy kiedy ponieważ choć jeśli jak odkąd zanim poza oprócz"
    ),
    counts=lexicon(
        "dwa dwie dwaj trzy cztery pięć sześć siedem osiem dziewięć dziesięć kilka kilku wielu wiele większość"
        " żaden żadna każdy jeden jedna część dni tygodni miesięcy lat"
    ),
    tails=combined("dni|tygodnie|tygodni|miesiące|miesięcy|lata|lat|godziny|godzin|minut", "później|wcześniej")
    | combined("z", "nich|tych"),
    now=combined(
        "ten|ta|to|tego|tej|tym|te",
        "tydzień|tygodniu|tygodnia|roku|rok|miesiącu|miesiąca|weekend|lato|zimy|wiosny|sezonie|nocy",
    )
    | combined("ten|tę|ta|tego|tej", _DAYS),
    months=lexicon(
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"
        " stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    ),
    weekdays=_DAYS,
    byline_words=lexicon("autor", "autorka", "oprac", "opracował", "opracowała", "tekst"),
    speech_verbs=lexicon(
        "powiedział powiedziała mówi mówił mówiła dodał dodała dodaje zapytał zapytała pyta według wyjaśnił"
        " wyjaśniła wyjaśnia podkreślił podkreśliła podkreśla stwierdził stwierdziła poinformował"
        " poinformowała zaznaczył zaznaczyła napisał napisała odpowiedział odpowiedziała ocenił tłumaczy"
    ),
)
