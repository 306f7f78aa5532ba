"""Polish."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        więcej informacji wkrótce; więcej szczegółów wkrótce; więcej informacji znajdziesz; więcej przeczytasz;
        więcej na ten temat; więcej o; artykuł aktualizowany; artykuł jest aktualizowany; tekst aktualizowany;
        materiał aktualizowany; ten artykuł został; czytaj także; czytaj też; czytaj więcej; czytaj również;
        czytaj dalej; przeczytaj także; przeczytaj też; przeczytaj również; zobacz także; zobacz też;
        zobacz również; zobacz wideo; zobacz więcej; obejrzyj; posłuchaj; kliknij; śledź nas; śledź na;
        obserwuj nas; dołącz do; zapisz się; subskrybuj; pobierz aplikację; zarejestruj się; podziel się;
        napisz do nas; daj znać; daj nam znać; co o tym myślisz; co sądzisz; a wy co; nie przegap; sprawdź także;
        sprawdź też; sprawdź koniecznie; dowiedz się; wszystko co musisz wiedzieć; oto co wiemy; oto co musisz;
        wszelkie prawa zastrzeżone; jeśli chcesz; bądź na bieżąco; do tematu wrócimy; dziękujemy za;
        będziemy informować; witamy; dzień dobry; dobry wieczór; dziękujemy za; kończymy relację;
        to wszystko na dziś
    """),
    empty=phrases("""
        czas pokaże; pokaże czas; tylko czas pokaże; przyszłość pokaże; pozostaje czekać; pozostaje tylko czekać;
        nie pozostaje nic innego; okaże się; jedno jest pewne; pewne jest jedno; pytanie pozostaje otwarte;
        pozostaje pytanie; pożyjemy zobaczymy; ciąg dalszy nastąpi; to dopiero początek; nie trzeba dodawać;
        z niecierpliwością
    """),
    comment=phrases("""
        odmówił komentarza; odmówiła komentarza; odmówili komentarza; nie chciał komentować;
        nie chciała komentować; nie chcieli komentować; nie odpowiedział na; nie odpowiedziała na;
        nie odpowiedzieli na; nie odpowiedziało na; poprosiliśmy o komentarz; zwróciliśmy się; prośbę o komentarz;
        nie udało nam się skontaktować
    """),
    replies=lexicon(
        "tak nie oczywiście jasne pewnie absolutnie dokładnie może chyba prawdopodobnie nigdy zawsze zdecydowanie"
        " właśnie naturalnie no cóż bo niestety raczej prawda owszem",
        *("nie sądzę", "myślę że", "dobre pytanie", "to prawda", "nie do", "bez wątpienia", "być może"),
        *("na pewno", "nie wiem"),
    ),
    speaker=lexicon(
        "ja mnie mi mną mój moja moje moi mojej mojego my nas nam nasz nasza nasze jestem byłem byłam mam myślę"
    ),
    address=lexicon(
        "pan pani pana panu panią państwo państwa ty ciebie tobie cię ci twój twoja twoje wy was wam wasz wasza wasze"
    ),
    counted=("trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście", "dwanaście"),
    live=phrases("""
        na żywo; relacja live; relacja na żywo; relacja minuta po minucie; minuta po minucie
    """),
    digest=phrases("""
        najważniejsze informacje; najważniejsze wydarzenia; podsumowanie; w skrócie; co wiemy; w pigułce
    """),
    ahead=phrases("""
        zapowiedź; gdzie oglądać; przewidywane składy; typy; transmisja
    """),
    result=Words(
        "zwycięstw* zwycięż* wygra* pokona* rozgromi* rozbi* porażk* przegra* uległ* ulega* remis* zremis*"
        " triumf* pokonał* zdoby* odrobi* wyeliminow* wyrwa* ograł* ograć"
    ),
    scored=Words("gol gola gole goli bramk* strzeli* trafi* trafien* dublet* hat-trick* hat_trick przyłożeni*"),
    play=Words(
        "gol gola gole goli bramk* strzeli* minut* połow* przerw* karn* rzut* głową napastnik* obrońc* pomocnik*"
        " spalon* słupk* słupek poprzeczk* sędzi* prowadzeni* wyrówn* gwizd* doliczon* zmian* podani* dośrodkowan*"
        " strzał* gości* gospodarz* sezon* kolejk* kartk* set seta secie sety setów tie-break* przełaman* serwis*"
        " as asy kwart* zbiór* dogrywk* trener*"
    ),
    standing=Words("tabel* lig* punkt* miejsc* lider* spadk* awans* baraż* półfinał* ćwierćfinał* finał* grupy"),
    acted=lexicon("odpowiedział odpowiedziała odpowiedzieli dodał dodała"),
    died=phrases("""
        zmarł; zmarła; nie żyje; odszedł; odeszła; śmierć; śmierci
    """),
    aged=phrases("""
        w wieku; lat; lata; letni*; miał; miała
    """),
    violent=Words(
        "zabi* zabój* morder* zamordow* zastrzel* strzela* nożem ugodz* wypad* policj* podejrzan* zatrzyman*"
        " areszt* sąd sądu sądzie proces* oskarż* atak* zamach* ofiar* bomb* wybuch* utoną* utonięci* pożar*"
        " prokurat* śledztw* żołnierz* skazan* zwłok*"
    ),
    life=Words(
        "karier* urodzi* pogrzeb* hołd* legend* znan* sławn* gwiazd* założy* laureat* nagrod* wdow* żona żony"
        " żonat* dzieci syn córk* emerytur* debiut* chorob* rak raka nowotw* powieś* film* album* aktor*"
        " piosenkar* pisarz* muzyk* polityk* reżyser* rola rolę role wspomnie* pożegnan* kondolencj*"
    ),
    kin=Words(
        "matka matki ojciec ojca mąż męża żona żony syn syna córka córki brat brata siostra siostry babcia"
        " dziadek rodzic* wujek ciotka"
    ),
)
