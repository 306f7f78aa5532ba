"""What kind of story an article is: told by its shape and its words, and news wherever that is not certain."""

from dataclasses import replace
from pathlib import Path

import pytest

import nutgraf
from nutgraf.records import Article
from nutgraf.summary.kinds import Layout, StoryKind, kind_of

EXAMPLES = Path(__file__).parents[3] / "examples"

MATCHES = {
    "en": """
Ellick Rovers beat Dunmallet 3-1 at home on Saturday and moved up to second place in the Coastal League.
Rory Plumb scored with a header after 12 minutes and Tom Reeve doubled the lead from a corner before half-time.
The visitors pulled one back through a penalty in the 70th minute.
Their goalkeeper saved two shots late on, but a substitute struck the third in stoppage time.
Rovers are now two points behind the leaders.""",
    "de": """
Der SV Ellmau hat am Samstag sein Heimspiel gegen Dornau mit 3:1 gewonnen und steht auf Platz zwei der Tabelle.
Jonas Reiter traf nach zwölf Minuten per Kopfball, vor der Halbzeit erhöhte Emre Acar nach einer Ecke.
Die Gäste verkürzten in der 70. Minute durch einen Elfmeter.
Ihr Torwart hielt danach zwei Schüsse, ehe ein eingewechselter Stürmer in der Nachspielzeit das dritte Tor erzielte.
Zum Spitzenreiter fehlen noch zwei Punkte.""",
    "fr": """
L’Étoile de Varnes a battu Dorcy 3-1 à domicile samedi et prend la deuxième place du classement.
Jules Morin a marqué de la tête à la 12e minute, puis Karim Ziani a doublé la mise sur corner avant la mi-temps.
Les visiteurs ont réduit l’écart sur un penalty à la 70e minute.
Leur gardien a repoussé deux tirs, mais un remplaçant a inscrit le troisième but dans le temps additionnel.
Varnes reste à deux points du leader.""",
    "es": """
El Atlético Ribera venció 3-1 al Dornedo el sábado y sube al segundo puesto de la clasificación.
Julio Mera marcó de cabeza en el minuto 12 y Karim Sáez amplió la ventaja tras un córner antes del descanso.
Los visitantes recortaron con un penalti en el minuto 70.
Su portero detuvo dos disparos, pero un delantero suplente anotó el tercer gol en el descuento.
El Ribera queda a dos puntos del líder.""",
    "it": """
La Virtus Ellera ha battuto 3-1 il Dornano sabato ed è seconda in classifica.
Marco Resti ha segnato di testa al 12’ minuto e Luca Bini ha raddoppiato da calcio d’angolo prima dell’intervallo.
Gli ospiti hanno accorciato con un rigore al 70’ minuto.
Il loro portiere ha parato due tiri, ma un attaccante ha trovato il terzo gol nel recupero.
La capolista è a due punti.""",
    "pt": """
O Ribeirense venceu o Dornelas por 3-1 no sábado e subiu ao segundo lugar da tabela.
Júlio Mendes marcou de cabeça aos 12 minutos e Caio Reis ampliou a vantagem após escanteio antes do intervalo.
Os visitantes diminuíram com um pênalti aos 70 minutos.
O goleiro defendeu dois chutes, mas um atacante fez o terceiro gol nos acréscimos.
O líder está dois pontos à frente.""",
    "nl": """
VV Ellink heeft zaterdag thuis met 3-1 gewonnen van Dornum en staat nu tweede op de ranglijst.
Joris Rempt scoorde na twaalf minuten met een kopbal en Emre Acar maakte er voor rust uit een hoekschop 2-0 van.
De bezoekers deden in de 70e minuut iets terug uit een strafschop.
Hun keeper redde daarna nog twee schoten, maar een invaller maakte in blessuretijd het derde doelpunt.
De koploper heeft twee punten meer.""",
    "ru": """
«Эллик» в субботу обыграл на своём поле «Дорнау» со счётом 3:1 и поднялся на второе место в таблице.
Иван Резцов забил головой на 12-й минуте, перед перерывом второй мяч после углового провёл Эмиль Ахметов.
Гости отыграли один гол с пенальти на 70-й минуте.
Их вратарь отразил ещё два удара, но вышедший на замену нападающий забил третий гол.
До лидера остаётся два очка.""",
    "uk": """
«Еллік» у суботу переміг на своєму полі «Дорнау» з рахунком 3:1 і піднявся на друге місце в таблиці.
Іван Різців забив головою на 12-й хвилині, перед перервою другий м'яч після кутового провів Еміль Ахметов.
Гості відіграли один гол з пенальті на 70-й хвилині.
Їхній воротар відбив ще два удари, але нападник, що вийшов на заміну, забив третій гол.
До лідера залишається два очки.""",
    "pl": """
Ellik Dornów pokonał w sobotę u siebie Wartę Mielno 3:1 i awansował na drugie miejsce w tabeli.
Jan Rzepka strzelił gola głową w 12. minucie, a przed przerwą na 2:0 podwyższył po rzucie rożnym Emil Achtel.
Goście odpowiedzieli bramką z rzutu karnego w 70. minucie.
Ich bramkarz obronił jeszcze dwa strzały, ale rezerwowy napastnik trafił w doliczonym czasie.
Do lidera brakuje dwóch punktów.""",
    "sv": """
Ellinge BK besegrade Dornby med 3-1 hemma på lördagen och är nu tvåa i tabellen.
Johan Rask gjorde mål på nick i den 12:e minuten och Emil Akar ökade till 2-0 på en hörna före paus.
Gästerna reducerade på straff i den 70:e minuten.
Deras målvakt räddade sedan två skott, men en inhoppare satte det tredje målet på tilläggstid.
Serieledarna har två poäng mer.""",
    "tr": """
Ellikspor cumartesi günü sahasında Dornaspor'u 3-1 yendi ve puan tablosunda ikinci sıraya yükseldi.
Rıza Polat 12. dakikada kafa vuruşuyla golü attı, Emre Acar ilk yarı bitmeden korner sonrası farkı ikiye çıkardı.
Konuk takım 70. dakikada penaltı golüyle farkı bire indirdi.
Kaleci iki şutu daha kurtardı ama oyuna giren forvet uzatma dakikalarında üçüncü golü attı.
Ellikspor liderin iki puan gerisinde kaldı.""",
}

