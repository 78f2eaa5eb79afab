"""Keys of what a page says of itself: to search engines, and in which language."""

from __future__ import annotations

import re

from dnlint.parsers.key_words import words_of
from dnlint.parsers.names import names

_HEADS = names("metadata meta seo og opengraph twitter head helmet")
_PAGE_TITLES = re.compile(r"(?:meta|seo|og|twitter|page)[-_:]?title")
_PAGE_DESCRIPTIONS = re.compile(r"(?:meta|seo|og|twitter)[-_:]?desc(?:ription)?")
_LOCALE = re.compile(r"en|[a-z]{2}[-_][A-Z]{2}")
_LANGUAGE = re.compile(r"(?P<code>[a-z]{2})(?:[-_][A-Za-z]{2,4})?")
_LANGUAGES = names(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de"
    " dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id"
    " ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu"
    " lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt"
    " qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn"
    " to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
    " cn cz dk gr jp ua"  # countries that are written for their languages
)
_TRANSLATED = names("i18n locale locales translation translations language languages")
_SETTING = re.compile(r"[a-z][\w:.-]*")


def names_head(key: str) -> bool:
    """Whether the key holds what a page says of itself to search engines."""
    return key.lower() in _HEADS


def names_setting(fields: tuple[str, ...]) -> str:
    """Under which key a page's `<meta>` written as an object has its name, "" where it is none."""
    named = [key for key in ("name", "property") if key in fields]
    is_meta = "content" in fields and set(fields) <= {"name", "property", "content", "hid", "key", "itemprop"}
    return named[0] if named and is_meta else ""


def is_setting(name: str) -> bool:
    """Whether a name is that of a setting, not of somebody who is quoted or of a treatment: og:title."""
    return bool(_SETTING.fullmatch(name))


def names_page_title(key: str, in_head: bool) -> bool:
    """Whether the string is a page's title for search engines."""
    return bool(_PAGE_TITLES.fullmatch(key.lower())) or (in_head and key.lower() in {"title", "default"})


def names_page_description(key: str, in_head: bool) -> bool:
    """Whether the string is a page's description for search engines."""
    return bool(_PAGE_DESCRIPTIONS.fullmatch(key.lower())) or (in_head and key.lower() == "description")


def is_locale(keys: tuple[str, ...]) -> bool:
    """Whether an object holds its copy under the one language of a site: { "en-US": "…" }."""
    return len(keys) == 1 and bool(_LOCALE.fullmatch(keys[0]))


def are_languages(keys: tuple[str, ...], under: str = "") -> bool:
    """Whether an object holds the same copy in several languages, by their codes: { en: "…", fr: "…" }.

    One of them is English, unless the key that the object stands `under` speaks of languages: `pt` and `ot`
    are services as well, `mo` and `tu` days.
    """
    found = [_LANGUAGE.fullmatch(key) for key in keys]
    if len(keys) < 2 or not all(one and one["code"] in _LANGUAGES for one in found):
        return False
    spoken = {under.lower(), *words_of(under)}
    return any(key.startswith("en") for key in keys) or not _TRANSLATED.isdisjoint(spoken)
