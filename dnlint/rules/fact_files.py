"""The files of a rule pack that hold its facts: consensus statements, rows of evidence, and their sources."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dnlint.rules.schema import EvidenceRow, Statement
from dnlint.rules.yaml_nodes import Entry, check_unique, listed, only, read_yaml
from dnlint.values import Source


@dataclass(frozen=True, slots=True)
class Facts:
    """What a pack knows and who says so, each by its id."""

    statements: dict[str, Statement]
    evidence: dict[str, EvidenceRow]
    sources: dict[str, Source]


def read_facts(folder: Path) -> Facts:
    """The facts of the pack in `folder`; a file that is not there holds none. Raises RulePackError."""
    statements = listed(folder / "consensus.yaml")
    rows = listed(folder / "evidence.yaml")
    facts = Facts(
        {one.id: one for one in map(_statement, statements)},
        {row.id: row for row in map(_evidence, rows)},
        _sources(folder / "sources.yaml"),
    )
    check_unique(entry.fields()["id"] for entry in statements + rows)
    return facts


def _sources(path: Path) -> dict[str, Source]:
    entries = read_yaml(path).fields() if path.exists() else {}
    return {key: _source(key, entry) for key, entry in entries.items()}


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