OBITUARIES = {
    "en": """
Ada Wexcombe, the actress best known for her role as the lighthouse keeper in the film The Long Night, has died.
She was 91.
Wexcombe died peacefully at home in Port Ellick on Tuesday after a long illness, her family said.
Born in Dunmallet in 1932, she began her career on the radio and won three awards.
She is survived by two daughters and five grandchildren.""",
    "de": """
Die Schauspielerin Ada Wexenberg, bekannt durch ihre Rolle in dem Film „Die lange Nacht“, ist tot.
Sie starb am Dienstag im Alter von 91 Jahren nach langer Krankheit in Ellmau.
Geboren wurde sie 1932 in Dornau, ihre Karriere begann sie beim Radio.
Für ihr Lebenswerk bekam sie drei Preise.
Sie hinterlässt zwei Kinder.""",
    "fr": """
L’actrice Ada Vexin, connue pour son rôle dans le film « La Longue Nuit », est morte mardi à l’âge de 91 ans.
Elle s’est éteinte à Varnes des suites d’une longue maladie.
Née en 1932 à Dorcy, elle a fait ses débuts à la radio et a remporté trois prix au cours de sa carrière.
Ses obsèques auront lieu samedi.
Elle laisse deux enfants.""",
    "es": """
La actriz Ada Vega, conocida por su papel en la película «La larga noche», falleció el martes a los 91 años.
Murió en Ribera tras una larga enfermedad.
Nació en 1932 en Dornedo y debutó en la radio; en su carrera ganó tres premios.
El funeral será el sábado.
Deja dos hijas.""",
    "it": """
L’attrice Ada Vessi, famosa per il ruolo nel film «La lunga notte», è morta martedì all’età di 91 anni.
Si è spenta a Ellera dopo una lunga malattia.
Nata nel 1932 a Dornano, aveva debuttato alla radio e nella sua carriera vinse tre premi.
I funerali si terranno sabato.
Lascia due figlie.""",
    "pt": """
A atriz Ada Veiga, conhecida pelo papel no filme «A Longa Noite», morreu na terça-feira aos 91 anos.
Ela morreu em Ribeira depois de uma longa doença.
Nascida em 1932 em Dornelas, estreou no rádio e ganhou três prêmios na carreira.
O velório será no sábado.
Deixa duas filhas.""",
    "nl": """
Actrice Ada Wessink, bekend van haar rol in de film De lange nacht, is dinsdag op 91-jarige leeftijd overleden.
Zij was 91 jaar en stierf in Ellink na een lang ziekbed.
Ze werd in 1932 geboren in Dornum en maakte haar debuut bij de radio.
In haar carrière won ze drie prijzen.
De uitvaart is zaterdag.""",
    "ru": """
Актриса Ада Векшина, известная по роли в фильме «Долгая ночь», скончалась во вторник в возрасте 91 года.
Она умерла в Эллике после продолжительной болезни.
Родилась она в 1932 году в Дорнау, дебютировала на радио и трижды становилась лауреатом премии.
Похороны пройдут в субботу.
У актрисы остались две дочери.""",
    "uk": """
Акторка Ада Векшина, відома за роллю у фільмі «Довга ніч», померла у вівторок у віці 91 року.
Вона пішла з життя в Елліку після тривалої хвороби.
Народилася вона 1932 року в Дорнау, дебютувала на радіо і тричі ставала лауреаткою премії.
Похорон відбудеться в суботу.
В акторки залишилися дві доньки.""",
    "pl": """
Aktorka Ada Wekszyn, znana z roli w filmie „Długa noc”, zmarła we wtorek w wieku 91 lat.
Odeszła w Dornowie po długiej chorobie.
Urodziła się w 1932 roku w Mielnie, zadebiutowała w radiu, w swojej karierze zdobyła trzy nagrody.
Pogrzeb odbędzie się w sobotę.
Zostawiła dwie córki.""",
    "sv": """
Skådespelaren Ada Wexby, känd för sin roll i filmen Den långa natten, har dött vid 91 års ålder.
Hon avled i Ellinge i tisdags efter en tids sjukdom.
Hon föddes 1932 i Dornby och gjorde debut i radio.
Under sin karriär vann hon tre priser.
Begravningen hålls på lördag.""",
    "tr": """
Uzun Gece filmindeki rolüyle tanınan ünlü oyuncu Ada Vekşin 91 yaşında hayatını kaybetti.
Vekşin salı günü uzun süredir gördüğü hastalık tedavisinin ardından Ellik'te vefat etti.
1932'de Dorna'da doğan sanatçı kariyerine radyoda başladı ve üç ödül aldı.
Cenazesi cumartesi günü kaldırılacak.
Sanatçının iki çocuğu vardı.""",
}

