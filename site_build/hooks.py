"""MkDocs hooks: thin glue between docs/, the calculators and the built pages.

With static-i18n, one `mkdocs build` runs the whole build once a language: first the default one, then the
others from within its on_post_build. What must happen once looks at `_nested`.
"""

import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.plugins import CombinedEvent, event_priority

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from site_build import countries, form, formats, frame, glossary, law_tables, offline, open_data, page_sources, runtime, search, staging, terms  # noqa: E402  (the path above must be set first)
from site_build.words import LANGUAGES, LOCALES, NAMES, WORDS  # noqa: E402

MARKER = re.compile(r"^<!-- (calculator|law-table): ([a-z_-]+) -->[ \t]*$", re.MULTILINE)


def _nested(config) -> bool:
    return config.plugins["i18n"].building


def _language(config) -> str:
    return config.plugins["i18n"].current_language


def _stage(config):
    if not _nested(config):
        generators = [terms.write_pages, countries.write_pages, glossary.write_pages]
        config.docs_dir = str(staging.stage(Path(config.docs_dir), ROOT / ".build", generators))
    return config


@event_priority(-200)
def _speak_the_language(config):
    """After static-i18n has chosen the language of this pass."""
    language = _language(config)
    config.theme["language"] = language
    config.site_description = WORDS[language]["description"]
    for option, key in zip(config.theme["palette"], ("scheme-light", "scheme-dark", "scheme-auto"), strict=True):
        option["toggle"]["name"] = WORDS[language][key]
    return config


on_config = CombinedEvent(_stage, _speak_the_language)


@event_priority(-200)
def on_files(files, config):
    """static-i18n serves the default language at the root; here every language lives under its own prefix."""
    default = config.plugins["i18n"].default_language
    for file in files:
        if getattr(file, "localization", None) == default and not file.dest_uri.startswith(f"{default}/"):
            file.dest_uri = f"{default}/{file.dest_uri}"
            file.abs_dest_path = str(Path(config.site_dir, file.dest_uri))
            file.url = file._get_url(config.use_directory_urls)
    return files


def on_page_markdown(markdown, page, config, files):
    language = _language(config)
    texts = page_sources.cited(markdown, language)

    def replace(match):
        kind, name = match.groups()
        if kind == "calculator":
            page.meta["calculator"] = name
            text = form.render(name, language)
        else:
            text = law_tables.render(name, language, "../" * (page.url.count("/") - 1))
            if name != "sources":                              # the page of that table is such a list itself
                texts.extend(page_sources.in_tables(text))
        if not text.startswith("<"):
            return f"\n{text}\n"
        # HTML waits outside until Markdown has done its work, so that nothing in it is touched.
        blocks = page.meta.setdefault("html_blocks", [])
        blocks.append(text)
        return f'\n<div data-block="{len(blocks) - 1}"></div>\n'

    markdown = MARKER.sub(replace, markdown)
    if page.meta.get("reviewed"):                              # the pages of the countries end in a list of their own
        page.meta["texts"] = page_sources.render(texts, language)
    return markdown


def on_page_content(html, page, config, files):
    html = glossary.explain(html, _language(config), page.file.src_uri.split("/", 1)[1], "../" * (page.url.count("/") - 1))
    for number, text in enumerate(page.meta.pop("html_blocks", [])):
        html = html.replace(f'<div data-block="{number}"></div>', text, 1)
    return html


def on_page_context(context, page, config, nav):
    """The same page in the other languages: the trees are equal, so the address differs in its first part only."""
    rest = page.url.split("/", 1)[1]
    path = urlsplit(config.site_url).path
    config.extra["alternate"] = [
        {"lang": code, "name": NAMES[code], "link": f"{code}/{rest}", "url": f"{config.site_url}{code}/{rest}"}
        for code in LANGUAGES
    ]
    context["x_default"] = config.site_url if page.url == f"{_language(config)}/" else None
    context["words"] = WORDS[_language(config)]
    if page.meta.get("reviewed"):
        day = formats.day(page.meta["reviewed"], _language(config))
        context["reviewed"] = WORDS[_language(config)]["reviewed"].format(day=day).replace("..", ".")
    context["locales"] = LOCALES
    context["site_path"] = path
    return context


def on_template_context(context, template_name, config):
    context["languages"] = [{"lang": code, "name": NAMES[code], **WORDS[code]} for code in LANGUAGES]
    context["site_path"] = urlsplit(config.site_url).path
    return context


def on_post_page(output, page, config):
    return frame.finish(output, _language(config))


@event_priority(-200)
def on_post_build(config):
    if _nested(config):
        return
    site = Path(config.site_dir)
    search.split(site)
    frame.dark_sheet(site)
    for leftover in _unused(site):
        leftover.unlink()
    terms.publish(site)
    open_data.publish(site)
    runtime.publish(site)
    offline.publish(site, config.site_url)


def _unused(site: Path) -> list[Path]:
    """What the theme ships and no page loads: maps of its sources, word lists of languages that we do not speak."""
    scripts = site / "assets" / "javascripts"
    spoken = {f"lunr.{language}.min.js" for language in LANGUAGES} | {"lunr.stemmer.support.min.js"}
    return [
        *(site / "assets").rglob("*.map"),
        *(file for file in (scripts / "lunr").rglob("*.js") if file.name not in spoken),
        site / "assets" / "images" / "favicon.png",
    ]
