"""The two gates: whether a file is about the treatment, and which sentences are worth parsing.

Both only save time: with the gate off, the findings are the same.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.rules.gate import subject_in
from dnlint.rules.schema import RulePack
from dnlint.source import SourceFile, read_source
from dnlint.values import Document

CORPUS = Path(__file__).parents[2] / "corpus" / "develop"
PAGES = [*sorted(CORPUS.glob("*.md")), *sorted(CORPUS.glob("*.html"))[:6], *sorted(CORPUS.glob("*.txt"))[:2]]


@pytest.fixture(scope="module")
def thorough(pack: RulePack) -> Reader:
    return Reader(pack.core, gate=False)


def findings(reader: Reader, document: Document) -> list[tuple[str, str, int, int]]:
    return [
        (one.rule.id, one.block.text, one.span.start, one.span.end) for one in reader.read(document).findings
    ]


@pytest.mark.parametrize("path", [pytest.param(path, id=path.name) for path in PAGES])
def test_a_page_gives_the_same_findings_without_the_gate(
    reader: Reader, thorough: Reader, path: Path
) -> None:
    document = parse(read_source(path))
    assert findings(reader, document) == findings(thorough, document)


SPELLINGS = {
    "plain": "It cures back pain and is painless.",
    "capitals": "IT CURES BACK PAIN AND IS PAINLESS.",
    "a curly apostrophe": "It doesn’t hurt. It supports the body’s own repair.",
    "hyphens that do not break": "It is pain‑free, with long‑lasting relief.",
    "spaces that do not break": "It is risk\u00a0free and 100\u00a0% safe.",
    "dashes without spaces": "Cures pain–painless—instant relief.",
    "slashes": "Painless/risk-free/instant relief.",
    "marks at words": "Painless® relief™, *instant* relief!",
    "signs of joy": "Painless✨ Cures pain🙂",
    "quotes": "“Painless” and 'risk-free', it “cures” pain.",
    "brackets": "(Painless) [risk-free] {instant} relief.",
    "accents": "Painless für every café.",
    "numbers and units": "Relief in 24hrs, 2-3 sessions, 100% safe, #1 therapy, No.1 choice.",
    "no space behind a stop": "It helps.It cures pain.It is painless.",
    "three dots": "Painless...cures pain…instant relief",
    "an and sign": "Painless & risk-free; cures pain&stress.",
    "a misspelt name": "It is a modern form of accupuncture.",
    "underscores": "It _cures_ back pain.",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in SPELLINGS.items()])
def test_whatever_the_spelling_the_gate_changes_nothing(reader: Reader, thorough: Reader, text: str) -> None:
    document = parse(SourceFile("page.txt", f"Dry needling\n\n{text}\n"))
    assert findings(reader, document) == findings(thorough, document)


CLAIMS = (
    "cures|pain|back pain|painless|risk-free|instant|relief|form of|acupuncture|does not|may|speeds up|"
    "healing|toxins|releases|the|is|100%|safe|proven|works|energy|body's|don't|needles|no|side effects"
)
GLUE = [" ", " ", " ", " ", ", ", "-", "–", "/", " & ", "’s ", ". ", "? ", "… ", " (", ") ", "\n", ":"]
claims, glue = st.sampled_from(CLAIMS.split("|")), st.sampled_from(GLUE)
sentences = st.lists(st.tuples(claims, glue), min_size=1, max_size=10).map(
    lambda parts: "".join(word + joint for word, joint in parts)
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(text=sentences)
def test_no_sentence_is_lost_at_the_gate(reader: Reader, thorough: Reader, text: str) -> None:
    document = parse(SourceFile("page.txt", f"Dry needling\n\nDry needling {text}"))
    assert findings(reader, document) == findings(thorough, document)


NAMED = {
    "by name": "We offer dry needling.",
    "in capitals": "DRY NEEDLING",
    "with a hyphen": "Dry-needling in Leeds",
    "as one word": "Try dryneedling.",
    "over a line break": "Ask about dry\nneedling today.",
    "two spaces apart": "dry  needling",
    "a space that does not break": "dry\u00a0needling",
    "a hyphen that does not break": "dry‑needling",
    "by short name": "IMS is done here.",
    "by short name in brackets": "Needle work (TDN) is done here.",
    "by another name": "Intramuscular stimulation for runners",
    "misspelt": "Dry neeedling is done here.",
    "misspelt as an ordinary word": "Dry needing is done here.",
    "with an underscore": "_Dry needling_ is done here.",
}

NOT_NAMED = {
    "another treatment": "We offer acupuncture.",
    "only a part of the name": "A dry place for needles.",
    "a word that holds a short name": "Victims and claims",
    "near words": "Those needing help, dry skin and kneeling.",
    "the first word alone": "Keep the skin dry: needles are used.",
    "nothing": "",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in NAMED.items()])
def test_a_file_that_names_the_treatment_is_read(pack: RulePack, text: str) -> None:
    assert subject_in(parse(SourceFile("page.md", text)), pack)


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in NOT_NAMED.items()])
def test_a_file_that_does_not_is_left_alone(pack: RulePack, text: str) -> None:
    assert not subject_in(parse(SourceFile("page.md", text)), pack)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<title>Dry needling</title><p>Open late.</p>", id="title"),
        pytest.param("<h2>Dry needling</h2><p>Open late.</p>", id="heading"),
        pytest.param('<p>Open late.</p><img src=a.jpg alt="Dry needling of the calf">', id="image"),
        pytest.param(
            '<meta name="description" content="Dry needling in Leeds"><p>Open late.</p>', id="description"
        ),
        pytest.param("<table><tr><th>Dry needling</th></tr><tr><td>Open late.</td></tr></table>", id="table"),
    ],
)
def test_wherever_it_is_named(pack: RulePack, page: str) -> None:
    assert subject_in(parse(SourceFile("page.html", page)), pack)


def test_a_key_that_names_the_treatment_makes_its_texts_the_treatments(pack: RulePack) -> None:
    data = '{"dryNeedling": {"text": "It is painless."}, "massage": {"text": "It is painless."}}'
    document = parse(SourceFile("services.json", data))
    assert subject_in(document, pack)
    assert [
        data[: one.block.source_span(one.span).start].count("{")
        for one in Reader(pack.core).read(document).findings
    ] == [2]


def test_data_of_a_script_counts_only_where_it_is_about_the_treatment(pack: RulePack) -> None:
    needling, other = (
        f"{{ title: '{name}', text: 'It cures pain.' }}" for name in ("Dry needling", "Zapping")
    )
    script = f"const a = [{needling}, {other}];"
    page = f"<title>Dry needling</title><h1>Dry needling</h1><p>Open late.</p><script>{script}</script>"
    document = parse(SourceFile("page.html", page))
    places = [one.block.source_span(one.span).start for one in Reader(pack.core).read(document).findings]
    assert places == [page.index("cures")]
