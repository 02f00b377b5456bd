"""Last touches on a built page's frame, where the theme leaves something undone.

Each repair is a pattern of the theme's own text. If a new version of the theme writes it otherwise, the
build stops here and someone looks, instead of a repair that silently does nothing.
"""

import base64
import hashlib
import json
import re
from pathlib import Path

from mkdocs.exceptions import PluginError

from site_build.words import WORDS

CONFIG = re.compile(r'(<script id="__config" type="application/json">)(.*?)(</script>)', re.DOTALL)
INLINE = re.compile(r"<script(?P<attributes>[^>]*)>(?P<body>.*?)</script>", re.DOTALL)
DARK = re.compile(r'\[data-md-color-scheme="?slate"?\](?:\[data-md-color-(?:primary|accent)="?custom"?\])? *\{[^}]*\}')
WORKER = re.compile(r"workers/(search\.[0-9a-f]+\.min\.js)$")


def finish(html: str, language: str) -> str:
    html = _configure(html, language)
    for pattern, new in _repairs(WORDS[language]):
        html, count = re.subn(pattern, new, html)
        if not count:
            raise PluginError(f"The theme no longer writes {pattern!r}; look at site_build/frame.py.")
    if 'id="__toc"' not in html:
        # On the first page of a group there is no such box to label.
        html = html.replace(' for="__toc"', "")
    return _content_security_policy(html)


def dark_sheet(site: Path) -> None:
    """The dark colours once more, for a browser that wants them and runs no script to put `slate` on the page."""
    theirs = (site / "assets" / "stylesheets").glob("palette.*.css")
    rules = [rule for sheet in (*theirs, *sorted((site / "assets").glob("*.css"))) for rule in DARK.findall(sheet.read_text("utf-8"))]
    text = "\n".join(re.sub(r'scheme="?slate"?', 'scheme="default"', rule) for rule in rules)
    (site / "assets" / "dark.css").write_text(f"{text}\n", encoding="utf-8")


def _configure(html: str, language: str) -> str:
    """The theme's script finds the search index and its results under the page's own language."""

    def rewrite(match):
        settings = json.loads(match[2])
        settings["base"] = f"{settings['base']}/{language}/."
        settings["search"] = WORKER.sub(r"workers/search-variants.js#\1", settings["search"])
        return match[1] + json.dumps(settings, ensure_ascii=False).replace("<", "\\u003c") + match[3]

    html, count = CONFIG.subn(rewrite, html)
    if count != 1:
        raise PluginError("The theme's settings are not where site_build/frame.py looks for them.")
    return html


def _repairs(words: dict) -> list[tuple[str, str]]:
    return [
        # The search box calls itself a dialog, without a name; it is a part of the page.
        (r'(<div class="md-search" data-md-component="search") role="dialog">', r"\1>"),
        # The boxes behind the menu and the search: the attribute is not for check boxes, and they need a name. That of the menu
        # stands before all landmarks; its place is in the header, before its button.
        (
            r'(?s)<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off">'
            r'(.*?)(<label class="md-header__button md-icon" for="__drawer">)',
            rf'\1<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer" aria-label="{words["menu"]}">\n    \2',
        ),
        (r'(id="__search") autocomplete="off">', rf'\1 aria-label="{words["search"]}">'),
        # An empty tabindex is no number.
        (r' tabindex=""', ""),
        # The theme's English is American.
        *([("Initializing search", "Initialising search")] if words is WORDS["en"] else []),
        # A group of pages takes its name from a label that holds a picture only; its title stands in the next line.
        (
            r'<nav class="md-nav" data-md-level="1" aria-labelledby="[^"]*" aria-expanded="(?:true|false)">'
            r'(\s*<label class="md-nav__title" for="[^"]*">\s*<span class="md-nav__icon md-icon"></span>\s*)([^<]*?)(\s*</label>)',
            rf'<nav class="md-nav" data-md-level="1" aria-label="{words["section"]}\2">\1\2\3',
        ),
    ]


def _content_security_policy(html: str) -> str:
    """Lets the browser itself refuse every other origin; inline scripts of the theme are allowed by their hash."""
    hashes = []
    for script in INLINE.finditer(html):
        if "src=" in script["attributes"] or "json" in script["attributes"]:
            continue
        digest = hashlib.sha256(script["body"].encode()).digest()
        hashes.append(f"'sha256-{base64.b64encode(digest).decode()}'")
    policy = "; ".join(
        [
            "default-src 'self'",
            " ".join(["script-src 'self' 'wasm-unsafe-eval'", *dict.fromkeys(hashes)]),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
        ]
    )
    return html.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n      <meta http-equiv="Content-Security-Policy" content="{policy}">', 1)