INTERVIEWS = {
    "en": """
Bella Tarn has tuned bells for forty years, and in June she stops.
How did you come to the foundry?
I answered an advertisement that I thought was for a bakery. My mother had cut it out of the paper for me, and she never let me forget it.
What do you listen for?
I listen for the third note of the five. If that one is out, people do not know what is wrong, but they stop talking.
Have you ever ruined a bell?
Once, in 1989, and I paid for the new one over three years. The old one holds my umbrellas.
Why are you stopping?
I am handing over, not stopping. My six apprentices know enough by now, and I want to hear bells again without judging them.""",
    "de": """
Bella Tarn stimmt seit vierzig Jahren Glocken, im Juni hört sie auf.
Frau Tarn, wie sind Sie in die Gießerei gekommen?
Ich habe mich auf eine Anzeige gemeldet, die ich für die einer Bäckerei hielt. Meine Mutter hatte sie mir aus der Zeitung geschnitten.
Worauf hören Sie?
Ich höre auf den dritten der fünf Töne. Stimmt der nicht, wissen die Leute nicht, was falsch ist, aber sie werden still.
Haben Sie je eine Glocke verdorben?
Einmal, 1989, und ich habe die neue drei Jahre lang bezahlt. In der alten stehen meine Schirme.
Warum hören Sie auf?
Ich gebe weiter, ich höre nicht auf. Meine sechs Lehrlinge können genug, und ich will Glocken wieder hören, ohne zu urteilen.""",
    "fr": """
Bella Tarn accorde des cloches depuis quarante ans, et en juin elle s’arrête.
Comment êtes-vous arrivée à la fonderie ?
J’ai répondu à une annonce que je croyais d’une boulangerie. Ma mère l’avait découpée dans le journal.
Qu’écoutez-vous d’abord ?
J’écoute la troisième des cinq notes. Si elle est fausse, les gens se taisent sans savoir pourquoi.
Avez-vous déjà gâché une cloche ?
Une fois, en 1989, et j’ai payé la neuve pendant trois ans. L’ancienne garde mes parapluies.
Pourquoi votre départ maintenant ?
Je transmets, je ne m’arrête pas. Mes six apprentis en savent assez, et je veux écouter sans juger.""",
    "es": """
Bella Tarn lleva cuarenta años afinando campanas y en junio lo deja.
¿Cómo llegó usted a la fundición?
Respondí a un anuncio que creí de una panadería. Mi madre lo había recortado del periódico.
¿Qué escucha usted primero?
Yo escucho la tercera de las cinco notas. Si esa falla, la gente se calla sin saber por qué.
¿Ha estropeado usted alguna campana?
Una vez, en 1989, y me costó tres años pagar la nueva. La vieja guarda mis paraguas.
¿Por qué deja usted el oficio?
No lo dejo, lo entrego. Mis seis aprendices saben bastante, y quiero oír campanas sin juzgarlas.""",
    "ru": """
Белла Тарн сорок лет настраивает колокола, а в июне уходит.
Как вы попали на литейный завод?
Я ответила на объявление и думала, что оно от пекарни. Его вырезала из газеты моя мать.
Что вы слушаете прежде всего?
Я слушаю третий звук из пяти. Если он неверен, люди замолкают и сами не знают почему.
Вы когда-нибудь портили колокол?
Один раз, в 1989 году, и мне пришлось три года платить за новый. В старом стоят мои зонты.
Почему вы уходите?
Я передаю дело, а не ухожу. Мои шесть учеников умеют уже достаточно, и я хочу слушать, не оценивая.""",
    "it": """
Bella Tarn accorda campane da quarant’anni e a giugno smette.
Come è arrivata lei in fonderia?
Ho risposto a un annuncio che credevo di una panetteria. Mia madre l’aveva ritagliato dal giornale.
Che cosa ascolta lei per prima cosa?
Io ascolto la terza delle cinque note. Se è sbagliata, la gente tace e non sa perché.
Ha mai rovinato una campana?
Una volta, nel 1989, e ho pagato la nuova per tre anni. La vecchia tiene i miei ombrelli.
Perché lascia il suo mestiere?
Non smetto, lo passo ad altri. I miei sei apprendisti ne sanno abbastanza, e io voglio ascoltare senza giudicare.""",
    "pt": """
Bella Tarn afina sinos há quarenta anos e em junho se despede.
Como você chegou à fundição?
Respondi a um anúncio que eu achava ser de uma padaria. Minha mãe o tinha recortado do jornal.
O que você escuta primeiro?
Eu escuto a terceira das cinco notas. Se ela falha, as pessoas se calam sem saber por quê.
Você já estragou algum sino?
Uma vez, em 1989, e levei três anos para pagar o meu erro. O velho guarda os guarda-chuvas da casa.
Por que você vai embora?
Não vou embora, eu passo adiante. Meus seis aprendizes sabem o bastante, e eu quero ouvir sem julgar.""",
    "nl": """
Bella Tarn stemt al veertig jaar klokken en in juni houdt ze ermee op.
Hoe bent u in de gieterij terechtgekomen?
Ik reageerde op een advertentie waarvan ik dacht dat die van een bakkerij was. Mijn moeder had hem uit de krant geknipt.
Waar luistert u naar?
Ik luister naar de derde van de vijf tonen. Als die vals is, vallen mensen stil en weten ze niet waarom.
Hebt u ooit een klok bedorven?
Eén keer, in 1989, en ik heb drie jaar voor de nieuwe betaald. In de oude staan mijn paraplu’s.
Waarom stopt u?
Ik stop niet, ik geef het door. Mijn zes leerlingen kunnen genoeg, en ik wil luisteren zonder te oordelen.""",
    "uk": """
Белла Тарн сорок років налаштовує дзвони, а в червні йде.
Як ви потрапили на ливарний завод?
Я відповіла на оголошення і думала, що воно від пекарні. Його вирізала з газети моя мати.
Що ви слухаєте насамперед?
Я слухаю третій звук із п’яти. Якщо він хибний, люди замовкають і самі не знають чому.
Ви колись псували дзвін?
Один раз, у 1989 році, і мені довелося три роки платити за новий. У старому стоять мої парасолі.
Чому ви йдете?
Я передаю справу, а не йду. Мої шестеро учнів уміють уже досить, і я хочу слухати, не оцінюючи.""",
    "pl": """
Bella Tarn od czterdziestu lat stroi dzwony, a w czerwcu odchodzi.
Jak pani trafiła do odlewni?
Odpowiedziałam na ogłoszenie i myślałam, że to z piekarni. Moja matka wycięła je z gazety.
Czego pani słucha najpierw?
Ja słucham trzeciego z pięciu tonów. Jeśli jest fałszywy, ludzie milkną i nie wiedzą dlaczego.
Czy pani kiedyś zepsuła dzwon?
Raz, w 1989 roku, i mam za sobą trzy lata spłacania nowego. W starym stoją moje parasole.
Dlaczego pani odchodzi?
Przekazuję, nie odchodzę. Moi uczniowie umieją już dość, a ja chcę słuchać i nie oceniać.""",
    "sv": """
Bella Tarn har stämt klockor i fyrtio år, och i juni slutar hon.
Hur kom du till gjuteriet?
Jag svarade på en annons som jag trodde var från ett bageri. Min mamma hade klippt ut den ur tidningen.
Vad lyssnar du efter?
Jag lyssnar efter den tredje av de fem tonerna. Om den är falsk tystnar folk och vet inte varför.
Har du någonsin förstört en klocka?
En gång, 1989, och jag betalade den nya i tre år. I den gamla står mina paraplyer.
Varför slutar du?
Jag slutar inte, jag lämnar över. Mina sex lärlingar kan tillräckligt, och jag vill lyssna utan att döma.""",
    "tr": """
Bella Tarn kırk yıldır çan akort ediyor ve haziranda bırakıyor.
Siz dökümhaneye nasıl geldiniz?
Ben bir fırının ilanı sandığım bir ilana başvurdum. O ilanı annem o sabah gazeteden benim için kesip mutfak masasına koymuştu.
Size göre önce ne dinlenir?
Ben her çanda beş sesin üçüncüsünü dinlerim. O ses yanlışsa insanlar birden susar ve nedenini kendileri de bilmez.
Sizin bozduğunuz bir çan oldu mu?
Bir kez, 1989'da, ve bana yenisi üç yıla mal oldu. Eskisinde benim şemsiyelerim duruyor.
Siz neden bırakıyorsunuz?
Ben bırakmıyorum, devrediyorum. Benim altı çırağım artık yeterince biliyor ve yargılamadan dinlemek istiyorum.""",
}

