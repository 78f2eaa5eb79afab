"""Loads a rule pack from its folder of YAML files. spaCy is not needed for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import TypeVar, get_args

from dnlint.errors import RulePackError
from dnlint.lexicon import Category, Concept, Cue, Form, Lexicon, Link, Reach, Relation
from dnlint.rules.rule_file import read_rule
from dnlint.rules.schema import EvidenceRow, RulePack, Statement
from dnlint.rules.shipped import shipped_folder
from dnlint.rules.vocabulary import Vocabulary, extended
from dnlint.rules.yaml_nodes import Entry, only, read_yaml
from dnlint.values import Source

_FORMS: tuple[Form, ...] = get_args(Form)
_LINKS: tuple[Link, ...] = get_args(Link)
_CATEGORIES: tuple[Category, ...] = get_args(Category)
_REACHES: tuple[Reach, ...] = get_args(Reach)
_T = TypeVar("_T")


def load_pack(
    folder: Path | None = None, *, words: bool = True, vocabulary: Vocabulary | None = None
) -> RulePack:
    """The rule pack in `folder`, or the one for dry needling that dnlint ships.

    `words=False` leaves out the lexicon and the patterns: enough to explain rules, in half the time.
    `vocabulary` adds words to the lexicon. Raises RulePackError, with file and line, for any mistake in the
    pack, VocabularyError for a word that cannot be added.
    """
    folder = folder or shipped_folder()
    head = read_yaml(folder / "pack.yaml")
    fields = head.fields()
    needed = ("name", "version", "subject", "title")
    only(fields, (*needed, "belongings", "foreign", "sharing"), needed, head)
    lexicon = _lexicon(folder, head, vocabulary) if words else None
    sources = {source.id: source for source in _keyed(folder / "sources.yaml", _source)}
    statements = {one.id: one for one in _listed(folder / "consensus.yaml", _statement)}
    evidence = {row.id: row for row in _listed(folder / "evidence.yaml", _evidence)}
    files = [read_yaml(path) for path in sorted((folder / "rules").glob("*.yaml"))]
    rules = tuple(read_rule(entry, lexicon) for entry in files)
    _check_unique(entry.fields()["id"] for entry in files)
    for entry in files:
        _check_known(entry, "statements", statements.keys() | evidence.keys())
        _check_known(entry, "sources", sources.keys())
        _check_quoted(entry, evidence.keys())
    return RulePack(
        name=fields["name"].text(),
        version=fields["version"].text(),
        folder=folder,
        subject=fields["subject"].text(),
        title=fields["title"].text(),
        lexicon=lexicon or Lexicon((), ()),
        rules=rules,
        cues=tuple(_listed(folder / "cues.yaml", _cue)),
        foreign=fields["foreign"].texts() if "foreign" in fields else (),
        sharing=fields["sharing"].texts() if "sharing" in fields else (),
        belongings=fields["belongings"].texts() if "belongings" in fields else (),
        statements=statements,
        evidence=evidence,
        sources=sources,
    )


def _lexicon(folder: Path, head: Entry, vocabulary: Vocabulary | None) -> Lexicon:
    concepts, relations = _each(folder / "concepts", read_concept), _each(folder / "relations", read_relation)
    lexicon = Lexicon(tuple(concepts), tuple(relations))
    _check_named(head, lexicon)
    return extended(lexicon, head.fields()["subject"].text(), vocabulary) if vocabulary else lexicon


def _check_named(head: Entry, lexicon: Lexicon) -> None:
    concepts = {one.id for one in lexicon.concepts}
    _check_known(head, "belongings", concepts)
    _check_known(head, "foreign", concepts)
    _check_known(head, "sharing", concepts)
    subject = head.fields()["subject"]
    if subject.text() not in concepts:
        raise subject.fail(f"no concept has the id “{subject.text()}”")


def _check_unique(ids: Iterable[Entry]) -> None:
    seen: set[str] = set()
    for entry in ids:
        if entry.text() in seen:
            raise entry.fail(f"the id “{entry.text()}” is given twice")
        seen.add(entry.text())


def _check_known(entry: Entry, key: str, known: Collection[str]) -> None:
    fields = entry.fields()
    for item in fields[key].items() if key in fields else ():
        if item.text() not in known:
            raise item.fail(f"nothing in this pack has the id “{item.text()}”")


def _check_quoted(entry: Entry, rows: Collection[str]) -> None:
    fields = entry.fields()
    general = fields["quotes"].fields().get("general") if "quotes" in fields else None
    if general and general.text() not in rows:
        raise general.fail(f"no row of evidence.yaml has the id “{general.text()}”")


def _each(folder: Path, read: Callable[[Entry], _T]) -> Iterator[_T]:
    entries = [item for path in sorted(folder.glob("*.yaml")) for item in read_yaml(path).items()]
    made = [read(entry) for entry in entries]
    _check_unique(entry.fields()["id"] for entry in entries)
    yield from made


def _keyed(path: Path, read: Callable[[str, Entry], _T]) -> Iterator[_T]:
    if path.exists():
        for key, entry in read_yaml(path).fields().items():
            yield read(key, entry)


def _listed(path: Path, read: Callable[[Entry], _T]) -> Iterator[_T]:
    if path.exists():
        yield from map(read, read_yaml(path).items())


def read_concept(entry: Entry) -> Concept:
    """A concept of the lexicon."""
    fields = entry.fields()
    known = ("id", "kind", "name", "terms", "field", "evidence", "stands_for")
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
    only(fields, ("id", "name", "link", "terms", "across"), ("id", "name", "link", "terms"), entry)
    terms: list[tuple[Form, str]] = []
    for form, words in fields["terms"].fields().items():
        if form not in _FORMS:
            raise words.fail(f"“{form}” is not a form of words; write one of {', '.join(_FORMS)}")
        terms.extend((form, word) for word in words.words())
    return Relation(
        id=fields["id"].text(),
        name=fields["name"].text(),
        link=fields["link"].one_of(_LINKS),
        terms=tuple(terms),
        across=fields["across"].texts() if "across" in fields else (),
    )


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


def _source(key: str, entry: Entry) -> Source:
    fields = entry.fields()
    only(fields, ("title", "url", "doi", "pmid", "note"), ("title",), entry)
    text = {name: fields[name].text() if name in fields else "" for name in ("title", "url", "doi")}
    return Source(key, text["title"], text["url"], text["doi"])


def _statement(entry: Entry) -> Statement:
    fields = entry.fields()
    needed = ("id", "statement", "status")
    only(fields, (*needed, "holders", "sources", "note"), needed, entry)
    return Statement(
        id=fields["id"].text(),
        statement=fields["statement"].text(),
        status=fields["status"].text(),
        holders=fields["holders"].text() if "holders" in fields else "",
        sources=fields["sources"].texts() if "sources" in fields else (),
    )


def _evidence(entry: Entry) -> EvidenceRow:
    fields = entry.fields()
    needed = ("id", "condition", "effect", "ceiling", "wording", "summary")
    only(fields, (*needed, "horizon", "level", "direction", "sources", "note"), needed, entry)
    text = {name: value.text() for name, value in fields.items() if name != "sources"}
    return EvidenceRow(
        id=text["id"],
        condition=text["condition"],
        effect=text["effect"],
        ceiling=text["ceiling"],
        wording=text["wording"],
        summary=text["summary"],
        horizon=text.get("horizon", ""),
        level=text.get("level", ""),
        sources=fields["sources"].texts() if "sources" in fields else (),
    )


__all__ = ["RulePackError", "load_pack", "shipped_folder"]
