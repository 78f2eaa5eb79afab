"""The stricter rules: they leave the others alone, and those on whole pages tell it at the right place."""

from __future__ import annotations

from pathlib import Path

import pytest

from dnlint.engine import Draft, Options, check
from dnlint.errors import RulePackError
from dnlint.parsers import parse
from dnlint.passes import Selection
from dnlint.reader import Reader
from dnlint.rules.load import load_pack
from dnlint.rules.schema import Rule, RulePack
from dnlint.source import SourceFile
from tests.rules.test_load import RULE, changed

ROOT = Path(__file__).parents[2]
ADVICE = ["DN207", "DN320", "DN321", "DN322", "DN323", "DN404", "DN405", "DN410", "DN411"]
PAGES = [ROOT / "docs" / "sample.md", *sorted((ROOT / "corpus" / "develop").glob("*.md"))[:4]]
ONE_SIDED = "Dry needling eases neck pain."


def advice(adviser: Reader, page: str, suffix: str = ".md") -> list[tuple[str, str]]:
    """The advice for a page: each rule, and the words in the source that it stands at."""
    reading = adviser.read(parse(SourceFile("page" + suffix, page)))
    spans = [(one.rule.id, one.block.source_span(one.span)) for one in reading.findings]
    return [(rule, page[span.start : span.end]) for rule, span in spans]


def test_every_stricter_rule_is_there_and_no_other(pack: RulePack) -> None:
    assert [rule.id for rule in pack.advice.rules] == ADVICE
    assert {rule.severity for rule in pack.advice.rules} == {"advice"}


def test_core_and_advice_share_out_the_rules(pack: RulePack) -> None:
    assert {*pack.core.rules, *pack.advice.rules} == set(pack.rules)


def test_strict_adds_advice_and_changes_nothing_else(pack: RulePack) -> None:
    usual, strict = (
        check(PAGES, Options(pack, Selection(strict=strict))).findings for strict in (False, True)
    )
    assert usual == tuple(one for one in strict if one.severity != "advice")
    assert len(strict) > len(usual)


def test_advice_is_the_same_without_the_gate(pack: RulePack, adviser: Reader) -> None:
    thorough = Reader(pack.advice, gate=False)
    for page in (path.read_text("utf-8") for path in PAGES):
        assert advice(thorough, page) == advice(adviser, page)


@pytest.mark.parametrize("rule", load_pack().advice.rules, ids=lambda rule: rule.id)
def test_what_advice_suggests_no_claim_rule_reports(adviser: Reader, rule: Rule) -> None:
    page = f"# Dry needling\n\nDry needling {rule.suggestion}. It may leave you sore. Ask your doctor."
    assert advice(adviser, page) == []


PLACES = {
    "the first heading that names it": ("# Dry needling\n\n" + ONE_SIDED, 2),
    "the first words that name it": ("# Welcome\n\n" + ONE_SIDED, 11),
    "a heading before a picture's text": ("![dry needling](a.png)\n\n# Dry needling\n\n" + ONE_SIDED, 26),
    "a heading with a capital that grows": ("# İ: dry needling\n\n" + ONE_SIDED, 5),
}


@pytest.mark.parametrize(("page", "offset"), PLACES.values(), ids=PLACES.keys())
def test_a_rule_on_whole_pages_stands_once_at(pack: RulePack, page: str, offset: int) -> None:
    found = check([Draft("page.md", page.encode())], Options(pack, Selection(select=("DN410",)))).findings
    assert [(one.start.offset, one.text.lower()) for one in found] == [(offset, "dry needling")]


def test_a_page_that_names_the_treatment_only_in_its_title_is_told_at_its_first_block(
    adviser: Reader,
) -> None:
    page = "<html><title>Dry needling</title><body><p>It eases neck pain. Ask your doctor.</p></body></html>"
    assert [rule for rule, _ in advice(adviser, page, ".html") if rule == "DN410"] == ["DN410"]


SAID = {
    "in the text": "You may feel sore for a day.",
    "in a heading": "## Side effects",
    "in a list": "Afterwards:\n\n- bruising\n- a dull ache",
    "in a table": "| Common | Rare |\n|---|---|\n| Bruising | Fainting |",
    "beside a denied one": "It has no side effects in the long run, but some bruising is common.",
}
UNSAID = {
    "denied": "It has no side effects.",
    "only asked about": "Are there side effects?",
    "of something else": "Tablets? Forget the side effects of medication.",
    "that is prevented": "It lowers the risk of injury.",
    "played down": "Side effects? Minimal side effects only.",
}


@pytest.mark.parametrize("words", SAID.values(), ids=SAID.keys())
def test_a_risk_is_named(adviser: Reader, words: str) -> None:
    assert "DN410" not in dict(advice(adviser, f"# Dry needling\n\n{ONE_SIDED}\n\n{words}\n"))


@pytest.mark.parametrize("words", UNSAID.values(), ids=UNSAID.keys())
def test_no_risk_is_named_where_it_is(adviser: Reader, words: str) -> None:
    assert "DN410" in dict(advice(adviser, f"# Dry needling\n\n{ONE_SIDED}\n\n{words}\n"))


# --- the file of a rule on whole pages

PATTERNS = "patterns:\n  - relation: [draws-out]\n    object: [toxin]\n"
PAGE = "page:\n  needs:\n    - relation: [draws-out]\n      object: [toxin]\n  lacks: [infection]\n"
MISTAKES = {
    "patterns beside the page's": (PAGE + PATTERNS, "under “page: needs:”"),
    "a key that is none": (PAGE.replace("lacks", "lack"), "did you mean “lacks”"),
    "nothing that it lacks": (PAGE.replace("  lacks: [infection]\n", ""), "“lacks:” is missing"),
    "an unknown id": (PAGE.replace("infection", "infections"), "“infections” is neither"),
}


@pytest.mark.parametrize(("written", "says"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_in_a_rule_on_whole_pages(tmp_path: Path, written: str, says: str) -> None:
    changed(tmp_path, RULE, PATTERNS, written)
    with pytest.raises(RulePackError, match=says):
        load_pack(tmp_path / "pack")


def test_a_rule_on_whole_pages_works_in_any_pack(tmp_path: Path) -> None:
    changed(tmp_path, RULE, PATTERNS, PAGE)
    reader = Reader(load_pack(tmp_path / "pack"))
    for more, found in (("", ["CU1"]), (" It may leave a cough.", [])):
        document = parse(SourceFile("page.md", "# Cupping\n\nCupping draws out toxins." + more))
        assert [one.rule.id for one in reader.read(document).findings] == found
