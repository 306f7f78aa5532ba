"""Patterns of lines that mail, reviews and news are made of, with a name in each pair of braces.

Before the colon stands its kind: p for a person, o for an organization, l for a place, x for none of them. Behind it,
capital letters by themselves stand for what is filled in: F for a given name, L for a surname, as `invented` has it.
"""

LINES = """
{p:F}
{p:F L}
{p:F I. L}
{p:F} ,
{p:F},
Dear {p:F},
Dear {p:F L},
Hi {p:F},
Hello {p:F} -
Thanks, {p:F}
Thanks {p:F} !
Regards, {p:F L}
Cheers , {p:F}
Hey {p:F}!
Love, {p:F}
Best regards {p:F L}
From: {p:F L}
To: {p:F L}
cc: {p:F L}; {p:F L}
{p:F L} <info@mail.com>
"{p:F L}" <info@mail.com>
Email: {p:F L} <info@mail.com>
{p:F} {p:L, F} {p:L, F} {p:L, F} {p:L}
{p:F} - can you call me tomorrow?
{p:F}, please send me the file.
Please forward this to {p:F} and {p:F}.
I spoke to {p:F L} at {o:O} about it.
{p:F} has asked me to set up a meeting with {p:L} .
{p:F} and I will be there at noon.
Attached is the draft for {p:F}.
{p:F} asked {p:F} to check with {o:O}.
Let {p:F} know if you need anything.
Ask for {p:F}, she is great!
Dr. {p:L} and his staff are wonderful.
Dr. {p:F L} is the best dentist in {l:P}.
{p:F} did an amazing job on my car.
Thank you {p:F} for all your help.
The owner, {p:F}, was very friendly.
{p:F L} 05/16/2001 03:14 PM
{p:F L}, Senior Vice President of {o:O}, called today.
Mr. {p:L} met {p:F L} in {l:P}.
{p:F L} (555) 343-9000
Per {p:F} 's request, see below.
{p:F} 's office called.
That is what {p:L} said in {l:P} on Tuesday.
{l:P}
{l:P}, {l:S}
{l:P}, {l:S} 77002
I live in {l:P}, {l:S}.
moving to {l:p} next year
best pizza in {l:p}?
what is there to do in {l:p} {l:p} this weekend
how do i get from {l:p} to {l:p}
i am from {l:p} and i need help
Is it safe to travel to {l:P}?
Highly recommended to everyone in {l:P}!
Best haircut in {l:P}
{l:P} was great.
Where can i find a cheap hotel in {l:P}?
The {o:O} office in {l:P} is closed.
What is the weather like in {l:P} in May?
{o:O}
I work for {o:O}.
I bought it at {o:O} last week.
{o:O} announced a deal with {o:O}.
{o:O} 's new plan is out.
the {o:O} website is down
A spokesman for {o:O} declined to comment.
{o:L H}
{o:L & L}
{o:L & L M}
We closed the deal with {o:L M} yesterday.
{o:P H} is hiring.
She works at {o:P H}.
a letter from {o:L, M}
The {o:P H} said on Monday that it will close.
He studied at the {o:University of P}.
{o:U M} filed the report.
We stayed at the {l:U B}.
The {l:U B} is a great place.
{l:U B}
Meet me at {l:U B} at 6.
I love {l:U B}!
The troops left {l:P} and {l:P}.
In {l:P}, {p:L} said the war in {l:P} was over.
a city in {l:P}
{l:P} and {l:P} agreed.
President {p:L} of {l:P}
{p:F L}'s house in {l:P}
{p:L} told {o:O} he would leave {l:P}.
{o:O} sued {o:O} in {l:P}.
i love {o:o}
is {o:o} better than {o:o}?
my friend {p:f} said so
does {p:f} know about it ?
Like {p:F}, I agree.
Welcome {p:F}!
Congratulations {p:F L}!
Yes, {p:F}.
Happy birthday {p:F}
{p:F} wrote:
{p:F L} wrote:
On Mon, {p:F L} wrote:
Posted by {p:F} at 9:15 AM
By {p:F L}
({o:O})
({l:P})
{l:P} -- {p:L} said Monday that
Email: "{p:F L}"<reader...@mail.com>
Email: "{p:F}"<reader...@mail.com>
{p:F}, Please see the attached draft.
{p:F}, Here is the file.
{p:F}: I will call you.
{p:F} / {p:F} -
{o:Department of N}
The {o:Department of N and N} said so.
the {o:Ministry of N} in {l:P}
{o:P Department of N}
{o:Ministry of N and N N}
the {o:City of P} sued
{o:University of P at P}
{o:Bank of P}
{o:Board of N N}
Minister of {x:N} {p:F L} said
Hurricane {x:F} hit {l:P} .
After Hurricane {x:F}
the Treaty of {x:P}
the {x:L} Act
the {x:P} Agreement
a {x:L} Award
the {x:O} Agreement was signed
Happy {x:N} Day
we went to {l:U} for lunch
{o:L 's N}
{l:L 's B}
{l:B U}
{l:U Street}
{l:U Avenue}
{l:Lake U}
{l:Mount U}
{l:San F}
{l:Fort U}
{l:North P}
{l:U Beach}, {l:S}
{o:L N}
{o:U N Center}
{o:U Club}
{p:F} and {p:F}
{p:f} and {p:f} are coming
{p:F L} and {p:F L}
{p:F}, {p:F} and {p:F}
{l:P}, {l:P} and {l:P}
{p:F al-L}
{p:al-U} said so.
{p:F al-U} met {p:al-U} .
Sheikh {p:F al-U} of {l:P}
{p:F bin L}
{p:Abu U}
{p:F van der L} left.
{p:F de L} won.
{p:F O'L} spoke.
{p:F von L}
{p:F F L} wrote it.
{p:F L Jr.} was there.
{l:US} troops left {l:P} .
{l:US} and {l:UK} forces
the {l:US} has a plan
a {l:U.S.} official said
in the {l:US} .
{o:UN} and {o:EU} officials
{o:UN} inspectors
a {o:BBC} report
former {o:CIA} director {p:F L}
the {o:EU} and {l:P}
Great!
Nice place.
Awesome
Highly Recommended
Best ever!
Very good and quick.
Nice and clean rooms.
Great food, great service.
Good job!
Thanks again!
Poor service
Love it!!
Worst experience ever
{l:P L} is nice.
from {l:p} {l:p}
near {l:P} {l:P}.
moving from {l:P} {l:S} to {l:P} {l:S}
{l:P} {l:S}
{o:L} has been doing our insurance.
{o:L N} has been great.
{o:F L N} fixed it.
Calls go to {o:L N} now.
She joined {o:L & L M} in {l:P} .
{o:L & L}, a law firm
lawyers at {o:L & L M} said
{o:L, L & L M} won
{p:F L}, MD, works here.
{p:F} (my brother) said
{p:F L}: {l:P} is fine.
my dog {p:F}
Our server {p:F} was nice.
""".strip().split("\n")

