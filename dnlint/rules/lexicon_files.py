"""The files of a rule pack that hold its words: concepts, relations, and cues of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import get_args

from dnlint.lexicon import Category, Concept, Cue, Lexicon, Link, Reach, Relation
from dnlint.rules.yaml_nodes import Entry, check_unique, listed, only, read_yaml
from dnlint.terms import Form, slot

_FORMS: tuple[Form, ...] = get_args(Form)
_LINKS: tuple[Link, ...] = get_args(Link)
_CATEGORIES: tuple[Category, ...] = get_args(Category)
_REACHES: tuple[Reach, ...] = get_args(Reach)


def read_lexicon(folder: Path) -> Lexicon:
    """The words of the pack in `folder`. Raises RulePackError for a mistake, also for an id given twice."""
    concepts, relations = list(_entries(folder / "concepts")), list(_entries(folder / "relations"))
    made = Lexicon(tuple(map(read_concept, concepts)), tuple(map(read_relation, relations)))
    check_names(relations, {one.id for one in made.concepts})
    # A relation and a concept of one id would both be meant wherever a rule names it.
    check_unique(entry.fields()["id"] for entry in chain(concepts, relations))
    return made


def read_cues(folder: Path) -> tuple[Cue, ...]:
    """The cues that the pack in `folder` adds to those of English."""
    return tuple(map(_cue, listed(folder / "cues.yaml")))


def check_names(relations: Iterable[Entry], concepts: Collection[str]) -> None:
    """Raises RulePackError where a relation's `names` are not ids of concepts."""
    for entry in relations:
        fields = entry.fields()
        for ids in fields["names"].fields().values() if "names" in fields else ():
            for one in ids.items():
                if one.text() not in concepts:
                    raise one.fail(f"no concept has the id “{one.text()}”")


def _entries(folder: Path) -> Iterator[Entry]:
    return (item for path in sorted(folder.glob("*.yaml")) for item in read_yaml(path).items())


def read_concept(entry: Entry) -> Concept:
    """A concept of the lexicon."""
    fields = entry.fields()
    known = ("id", "kind", "name", "terms", "field", "evidence")
    only(fields, known, ("id", "kind", "name", "terms"), entry)
    return Concept(
        id=fields["id"].text(),
        kind=fields["kind"].text(),
        name=fields["name"].text(),
        terms=fields["terms"].words(),
        field=fields["field"].text() if "field" in fields else "",
        evidence=fields["evidence"].texts() if "evidence" in fields else (),
    )


def read_relation(entry: Entry) -> Relation:
    """A relation, with the words that say it."""
    fields = entry.fields()
    only(fields, ("id", "name", "link", "terms", "across", "names"), ("id", "name", "link", "terms"), entry)
    names = fields["names"].fields() if "names" in fields else {}
    slots = {f"<{name}>": slot(ids.words()) for name, ids in names.items()}
    terms: list[tuple[Form, str]] = []
    for form, words in fields["terms"].fields().items():
        if form not in _FORMS:
            raise words.fail(f"“{form}” is not a form of words; write one of {', '.join(_FORMS)}")
        terms.extend((form, _filled(words, term, slots)) for term in words.words())
    return Relation(
        id=fields["id"].text(),
        name=fields["name"].text(),
        link=fields["link"].one_of(_LINKS),
        terms=tuple(terms),
        across=fields["across"].texts() if "across" in fields else (),
    )


def _filled(entry: Entry, term: str, slots: Mapping[str, str]) -> str:
    """A term with the ids of concepts for `<it>`, as `names:` of its relation tells."""
    if "<" not in term:
        return term
    words = [slots.get(word, word) for word in term.split()]
    for word in words:
        if word.startswith("<") and word not in slots.values():
            raise entry.fail(f"{word} in “{term}” stands for no names; say which, under names:")
    return " ".join(words)


def _cue(entry: Entry) -> Cue:
    fields = entry.fields()
    only(fields, ("category", "reach", "terms"), ("category", "reach", "terms"), entry)
    return Cue(
        id=f"cue:{entry.path}:{entry.line}",
        category=fields["category"].one_of(_CATEGORIES),
        reach=fields["reach"].one_of(_REACHES),
        opening=False,
        terms=fields["terms"].words(),
    )
