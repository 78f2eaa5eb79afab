"""The message of a finding quotes the evidence row for the condition that the claim names."""

from __future__ import annotations

import pytest

from dnlint.parsers import parse
from dnlint.reader import RawFinding, Reader
from dnlint.rules.evidence import cited, in_two, row_for
from dnlint.rules.schema import EvidenceRow, RulePack
from dnlint.source import SourceFile
from dnlint.values import Source

QUOTING = ("DN301", "DN303", "DN304", "DN308", "DN312")
LONGEST = 85  # words


def findings(reader: Reader, page: str) -> list[RawFinding]:
    return list(reader.read(parse(SourceFile("page.md", page))).findings)


@pytest.mark.parametrize(
    ("page", "rule", "row"),
    [
        pytest.param("Dry needling cures tennis elbow.", "DN301", "B17", id="the condition that is cured"),
        pytest.param("Dry needling cures lateral epicondylalgia.", "DN301", "B17", id="by its clinical name"),
        pytest.param("For heel pain, dry needling is a permanent fix.", "DN304", "B19", id="named before it"),
        pytest.param("Dry needling gives instant relief from a stiff neck.", "DN303", "B06", id="behind it"),
        pytest.param("Dry needling improves your sleep.", "DN308", "B51", id="outside the field"),
        pytest.param("Dry needling treats migraine.", "DN308", "B26", id="beyond the evidence"),
        pytest.param("Dry needling boosts athletic performance.", "DN312", "B41", id="performance"),
        pytest.param("Dry needling improves strength.", "DN312", "B39", id="strength"),
        pytest.param("Dry needling makes you run faster on tight hamstrings.", "DN312", "B41", id="in sport"),
        pytest.param(
            "Dry needling permanently improves range of motion in neck pain.", "DN304", "B08", id="its effect"
        ),
        pytest.param("# Dry needling\n\n## Shoulder pain\n\n- Pain is gone", "DN301", "B13", id="a heading"),
        pytest.param(
            "# TDN\n\nFor jaw pain dry needling gives:\n\n- Instant relief", "DN303", "B27", id="a lead-in"
        ),
        pytest.param(
            "Dry needling increases running speed in tennis elbow.", "DN312", "B41",
            id="not pain, where performance is claimed",
        ),
    ],
)  # fmt: skip
def test_the_message_quotes_the_row(reader: Reader, pack: RulePack, page: str, rule: str, row: str) -> None:
    quoted = pack.evidence[row]
    (finding,) = [one for one in findings(reader, page) if one.rule.id == rule]
    assert finding.message.endswith(f". {quoted.summary}")
    assert finding.evidence == quoted.summary
    assert finding.sources == quoted.sources


def test_the_message_says_what_is_claimed_what_was_found_and_how_sure_that_is(reader: Reader) -> None:
    (finding,) = findings(reader, "Dry needling cures tennis elbow.")
    assert finding.message == (
        "This promises an end to pain or a condition, or treatment of its root cause. In 17 studies with 979 "
        "people, tennis elbow pain was about 1 point out of 10 lower within a week; an earlier review of 7 "
        "trials with 320 people agrees. The evidence is of low to moderate certainty, and mostly on the "
        "first week."
    )


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        pytest.param("Dry needling is a form of acupuncture.", "DN101", id="a rule without evidence rows"),
        pytest.param("Dry needling cures asthma.", "DN301", id="outside the field and not studied"),
        pytest.param("Dry needling gets rid of your pain.", "DN301", id="no condition named"),
        pytest.param("Dry needling gives instant relief.", "DN303", id="fast, and nothing named"),
        pytest.param("Dry needling gives lasting relief.", "DN304", id="lasting, and nothing named"),
        pytest.param(
            "Dry needling gives instant relief, whereas rest suits an ankle sprain.",
            "DN303",
            id="named in another clause only",
        ),
        pytest.param(
            "For muscle strains, dry needling gives instant pain relief.",
            "DN303",
            id="only a condition near it that has not been studied",
        ),
        pytest.param(
            "For better sleep, dry needling gives instant pain relief.",
            "DN303",
            id="only a condition near it that is outside the field",
        ),
        pytest.param(
            "For back pain, dry needling helps you sleep better.", "DN308", id="pain, where sleep is claimed"
        ),
    ],
)
def test_the_rule_speaks_for_itself(reader: Reader, page: str, rule: str) -> None:
    (finding,) = [one for one in findings(reader, page) if one.rule.id == rule]
    own = finding.rule
    assert (finding.message, finding.evidence) == (own.message, own.evidence)
    assert (finding.suggestion, finding.sources) == (own.suggestion, own.sources)


