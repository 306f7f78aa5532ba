"""Spanish."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.tables.record import Wording, Words, by_first_word, phrases

TABLE = Wording(
    openings=by_first_word("""
        habrá ampliación; noticia en desarrollo; noticia en ampliación; más información en;
        más información a continuación; en breve más información; en breve ampliaremos; seguiremos informando;
        ampliaremos; esta noticia se está actualizando; esta noticia está en desarrollo; esta noticia será;
        esta noticia ha sido; este artículo ha sido; este artículo fue; este artículo se publicó;
        esta nota se actualizará; lea también; lee también; lea más; lee más; lee aquí; leer más;
        te puede interesar; también te puede interesar; le puede interesar; puede interesarte; haz clic; haga clic;
        pulsa aquí; sigue|siga leyendo; síguenos; síganos; sigue toda la; sigue en directo; suscríbete; suscríbase;
        regístrate; regístrese; descarga la; descárgate; únete; cuéntanos; déjanos; qué opinas; y tú qué opinas;
        no te pierdas; no se pierda; no olvides; escucha el; mira el video|vídeo; vea el video|vídeo;
        consulta aquí; consulta todas; consulte aquí; conoce más; descubre más; para más información;
        para más noticias; para más detalles; para saber más; para conocer más; estas son todas las claves;
        aquí te contamos; aquí te dejamos; te contamos; te explicamos; esto es lo que sabemos;
        esto es lo que debes saber; esto es todo lo que; todo lo que debes saber; todo lo que necesitas saber;
        todos los derechos reservados; gracias por leer; si quieres saber; si quieres recibir; bienvenidos;
        bienvenidas; buenos días a todos; buenas tardes a todos; buenas noches a todos; hasta aquí la|el|nuestra;
        gracias por seguir; gracias por acompañarnos
    """),
    empty=phrases("""
        está por ver; está por verse; queda por ver; habrá que ver; habrá que esperar; el tiempo dirá;
        el tiempo lo dirá; sólo el tiempo dirá; solo el tiempo dirá; el futuro dirá; nadie lo sabe;
        es una incógnita; sigue siendo una incógnita; una cosa está clara; lo único seguro;
        lo que es seguro es que; no hay duda de que; todas las miradas; la gran pregunta es; la pregunta es;
        la historia continuará; habrá que estar atentos; con gran expectación; huelga decir; ni que decir tiene
    """),
    comment=phrases("""
        no quiso hacer comentarios; no quiso comentar; declinó hacer comentarios; declinó comentar;
        ha declinado hacer; rehusó hacer; no respondió; no han respondido; no ha respondido; no respondieron;
        no contestó; se ha puesto en contacto con; solicitud de comentarios; solicitudes de comentarios;
        no estuvo disponible; no ha querido hacer declaraciones; no hizo declaraciones
    """),
    replies=lexicon(
        "sí no claro exacto exactamente absolutamente quizás quizá tal probablemente seguramente desde nunca"
        " siempre bueno pues evidentemente porque totalmente efectivamente también tampoco correcto depende",
        *("por supuesto", "desde luego", "tal vez", "en absoluto", "para nada", "creo que", "es cierto"),
        *("es verdad", "así es"),
    ),
    speaker=lexicon(
        "yo me mi mis mí nosotros nos nuestro nuestra nuestros nuestras he había soy creo estoy tengo quiero"
    ),
    address=lexicon("usted ustedes le su sus tú te tu tus ti has ha eres vos vosotros crees piensa cree"),
    counted=("tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
    live=phrases("""
        en directo; en vivo; minuto a minuto; en tiempo real
    """),
    digest=phrases("""
        claves; las claves; lo más importante; lo esencial; resumen; lo que sabemos; puntos clave; en resumen
    """),
    ahead=phrases("""
        previa; dónde ver; a qué hora; posibles alineaciones; pronóstico; horario y
    """),
    result=Words(
        "victoria* vence* venció* vencieron gana ganó ganan ganaron ganar derrota* derrotó* perdió* pierde*"
        " perdieron empat* triunf* goleada* golea* goleó* se_impuso se_impone impuso* remont* cayó cae elimin*"
        " superó* supera arroll* rescat*"
    ),
    scored=Words("gol goles marcó marca marcaron anotó anota anotaron tanto tantos doblete* hat-trick ensayo* golazo*"),
    play=Words(
        "gol goles golazo* minuto* primer_tiempo segundo_tiempo primera_mitad segunda_mitad descanso penalti*"
        " penal* cabezazo* córner corner* falta delantero* portero* arquero* guardameta* defensa* centrocampista*"
        " fuera_de_juego poste larguero árbitro* ventaja* empat* pitido* descuento añadido cambio* asistencia*"
        " centro remate* disparo* tiro* visitante* local* temporada jornada tarjeta* roja set sets quiebre* break*"
        " saque* match_point cuarto* canasta* triple* rebote* prórroga* carrera* entrada* jonrón* lanzador*"
        " entrenador* técnico*"
    ),
    standing=Words(
        "clasific* liga puntos puesto líder* liderato tabla descenso ascenso semifinal* cuartos octavos final*"
    ),
    acted=lexicon("respondió responde añadió añade"),
    died=phrases("""
        ha muerto; murió; muere; ha fallecido; falleció; fallece; fallecimiento; muerte de; muerto; muerta
    """),
    aged=phrases("""
        años; a la edad de; a los; tenía
    """),
    violent=Words(
        "asesin* matar* mató* mataron homicid* disparo* tirote* apuñal* accidente* policía* policial* sospech*"
        " detenid* juicio* tribunal* acusad* ataque* atentado* víctima* bomba* explos* ahogad* incendio* fiscal*"
        " soldado* condena* cadáver*"
    ),
    life=Words(
        "carrera nació nacido nacida funeral homenaje* leyenda* conocid* famos* estrella* fund* ganó premio*"
        " viuda esposa* casad* hijos hijo hija retir* debut* enfermedad cáncer novela* película* disco* álbum*"
        " actor* actriz* cantante* escritor* músic* polític* icono* ícono* papel* trayectoria* legado* recuerd*"
        " estudi* velatorio* capilla_ardiente"
    ),
    kin=Words(
        "madre padre mamá papá marido esposo esposa mujer hijo hija hermano hermana abuela abuelo padres tío tía bebé"
    ),
)