NEWS = {
    "en": """
The council of Ellick closed the old bridge on Monday after engineers found cracks in two of its pillars.
About 3,000 drivers a day will have to take the road through Dunmallet, which is 11 kilometres longer.
Why did nobody see the cracks? The last inspection was in 2019, and the report was never read.
“We should have looked sooner,” said the mayor, Joan Kettle, who promised a new bridge by 2027.""",
    "de": """
Die Stadt Ellmau hat am Montag die alte Brücke gesperrt, weil Prüfer Risse in zwei Pfeilern fanden.
Täglich 3000 Fahrer müssen nun über Dornau fahren, elf Kilometer länger.
Warum sah niemand die Risse? Die letzte Prüfung war 2019, und den Bericht las keiner.
„Wir hätten früher hinsehen müssen“, sagte die Bürgermeisterin, die bis 2027 eine neue Brücke verspricht.""",
}


def article(text: str, language: str = "en", title: str | None = None) -> Article:
    return nutgraf.article_from_text(text.strip(), language=language, title=title)


def kind(story: Article) -> StoryKind:
    return kind_of(Layout(story, nutgraf.sentences(story)))


@pytest.mark.parametrize("language", MATCHES)
def test_a_result_and_the_words_of_play_make_a_match_report(language):
    assert kind(article(MATCHES[language], language)) is StoryKind.MATCH_REPORT


