"""The facts of the dry needling pack hang together: ids, references, sources, ceilings, terms.

Read straight from the YAML, so that a slip in the facts is told apart from a slip in the loader.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

PACK = Path(__file__).parents[1] / "rulesets" / "dry-needling"
LEXICON_FILES = ("treatments", "conditions", "body")
STATUSES = {
    "consensus", "contested", "position", "open", "limited", "plausible",
    "unsupported", "refuted", "descriptive", "fact",
}  # fmt: skip
# The conditions of rule DN308 that lie inside the field and beyond the evidence.
UNSUPPORTED = {
    "fibromyalgia", "carpal-tunnel-syndrome", "migraine", "arthritis", "osteoarthritis",
    "knee-osteoarthritis", "hip-osteoarthritis", "neuropathy", "disc-herniation", "stroke",
    "parkinsons-disease", "multiple-sclerosis",
}  # fmt: skip
UNRATED = ("none", "insufficient", "unclear")
OVERCLAIMS = re.compile(r"\b(reduces|treats|relieves|resolves|cures|prevents|proven|heals|eliminates)\b")
# Hosts of copies of other people's papers: where a work was read there, its DOI is cited instead.
MIRRORS = ("documents.pub", "vdocuments", "docslib.org", "websiteproxy", "elementfx", "weglot", "droracle")

Entry = dict[str, Any]


def read(name: str) -> Any:
    return yaml.safe_load((PACK / name).read_text(encoding="utf-8"))


def concepts(file: str) -> list[Entry]:
    return list(read(f"concepts/{file}.yaml"))


SOURCES: dict[str, Entry] = read("sources.yaml")
STATEMENTS: list[Entry] = read("consensus.yaml")
ROWS: list[Entry] = read("evidence.yaml")
CEILINGS: list[Entry] = read("ceilings.yaml")
CONCEPTS: dict[str, Entry] = {one["id"]: one for file in LEXICON_FILES for one in concepts(file)}
CITING = [pytest.param(one, id=one["id"]) for one in (*STATEMENTS, *ROWS)]
EACH_ROW = [pytest.param(one, id=one["id"]) for one in ROWS]
EACH_SOURCE = [pytest.param(key, one, id=key) for key, one in SOURCES.items()]


def repeated(items: list[str]) -> list[str]:
    return sorted(item for item, times in Counter(items).items() if times > 1)


def spelling(term: str) -> str:
    """How the matcher sees a term: a hyphen is a space."""
    return " ".join(term.replace("-", " ").split())


# --- ids and references


def test_no_two_concepts_or_relations_share_an_id() -> None:
    paths = sorted((*(PACK / "concepts").glob("*.yaml"), *(PACK / "relations").glob("*.yaml")))
    assert repeated([one["id"] for path in paths for one in read(f"{path.parent.name}/{path.name}")]) == []


@pytest.mark.parametrize(
    ("entries", "pattern"),
    [
        pytest.param(STATEMENTS, r"A\d{2,3}", id="statements"),
        pytest.param(ROWS, r"B\d{2}", id="evidence rows"),
    ],
)
def test_ids_of_facts_are_unique_and_well_formed(entries: list[Entry], pattern: str) -> None:
    ids = [one["id"] for one in entries]
    assert repeated(ids) == []
    assert [id for id in ids if not re.fullmatch(pattern, id)] == []


@pytest.mark.parametrize("fact", CITING)
def test_every_fact_cites_a_source_that_a_reader_can_open(fact: Entry) -> None:
    assert [key for key in fact["sources"] if key not in SOURCES] == []
    assert any(SOURCES[key].get("doi") or SOURCES[key].get("url") for key in fact["sources"])


def test_every_row_is_about_a_concept_that_names_it() -> None:
    named = {id: one.get("evidence", []) for id, one in CONCEPTS.items()}
    assert [row["id"] for row in ROWS if row["id"] not in named[row["condition"]]] == []


def test_concepts_name_only_rows_that_exist() -> None:
    known = {row["id"] for row in ROWS}
    named = {row for one in CONCEPTS.values() for row in one.get("evidence", [])}
    assert named - known == set()


def test_every_source_is_cited() -> None:
    rules = [read(f"rules/{path.name}") for path in sorted((PACK / "rules").glob("*.yaml"))]
    cited = {key for one in (*STATEMENTS, *ROWS, *rules) for key in one.get("sources", [])}
    assert sorted(set(SOURCES) - cited) == []


# --- statements


def test_every_statement_has_a_known_status_and_a_holder() -> None:
    assert {one["id"]: one["status"] for one in STATEMENTS if one["status"] not in STATUSES} == {}
    assert [one["id"] for one in STATEMENTS if not one["holders"]] == []


def test_the_identity_dispute_names_both_sides() -> None:
    dispute = next(one for one in STATEMENTS if one["id"] == "A05")
    assert dispute["status"] == "contested"
    assert "APTA" in dispute["holders"]
    assert "AAAOM" in dispute["holders"]


# --- evidence and its ceilings


def test_ceilings_run_from_no_claim_to_the_strongest_wording() -> None:
    assert [one["id"] for one in CEILINGS] == ["C0", "C1", "C2", "C3"]


@pytest.mark.parametrize(
    ("ceiling", "opening"),
    [
        pytest.param("C0", "has not been shown", id="C0 denies"),
        pytest.param("C1", "is being studied", id="C1 tells of study only"),
        pytest.param("C2", "may ", id="C2 hedges"),
        pytest.param("C3", "may help reduce", id="C3 hedges"),
    ],
)
def test_wordings_stay_on_their_rung(ceiling: str, opening: str) -> None:
    rung = [row for row in (*CEILINGS, *ROWS) if ceiling in (row.get("ceiling"), row["id"])]
    assert len(rung) > 1
    assert [row["id"] for row in rung if not row["wording"].startswith(opening)] == []


@pytest.mark.parametrize("row", EACH_ROW)
def test_no_wording_goes_beyond_the_ladder(row: Entry) -> None:
    assert row["ceiling"] in {one["id"] for one in CEILINGS}
    assert not OVERCLAIMS.search(row["wording"])


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=row["id"]) for row in ROWS if row["ceiling"] in ("C2", "C3")]
)
def test_a_benefit_is_worded_for_the_short_term(row: Entry) -> None:
    assert re.search(r"short term|short time|few weeks|briefly", row["wording"])


@pytest.mark.parametrize(
    "row", [pytest.param(row, id=row["id"]) for row in ROWS if row["level"] not in UNRATED]
)
def test_a_summary_says_how_certain_the_evidence_is_where_that_was_rated(row: Entry) -> None:
    assert f"{row['level'].split(',')[0]} certainty" in row["summary"]


@pytest.mark.parametrize("row", EACH_ROW)
def test_direction_is_one_of_four(row: Entry) -> None:
    assert row["direction"] in ("+", "0", "+/-", "?")


# --- sources


@pytest.mark.parametrize(("key", "source"), EACH_SOURCE)
def test_a_source_has_a_title_and_well_formed_identifiers(key: str, source: Entry) -> None:
    assert source["title"]
    assert set(source) <= {"title", "url", "doi", "pmid", "note"}
    assert source["url"].startswith(("https://", "http://"))
    assert re.fullmatch(r"10\.\d{4,9}/\S+", source.get("doi", "10.1000/none"))
    assert re.fullmatch(r"\d{7,8}", source.get("pmid", "0000000"))
    assert not any(host in source["url"] for host in MIRRORS)


def test_the_machine_written_digest_is_not_a_source() -> None:
    assert "S95g" not in SOURCES


# --- terms


@pytest.mark.parametrize("file", LEXICON_FILES)
def test_no_term_stands_twice_in_a_file(file: str) -> None:
    assert repeated([spelling(term) for one in concepts(file) for term in one["terms"]]) == []


@pytest.mark.parametrize("file", LEXICON_FILES)
def test_terms_are_lower_case_and_trimmed(file: str) -> None:
    terms = [term for one in concepts(file) for term in one["terms"]]
    assert [term for term in terms if term != " ".join(term.lower().split())] == []


def test_conditions_and_nothing_else_have_a_field() -> None:
    fields = {id: one.get("field") for id, one in CONCEPTS.items()}
    assert {id for id, field in fields.items() if field} == {one["id"] for one in concepts("conditions")}
    assert set(fields.values()) == {None, "supported", "unsupported", "outside"}


def test_the_unsupported_conditions_are_those_of_the_standard() -> None:
    assert {one["id"] for one in concepts("conditions") if one["field"] == "unsupported"} == UNSUPPORTED
