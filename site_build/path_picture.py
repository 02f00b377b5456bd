"""The path from contract to payment as a picture: SVG in the page's language, in the colours of the page."""

from html import escape

from site_build.form_words import words

TITLE = {
    "en": "The path in five stages",
    "fr": "Le parcours en cinq étapes",
    "de": "Der Weg in fünf Schritten",
    "ru": "Путь в пять шагов",
}
STAGES = {
    "en": (
        ("Before you sign", "check, agree, write it down"),
        ("Invoice and due day", "invoice at once, call on the day"),
        ("Overdue", "formal notice, interest, a plan"),
        ("Recover the money", "lawyer, agency, court"),
        ("Afterwards", "keep the client or part"),
    ),
    "fr": (
        ("Avant de signer", "vérifier, convenir, écrire"),
        ("Facture et échéance", "facturer vite, appeler le jour dit"),
        ("En retard", "mise en demeure, intérêts, échéancier"),
        ("Recouvrer", "avocat, recouvrement, tribunal"),
        ("Après", "garder le client ou non"),
    ),
    "de": (
        ("Vor dem Vertrag", "prüfen, vereinbaren, festhalten"),
        ("Rechnung und Fälligkeit", "sofort abrechnen, am Tag anrufen"),
        ("Überfällig", "Mahnung, Zinsen, Ratenplan"),
        ("Geld eintreiben", "Anwalt, Inkasso, Gericht"),
        ("Danach", "Kunden behalten oder nicht"),
    ),
    "ru": (
        ("До договора", "проверить, согласовать, записать"),
        ("Счёт и день оплаты", "выставить сразу, позвонить в срок"),
        ("Просрочка", "претензия, проценты, рассрочка"),
        ("Взыскание", "юрист, агентство, суд"),
        ("После", "продолжать с клиентом или нет"),
    ),
}
STEP, LEFT, WIDTH = 58, 22, 360


def render(language: str) -> str:
    """A line with five stations; its text alternative names them in order."""
    stages = STAGES[language]
    say = words(language).text
    description = ". ".join(say("labelled", label=f"{number}. {name}", value=what) for number, (name, what) in enumerate(stages, 1))
    height = STEP * len(stages)
    end = height - STEP / 2
    parts = [f'<line x1="{LEFT}" x2="{LEFT}" y1="{STEP / 2:g}" y2="{end:g}"/>']
    for index, (name, what) in enumerate(stages):
        y = STEP * index + STEP / 2
        parts.append(
            f'<circle cx="{LEFT}" cy="{y:g}" r="13"/><text class="number" x="{LEFT}" y="{y:g}" dy=".36em">{index + 1}</text>'
            f'<text class="name" x="{LEFT + 28}" y="{y - 3:g}">{escape(name)}</text>'
            f'<text x="{LEFT + 28}" y="{y + 15:g}">{escape(what)}</text>'
        )
    return (
        f'<figure class="saldo-path"><svg viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="path-title path-text">'
        f'<title id="path-title">{TITLE[language]}</title><desc id="path-text">{escape(description)}</desc>'
        f'<g aria-hidden="true">{"".join(parts)}</g></svg></figure>'
    )
