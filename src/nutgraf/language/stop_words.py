"""The commonest function words of each language: what identifies a language and opens sentences.

STOP_WORDS maps a BCP 47 primary tag to lower-cased words. Only languages in alphabetic scripts
stand here; the others are recognised by their script.
"""

from types import MappingProxyType

_WORDS = {
    "en": (
        "the of and to in a is that for it as was with be by on not he i this are or his from at which but"
        " have an had they you were their one all we can her has there been if more when will would who so"
        " no she its it's what up do out some than into them then my your only other after about could our"
        " these two may did first just before most where how those him over also through because such many"
        " between while both during since until although though despite whether under against once here"
        " another each few several any much however according"
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden"
        " aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben"
        " nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr seine ihre wenn doch gegen"
        " unter keine kann schon jedoch diese dieser dieses eines seit während zwischen ohne nun damit dann"
        " alle alles hier dort da denn weil ob bereits beim vom mir mich uns ihm ihn ihnen waren hatte wer"
        " was wo warum viele einige mein dein laut trotz obwohl außerdem zudem deshalb trotzdem dabei"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec"
        " son aux d'un d'une cette on mais ont été comme leur sa ou nous ses c'est elle ils qu'il y je vous"
        " même si deux fait dont entre aussi tout après sans sous ces être avait était très lors où depuis"
        " contre chez elles donc alors encore selon avant pendant puis ainsi notre nos votre vos mon ma mes"
        " leurs quand cet certains plusieurs malgré cependant toutefois pourtant enfin ici là"
    ),
    "es": (
        "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este"
        " sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante"
        " todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras"
        " otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros"
        " es son fue era ha han ser según tras aunque además sin así entonces mientras aquí ellas aquel"
    ),
    "it": (
        "di che e la il un a per in una mi sono ho non ma lo ha le si ti i con cosa se io come da ci no"
        " questo qui è della del dei delle al nel nella alla dal dalla sul sulla più anche gli o suo sua"
        " suoi stato era essere dopo prima quando dove chi lui lei loro noi voi ed tra fra degli agli ai"
        " dai questa questi queste quello quella quelli perché così però ancora già molto tutto tutti ogni"
        " senza contro durante mentre secondo poi infatti inoltre tuttavia nei nelle negli uno"
    ),
    "pt": (
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das"
        " tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era"
        " depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu"
        " às minha têm numa pelos elas havia seja qual será nós lhe deles essas esses pelas este dele esta"
        " isto aquilo segundo após durante embora porém ainda assim então aqui outros outra são onde"
    ),
    "nl": (
        "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog"
        " naar door over ze hij wordt heeft was worden tot je ik we wij ze zij hun haar hem meer geen kan"
        " al werd deze dit wat wie waar hoe zo na onder tegen tussen zonder veel alle heel hebben had hadden"
        " zou kunnen moet omdat toen daar hier nu wel ons onze u uw mijn volgens sinds terwijl echter toch"
    ),
    "sv": (
        "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så"
        " kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade"
        " alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer"
        " detta dem hon deras denna dessa hans hennes enligt utan mellan dock medan innan sedan varit"
    ),
    "da": (
        "og i at det er en til af den for på de med der ikke som et har han men var jeg fra vi så kan når"
        " også efter eller nu sin ved mod skal skulle kommer ud får være havde alle andre meget end her da"
        " over kun ind bliver op hvad to vil mange hvor mere dette dem hun deres denne disse hans hendes"
        " ifølge uden mellem dog mens før siden været blev efter sig os mig dig af noget nogle"
    ),
    "no": (
        "og i at det er en til av den for på de med der ikke som et har han men var jeg fra vi så kan når"
        " også etter eller nå sin ved mot skal skulle kommer ut får være hadde alle andre mye enn her da"
        " over bare inn blir opp hva to vil mange hvor mer dette dem hun deres denne disse hans hennes"
        " ifølge uten mellom mens før siden vært ble seg oss meg deg noe noen etter sier"
    ),
    "fi": (
        "ja on ei että se hän oli joka ovat mutta kun myös en olen mukaan sen kuin niin jos tai vain nyt"
        " ole he hänen tämä sekä mitä jo vielä sitä sitten ollut olisi voi pitää kuitenkin jälkeen kanssa"
        " me minä sinä te ne tämän joiden jonka jotka siitä tätä niiden heidän hyvin koska kuten vaan"
        " eivät olivat sanoo ennen yli ilman kaikki mukaan"
    ),
    "pl": (
        "w i na z do się nie to że jest o jak a po co tak za od jego już ale przez tym czy dla był być była"
        " było są ze może tylko ma przy też jej oraz pod ich który która które nad przed jeszcze te tego ten"
        " ta gdy bez go mu mnie kiedy bardzo także jednak więc gdzie on ona oni one my wy ja aby żeby lub"
        " podczas między według po ponieważ choć została został mają wszystkie"
    ),
    "cs": (
        "a se v na je to že s z do o i jako ve by za pro si ale po co k tak jsem byl jeho být jsou jen od"
        " už které který která jak podle není však pak nebo kde ještě tím při má až před jejich přes bylo"
        " byla byli bude tento tato toto jsme když pod také mezi proti ze ke aby více protože může než"
        " on ona oni ten ta proto uvedl řekl"
    ),
    "hu": (
        "a az és hogy nem is egy ez meg azt de csak már ha volt van mint még el ki be le fel vagy után"
        " amely aki ami szerint lesz ezt minden most nagyon így azonban pedig majd lehet sem arra akkor"
        " között nincs több itt ott én te ő mi ti ők kell illetve ezek annak ennek"
    ),
    "ro": (
        "de și în a la cu pe o că nu din un este mai pentru să se care ce au fost sunt al ale sa dar ca"
        " fi prin după el ea ei ele va am ai lui lor sau cum când până între fără despre acest această"
        " acesta aceasta aceste acestea foarte numai astfel însă potrivit despre era ar dintre iar unei"
        " unui cei cele"
    ),
    "tr": (
        "ve bir bu da de için ile çok olarak daha olan gibi en ne o kadar sonra ama var ki diye ise her"
        " değil mi mı ya göre ben sen biz siz onlar onun bunu şu yok hem veya ancak önce bütün tüm iki"
        " oldu olduğu olduğunu dedi etti üzere tarafından nasıl neden eğer çünkü fakat şimdi böyle bazı"
    ),
    "id": (
        "yang dan di ini itu dengan untuk dari dalam tidak pada akan ke ada juga oleh adalah sebagai"
        " mereka saya kami kita dia ia atau telah sudah bisa dapat karena lebih seperti bahwa saat setelah"
        " para hanya namun tersebut kepada menjadi serta masih antara hal kata belum jika ketika sebelum"
    ),
    "ca": (
        "de la i el que a en les els un per amb una es del al no és són va seu seva més com ha dels però"
        " als pel aquest aquesta aquests aquestes o se ser ho també han seus entre sobre fins molt quan"
        " després segons tot tots això on sense era li ens hi havia contra des durant així ja només"
    ),
    "ru": (
        "и в не на что он с как это а по но они к у его из за то так же от о для было был бы ее её мы вы"
        " быть есть или уже до при если только со все всё их она во чтобы я ещё еще также когда который"
        " которая которые после этого этот эта эти были была может под над между где там тем лишь ни ли"
        " однако кроме более того ему ей им нас вас меня себя свои сейчас потом поэтому здесь тогда чем"
        " во-первых среди через без об согласно хотя"
    ),
    "uk": (
        "і в не на що він з як це а по але вони до у його із за то так же від о для було був би її ми ви"
        " бути є або вже при якщо тільки та все їх вона й щоб я ще також коли який яка які після цього цей"
        " ця ці були була може під над між де там тим лише ні чи однак крім більше тому йому їй їм нас вас"
        " мене себе свої зараз потім тут тоді через серед без про згідно хоча"
    ),
    "bg": (
        "и в на не че той с как това а по но те към у него от за то така същото до са беше е се да ще ли"
        " бъде или вече при ако само със всичко ние вие тя който която които след този тази тези били била"
        " може под над между където там обаче освен повече му ѝ им нас вас мен сега защото тук тогава през"
        " без бил като още също според"
    ),
    "sr": (
        "и у не на да је се са што он од као ово то а по али они ка за тако до су био би или већ при ако"
        " само све њих она који која које након овај ова ови били била може под над између где тамо међутим"
        " осим више му јој им нас вас мене сада јер овде тада због без још такође рекао није има ће"
    ),
}

STOP_WORDS = MappingProxyType({language: frozenset(words.split()) for language, words in _WORDS.items()})