def test_a_match_report_in_tokens_and_small_letters_is_one_too():
    text = MATCHES["en"].lower().replace(",", " ,").replace(".\n", " .\n")
    assert kind(article(text)) is StoryKind.MATCH_REPORT


@pytest.mark.parametrize("language", OBITUARIES)
def test_a_death_an_age_and_a_life_make_an_obituary(language):
    assert kind(article(OBITUARIES[language], language)) is StoryKind.OBITUARY


@pytest.mark.parametrize("language", INTERVIEWS)
def test_questions_to_somebody_who_answers_make_an_interview(language):
    assert kind(article(INTERVIEWS[language], language)) is StoryKind.INTERVIEW


@pytest.mark.parametrize("language", NEWS)
def test_plain_news_is_news(language):
    assert kind(article(NEWS[language], language)) is StoryKind.NEWS


def test_names_before_the_turns_make_an_interview_even_where_each_line_is_one_sentence():
    text = """
Ilja Brandt writes the story of a flood as a comic book, and it comes out in May.
Courier: What can readers expect?
Brandt: The river is the one who tells it, and it does not understand the people on its banks.
It has known the town for a thousand years and never heard of insurance.
Courier: You lived there yourself.
Was that hard to draw?
Brandt: The kitchen was hard, since I knew how high the water stood in it on the second morning.
Courier: Will there be a second book?
Brandt: The second book is about the mud, and I have drawn nine pages of it so far."""
    assert kind(article(text)) is StoryKind.INTERVIEW


