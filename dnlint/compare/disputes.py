"""What the pages of a site must agree on: disputes.yaml of a rule pack, as values."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from dnlint.lexicon import Lexicon
from dnlint.rules.rule_file import read_patterns
from dnlint.rules.schema import Pattern, RulePack
from dnlint.rules.yaml_nodes import Entry, listed, only

_TIME = "time"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question: what breaks one of `rules`, denies what one of them says, or fits a pattern.

    `says` puts it into words that follow the question: "it is".
    """

    says: str
    rules: frozenset[str] = frozenset()
    denies: frozenset[str] = frozenset()
    patterns: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """A question that is answered by a quantity. `units` as for `first_range`; none: time."""

    patterns: tuple[Pattern, ...]
    units: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A question that all pages must answer alike: by one of two answers, or by a quantity.

    `statement` is the id of what the consensus knows of it, or "". `agree` and `differ` are pairs of
    sentences that do, one on each of two pages.
    """

    id: str
    question: str
    statement: str
    answers: tuple[Answer, ...] = ()
    count: Count | None = None
    agree: tuple[tuple[str, ...], ...] = ()
    differ: tuple[tuple[str, ...], ...] = ()

    @property
    def patterns(self) -> Iterator[Pattern]:
        """What must be looked for beside the claims that rules look for."""
        for answer in self.answers:
            yield from answer.patterns
        if self.count:
            yield from self.count.patterns


def read_disputes(pack: RulePack, *, words: bool = True) -> tuple[Dispute, ...]:
    """What the pack's disputes.yaml holds; nothing where it has none.

    `words=False` leaves out the patterns: enough to tell what contradicts what. Raises RulePackError for a
    mistake in it.
    """
    path = pack.folder / "disputes.yaml"
    lexicon = pack.lexicon if words else None
    return tuple(_dispute(entry, pack, lexicon) for entry in listed(path))


def _dispute(entry: Entry, pack: RulePack, lexicon: Lexicon | None) -> Dispute:
    fields = entry.fields()
    needed = ("id", "question", "examples")
    only(fields, (*needed, "statement", "answers", "count"), needed, entry)
    if ("answers" in fields) == ("count" in fields):
        raise entry.fail("give two “answers:” or a “count:”, one of them")
    answers = (
        tuple(_answer(item, pack, lexicon) for item in fields["answers"].items())
        if "answers" in fields
        else ()
    )
    if answers and len(answers) != 2:
        raise fields["answers"].fail(f"{len(answers)} answers; a question has two that exclude each other")
    examples = fields["examples"].fields()
    only(examples, ("agree", "differ"), ("agree", "differ"), fields["examples"])
    return Dispute(
        id=fields["id"].text(),
        question=fields["question"].text(),
        statement=_known(fields["statement"], pack.statements) if "statement" in fields else "",
        answers=answers,
        count=_count(fields["count"], lexicon) if "count" in fields else None,
        agree=tuple(map(_pair, examples["agree"].items())),
        differ=tuple(map(_pair, examples["differ"].items())),
    )


def _answer(entry: Entry, pack: RulePack, lexicon: Lexicon | None) -> Answer:
    fields = entry.fields()
    only(fields, ("says", "rules", "denies", "patterns"), ("says",), entry)
    if len(fields) == 1:
        raise entry.fail("say what gives this answer: “rules:”, “denies:” or “patterns:”")
    return Answer(
        says=fields["says"].text(),
        rules=_rules(fields, "rules", pack),
        denies=_rules(fields, "denies", pack),
        patterns=_patterns(fields, lexicon),
    )


def _rules(fields: Mapping[str, Entry], name: str, pack: RulePack) -> frozenset[str]:
    ids = {rule.id for rule in pack.core.rules}
    return frozenset(_known(item, ids) for item in fields[name].items()) if name in fields else frozenset()


def _count(entry: Entry, lexicon: Lexicon | None) -> Count:
    fields = entry.fields()
    only(fields, ("of", "patterns"), ("of", "patterns"), entry)
    units = [item.text() for item in fields["of"].items()]
    return Count(_patterns(fields, lexicon), {unit: 1 for unit in units if unit != _TIME})


def _patterns(fields: Mapping[str, Entry], lexicon: Lexicon | None) -> tuple[Pattern, ...]:
    if lexicon is None or "patterns" not in fields:
        return ()
    return read_patterns(fields["patterns"], lexicon, excused=False)


def _pair(entry: Entry) -> tuple[str, ...]:
    texts = entry.texts()
    if len(texts) != 2:
        raise entry.fail("an example is a pair of sentences: [one, the other]")
    return texts


def _known(entry: Entry, known: Collection[str]) -> str:
    if entry.text() not in known:
        raise entry.fail(f"nothing in this pack has the id “{entry.text()}”")
    return entry.text()
