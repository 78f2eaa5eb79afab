"""How labelled sets went: precision, recall and F1 by rule, family and kind of block, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dnlint.evaluation.result import Evaluation
from dnlint.evaluation.score import Tally
from dnlint.report.style import Style, counted, printable

LONGEST_TEXT = 240
_HEAD = f"{'':24}{'precision':>10}{'recall':>9}{'F1':>7}{'right':>8}{'false':>7}{'missed':>8}"


def render(evaluations: Sequence[Evaluation], style: Style, *, show: bool = False) -> str:
    """The sets one after another, and side by side where there are several.

    `show`: with the text of every miss and false alarm.
    """
    lines: list[str] = []
    for one in evaluations:
        lines += [style.paint(one.name, "bold"), *_set(one, style), *(_wrong(one, style) if show else ()), ""]
    if len(evaluations) > 1:
        lines += _side_by_side(evaluations, style)
    return "\n".join(lines).rstrip("\n") + "\n"


def _set(one: Evaluation, style: Style) -> Iterator[str]:
    yield f"  {counted(len(one.pages), 'page')}, {counted(_units(one), 'unit')} to be found"
    if one.left_out:
        yield f"  left out, in formats that dnlint does not read: {', '.join(one.left_out)}"
    yield style.paint(_HEAD, "dim")
    yield from (
        _row("by rule and place", one.by_rule),
        _row("by family and place", one.by_family),
        _row("by place", one.by_place),
    )
    for title, tallies in (("rule", one.rules()), ("family", one.families()), ("kind of block", one.kinds())):
        yield from _table(f"  by {title}", tallies, style)
    yield ""
    yield f"  mean F1 over pages: {one.mean_f1:.3f}"
    yield "  " + _false_alarms(one)
    yield from _pairs(
        "missed → fired instead", {f"{a} → {b}": n for (a, b), n in one.confusions().items()}, style
    )
    fired = {
        why or "(no reason given)": f"{n} of {total}" for why, (n, total) in one.quiet_units().items() if n
    }
    yield from _pairs("quiet units that fired, by why they are quiet", fired, style)


def _false_alarms(one: Evaluation) -> str:
    rate = one.false_per_1000_words
    if rate is None:
        return "no page without a label, so no rate of false alarms"
    pages, words = counted(len(one.quiet_pages), "page"), sum(page.words for page in one.quiet_pages)
    return f"false alarms per 1,000 words on the {pages} without a label ({words:,} words): {rate:.2f}"


def _units(one: Evaluation) -> int:
    return one.by_rule.right + one.by_rule.missed


def _table(title: str, tallies: Mapping[str, Tally], style: Style) -> Iterator[str]:
    if tallies:
        yield style.paint(title, "dim")
        yield from (_row("  " + name, tally) for name, tally in tallies.items())


def _row(name: str, tally: Tally) -> str:
    figures = f"{tally.precision:10.3f}{tally.recall:9.3f}{tally.f1:7.3f}"
    return f"  {name:22}{figures}{tally.right:8}{tally.false:7}{tally.missed:8}"


def _pairs(title: str, rows: Mapping[str, object], style: Style) -> Iterator[str]:
    if rows:
        yield style.paint("  " + title, "dim")
        yield from (f"    {printable(name)}: {value}" for name, value in rows.items())


def _wrong(one: Evaluation, style: Style) -> Iterator[str]:
    for verdict, title in (("missed", "Missed"), ("false", "False alarms")):
        wrong = [outcome for outcome in one.outcomes if outcome.verdict == verdict]
        if wrong:
            yield style.paint(f"  {title}", "dim")
        for outcome in sorted(wrong, key=lambda outcome: outcome.rule):
            place = f"{printable(outcome.path)}:{outcome.line}"
            yield f"    {outcome.rule} {place} ({outcome.kind}) {printable(outcome.text)[:LONGEST_TEXT]}"


def _side_by_side(evaluations: Sequence[Evaluation], style: Style) -> Iterator[str]:
    """The headline figures of all sets, and how far each is from the first."""
    first, *others = [(one.name, _headline(one)) for one in evaluations]
    gaps = [
        (
            f"{name} against {first[0]}",
            {key: _minus(figure, first[1][key]) for key, figure in figures.items()},
        )
        for name, figures in others
    ]
    wide = max(len(name) for name, _ in (first, *others, *gaps)) + 2
    yield style.paint("Side by side", "bold")
    yield style.paint(f"  {'':{wide}}" + "  ".join(first[1]), "dim")
    yield from (f"  {name:{wide}}" + _figures(figures, "") for name, figures in (first, *others))
    yield from (f"  {name:{wide}}" + _figures(figures, "+") for name, figures in gaps)


def _minus(ours: float | None, theirs: float | None) -> float | None:
    return None if ours is None or theirs is None else ours - theirs


def _figures(headline: Mapping[str, float | None], sign: str) -> str:
    return "  ".join(
        f"{'–':>{len(name)}}" if figure is None else f"{figure:{sign}{len(name)}.3f}"
        for name, figure in headline.items()
    )


def _headline(one: Evaluation) -> dict[str, float | None]:
    return {
        "precision": one.by_rule.precision,
        "recall": one.by_rule.recall,
        "F1 by rule": one.by_rule.f1,
        "family precision": one.by_family.precision,
        "family recall": one.by_family.recall,
        "mean F1 of pages": one.mean_f1,
        "false/1,000 words": one.false_per_1000_words,
    }