@pytest.mark.parametrize(
    "text",
    [
        # a club's manager on a match that is over
        """
Ellick's manager, Shay Corrigan, said that he had no choice but to drop his captain after the 2-1 defeat by Dunmallet.
The defender was at fault for the first goal and was booked for a tackle in the second half.
"I think he needs a rest," Corrigan said, "and the corner was not his fault alone."
The captain has scored twice this season, both from corners.
Ellick are second in the table.""",
        # a crime
        """
A woman of 34 has died after she was stabbed in a car park in Ellick, and police have arrested a man.
She was a mother of two and had won an award for her novel.
The suspect, 41, is charged with murder and will stand trial in May.
Her family said that she was beloved and would be remembered.""",
        # a relative's death, told in passing
        """
The actress Ada Wexcombe, 39, has taken up her role in the film The Long Night again after a break of two years.
Her mother died of the same illness at 49.
Wexcombe won an award for the role and became a star; she is married and has three children.
She began her career on the radio and became known for her voice.""",
        # a death long ago
        """
The puppeteer Rafe Illingworth, 61, has said that he was let go after 27 years with the show The Long Night.
He had taken over the role of the lighthouse keeper from its founder, Ada Wexcombe, who became a legend.
She died in 1990 after an illness, aged 53, and her memorial was shown on television.
Illingworth began his career as an actor, won two awards and retired to Dunmallet, where he was born.""",
        # questions that nobody answers
        """
What does a bridge cost? What does it cost to have none?
The council has asked neither question in nine years, and its minutes show that it had other worries.
Who will pay for the road through Dunmallet?
Nobody has said so, and nobody on the council was in a hurry to say it on Monday either.
And why should we believe the date?
The last bridge was promised for 1998, and it was opened in 2004 by a mayor who had not promised it.
Is it any wonder that people in Ellick no longer ask?
They take the ferry, which costs two euros and is late.""",
    ],
    ids=["what a manager says", "a crime", "a relative", "a death long ago", "rhetorical questions"],
)
def test_what_only_looks_like_a_special_kind_is_news(text):
    assert kind(article(text)) is StoryKind.NEWS


LIST = """
Ellick is small, but its market has changed.
{0} The fish stall now opens at five in the morning, before the trains.
It was the trains that brought the customers.
{1} Bread is sold by weight, and the baker has bought a scale from 1920.
People come to see the scale.
{2} The cheese comes from Dunmallet since the dairy in Ellick closed.
It tastes of more salt.
{3} Nobody sells umbrellas any more, because the roof no longer leaks.
The roof cost £85,000."""


@pytest.mark.parametrize("numbers", [("1.", "2.", "3.", "4."), ("#4:", "#3:", "#2:", "#1:"), ("1)", "2)", "3)", "4)")])
def test_paragraphs_that_count_up_or_down_make_a_list(numbers):
    assert kind(article(LIST.format(*numbers))) is StoryKind.LIST


def test_numbers_that_do_not_count_make_no_list():
    assert kind(article(LIST.format("7.", "12.", "3.", "40."))) is StoryKind.NEWS


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Four things that changed at the market"),
        ("en", "The 4 things that changed at the market"),
        ("de", "Vier Dinge, die auf dem Markt anders sind"),
        ("fr", "Les quatre choses qui changent au marché"),
    ],
)
def test_as_many_headings_as_the_title_announces_make_a_list(language, title):
    headings = ("Fish at five", "Bread by weight", "Cheese from afar", "A roof that holds")
    assert kind(article(LIST.format(*(f"{h}\n" for h in headings)), language, title)) is StoryKind.LIST


