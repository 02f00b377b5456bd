"""The few words of the pages' frame: what Material does not say, or says in its own way.

The words of the pages themselves stand in docs/, those of the calculators in calculators/messages/.
"""

LANGUAGES = ("fr", "de", "ru", "en")

NAMES = {"fr": "Français", "de": "Deutsch", "ru": "Русский", "en": "English"}

# For Open Graph, which wants a territory; the pages are written for every country that reads the language.
LOCALES = {"fr": "fr_FR", "de": "de_DE", "ru": "ru_RU", "en": "en_GB"}

WORDS = {
    "fr": {
        "description": "Un client ne paie pas : que faire, combien réclamer, comment l’éviter la prochaine fois.",
        "reviewed": "Page relue le {day}.",
        "our-sources": "Lois et séries de taux : d’où viennent nos chiffres",
        "texts": "Textes officiels sur lesquels s’appuie cette page",
        "colon": "\u00a0: ",
        "lost": "Cette page n’existe pas ou plus.",
        "home": "Accueil de Saldo en français",
        "languages": "Langues",
        "scheme-light": "Affichage : réglage du système. Passer au clair",
        "scheme-dark": "Affichage : clair. Passer au sombre",
        "scheme-auto": "Affichage : sombre. Suivre le réglage du système",
        "menu": "Menu",
        "search": "Rechercher dans le site",
        "section": "Rubrique\u00a0: ",
        "licence": "Guide : CC BY 4.0. Calculateurs : licence MIT. Données juridiques : CC0.",
        "advice": "Saldo informe et ne remplace pas le conseil d’un avocat.",
    },
    "de": {
        "description": "Ein Kunde zahlt nicht: was jetzt zu tun ist, wie viel Ihnen zusteht und wie Sie künftig vorbeugen.",
        "reviewed": "Seite durchgesehen am {day}.",
        "our-sources": "Gesetze und Zinsreihen: woher unsere Zahlen stammen",
        "texts": "Amtliche Texte zu dieser Seite",
        "colon": ": ",
        "lost": "Diese Seite gibt es nicht oder nicht mehr.",
        "home": "Zur deutschen Startseite von Saldo",
        "languages": "Sprachen",
        "scheme-light": "Darstellung: wie im System. Zu Hell wechseln",
        "scheme-dark": "Darstellung: hell. Zu Dunkel wechseln",
        "scheme-auto": "Darstellung: dunkel. Zur Systemeinstellung wechseln",
        "menu": "Menü",
        "search": "Website durchsuchen",
        "section": "Bereich: ",
        "licence": "Leitfaden: CC BY 4.0. Rechner: MIT-Lizenz. Gesetzesdaten: CC0.",
        "advice": "Saldo informiert, ersetzt aber keine Rechtsberatung im Einzelfall.",
    },
    "ru": {
        "description": "Клиент не платит: что делать сейчас, сколько он должен и как не допустить этого впредь.",
        "reviewed": "Страница проверена {day}.",
        "our-sources": "Законы и ряды ставок: откуда наши цифры",
        "texts": "Официальные тексты, на которые опирается эта страница",
        "colon": ": ",
        "lost": "Такой страницы нет или её уже убрали.",
        "home": "Главная страница Saldo на русском языке",
        "languages": "Языки",
        "scheme-light": "Оформление: как в системе. Переключить на светлое",
        "scheme-dark": "Оформление: светлое. Переключить на тёмное",
        "scheme-auto": "Оформление: тёмное. Переключить на системное",
        "menu": "Меню",
        "search": "Поиск по сайту",
        "section": "Раздел: ",
        "licence": "Руководство: CC BY 4.0. Калькуляторы: лицензия MIT. Правовые данные: CC0.",
        "advice": "Saldo даёт общие сведения и не заменяет консультацию юриста.",
    },
    "en": {
        "description": "A client does not pay: what to do now, how much is owed, and how to keep it from happening again.",
        "reviewed": "Page reviewed on {day}.",
        "our-sources": "Laws and rate series: where our figures come from",
        "texts": "Official texts that this page rests on",
        "colon": ": ",
        "lost": "This page does not exist, or no longer does.",
        "home": "Saldo’s home page in English",
        "languages": "Languages",
        "scheme-light": "Appearance: same as the system. Switch to light",
        "scheme-dark": "Appearance: light. Switch to dark",
        "scheme-auto": "Appearance: dark. Follow the system",
        "menu": "Menu",
        "search": "Search the site",
        "section": "Section: ",
        "licence": "Guide: CC BY 4.0. Calculators: MIT licence. Law data: CC0.",
        "advice": "Saldo informs and is no substitute for a lawyer’s advice.",
    },
}
