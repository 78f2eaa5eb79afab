"""Writes the model card and the licence file that lie beside the shipped model, from the templates here."""

from __future__ import annotations

from pathlib import Path

Scores = dict[str, float]

_BARS = {  # test set: lowest UAS and, where one is set, lowest LAS
    "en_ewt-test": (0.829, 0.793),
    "en_gum-free-test": (0.851, 0.814),
    "short_title_case": (0.85, None),
    "short_capitals": (0.83, None),
    "short_lower_case": (0.84, None),
    "without_subject": (0.86, None),
}
_NAMES = {
    "en_ewt-test": "EWT test",
    "en_gum-free-test": "GUM-free test",
    "short_as_written": "short sentences as written",
    "short_title_case": "short sentences in title case",
    "short_capitals": "short sentences in capitals",
    "short_lower_case": "short sentences in lower case",
    "without_subject": "clauses without subject",
    "without_subject_title_case": "clauses without subject, title case",
}

HERE = Path(__file__).parent


def model_license() -> str:
    """The text of the model's LICENSE."""
    return (HERE / "model-license.txt").read_text(encoding="utf-8")


def model_card(scores: dict[str, Scores], size: int, version: str) -> str:
    """The text of the model's README.md."""
    template = (HERE / "model-card.md").read_text(encoding="utf-8")
    return template.format(
        version=version,
        size=round(size / 1e6, 1),
        rows="\n".join(_row(scores, name) for name in _NAMES),
        s_verb=scores["s_verb_as_root"]["without_subject"],
        s_verb_title=scores["s_verb_as_root"]["without_subject_title_case"],
        probe=scores["probe"]["share"],
    )


def _row(scores: dict[str, Scores], name: str) -> str:
    plain = scores[name]
    cells = [plain["dep_uas"], plain["dep_las"], plain["tag_acc"], plain["pos_acc"], plain["lemma_acc"]]
    cells.append(plain["lemma_acc_any_case"])
    uas, las, *others = [_percent(cell) for cell in cells]
    one = _percent(scores[f"{name}_as_one_sentence"]["dep_uas"])
    in_tens = scores.get(f"{name}_in_tens")
    tens = " / ".join(_percent(in_tens[key]) for key in ("dep_uas", "dep_las")) if in_tens else "–"
    return f"| {' | '.join([_NAMES[name], uas, las, _bar(name), *others, one, tens])} |"


def _bar(name: str) -> str:
    lowest = [_percent(bar) for bar in _BARS.get(name, ()) if bar is not None]
    return " / ".join(lowest) or "–"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f}"
