"""Turkish."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        haber güncelleniyor; haber güncellenecek; bu haber güncelleniyor; bu haber güncellenecek;
        son dakika gelişmesi; ayrıntılar geliyor; ayrıntılar birazdan; detaylar geliyor; detaylar birazdan;
        detaylar için; ayrıntılar için; devamı için; haberin devamı; haberin detayları; ayrıca okuyun;
        bunu da okuyun; bunları da okuyun; daha fazla bilgi için; daha fazlası için; daha fazla haber için;
        tıklayın; buraya tıklayın; bizi takip edin; takip edin; abone olun; kaydolun; üye olun; uygulamayı indirin;
        paylaşın; yorumlarınızı; bize yazın; siz ne düşünüyorsunuz; peki siz; kaçırmayın; videoyu izleyin;
        izlemek için; dinlemek için; işte bilmeniz gerekenler; işte merak edilenler; işte detaylar;
        işte ayrıntılar; işte o anlar; bilmeniz gereken her şey; tüm hakları saklıdır; bizden ayrılmayın;
        takipte kalın; okuduğunuz için; merhaba; herkese merhaba; hoş geldiniz; iyi akşamlar; günaydın;
        bizi takip ettiğiniz için; canlı anlatımımız sona
    """),
    empty=phrases("""
        zaman gösterecek; buraya tıklayın; abone olmak için; bunu zaman gösterecek; hep birlikte göreceğiz;
        bekleyip göreceğiz; merak konusu; merakla bekleniyor; henüz bilinmiyor; belirsizliğini koruyor;
        kesin olan bir şey var; bir şey kesin; soru işareti; gözler çevrildi; devamı gelecek; söylemeye gerek yok
    """),
    comment=phrases("""
        yorum yapmadı; yorum yapmaktan kaçındı; yorum yapmayı reddetti; açıklama yapmadı;
        açıklama yapmaktan kaçındı; sorulara yanıt vermedi; yanıt vermedi; yorum talebine; ulaşılamadı
    """),
    replies=lexicon(
        "evet hayır tabii tabi kesinlikle elbette belki muhtemelen asla hiç her aynen doğru maalesef çünkü yok"
        " var aslında",
        *("tabii ki", "elbette ki", "hiç de", "güzel soru", "iyi soru", "her zaman", "bence de"),
        *("hiçbir zaman", "öyle"),
    ),
    speaker=lexicon("ben beni bana bende benden benim biz bizi bize bizim bence"),
    address=lexicon("siz sizi size sizin sizden sizce sen seni sana senin sence"),
    counted=("üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on", "onbir", "oniki"),
    live=phrases("""
        canlı anlatım; canlı blog; dakika dakika; anbean; an be an
    """),
    digest=phrases("""
        öne çıkanlar; özet; kısaca; önemli gelişmeler; neler biliyoruz; başlıca gelişmeler
    """),
    ahead=phrases("""
        ne zaman; hangi kanalda; saat kaçta; muhtemel 11; şifresiz
    """),
    result=Words(
        "kazan* galib* galip yen* mağlub* mağlup yenil* beraber* berabere bozgun* devirdi geçti zafer* fark*"
        " kaybet* turla* elendi eledi"
    ),
    scored=Words("gol golü golle goller golüyle golleriyle attı attığı ağlar* hat-trick duble* penaltı*"),
    play=Words(
        "gol golü golle goller* dakika* devre* yarı ilk_yarı ikinci_yarı penaltı* korner* serbest_vuruş kafa"
        " forvet* kaleci* savunma* stoper* orta_saha* ofsayt* direk* hakem* öne beraberlik* düdük* uzatma*"
        " oyuncu_değişikliği asist* şut* konuk* ev_sahibi sezon* hafta* kart kırmızı set seti setleri servis*"
        " çeyrek* sayı* ribaund* teknik_direktör* antrenör*"
    ),
    standing=Words("puan* lig* sıra* lider* küme* şampiyon* final* yarı_final* çeyrek_final* grup*"),
    acted=lexicon("yanıtladı ekledi"),
    died=phrases("""
        hayatını kaybetti; yaşamını yitirdi; vefat etti; öldü; hayata veda etti; hayata gözlerini yumdu;
        son yolculuğuna
    """),
    aged=phrases("""
        yaşında; yaşındaki; yaşındaydı
    """),
    violent=Words(
        "öldürül* öldürd* cinayet* vurul* vurdu silah* bıçak* kaza* polis* şüpheli* gözaltı* tutukla* mahkeme*"
        " dava* sanık* saldır* kurban* bomba* patla* boğul* yangın* savcı* soruşturma* asker* şehit* ceset* hüküm*"
    ),
    life=Words(
        "kariyer* doğdu doğan cenaze* efsane* ünlü* usta* tanın* yıldız* kurdu kurucu* ödül* eşi evli* çocuk*"
        " oğlu kızı emekli* ilk_kez hastalı* kanser* roman* film* albüm* oyuncu* şarkıcı* yazar* müzisyen*"
        " siyaset* yönetmen* rol* anıl* taziye* sanatçı* mezun*"
    ),
    kin=Words("annesi babası kocası karısı eşi oğlu kızı kardeşi ağabeyi ablası dedesi ninesi amcası teyzesi bebek"),
)
