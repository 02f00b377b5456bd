"""Last touches on a built page's frame, where the theme leaves something undone.

Each repair names the theme's own text. If a new version of the theme writes it otherwise, the build stops
here and someone looks, instead of a repair that silently does nothing.
"""

import base64
import hashlib
import json
import re

from mkdocs.exceptions import PluginError

from site_build.words import WORDS

CONFIG = re.compile(r'(<script id="__config" type="application/json">)(.*?)(</script>)', re.DOTALL)
INLINE = re.compile(r"<script(?P<attributes>[^>]*)>(?P<body>.*?)</script>", re.DOTALL)
WORKER = re.compile(r"workers/(search\.[0-9a-f]+\.min\.js)$")


def finish(html: str, language: str) -> str:
    html = _configure(html, language)
    for old, new in _repairs(WORDS[language]):
        if old not in html:
            raise PluginError(f"The theme no longer writes {old!r}; look at site_build/frame.py.")
        html = html.replace(old, new)
    return _content_security_policy(html)


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
        # The search box called itself a dialog without a name; it is a part of the page.
        ('<div class="md-search" data-md-component="search" role="dialog">', '<div class="md-search" data-md-component="search">'),
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
