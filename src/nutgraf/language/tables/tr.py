"""Turkish."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "o onlar onu ona onun onları onlara onların bu şu bunlar şunlar bunu bunun buna kendisi kendileri",
    *("ikisi", "ikili", "üçlü", "çift", "birincisi", "ikincisi", "her ikisi"),
)

_DAYS = lexicon("pazartesi salı çarşamba perşembe cuma cumartesi pazar")

TABLE = Resources(
    titles=lexicon("örn bkz dr doç prof av sn st yrd gen alb org op uzm öğr gör müh hz bn bay"),
    before_number=lexicon("no s sf sy cad sok mah blv apt kat md fık bkz tel"),
    abbreviations=lexicon(
        " vd yy m.ö m.s a.ş ltd şti t.c çev haz der yay ing alm fr mil yak ort krş age a.g.e"
        " oca şub nis haz tem ağu eyl eki kas ara"
    )
    - {"mil", "ara"},
    ordinals=True,
    stop_words=STOP_WORDS["tr"],
    openers=_REFERRING
    | lexicon(
        "ama fakat ancak ve ya oysa ayrıca bunun böylece sonra ardından yine üstelik dolayısıyla lakin yani"
        " hatta çünkü orada burada böyle öyle nitekim sonuçta halbuki",
        *("bununla birlikte", "buna rağmen", "bu nedenle", "bu yüzden", "öte yandan", "bu arada", "bu sırada"),
        *("örneğin", "aynı zamanda", "bunun üzerine", "daha sonra", "bunun yerine", "ne var ki"),
        *(
            "o zamandan beri",
            "o tarihten beri",
            "o günden beri",
            "o zamana kadar",
            "ertesi gün",
            "ertesi yıl",
            "ertesi sabah",
        ),
        *(
            "bundan sonra",
            "ondan sonra",
            "bunlardan biri",
            "onlardan biri",
            "içlerinden biri",
            "kısa süre sonra",
            "o sırada",
        ),
        *(
            "ona göre",
            "onlara göre",
            "aynı gün",
            "bir sonraki",
            "her ikisi de",
            "buna karşılık",
            "bir gün sonra",
            "bir yıl sonra",
        ),
    )
    - {"bunun", "sonra"},
    pronouns=lexicon("o onlar onu ona onun onları onlara onların ondan onda kendisi kendisine kendileri kendisinin"),
    determiners=lexicon("bu şu bunlar bunu bunun buna bundan bunda"),
    leads=lexicon("göre karşın rağmen eğer ayrıca ile için gibi kadar madem"),
    counts=lexicon("iki üç dört beş altı yedi sekiz dokuz on birkaç birçok günler haftalar aylar yıllar bir"),
    tails=combined("gün|hafta|ay|yıl|saat|dakika|günler|haftalar|aylar|yıllar", "sonra"),
    now=combined("bu", "hafta|yıl|ay|sabah|akşam|gece|yaz|kış|sezon|sonbahar|ilkbahar") | combined("bu", _DAYS),
    months=lexicon(
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık oca şub nis haz tem ağu eyl eki kas"
    ),
    weekdays=_DAYS,
    byline_words=lexicon("yazan", "haber", "muhabir", "derleyen"),
    speech_verbs=lexicon(
        "dedi diyor söyledi söylüyor ekledi sordu açıkladı belirtti belirterek ifade vurguladı kaydetti"
        " anlattı göre yazdı yanıtladı konuştu bildirdi bağırdı"
    ),
)
