"""Keys of what a page says of itself: to search engines, and in which language."""

from __future__ import annotations

import re

from dnlint.parsers.names import names

_HEADS = names("metadata meta seo og opengraph twitter head helmet")
_PAGE_TITLES = re.compile(r"(?:meta|seo|og|twitter|page)[-_:]?title")
_PAGE_DESCRIPTIONS = re.compile(r"(?:meta|seo|og|twitter)[-_:]?desc(?:ription)?")
_LOCALE = re.compile(r"en|[a-z]{2}[-_][A-Z]{2}")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
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


def are_languages(keys: tuple[str, ...]) -> bool:
    """Whether an object holds the same copy in several languages, by their codes."""
    return len(keys) > 1 and all(_LANGUAGE.fullmatch(key) for key in keys) and not {"q", "a"} & set(keys)
