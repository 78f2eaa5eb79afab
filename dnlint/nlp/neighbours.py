"""Titles beside the treatment's that name something dnlint does not know: "Dry needling", "*Nutrition*".

Where nothing stands above them, the treatment's own title is the first of the page, and would make it the
topic of all that follows. In a list of services each is about its own.
"""

from __future__ import annotations

from collections import defaultdict

from dnlint.nlp.english import word_groups
from dnlint.nlp.rough_words import rough_words, words_beside
from dnlint.nlp.topics import Topics
from dnlint.values import Block, Context, Document

_LONGEST_NAME = 3  # words: "Running class"

_KEYED = "keyed"
_COLUMNS = "columns"

Path = tuple[str, ...]


def titles_record(block: Block) -> bool:
    """Whether a block of data is the title of its object."""
    return block.kind == "data" and block.context.key in word_groups()["title_keys"]


def strangers(document: Document, topics: Topics) -> frozenset[Path]:
    """The heading paths of such titles in a document."""
    beside: defaultdict[tuple[Path, str], dict[str, Path]] = defaultdict(dict)
    texts = {block.text for block in document.blocks}
    for block in document.blocks:
        context = block.context
        if block.kind == "heading" or titles_record(block):  # a list's items have their titles under one key
            beside[context.headings, context.key].setdefault(block.text, context.about)
        if block.kind == "table-cell" and context.column:  # "Traditional | Western | *Dry needling*"
            beside[context.headings, _COLUMNS].setdefault(context.column, ())
        if block.kind == "data":  # what stands under the keys of services: { needling: […], plunge: […] }
            for depth, title in enumerate(context.headings):
                if title not in texts:
                    beside[context.headings[:depth], _KEYED].setdefault(title, ())
    found = {
        (*above, *titles[title], title)
        for (above, _), titles in beside.items()
        for title in (*_among([*titles], topics), *_called_otherwise(titles, topics))
    }
    return frozenset(found)


def stands_under(context: Context, paths: frozenset[Path]) -> bool:
    """Whether one of the titles governs a block."""
    headings = context.headings
    return bool(paths) and any(headings[: depth + 1] in paths for depth in range(len(headings)))


def stands_in_column(context: Context, paths: frozenset[Path]) -> bool:
    """Whether a cell is in the column of something else than the treatment, which has one beside it."""
    return bool(context.column) and (*context.headings, context.column) in paths


def _among(titles: list[str], topics: Topics) -> list[str]:
    """Those of the titles side by side that name other services, if the titles are names of services."""
    if not any(_is_treatment(title, topics) for title in titles):
        return []
    unknown = [title for title in titles if _may_name_service(title, topics)]
    known = [title for title in titles if topics.of_text(title).others]
    rest = [title for title in titles if not topics.of_text(title).known and title not in unknown]
    return unknown if len(unknown) + len(known) >= len(rest) else []


def _called_otherwise(titles: dict[str, Path], topics: Topics) -> list[str]:
    """Those of the titles side by side whose slug or page is not the treatment's, if another's is."""
    named = {title: " ".join((*called, title)) for title, called in titles.items() if called}
    if not any(_is_treatment(one, topics) for title in named for one in titles[title]):
        return []
    return [title for title, names in named.items() if not topics.of_text(names).subject]


def _is_treatment(title: str, topics: Topics) -> bool:
    """Whether a title is the treatment's name, perhaps with what it is: "Dry needling *therapy*"."""
    rest = words_beside(rough_words(title), topics.named(title))
    return topics.of_text(title).is_subject and rest <= word_groups()["what_services_are"]


def _may_name_service(title: str, topics: Topics) -> bool:
    """Whether a title is a short name of nothing that a page on the treatment has sections on."""
    groups = word_groups()
    words = [word for word in rough_words(title) if word not in groups["joined"]]
    if not 0 < len(words) <= _LONGEST_NAME or not all(word.isalpha() for word in words):
        return False
    told = groups["common"] | groups["sections_of_a_page"]
    is_known = topics.of_text(title).known or topics.names_tool(title) or topics.tells_of_patients(title)
    return told.isdisjoint(words) and not is_known
