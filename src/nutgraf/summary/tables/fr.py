"""French."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        plus d'informations à suivre|venir; plus d'informations suivront; plus de détails à suivre|venir;
        cet article sera; cet article est en cours; cet article a été; cet article est paru; article en cours;
        cette page sera; à lire aussi; à lire; à voir; lire aussi; lire la suite; lire également; lisez;
        voir aussi; retrouvez; découvrez; cliquez; suivez; suivez-nous; abonnez-vous; inscrivez-vous; rejoignez;
        partagez; n'hésitez pas; ne manquez pas; ne ratez pas; écoutez; regardez; téléchargez; dites-nous;
        donnez votre avis; qu'en pensez-vous; et vous qu'en pensez-vous; pour en savoir plus;
        pour plus d'informations; pour aller plus loin; pour vous abonner; pour vous inscrire;
        voici ce qu'il faut savoir; voici tout ce qu'il faut savoir; voici ce que l'on sait; on vous explique;
        on vous dit tout; nous vous tiendrons; nous y reviendrons; restez connectés; restez informés;
        tous droits réservés; vous pouvez suivre; vous pouvez retrouver; vous avez une information;
        si vous souhaitez; merci d'avoir lu; bonjour à tous; bonjour et bienvenue; bienvenue dans|sur;
        merci de nous avoir suivis; merci de votre fidélité; merci d'avoir suivi; ce direct est;
        c'est la fin de ce direct
    """),
    empty=phrases("""
        reste à savoir; reste à voir; l'avenir le dira; l'avenir nous le dira; seul l'avenir; seul le temps;
        le temps nous le dira; le temps le dira; affaire à suivre; la suite au prochain; rien n'est joué;
        rien n'est encore joué; une chose est sûre; une chose est certaine; la question reste; la question demeure;
        il va sans dire; cela va sans dire; tous les regards seront; suivi de près; le suspense reste;
        n'a pas fini de faire parler; l'histoire ne dit pas
    """),
    comment=phrases("""
        n'a pas souhaité réagir; n'a pas souhaité commenter; n'a pas souhaité répondre; n'ont pas souhaité;
        n'a pas répondu; n'ont pas répondu; n'a pas donné suite; n'ont pas donné suite; contacté par;
        contactée par; contactés par; contactées par; sollicité par; sollicitée par; sollicités par;
        n'était pas joignable; n'a pas pu être joint; s'est refusé à tout commentaire; a refusé de commenter
    """),
    replies=lexicon(
        "oui non si exactement absolument évidemment bien-sûr peut-être certainement effectivement jamais"
        " toujours tout parfaitement probablement parce clairement justement voilà ah ben",
        *("bien sûr", "pas vraiment", "pas du", "tout à", "c'est vrai", "c'est", "je ne", "sans doute"),
        *("en effet", "d'accord"),
    ),
    speaker=lexicon("je j'ai j'étais me m'a moi mon ma mes nous notre nos j'avais j'aime j'aimerais j'y j'en m'ont"),
    address=lexicon("vous votre vos tu te toi ton ta tes avez-vous êtes-vous pouvez-vous pensez-vous est-ce"),
    counted=("trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
    live=phrases("""
        en direct; direct live; minute par minute; heure par heure; liveblog
    """),
    digest=phrases("""
        l'essentiel; ce qu'il faut retenir; ce qu'il faut savoir; les points clés; points clés; le résumé;
        en résumé; en bref; le point sur la situation
    """),
    ahead=phrases("""
        avant-match; sur quelle chaîne; compos probables; à quelle heure; pronostic
    """),
    result=Words(
        "victoire* vainqueur* gagne* gagné* remporte* remporté* battu* bat battent s'impose* s'est_imposé*"
        " imposé* dispose* défaite* s'incline* incliné* perd perdu* perdent nul nuls match_nul partage* succès"
        " triomphe* écrase* renvers* qualif* domine* dominé* corrig* surprend* arrach* tenu*"
    ),
    scored=Words("but buts marque marqué inscrit* doublé* triplé* essai essais égalis* ouverture_du_score"),
    play=Words(
        "but buts marqu* minute* mi-temps période penalty pénalty tête corner* coup_franc attaquant* gardien*"
        " défenseur* milieu* hors-jeu poteau* transversale arbitre* avantage égalis* coup_d'envoi coup_de_sifflet"
        " temps_additionnel remplaç* passe* centre* frappe* tir tirs visiteurs locaux domicile saison journée"
        " carton* essai* transformation* mêlée* set sets manche* break* service* balle_de_match quart-temps"
        " panier* rebond* prolongation* doublé* entraîneur*"
    ),
    standing=Words(
        "classement* ligue points place leader* tête_du relég* promot* qualif* demi-final* quart* huitième* finale*"
    ),
    acted=lexicon("répondu répond ajouté ajoute"),
    died=phrases("""
        est mort; est morte; est décédé; est décédée; s'est éteint; s'est éteinte; mort à; morte à; mort; décès;
        décédé; décédée; nous a quittés
    """),
    aged=phrases("""
        à l'âge de; âgé de; âgée de; ans
    """),
    violent=Words(
        "tué* meurtr* assassin* abattu* fusill* poignard* accident* police* policier* suspect* arrêté* interpell*"
        " tribunal* procès accus* attaque* attentat* victime* bombe* explos* noyé* noyade incendie* enquête*"
        " parquet* soldat* condamn*"
    ),
    life=Words(
        "carrière né née naissance obsèques hommage* légende* connu* célèbre* star fondat* fondé* remport* prix"
        " veuve épouse* mari enfants fils fille retraite débuts début maladie cancer roman* film* album* acteur*"
        " actrice* chanteu* auteur* écrivain* musicien* homme_politique icône* rôle* mémoire disparition inhum*"
        " monument* étudi*"
    ),
    kin=Words(
        "mère père maman papa mari femme épouse fils fille frère sœur soeur grand-mère grand-père parents oncle"
        " tante bébé"
    ),
)
