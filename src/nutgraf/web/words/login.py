"""Words of logging in and of pages that say what went wrong, in all languages of the interface."""

from nutgraf.web.words.choice import Text

WORDS = {
    "login.title": Text("Log in", "Anmelden", "Iniciar sesión", "Вход"),
    "login.lead": Text(
        "This library is protected. Its owner makes tokens with the command:",
        "Diese Bibliothek ist geschützt. Wem sie gehört, macht Tokens mit dem Befehl:",
        "Esta biblioteca está protegida. Su dueño crea tokens con la orden:",
        "Эта библиотека защищена. Её владелец создаёт токены командой:",
    ),
    "login.token": Text("Token", "Token", "Token", "Токен"),
    "login.enter": Text("Log in", "Anmelden", "Entrar", "Войти"),
    "login.wrong": Text(
        "This token does not open the library. Check it, or ask for a new one.",
        "Dieses Token öffnet die Bibliothek nicht. Prüfe es oder bitte um ein neues.",
        "Este token no abre la biblioteca. Compruébalo o pide uno nuevo.",
        "Этот токен не открывает библиотеку. Проверьте его или попросите новый.",
    ),
    "login.open": Text(
        "No token is needed: the library is open on this machine.",
        "Es braucht kein Token: Die Bibliothek ist auf diesem Rechner offen.",
        "No hace falta token: la biblioteca está abierta en este equipo.",
        "Токен не нужен: на этой машине библиотека открыта.",
    ),
    "login.inside": Text("You are logged in.", "Du bist angemeldet.", "Has iniciado sesión.", "Вы вошли."),
    "login.leave": Text("Log out", "Abmelden", "Cerrar sesión", "Выйти"),
    "login.read": Text("To the articles", "Zu den Artikeln", "A los artículos", "К статьям"),
    # What went wrong
    "login.failed_400": Text(
        "This request could not be understood", "Diese Anfrage war nicht zu verstehen",
        "No se ha entendido la petición", "Запрос непонятен",
    ),
    "login.failed_401": Text("A token is needed", "Ein Token ist nötig", "Hace falta un token", "Нужен токен"),
    "login.failed_403": Text("This is not allowed", "Das ist nicht erlaubt", "No está permitido", "Это не разрешено"),
    "login.failed_404": Text("Nothing stands here", "Hier steht nichts", "Aquí no hay nada", "Здесь ничего нет"),
    "login.failed_409": Text(
        "Somebody else was faster", "Jemand anderes war schneller", "Alguien se ha adelantado", "Кто-то успел раньше",
    ),
    "login.failed_413": Text("This is too large", "Das ist zu groß", "Es demasiado grande", "Это слишком велико"),
    "login.failed_422": Text(
        "This cannot be worked on", "Damit ist nichts anzufangen", "No se puede trabajar con esto",
        "С этим ничего не сделать",
    ),
    "login.failed_429": Text("Too many tries", "Zu viele Versuche", "Demasiados intentos", "Слишком много попыток"),
    "login.failed_500": Text(
        "Something went wrong here", "Hier ist etwas schiefgegangen", "Algo ha salido mal aquí",
        "Здесь что-то сломалось",
    ),
    "login.failed_502": Text(
        "The publisher’s page cannot be had", "Die Seite des Verlags ist nicht zu bekommen",
        "No se puede obtener la página del medio", "Страницу издания не получить",
    ),
    "login.failed_503": Text(
        "Too much to do at the moment", "Zurzeit zu viel zu tun", "Demasiado trabajo en este momento",
        "Сейчас слишком много работы",
    ),
    "login.say_400": Text(
        "Go back and try it once more.", "Geh zurück und versuche es noch einmal.",
        "Vuelve atrás e inténtalo otra vez.", "Вернитесь и попробуйте ещё раз.",
    ),
    "login.say_403": Text(
        "Perhaps your token may only read, or the request came from another site.",
        "Vielleicht darf dein Token nur lesen, oder die Anfrage kam von einer anderen Seite.",
        "Quizá tu token solo permita leer, o la petición venía de otro sitio.",
        "Возможно, ваш токен разрешает только чтение или запрос пришёл с другого сайта.",
    ),
    "login.say_404": Text(
        "Perhaps it was removed, or the address is mistyped.",
        "Vielleicht wurde es entfernt, oder die Adresse ist vertippt.",
        "Quizá se quitó o la dirección está mal escrita.",
        "Возможно, это удалено или в адресе опечатка.",
    ),
    "login.say_500": Text(
        "It is not your fault. The log of the server says more.",
        "Es liegt nicht an dir. Mehr steht im Protokoll des Servers.",
        "No es culpa tuya. El registro del servidor dice más.", "Вы не виноваты. Подробности — в журнале сервера.",
    ),
    "login.say_503": Text(
        "Load the page again in a moment.", "Lade die Seite gleich noch einmal.",
        "Vuelve a cargar la página en un momento.", "Обновите страницу чуть позже.",
    ),
}  # fmt: skip
