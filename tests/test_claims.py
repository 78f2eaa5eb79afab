"""`dnlint claims`: which claims are listed, with which verdict, on what ground, and how it is shown."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from dnlint.claims.catalogue import Catalogue, read_catalogue
from dnlint.claims.reading import ClaimReader
from dnlint.claims.result import ClaimsResult, JudgedClaim
from dnlint.claims.run import NOT_KNOWN, claims_of, read_claims
from dnlint.engine import Draft, Options, check
from dnlint.errors import RulePackError
from dnlint.report.claims import CLAIM_OUTPUTS, summary
from dnlint.report.style import Style
from dnlint.rules.load import load_pack, shipped_folder
from dnlint.rules.schema import EvidenceRow, RulePack
from dnlint.source import SourceFile

CUPPING = Path(__file__).parent / "packs" / "cupping"
PACK = load_pack()
CATALOGUE: Catalogue = read_catalogue(PACK)[1]
EXAMPLES = [
    pytest.param(text, known.statement, known.verdict, id=f"{known.statement} {text}")
    for known in CATALOGUE.statements
    for text in known.examples
]
# What dnlint itself suggests, and cannot read as a claim on the row that it comes from.
BESIDE_THE_ROW = {
    "B02", "B03", "B05", "B08", "B11", "B14", "B16", "B25", "B27", "B29", "B32", "B34", "B37", "B38",
    "B40", "B42", "B60",
}  # fmt: skip
PAGE = """# Dry needling at Harbour Physio

Dry needling cures tennis elbow. It is not acupuncture.

It may help reduce neck pain for a while. It eases knee pain | and frozen shoulder.

