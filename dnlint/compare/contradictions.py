"""Finds what pages say against each other in what each of them answers. Pure; knows nothing of English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce

from dnlint.compare.disputes import Dispute
from dnlint.compare.result import Contradiction, Given, Side
from dnlint.nlp.quantities import Range
from dnlint.rules.schema import RulePack


def contradictions(
    pack: RulePack, disputes: Iterable[Dispute], given: Sequence[Given]
) -> Iterator[Contradiction]:
    """The questions that the answers given differ on, in the order of the pack."""
    for dispute in disputes:
        answers = [one for one in given if one.dispute == dispute.id]
        sides = _sides_of_count(answers) if dispute.count else _sides(dispute, answers)
        if len(sides) > 1:
            known = pack.statements.get(dispute.statement)
            yield Contradiction(
                question=dispute.question,
                sides=sides,
                known=known.statement if known else "",
                sources=tuple(pack.sources[id] for id in known.sources) if known else (),
                id=dispute.id,
            )


def _sides(dispute: Dispute, given: Sequence[Given]) -> tuple[Side, ...]:
    """Each answer that is given; none where all stand in one sentence ("mostly painless, though some …")."""
    if len({(one.path, one.sentence) for one in given}) == 1:
        return ()
    sides = (
        Side(answer.says, tuple(one for one in given if one.answer == number), tuple(sorted(answer.rules)))
        for number, answer in enumerate(dispute.answers)
    )
    return tuple(side for side in sides if side.given)


def _sides_of_count(given: Sequence[Given]) -> tuple[Side, ...]:
    """The pages whose quantities have nothing in common with those of some other page, by what they say.

    A page that tells several quantities ("2 for a sprain, 8 for an old injury") stands for all between them.
    """
    pages = {one.path: _whole(other for other in given if other.path == one.path) for one in given}
    apart = {path for path, much in pages.items() if any(much.is_apart_from(one) for one in pages.values())}
    sides: dict[tuple[float, float], list[Given]] = {}
    for one in given:
        if one.path in apart and one.much:
            sides.setdefault((one.much.low, one.much.high), []).append(one)
    return tuple(Side(" ".join(words.split()), tuple(made)) for words, made in _named(sides))


def _named(sides: dict[tuple[float, float], list[Given]]) -> Iterator[tuple[str, list[Given]]]:
    for _, made in sorted(sides.items()):
        yield made[0].much.words if made[0].much else "", made


def _whole(given: Iterable[Given]) -> Range:
    return reduce(Range.widened, (one.much for one in given if one.much))