@pytest.mark.parametrize(
    ("page", "suggestion"),
    [
        pytest.param(
            "Dry needling cures back pain.",
            "may help with low back pain in the short term for some people, alongside exercise or other care",
            id="the strongest wording for what is named",
        ),
        pytest.param(
            "Dry needling helps you lose weight.",
            "may ease muscle and joint pain for some people",
            id="the rule's own, where no condition has a row",
        ),
        pytest.param(
            "Dry needling gives instant relief from headaches.",
            "may help some people after one session, while others need several",
            id="the rule's own, where the row does not speak of it",
        ),
    ],
)
def test_the_suggestion(reader: Reader, page: str, suggestion: str) -> None:
    assert suggestion in [one.suggestion for one in findings(reader, page)]


def test_these_core_rules_quote(pack: RulePack) -> None:
    assert tuple(rule.id for rule in pack.core.rules if rule.quotes is not None) == QUOTING


def test_every_message_says_what_is_claimed_and_then_what_is_known(pack: RulePack) -> None:
    assert [rule.id for rule in pack.rules if not all(in_two(rule.message))] == []
    assert [rule.id for rule in pack.rules if not in_two(rule.message)[0].startswith("This ")] == []


def test_every_suggestion_that_can_come_out_is_quiet_under_all_rules(pack: RulePack, reader: Reader) -> None:
    wordings = {row.wording for row in pack.evidence.values()} | {rule.suggestion for rule in pack.rules}
    loud = {
        wording: [one.rule.id for one in findings(reader, f"# Dry needling\n\nDry needling {wording}.")]
        for wording in wordings
    }
    assert {wording: rules for wording, rules in loud.items() if rules} == {}


def test_messages_stay_short(pack: RulePack, reader: Reader) -> None:
    names = [concept.name for concept in pack.lexicon.concepts if concept.field]
    page = "\n\n".join(f"Dry needling cures {name}." for name in names)
    assert max(len(one.message.split()) for one in findings(reader, page)) <= LONGEST


@pytest.mark.parametrize(
    ("target", "named", "row"),
    [
        pytest.param("neck-pain", ["back-pain"], "B06", id="what is acted on comes before what stands near"),
        pytest.param("pain", ["back-pain", "neck-pain"], "B09", id="the nearest of two"),
        pytest.param("function", ["back-pain"], "B10", id="the row on the effect"),
        pytest.param("strength", [], "B39", id="an effect by itself"),
        pytest.param(
            "asthma", ["back-pain"], None, id="a condition without a row is not swapped for another"
        ),
        pytest.param("pain", [], None, id="nothing to go by"),
    ],
)
def test_which_row(pack: RulePack, target: str, named: list[str], row: str | None) -> None:
    found: EvidenceRow | None = row_for(pack, target, named)
    assert (found.id if found else None) == row


@pytest.mark.parametrize(
    ("title", "short"),
    [
        pytest.param("Hu and others 2018, Medicine 97(26):e11225", "Hu and others 2018", id="who and when"),
        pytest.param("Advice on acupuncture, a long page", "Advice on acupuncture", id="no year"),
    ],
)
def test_a_source_in_a_few_words(title: str, short: str) -> None:
    assert cited(Source("S1", title)) == short
