"""Loads a rule pack from its folder of YAML files. spaCy is not needed for it."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from dnlint.errors import RulePackError
from dnlint.lexicon import Lexicon
from dnlint.rules.fact_files import Facts, read_facts
from dnlint.rules.kept import kept
from dnlint.rules.lexicon_files import read_cues, read_lexicon
from dnlint.rules.rule_file import read_rule
from dnlint.rules.schema import RulePack
from dnlint.rules.shipped import shipped_folder
from dnlint.rules.vocabulary import Vocabulary, extended
from dnlint.rules.yaml_nodes import Entry, check_unique, only, read_yaml


def load_pack(
    folder: Path | None = None, *, words: bool = True, vocabulary: Vocabulary | None = None
) -> RulePack:
    """The rule pack in `folder`, or the one for dry needling that dnlint ships.

    `words=False` leaves out the lexicon and the patterns: enough to explain rules, in half the time.
    `vocabulary` adds words to the lexicon. Raises RulePackError, with file and line, for any mistake in the
    pack, VocabularyError for a word that cannot be added.
    """
    folder = folder or shipped_folder()
    if vocabulary in (None, Vocabulary()):
        return kept(folder, lambda: _read(folder, words=words), "pack" if words else "facts")
    return _read(folder, words=words, vocabulary=vocabulary)


def _read(folder: Path, *, words: bool = True, vocabulary: Vocabulary | None = None) -> RulePack:
    """The pack as its files have it; its rules know the words that are added ("kind:treatment")."""
    head = read_yaml(folder / "pack.yaml")
    fields = head.fields()
    needed = ("name", "version", "subject", "title")
    only(fields, (*needed, "belongings", "foreign", "sharing"), needed, head)
    lexicon = _lexicon(folder, head, vocabulary) if words else None
    facts = read_facts(folder)
    files = [read_yaml(path) for path in sorted((folder / "rules").glob("*.yaml"))]
    rules = tuple(read_rule(entry, lexicon) for entry in files)
    check_unique(entry.fields()["id"] for entry in files)
    for entry in files:
        _check_cited(entry, facts)
    return RulePack(
        name=fields["name"].text(),
        version=fields["version"].text(),
        folder=folder,
        subject=fields["subject"].text(),
        title=fields["title"].text(),
        lexicon=lexicon or Lexicon((), ()),
        rules=rules,
        cues=read_cues(folder),
        foreign=_texts(fields, "foreign"),
        sharing=_texts(fields, "sharing"),
        belongings=_texts(fields, "belongings"),
        statements=facts.statements,
        evidence=facts.evidence,
        sources=facts.sources,
    )


def _texts(fields: dict[str, Entry], key: str) -> tuple[str, ...]:
    return fields[key].texts() if key in fields else ()


def _lexicon(folder: Path, head: Entry, vocabulary: Vocabulary | None) -> Lexicon:
    lexicon = read_lexicon(folder)
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


def _check_known(entry: Entry, key: str, known: Collection[str]) -> None:
    fields = entry.fields()
    for item in fields[key].items() if key in fields else ():
        if item.text() not in known:
            raise item.fail(f"nothing in this pack has the id “{item.text()}”")


def _check_cited(entry: Entry, facts: Facts) -> None:
    """What a rule cites must be there."""
    _check_known(entry, "statements", facts.statements.keys() | facts.evidence.keys())
    _check_known(entry, "sources", facts.sources.keys())
    fields = entry.fields()
    general = fields["quotes"].fields().get("general") if "quotes" in fields else None
    if general and general.text() not in facts.evidence:
        raise general.fail(f"no row of evidence.yaml has the id “{general.text()}”")


__all__ = ["RulePackError", "load_pack", "shipped_folder"]