OTHER_LINES = {
    "de": """
{p:F L} sagte am Montag in {l:P}, die Regierung müsse handeln.
Der Vorsitzende {p:F L} lobte die Entscheidung.
Nach Angaben der Polizei starben in {l:P} drei Menschen.
Bundeskanzler {p:L} reist nach {l:P}.
Die Sprecherin von {o:O} wollte sich nicht äußern.
{p:F L} reiste am Dienstag nach {l:P}.
{o:O} entließ hundert Mitarbeiter in {l:P}.
Präsident {p:F L} traf Außenminister {p:F L} in {l:P}.
{l:P} und {l:P} haben den Vertrag unterzeichnet.
Das Bundesamt für {x:N} warnt vor dem Sturm.
Laut {p:L} ist das Problem gelöst.
Die Stadt {l:P} plant einen neuen Bahnhof.
Der Trainer von {o:O} heißt {p:F L}.
Herr {p:L} wohnt seit Jahren in {l:P}.
Das teilte {o:O} am Dienstag in {l:P} mit.
Die Anwältin {p:F L} vertritt den Kläger.
{p:L} fügte hinzu, der Plan sei gut.
Die {o:Universität P} forscht am Klima.
Im Stadion von {l:P} siegte {o:O} gegen {o:O}.
""".strip().split("\n"),
    "fr": """
{p:F L} a déclaré lundi à {l:P} que le gouvernement devait agir.
Le ministre {p:F L} est arrivé à {l:P}.
Selon {o:O}, les ventes ont baissé en {l:P}.
Selon {p:F L}, rien ne change.
Après {l:P}, il ira à {l:P}.
{o:O} a licencié cent salariés à {l:P}.
M. {p:L} a rencontré Mme {p:L} .
La présidente de {o:O}, {p:F L}, part.
La police de {l:P} enquête.
L'{o:Université de P} recrute.
Le maire de {l:P}, {p:F L}, a dit non.
Il vit à {l:P} avec {p:F}.
Le {o:Conseil de P} se réunit.
Pour {p:L}, c'est une victoire.
{l:P} et {l:P} ont signé.
""".strip().split("\n"),
    "es": """
{p:F L} declaró el lunes en {l:P} que el Gobierno debe actuar.
El ministro {p:F L} viajó a {l:P}.
Según {o:O}, las ventas cayeron en {l:P}.
{o:O} despidió a cien empleados en {l:P}.
{p:L} dijo que {l:P} firmará.
El presidente de {l:P}, {p:F L}, dimitió.
La policía de {l:P} investiga.
El alcalde {p:L} visitó la {o:Universidad de P}.
{l:P} y {l:P} firmaron el acuerdo.
La portavoz de {o:O} no quiso hablar.
Para {p:L}, es una victoria.
El {o:Banco de P} subió los tipos.
Nació en {l:P} y vive con {p:F}.
El partido {o:O} en {l:P} ganó.
""".strip().split("\n"),
    "it": """
{p:F L} ha detto lunedì a {l:P} che il governo deve agire.
Il ministro {p:F L} è arrivato a {l:P}.
Secondo {o:O}, le vendite in {l:P} sono calate.
{o:O} ha licenziato cento persone a {l:P}.
{p:L} ha detto di no.
Il sindaco di {l:P}, {p:F L}, si è dimesso.
L'{l:P} ha vinto.
Il presidente del Consiglio {p:F L} ha incontrato {p:F L}.
La {o:Banca di P} ha alzato i tassi.
L'{o:Università di P} cresce.
{l:P} e {l:P} hanno firmato.
La polizia di {l:P} indaga.
Per {p:L} è una vittoria.
La {o:O} gioca a {l:P}.
{p:F L} della {o:O} parla con {p:L} .
La Procura di {l:P} ha aperto un fascicolo.
""".strip().split("\n"),
    "ru": """
{p:Иван Петров} приехал в {l:Москву} .
В {l:Москве} прошла встреча.
Президент {l:России} {p:Владимир Орлов} заявил об этом.
В {l:Киеве} министр {p:Сергей Волков} встретился с {p:Анной Смирновой}.
{o:Газпром} построит завод в {l:Казани}.
По словам {p:Елены Беловой}, суд в {l:Петербурге} начался.
Об этом сообщает {o:ТАСС}.
{p:Смирнов} уехал из {l:Лондона}.
На {l:Урале} выпал снег.
Вчера {p:Дмитрий Лосев} вернулся в {l:Самару}.
{o:Госдума} приняла закон.
Глава {o:МИД} уехал.
Тренер {o:Спартака} {p:Олег Рогов} ушёл.
Мэр {l:Одессы} {p:Глеб Тарасов} подал в отставку.
{l:Россия} и {l:Китай} договорились.
Это стало известно в среду.
По данным полиции, погибших нет.
Президент {l:США} {p:Джон Миллер} прибыл в {l:Берлин}.
Компания {o:Роснефть} наняла {p:Юлию Зотову}.
{o:Министерство обороны} опровергло слухи.
Писатель {p:Фёдор Крылов} жил в {l:Твери}.
Канцлер {l:Германии} {p:Анна Шмидт} выступила в {l:Берлине}.
Суд {l:Москвы} арестовал {p:Ивана Лаптева}.
Но {p:Петров} не согласен.
Встреча {p:Путина} с {p:Сергеем Зиминым} прошла в {l:Сочи}.
С {p:Олегом Рябовым} говорил журналист {o:РБК}.
""".strip().split("\n"),
}
