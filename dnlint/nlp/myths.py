"""What a page sets out as a myth: under "Myths", in a column of them, behind "Myth 2"."""

from __future__ import annotations

from dnlint.nlp.english import word_groups
from dnlint.nlp.neighbours import titles_record
from dnlint.nlp.rough_words import rough_words
from dnlint.values import Block

_OPENING_QUOTES, _CLOSING_QUOTES = ("'", '"', "“", "‘"), ("'", '"', "”", "’")


def is_debunked(block: Block, text: str) -> bool:
    """Whether the unit is set out as a myth: by its column, its lead-in, or as a title under "Myths"."""
    if rough_words(text)[:1] and rough_words(text)[0] in word_groups()["truths"]:
        return False
    context = block.context
    governs = (context.column, context.lead_in if block.kind != "paragraph" else "", context.key)
    if any(map(_sets_out_myths, governs)):
        return True
    is_quoted = text[:1] in _OPENING_QUOTES and text.rstrip()[-1:] in _CLOSING_QUOTES
    titles = block.kind in ("heading", "list-item") or titles_record(block) or is_quoted
    titles = titles or any(map(_is_label, context.headings[-1:]))
    return titles and any(map(_sets_out_myths, context.headings[-1:]))


def _is_label(title: str) -> bool:
    """Whether a title is one word in the singular, perhaps with a number: below "Myth 2" stands that myth."""
    words = [word for word in rough_words(title) if word.isalpha()]
    return len(words) == 1 and not words[0].endswith("s")


def _sets_out_myths(title: str) -> bool:
    words, groups = rough_words(title), word_groups()
    is_about_errors = any(f" {one} " in f" {' '.join(words)} " for one in groups["errors"])
    names_myths = is_about_errors or not groups["myths"].isdisjoint(words)
    return names_myths and words[0] not in groups["truths"]
