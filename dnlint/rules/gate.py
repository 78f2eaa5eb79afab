"""The first gate: whether a document names the treatment at all. If not, it costs its parse only."""

from __future__ import annotations

import re
from functools import lru_cache

from dnlint.file_names import as_words, own_name
from dnlint.rules.schema import RulePack
from dnlint.values import Context, Document

_GAP = r"[\s\-‐‑–]*"  # a name is also written with a hyphen, or as one word
_BETWEEN = "\0"  # no name goes on behind it
TELLING = 5  # letters: "DN" may be anything
CLOSE_ENOUGH = 84  # rapidfuzz ratio: "dry neeedling", "dry needing"


def subject_in(document: Document, pack: RulePack) -> bool:
    """Whether any block, title or heading names the treatment, spelling mistakes included, or its file."""
    named, nearly = _patterns(pack.subject_terms)
    texts = dict.fromkeys(
        text for block in document.blocks for text in (block.text, *_governing(block.context))
    )
    of_file = as_words(own_name(document.path))
    text = _BETWEEN.join((*texts, of_file))  # one search is much quicker than one a block
    if named.search(text) or any(_is_near(text, near) for near in nearly):
        return True
    heads = (block.text for block in document.blocks if block.kind == "heading")
    return _is_named_in_general(text, pack) or _is_headed(_BETWEEN.join(heads), text, pack)


def _governing(context: Context) -> tuple[str, ...]:
    return (context.title, context.column, *context.headings, *context.about)


def _is_named_in_general(text: str, pack: RulePack) -> bool:
    """Whether a text names the treatment by a word that may mean others too, and none of those.

    "Needling" alone is the treatment, unless micro-needling is spoken of anywhere.
    """
    generic = tuple(term for term in pack.generic_terms if len(term) >= TELLING)
    return bool(_any_of(generic).search(text)) and not _any_of(pack.sharing_terms).search(text)


def _is_headed(heads: str, text: str, pack: RulePack) -> bool:
    """Whether a page that compares it with others is headed by that word: "Needling for runners".

    It names what the treatment alone is aimed at; a page on needling of the skin has no trigger points.
    """
    return _is_named_in_general(heads, pack) and bool(_any_of(_with_plurals(pack.target_terms)).search(text))


def _with_plurals(terms: tuple[str, ...]) -> tuple[str, ...]:
    return (*terms, *(f"{term}s" for term in terms))


@lru_cache(maxsize=16)
def _any_of(terms: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for any of some terms; it finds nothing where there are none."""
    joined = sorted(_GAP.join(map(re.escape, re.split(r"[\s\-]+", term))) for term in terms)
    return re.compile(r"\b(?:" + "|".join(joined) + r")\b" if joined else r"(?!)", re.IGNORECASE)


@lru_cache(maxsize=8)
def _patterns(terms: tuple[str, ...]) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], str], ...]]:
    joined = {_GAP.join(map(re.escape, re.split(r"[\s\-]+", term))) for term in terms}
    longest_first = sorted(joined, key=lambda one: (-len(one), one))
    named = re.compile(r"\b(?:" + "|".join(longest_first) + r")(?:s|es)?\b", re.IGNORECASE)
    pairs = {tuple(term.split()) for term in terms if term.count(" ") == 1}
    nearly = tuple(
        (re.compile(rf"\b{re.escape(first)}[\s\-]+(\w{{5,}})", re.IGNORECASE), last)
        for first, last in sorted(pairs)
    )
    return named, nearly


def _is_near(text: str, near: tuple[re.Pattern[str], str]) -> bool:
    pattern, last = near
    candidates = pattern.findall(text)
    if not candidates:
        return False
    from rapidfuzz.fuzz import ratio

    return any(ratio(word.lower(), last) >= CLOSE_ENOUGH for word in candidates)