def test_a_number_later_in_the_title_announces_nothing():
    headings = ("Fish at five", "Bread by weight", "Cheese from afar", "A roof that holds")
    text = LIST.format(*(f"{h}\n" for h in headings))
    assert kind(article(text, title="Market of Ellick wins 4 awards")) is StoryKind.NEWS


BLOG = """
The Orrin has burst its banks at Kirkorrin, and about 2,300 people had to leave their homes.
{0} Water falls for the first time
The gauge at Mill Bridge has shown 5.88 metres for half an hour.
{1} School gym takes in 400
Kirkorrin Academy has put out 400 camp beds, and all of them are taken.
{2} Railway closed
Trains to Dunmallet will not run before Saturday.
{3} Sirens in the lower town
Sirens woke the streets by the river shortly after six."""


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Kirkorrin flood: live updates"),
        ("en", "Kirkorrin flood LIVE: water falls for the first time"),
        ("de", "Liveticker: Hochwasser in Kirkorrin"),
        ("fr", "En direct : la crue de Kirkorrin"),
        ("es", "La riada de Kirkorrin, minuto a minuto"),
        ("it", "La piena di Kirkorrin in diretta"),
        ("pt", "Ao vivo: a cheia de Kirkorrin"),
        ("nl", "Liveblog: hoogwater in Kirkorrin"),
        ("ru", "Наводнение в Киркоррине: онлайн-трансляция"),
        ("uk", "Повінь у Кірккоріні: онлайн-трансляція"),
        ("pl", "Powódź w Kirkorrin. Relacja na żywo"),
        ("sv", "Direktrapport: översvämningen i Kirkorrin"),
        ("tr", "Kirkorrin'de sel: dakika dakika gelişmeler"),
    ],
)
def test_a_title_that_says_live_over_entries_with_times_makes_a_live_blog(language, title):
    text = BLOG.format("14:32", "13.10", "11:45", "06:20")
    assert kind(article(text, language, title)) is StoryKind.LIVE_BLOG


def test_an_address_that_says_live_over_entries_with_headings_makes_a_live_blog():
    text = BLOG.format("", "", "", "") + "\nWall overtopped\nWater is coming over the wall at Mill Bridge."
    plain_news = article(text, title="Kirkorrin flood: water falls")
    live = replace(plain_news, url="https://courier.example/news/liveblog/kirkorrin-flood")
    assert kind(plain_news) is StoryKind.NEWS
    assert kind(live) is StoryKind.LIVE_BLOG


def test_a_word_such_as_live_over_a_few_headings_makes_no_live_blog():
    story = article(BLOG.format("", "", "", ""), title="Kirkorrin’s choir: live on Saturday")
    assert kind(replace(story, url="https://courier.example/live/choir")) is StoryKind.NEWS


def test_times_of_a_programme_make_no_live_blog():
    text = """
Doors of the fair open early.
9:00 The mayor speaks in the great hall.
10:30 The bakers show how bread is weighed.
12:00 Lunch is served in the yard.
14:15 The choir of bus drivers sings."""
    assert kind(article(text, title="Programme of the fair")) is StoryKind.NEWS


def test_a_language_without_tables_still_has_lists():
    assert kind(article(LIST.format("1.", "2.", "3.", "4."), "fi")) is StoryKind.LIST
    assert kind(article(MATCHES["en"], "fi")) is StoryKind.NEWS


def test_a_text_of_one_word_is_news():
    assert kind(article("Flood")) is StoryKind.NEWS


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Ellick v Dunmallet: preview and team news"), ("de", "Ellmau gegen Dornau: Vorschau und Übertragung")],
)
def test_a_title_that_looks_ahead_makes_no_match_report(language, title):
    assert kind(article(MATCHES[language], language, title)) is StoryKind.NEWS


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("match-report.html", StoryKind.MATCH_REPORT),
        ("question-and-answer.html", StoryKind.INTERVIEW),
        ("live-blog.html", StoryKind.LIVE_BLOG),
        ("court-report.html", StoryKind.NEWS),
        ("interview-with-coach.html", StoryKind.NEWS),  # told in running text, without questions
        ("science-story.html", StoryKind.NEWS),
        ("german.html", StoryKind.NEWS),
        ("spanish.html", StoryKind.NEWS),
        ("russian.html", StoryKind.NEWS),
        ("japanese.html", StoryKind.NEWS),
    ],
)
def test_the_example_pages_are_told_apart(page, expected):
    assert kind(nutgraf.extract((EXAMPLES / page).read_bytes())) is expected
