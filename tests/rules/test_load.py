"""Loading a rule pack: every mistake is told with its file, its line and what to write instead."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dnlint.errors import RulePackError
from dnlint.reader import Reader
from dnlint.rules.load import load_pack
from dnlint.rules.schema import Rule, RulePack
from tests.conftest import Found

CUPPING = Path(__file__).parents[1] / "packs" / "cupping"
CORE = [*range(101, 107), *range(201, 207), *range(301, 314), *range(401, 404)]
SHIPPED = [pytest.param(rule, id=rule.id) for rule in load_pack().rules]


RULE, CONCEPTS, RELATIONS, PACK = "rules/CU1.yaml", "concepts/all.yaml", "relations/all.yaml", "pack.yaml"
SUGGESTION = "suggestion: leaves a round mark that fades within days\n"
MESSAGE = "message: This says that cupping draws out toxins. The mark that it leaves is a bruise."
QUIET = "    - why: negation\n      text: |\n        Cupping does not draw out toxins.\n"
LOUD = "    - kind: sentence\n      text: |\n        Cupping [[draws out toxins]].\n"
LINK = "link: object\n  across: [of, from]"
TOO_FEW = "7 examples; a rule needs at least 8"

# In a file, what is written instead of what, and what the message says. The line that is told is the
# one where the new words begin, unless a fifth entry gives words of another.
Change = tuple[str, str, str, str] | tuple[str, str, str, str, str]

KEYS: dict[str, Change] = {
    "of a rule, misspelt": (RULE, "severity:", "severty:", "did you mean “severity”"),
    "of a rule, like no other": (RULE, "sources: [T1]", "zzz: 1", "“zzz” is not a key here"),
    "of a pattern": (RULE, "object:", "objects:", "did you mean “object”"),
    "of an example": (RULE, "kind: faq", "knd: faq", "did you mean “kind”"),
    "of a concept": (CONCEPTS, "name: toxins", "nam: toxins", "did you mean “name”"),
    "of a relation": (RELATIONS, LINK, "lnk: object", "did you mean “link”"),
    "of the pack": (PACK, "title:", "titel:", "did you mean “title”"),
    "of a source": ("sources.yaml", "url:", "ulr:", "did you mean “url”"),
    "of a statement": ("consensus.yaml", "status:", "state:", "“state” is not a key here"),
    "of a row of evidence": ("evidence.yaml", "wording:", "words:", "did you mean “wording”"),
    "left out of a rule": (RULE, SUGGESTION, "", "“suggestion:” is missing", "id: CU1"),
    "left out of a concept": (CONCEPTS, "  kind: idea\n", "", "“kind:” is missing", "id: toxin"),
    "left empty": (RULE, MESSAGE, "message:", "“message:”"),
    "given twice": (RULE, "name: draws", "name: one\nname: draws", "“name” is given twice", "name: draws"),
    "that is a list": (RULE, "severity: error", "[severity]: error", "key"),
}

VALUES: dict[str, Change] = {
    "a severity that is none": (RULE, "severity: error", "severity: eror", "write “error”"),
    "a verdict that is none": (RULE, "verdict: contradicted", "verdict: wrong", "write “contested” or "),
    "neither true nor false": (RULE, "hedge: false", "hedge: never", "write true or false"),
    "text where a list is needed": (RULE, "object: [toxin]", "object: toxin", "a list is needed"),
    "a list where text is needed": (RULE, "name: draws-out-toxins", "name: [a]", "plain text is needed"),
    "a list where keys are needed": (
        RULE,
        "relation: [draws-out]\n    object:",
        "[a]\n  - object:",
        "“key: value”",
    ),
    "a link that is none": (RELATIONS, LINK, "link: objekt", "write “object”"),
    "a form of words that is none": (
        RELATIONS,
        "noun: [removal]",
        "nouns: [removal]",
        "write one of verb, noun",
    ),
    "an empty name": (CONCEPTS, "terms: [toxin,", 'terms: ["",', "empty"),
    "a term for names that are not told": (
        RELATIONS,
        "verb: [draw out,",
        "verb: [draw out <it>,",
        "<it> in “draw out <it>” stands for no names",
        "[draw out <it>",
    ),
    "an empty verb": (RELATIONS, "verb: [draw out,", 'verb: ["",', "empty"),
    "alternatives that are not closed": (
        RELATIONS,
        "verb: [draw out,",
        "verb: [draw (out|off,",
        "“(” in “draw (out|off” is not closed; write (one|another)",
        "[draw (out",
    ),
    "alternatives that are not opened": (
        CONCEPTS,
        "terms: [toxin,",
        "terms: [old|new) toxin,",
        "closes nothing",
    ),
    "no alternatives between brackets": (
        CONCEPTS,
        "terms: [toxin,",
        "terms: [() toxin,",
        "“()” in “() toxin” is",
    ),
    "empty alternatives alone": (CONCEPTS, "terms: [toxin,", "terms: [(|) toxin,", "is empty"),
    "one alternative only": (CONCEPTS, "terms: [toxin,", "terms: [(old) toxin,", "write (old|another)"),
    "alternatives that leave an empty term": (
        CONCEPTS,
        "terms: [toxin,",
        "terms: [(toxin|),",
        "a term is empty",
    ),
}

IDS: dict[str, Change] = {
    "of a concept, in a rule": (RULE, "object: [toxin]", "object: [toxins]", "“toxins” is neither"),
    "of a relation, in a rule": (RULE, "relation: [draws-out]", "relation: [draws]", "“draws” is neither"),
    "of a kind, in a rule": ("rules/CU2.yaml", "kind:condition", "kind:illness", "“kind:illness” is neither"),
    "of a statement, in a rule": (RULE, "statements: [C1]", "statements: [C9]", "“C9”"),
    "of a source, in a rule": (RULE, "sources: [T1]", "sources: [T9]", "“T9”"),
    "of the subject": (PACK, "subject: cupping", "subject: cups", "no concept has the id “cups”"),
    "of names in terms": (
        RELATIONS,
        LINK,
        LINK + "\n  names: {it: [cups]}",
        "no concept has the id “cups”",
        "names:",
    ),
    "of a belonging": (PACK, "belongings: [cup]", "belongings: [cups]", "“cups”"),
    "of a rule, given twice": ("rules/CU2.yaml", "id: CU2", "id: CU1", "“CU1”"),
    "of a concept, given twice": (CONCEPTS, "id: complaint", "id: infection # again", "“infection”"),
    "of a relation, given to a concept too": (RELATIONS, "id: cures", "id: toxin", "“toxin” is given twice"),
}

EXAMPLES: dict[str, Change] = {
    "too few loud ones": (RULE, LOUD, "", TOO_FEW, "- kind: list"),
    "too few quiet ones": (RULE, QUIET, "", TOO_FEW, "- why: question"),
    "a loud one without a mark": (
        RULE,
        LOUD,
        LOUD.replace("[[", "").replace("]]", ""),
        "mark the claim with [[ ]]",
    ),
    "a mark that is not closed": (RULE, LOUD, LOUD.replace("]]", ""), "[[ ]]"),
    "a mark around nothing": (RULE, LOUD, LOUD.replace("draws out toxins", ""), "[[ ]]"),
    "a quiet one with a mark": (RULE, QUIET, QUIET.replace("toxins", "[[toxins]]"), "has no [[ ]]"),
    "one without text": (RULE, QUIET, "    - why: negation\n", "“text:” is missing"),
}

YAML: dict[str, Change] = {
    "a bracket left open": (RULE, "sources: [T1]", "sources: [T1", "is not YAML", "excused_by_hedge"),
    "a tab at the start of a line": (RULE, "severity: error", "\tseverity: error", "is not YAML"),
    "a colon inside plain text": (RULE, "why: The mark", "why: The mark: it", "is not YAML"),
}

MISTAKES = {"key": KEYS, "value": VALUES, "id": IDS, "example": EXAMPLES, "YAML": YAML}
CHANGES = [
    pytest.param(change, id=f"{sort} {name}")
    for sort, table in MISTAKES.items()
    for name, change in table.items()
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_mistake_is_told_with_its_place_and_the_way_out(tmp_path: Path, change: Change) -> None:
    path = changed(tmp_path, *change[:3])
    with pytest.raises(RulePackError) as caught:
        Reader(load_pack(tmp_path / "pack"))
    problem = caught.value.problem
    told_at = change[4] if len(change) == 5 else change[2]
    assert (problem.path, problem.line) == (str(path), line_of(told_at, path))
    assert change[3] in problem.message
    assert str(caught.value) == f"{path}:{problem.line}: {problem.message}"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b"# only a comment\n", "is empty", id="only a comment"),
        pytest.param(b"just words\n", "“key: value” lines are needed", id="no keys"),
        pytest.param(b"- one\n- two\n", "“key: value” lines are needed", id="a list"),
        pytest.param(b"{" * 5, "is not YAML", id="not YAML"),
        pytest.param(b"id: CU1\n---\nid: CU2\n", "is not YAML", id="two documents"),
        pytest.param("id: caf\u00e9".encode("latin-1"), "UTF-8", id="not UTF-8"),
        pytest.param(b"id: a\x00b", "is not YAML", id="a zero byte"),
    ],
)
def test_a_file_that_is_no_rule(tmp_path: Path, content: bytes, says: str) -> None:
    folder = copied(tmp_path)
    (folder / RULE).write_bytes(content)
    with pytest.raises(RulePackError, match=says):
        load_pack(folder)


def test_a_folder_that_is_no_rule_pack(tmp_path: Path) -> None:
    with pytest.raises(RulePackError, match=r"pack\.yaml:1: cannot be read"):
        load_pack(tmp_path)


def test_words_that_yaml_takes_for_something_else_stay_words(tmp_path: Path) -> None:
    changed(tmp_path, CONCEPTS, "[toxin, bad blood", "[toxin, no, on, 12, null, bad blood")
    concept = load_pack(tmp_path / "pack").lexicon.concept("toxin")
    assert concept is not None
    assert concept.terms[:5] == ("toxin", "no", "on", "12", "null")


def test_alternatives_in_terms_are_written_out(tmp_path: Path) -> None:
    old = "terms: [toxin, bad blood"
    terms = "terms: [toxin, (bad|old|\n      bad) blood"
    changed(tmp_path, CONCEPTS, old, terms)
    concept = load_pack(tmp_path / "pack").lexicon.concept("toxin")
    assert concept is not None
    assert concept.terms[:4] == ("toxin", "bad blood", "old blood", "bad blood")


def test_a_list_that_patterns_share_is_said_once(tmp_path: Path) -> None:
    pattern, again = "object: [toxin]", "object: &what [toxin]\n    near: *what"
    changed(tmp_path, RULE, pattern, again)
    found = load_pack(tmp_path / "pack").rules[0].patterns[0]
    assert found.near == found.object == frozenset(["toxin"])


def line_of(words: str, path: Path) -> int:
    """The line, from 1, on which the words begin."""
    text = path.read_text("utf-8")
    return text[: text.index(words)].count("\n") + 1


def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CUPPING, tmp_path / "pack"))


def changed(tmp_path: Path, file: str, old: str, new: str) -> Path:
    """A copy of the pack for cupping with one change; the path of the changed file."""
    path = copied(tmp_path) / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return path


# --- the pack that is shipped


def test_every_core_rule_is_there_and_no_other(pack: RulePack) -> None:
    shipped = {rule.id for rule in pack.rules if not rule.is_advice}
    assert shipped == {f"DN{number}" for number in CORE}


def test_every_rule_stands_in_the_file_of_its_name(pack: RulePack) -> None:
    assert [rule.id for rule in pack.rules if Path(rule.path).stem != rule.id] == []


def test_names_of_rules_are_unique(pack: RulePack) -> None:
    assert len({rule.name for rule in pack.rules}) == len(pack.rules)


@pytest.mark.parametrize("rule", SHIPPED)
def test_what_a_rule_cites_exists(pack: RulePack, rule: Rule) -> None:
    assert rule.sources
    assert rule.statements
    assert [id for id in rule.sources if id not in pack.sources] == []
    assert [id for id in rule.statements if id not in pack.statements and id not in pack.evidence] == []


@pytest.mark.parametrize("rule", SHIPPED)
def test_the_wording_that_a_rule_suggests_passes_all_rules(found: Found, rule: Rule) -> None:
    assert found(f"# Dry needling\n\nDry needling {rule.suggestion}.") == []


@pytest.mark.parametrize("rule", SHIPPED)
def test_no_two_examples_of_a_rule_are_the_same(rule: Rule) -> None:
    texts = [example.text for example in (*rule.loud, *rule.quiet, *rule.known_misses)]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("rule", SHIPPED)
def test_every_example_says_what_it_shows(rule: Rule) -> None:
    assert [
        example.line for example in (*rule.loud, *rule.quiet, *rule.known_misses) if not example.label
    ] == []
