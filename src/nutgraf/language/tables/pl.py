"""Polish."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, lexicon

_PRONOUNS = lexicon(
    "on ona ono oni one jego jej ich jemu mu im go ją ten ta to ci te tego tej tych tym temu ów tamten tamta",
    *("ten pierwszy", "ten drugi", "obaj", "obie", "oboje", "para", "duet", "trio", "ten ostatni"),
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
    openers=_PRONOUNS
    | lexicon(
        "ale i a lub jednak więc zatem dlatego ponadto także również też potem następnie później tymczasem"
        " natomiast zaś mimo wtedy tam tutaj tu tak wreszcie ostatecznie przeciwnie ponieważ bowiem taki taka"
        " takie stąd",
        *("mimo to", "poza tym", "co więcej", "na przykład", "z kolei", "w rezultacie", "w związku z tym"),
        *("zamiast tego", "z drugiej strony", "w tym czasie", "po czym"),
    )
    - {"mimo"},
    pronouns=_PRONOUNS,
    months=lexicon(
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"
        " stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    ),
    weekdays=lexicon(
        "poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę"
        " poniedziałku wtorku środy czwartku piątku soboty niedzieli"
    ),
    byline_words=lexicon("autor", "autorka", "oprac", "opracował", "opracowała", "tekst"),
    speech_verbs=lexicon(
        "powiedział powiedziała mówi mówił mówiła dodał dodała dodaje zapytał zapytała pyta według wyjaśnił"
        " wyjaśniła wyjaśnia podkreślił podkreśliła podkreśla stwierdził stwierdziła poinformował"
        " poinformowała zaznaczył zaznaczyła napisał napisała odpowiedział odpowiedziała ocenił tłumaczy"
    ),
)