Some people believe that dry needling flushes toxins.
"""


def run(page: str, suffix: str = ".md", pack: RulePack = PACK) -> ClaimsResult:
    return read_claims([Draft("page" + suffix, page.encode())], Options(pack))


@cache
def reader() -> ClaimReader:
    return ClaimReader(PACK)


def claims(text: str) -> list[JudgedClaim]:
    """The claims of a sentence on a page about dry needling."""
    page = SourceFile("page.md", f"# Dry needling\n\n{text}\n")
    return list(claims_of(PACK, reader, "page.md", page).claims)


# --- verdicts


@pytest.mark.parametrize(("text", "statement", "verdict"), EXAMPLES)
def test_a_claim_that_a_statement_speaks_of(text: str, statement: str, verdict: str) -> None:
    assert (statement, verdict) in [(one.basis, one.verdict) for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "verdict", "row"),
    [
        pytest.param(
            "Dry needling may help reduce neck pain.", "supported", "B06", id="hedged, at the ceiling"
        ),
        pytest.param(
            "Dry needling may relieve neck pain.", "supported", "B06", id="a hedge makes it may help"
        ),
        pytest.param("Dry needling relieves neck pain.", "overstated", "B06", id="flat, above the ceiling"),
        pytest.param(
            "Dry needling helps with neck pain.", "overstated", "B06", id="helps is more than may help"
        ),
        pytest.param(
            "Dry needling may cure neck pain.", "overstated", "B06", id="a hedged cure is one still"
        ),
        pytest.param(
            "Dry needling may help with sciatica.", "overstated", "B12", id="hedged, and only studied"
        ),
        pytest.param("Dry needling is being studied for sciatica.", "supported", "B12", id="being studied"),
        pytest.param(
            "Dry needling is being studied for whiplash.", "overstated", "B44", id="shown not to help"
        ),
        pytest.param(
            "Dry needling has not been shown to help whiplash.", "supported", "B44", id="denied, as shown"
        ),
        pytest.param("Dry needling does not cure neck pain.", "supported", "B06", id="no cure"),
        pytest.param(
            "Dry needling does not help neck pain.", "unknown", "B06", id="denied, where it may help"
        ),
        pytest.param(
            "Dry needling may help with tennis elbow.", "supported", "B17", id="by its everyday name"
        ),
        pytest.param(
            "Dry needling may ease lateral epicondylitis.", "supported", "B17", id="by another name"
        ),
        pytest.param("Dry needling may ease pain.", "supported", "B01", id="pain in general"),
        pytest.param("Dry needling improves range of motion.", "overstated", "B36", id="an effect"),
        pytest.param(
            "Dry needling may improve function in neck pain.", "supported", "B07", id="on a condition"
        ),
        pytest.param(
            "Dry needling may help with frozen shoulder.", "unknown", "", id="a condition without a row"
        ),
        pytest.param("Dry needling relieves tension.", "unknown", "", id="an effect without a row"),
    ],
)
def test_a_benefit_is_compared_with_the_ceiling(text: str, verdict: str, row: str) -> None:
    assert (verdict, row) in [(one.verdict, one.basis) for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "verdict", "statement", "manner"),
    [
        pytest.param("Dry needling does not release toxins.", "supported", "A39", ("denied",), id="denied"),
        pytest.param("Dry needling may speed up healing.", "unknown", "A38", ("hedged",), id="hedged"),
        pytest.param(
            "Some people believe that dry needling works on qi.",
            "unknown",
            "A16",
            ("others' view",),
            id="reported",
        ),
        pytest.param(
            "It is a myth that dry needling flushes toxins.",
            "supported",
            "A39",
            ("called a myth",),
            id="debunked",
        ),
        pytest.param(
            "## Myths\n\n- Dry needling flushes toxins.",
            "supported",
            "A39",
            ("called a myth",),
            id="in a list of myths",
        ),
        pytest.param("Does it hurt? Yes, a little.", "supported", "A27", (), id="answered"),
        pytest.param(
            "Is dry needling acupuncture? No.", "contested", "A05", ("denied",), id="answered with no"
        ),
    ],
)
def test_a_claim_that_a_rule_would_object_to(
    text: str, verdict: str, statement: str, manner: tuple[str, ...]
) -> None:
    assert (verdict, statement, manner) in [(one.verdict, one.basis, one.manner) for one in claims(text)]


@pytest.mark.parametrize(
    ("text", "verdict", "rule"),
    [
        pytest.param("Dry needling cures tennis elbow.", "contradicted", "DN301", id="contradicted"),
        pytest.param("Dry needling gives instant relief.", "overstated", "DN303", id="overstated"),
        pytest.param("Dry needling is a form of acupuncture.", "contested", "DN101", id="contested"),
    ],
)
def test_a_claim_that_breaks_a_rule_has_the_verdict_of_the_rule(text: str, verdict: str, rule: str) -> None:
    assert [(one.verdict, one.rule, one.basis) for one in claims(text)] == [(verdict, rule, "")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Can dry needling cure back pain?", id="a question"),
        pytest.param("Ask your therapist if dry needling hurts.", id="an instruction"),
        pytest.param("Massage cures back pain.", id="another treatment"),
        pytest.param("We have parking behind the house.", id="something else"),
    ],
)
def test_no_claim(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    "text", ["It restores range of movement.", "Improving overall mobility", "It improves mobility."]
)
def test_what_is_known_of_is_not_unknown_as_well(text: str) -> None:
    told = [(one.start, one.end) for one in claims(text)]
    assert told
    assert len(told) == len(set(told))


def test_each_condition_is_a_claim_of_its_own() -> None:
    found = claims("Dry needling treats neck pain, sciatica and frozen shoulder.")
    assert {one.assertion.object for one in found} == {"neck-pain", "sciatica", "frozen-shoulder"}


def test_the_gist_leaves_out_what_stands_between_effect_and_condition() -> None:
    told = claims("It eases back pain, tennis elbow, sore knees and sciatica.")
    assert told[0].gist == told[0].text
    assert told[-1].gist == "eases … sciatica"


def test_what_nothing_speaks_of_is_unknown_and_cites_nobody() -> None:
    (claim,) = claims("Dry needling relieves bursitis.")
    assert (claim.verdict, claim.known, claim.sources) == ("unknown", NOT_KNOWN, ())


@pytest.mark.parametrize("row", [pytest.param(row, id=row.id) for row in PACK.evidence.values()])
def test_the_strongest_wording_of_a_row_is_within_its_ceiling(row: EvidenceRow) -> None:
    found = claims(f"Dry needling {row.wording}.")
    assert not {one.verdict for one in found} & {"contradicted", "overstated", "contested"}
    assert (row.id in [one.basis for one in found]) == (row.id not in BESIDE_THE_ROW)


@pytest.mark.parametrize("rule", [pytest.param(rule.id, id=rule.id) for rule in PACK.rules])
def test_no_suggestion_says_more_than_the_evidence_bears(rule: str) -> None:
    suggestion = next(one.suggestion for one in PACK.rules if one.id == rule)
    assert not {one.verdict for one in claims(f"Dry needling {suggestion}.")} & {"contradicted", "overstated"}


# --- what `check` reports stays as it is


@pytest.mark.parametrize("page", ["a01.html", "a05.html", "b04.txt", "c11.html"])
def test_every_finding_of_check_is_a_claim_with_its_verdict(page: str) -> None:
    inputs = [Path(__file__).parents[1] / "corpus" / "develop" / page]
    findings = check(inputs, Options(PACK)).findings
    listed = {(one.rule, one.start.offset, one.verdict) for one in read_claims(inputs, Options(PACK)).claims}
    assert findings
    assert {(one.rule, one.start.offset, one.verdict) for one in findings} <= listed


def test_two_findings_on_the_same_words_are_two_claims() -> None:
    assert {one.rule for one in claims("Your pain is gone in one session.")} == {"DN301", "DN303"}


def test_claims_stand_in_reading_order_at_their_exact_place() -> None:
    found = run(PAGE).claims
    assert [one.start.offset for one in found] == sorted(one.start.offset for one in found)
    assert all(PAGE[one.start.offset : one.end.offset] == one.text for one in found)


# --- the catalogue


def test_a_pack_without_a_catalogue_lists_what_its_rules_see() -> None:
    pack = load_pack(CUPPING)
    assert read_catalogue(pack) == (pack, Catalogue())
    assert {one.rule for one in run("# Cupping\n\nCupping cures back pain.\n", pack=pack).claims} <= {
        "CU1",
        "CU2",
    }


def test_every_core_rule_with_a_statement_says_what_denying_it_means() -> None:
    assert CATALOGUE.denials is not None
    unsaid = {rule.id for rule in PACK.core.rules} - CATALOGUE.denials.keys()
    assert unsaid == {"DN307", "DN308", "DN312", "DN313"}  # no statement says the opposite


def test_every_ceiling_stands_on_the_ladder() -> None:
    strengths = [rung.strength for rung in CATALOGUE.ladder]
    assert set(CATALOGUE.ceilings or {}) == {"C0", "C1", "C2", "C3"}
    assert set((CATALOGUE.ceilings or {}).values()) <= set(strengths)
    assert {rung.hedged for rung in CATALOGUE.ladder} <= set(strengths)


def test_a_hedge_never_makes_a_claim_stronger() -> None:
    strengths = [rung.strength for rung in CATALOGUE.ladder]
    assert all(strengths.index(rung.hedged) >= strengths.index(rung.strength) for rung in CATALOGUE.ladder)


@pytest.mark.parametrize(
    ("mistake", "message"),
    [
        pytest.param(("statement: A02\n", "statement: A999\n"), "A999", id="a statement that does not exist"),
        pytest.param(("DN101: {", "DN999: {"), "DN999", id="a rule that does not exist"),
        pytest.param(("{pain: B01,", "{pain: B99,"), "B99", id="a row that does not exist"),
        pytest.param(
            ("verdict: contested", "verdict: disputed"), "disputed", id="a verdict that does not exist"
        ),
        pytest.param(
            ("- id: shares-needle", "- id: treats"), "treats", id="a relation that the pack has already"
        ),
        pytest.param(
            ("link: alone\n", "link: alone\n    names: {it: [dry-needlin]}\n"),
            "dry-needlin",
            id="a name of a concept that does not exist",
        ),
        pytest.param(("ceilings:", "cielings:"), "cielings", id="a key that does not exist"),
        pytest.param(
            ("[shares-needle, same-needle]", "[shares]"), "shares", id="a relation that does not exist"
        ),
    ],
)
def test_a_mistake_in_the_catalogue_is_named(tmp_path: Path, mistake: tuple[str, str], message: str) -> None:
    text = (shipped_folder() / "claims.yaml").read_text("utf-8")
    assert mistake[0] in text
    folder = tmp_path / "pack"
    folder.mkdir()
    for path in shipped_folder().iterdir():
        if path.name != "claims.yaml":
            (folder / path.name).symlink_to(path)
    (folder / "claims.yaml").write_text(text.replace(*mistake, 1), "utf-8")
    with pytest.raises(RulePackError, match=message):
        read_catalogue(load_pack(folder))


# --- outputs


@pytest.mark.parametrize("name", sorted(CLAIM_OUTPUTS))
def test_output(name: str, snapshot: SnapshotAssertion) -> None:
    assert CLAIM_OUTPUTS[name](run(PAGE), Style(width=80)) == snapshot


def test_json_has_the_fields_of_the_contract() -> None:
    report = json.loads(CLAIM_OUTPUTS["json"](run(PAGE), Style()))
    assert list(report) == ["schema_version", "tool", "summary", "claims", "errors"]
    fields = "path start end text claim manner verdict rule basis known suggestion sources".split()
    assert all(list(claim) == fields for claim in report["claims"])
    assert sum(report["summary"]["claims"].values()) == len(report["claims"])


def test_markdown_is_one_table_whatever_the_copy_holds() -> None:
    shown = CLAIM_OUTPUTS["markdown"](
        run("# Dry needling\n\nIt relieves \\| knee\\\n[pain | and] stiffness.\n"), Style()
    )
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in shown.splitlines()} == {7}


def test_text_in_colour_underlines_by_style_and_not_by_carets() -> None:
    assert "^" not in CLAIM_OUTPUTS["text"](run(PAGE), Style(color=True))


@pytest.mark.parametrize(
    ("page", "told"),
    [
        pytest.param("# Massage\n\nNothing to see.\n", "No claim about dry needling in 1 file.", id="none"),
        pytest.param(
            "# Dry needling\n\nIt cures back pain.\n",
            "1 claim about dry needling in 1 file: 1 contradicted.",
            id="one",
        ),
    ],
)
def test_summary(page: str, told: str) -> None:
    assert summary(run(page)) == told


def test_summary_where_nothing_was_read() -> None:
    assert summary(read_claims([], Options(PACK))) == "No file was read."
