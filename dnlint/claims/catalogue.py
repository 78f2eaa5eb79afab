"""What a rule pack knows of claims that no rule objects to: claims.yaml, as values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar, get_args

from dnlint.lexicon import Concept, Lexicon, Relation
from dnlint.rules.lexicon_files import check_names, read_concept, read_relation
from dnlint.rules.rule_file import read_ids, read_patterns
from dnlint.rules.schema import Pattern, RulePack
from dnlint.rules.yaml_nodes import Entry, only, read_yaml
from dnlint.values import Verdict

_VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
T = TypeVar("T", Concept, Relation)
_PARTS = (
    "concepts",
    "relations",
    "opposites",
    "ladder",
    "ceilings",
    "benefits",
    "rows",
    "denials",
    "statements",
)


@dataclass(frozen=True, slots=True)
class Known:
    """Claims that a statement of the consensus speaks of, and what it makes of them."""

    statement: str
    verdict: Verdict
    patterns: tuple[Pattern, ...] = ()
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rung:
    """One strength of a claim of benefit. `hedged`: the strength that a hedge makes of it."""

    strength: str
    hedged: str
    relations: frozenset[str]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What claims are held against beside the rules. `ladder` has the strongest rung first."""

    opposites: Mapping[str, str] | None = None  # relation id: the one that it denies
    ladder: tuple[Rung, ...] = ()
    ceilings: Mapping[str, str] | None = None  # ceiling id: the strength it bears
    benefits: tuple[Pattern, ...] = ()
    rows: Mapping[str, str] | None = None  # concept id: the row on it where no condition is named
    denials: Mapping[str, Known] | None = None  # rule id: what denying its claim says
    statements: tuple[Known, ...] = ()


def read_catalogue(pack: RulePack) -> tuple[RulePack, Catalogue]:
    """The pack's catalogue, and the pack with the words that only the catalogue needs.

    A pack without claims.yaml has an empty one. Raises RulePackError for a mistake in it.
    """
    path = pack.folder / "claims.yaml"
    if not path.exists():
        return pack, Catalogue()
    head = read_yaml(path)
    fields = head.fields()
    only(fields, _PARTS, _PARTS, head)
    known = _ids(pack.lexicon)
    concepts = tuple(_new(fields["concepts"], read_concept, known))
    relations = tuple(_new(fields["relations"], read_relation, known))
    lexicon = Lexicon(pack.lexicon.concepts + concepts, pack.lexicon.relations + relations)
    check_names(fields["relations"].items(), {one.id for one in lexicon.concepts})
    ids = _ids(lexicon)
    catalogue = Catalogue(
        opposites={key: _known_id(entry, ids) for key, entry in fields["opposites"].fields().items()},
        ladder=tuple(_rung(entry, lexicon, ids) for entry in fields["ladder"].items()),
        ceilings={key: entry.text() for key, entry in fields["ceilings"].fields().items()},
        benefits=read_patterns(fields["benefits"], lexicon, excused=False),
        rows={key: _known_id(entry, pack.evidence) for key, entry in fields["rows"].fields().items()},
        denials=dict(_denials(fields["denials"], pack)),
        statements=tuple(_statement(entry, pack, lexicon) for entry in fields["statements"].items()),
    )
    return replace(pack, lexicon=lexicon), catalogue


def _ids(lexicon: Lexicon) -> set[str]:
    return {one.id for one in lexicon.concepts} | {one.id for one in lexicon.relations}


def _new(entry: Entry, read: Callable[[Entry], T], known: Collection[str]) -> Iterator[T]:
    for item in entry.items():
        made = read(item)
        if made.id in known:
            raise item.fail(f"the pack has the id “{made.id}” already; use that, or another name")
        yield made


def _rung(entry: Entry, lexicon: Lexicon, ids: set[str]) -> Rung:
    fields = entry.fields()
    keys = ("strength", "hedged", "relations")
    only(fields, keys, keys, entry)
    return Rung(
        fields["strength"].text(), fields["hedged"].text(), read_ids(fields["relations"], lexicon, ids)
    )


def _denials(entry: Entry, pack: RulePack) -> Iterator[tuple[str, Known]]:
    for rule, item in entry.fields().items():
        if pack.rule(rule) is None:
            raise item.fail(f"there is no rule {rule}")
        fields = item.fields()
        only(fields, ("statement", "verdict"), ("statement", "verdict"), item)
        statement = _known_id(fields["statement"], pack.statements)
        yield rule, Known(statement, fields["verdict"].one_of(_VERDICTS))


def _statement(entry: Entry, pack: RulePack, lexicon: Lexicon) -> Known:
    fields = entry.fields()
    keys = ("statement", "verdict", "patterns", "examples")
    only(fields, keys, keys, entry)
    return Known(
        statement=_known_id(fields["statement"], pack.statements),
        verdict=fields["verdict"].one_of(_VERDICTS),
        patterns=read_patterns(fields["patterns"], lexicon, excused=False),
        examples=fields["examples"].texts(),
    )


def _known_id(entry: Entry, known: Collection[str]) -> str:
    if entry.text() not in known:
        raise entry.fail(f"nothing in this pack has the id “{entry.text()}”")
    return entry.text()
