"""The look at a source before it is parsed: it never turns away what the gate would let in.

`look` says no: the page is never parsed. So each name that a parser can put together must be seen in the
source, however it is cut, escaped or misspelt there.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dnlint.parsers import SUFFIXES
from dnlint.rules.gate import subject_in
from dnlint.rules.load import load_pack
from dnlint.rules.look import CUT_ANYWHERE, may_name_subject
from dnlint.rules.schema import RulePack
from dnlint.rules.traces import Traces, plain, shape
from dnlint.rules.vocabulary import Vocabulary
from dnlint.source import read_source
from tests.parsers.reading import read
from tests.parsers.samples import FRAGMENTS, SAMPLES

CORPUS = Path(__file__).parents[2] / "corpus"
PAGES = [page for page in sorted(CORPUS.rglob("*")) if page.suffix in SUFFIXES - CUT_ANYWHERE]
FORMATS = sorted({suffix for suffix, _, _ in SAMPLES} - CUT_ANYWHERE)

NAMED = {
    "the name": (".md", "Dry needling helps."),
    "the name in capitals": (".md", "DRY NEEDLING"),
    "the name as one word": (".md", "Dryneedling"),
    "the name with a hyphen": (".html", "<p>dry-needling</p>"),
    "the name over two lines": (".md", "We offer dry\nneedling here."),
    "a name that is cut by a tag": (".html", "<p>dry need<b>ling</b></p>"),
    "one that is cut in each letter": (".html", "<p>dry " + "".join(f"<i>{c}</i>" for c in "needling")),
    "one that is cut between its words": (".html", "<p><b>Dry</b> <i>needling</i></p>"),
    "one that is cut by a comment": (".html", "<p>dry need<!-- here -->ling</p>"),
    "one that is cut by emphasis": (".md", "dry need**ling**"),
    "one that is cut by a template tag": (".liquid", "dry need{{ x }}ling"),
    "a letter as a decimal entity": (".html", "<p>dry need&#108;ing</p>"),
    "a letter as a hexadecimal entity": (".html", "<p>dry need&#x6C;ing</p>"),
    "an entity in an escape in JSON": (".json", '{"text": "We do dry need\\u0026#108;ing here."}'),
    "a letter as an escape in JSON": (".json", '{"text": "We do dry \\u006eeedling here."}'),
    "a letter as an escape in a script": (".tsx", 'const text = "We do dry n\\x65edling here.";'),
    "a letter escaped for nothing": (".ts", 'const text = "We do dry nee\\dling here.";'),
    "a line end before it": (".json", '{"text": "We do much.\\nDry needling is part of it."}'),
    "a line end before a short name": (".json", '{"text": "We do much here.\\nTDN is part of it."}'),
    "a soft hyphen": (".html", "<p>dry need\u00adling</p>"),
    "a soft hyphen as an entity": (".html", "<p>dry need&shy;ling</p>"),
    "an entity without its semicolon": (".html", "<p>Ask.&nbspTDN helps.</p>"),
    "a space of no width": (".md", "dry need\u200bling"),
    "a space that does not break": (".html", "<p>dry&nbsp;needling</p>"),
    "strings that are joined": (".ts", 'const text = "We do dry need" + "ling for pain.";'),
    "a part of it in a constant": (".tsx", "const a = 'need';\nconst text = `We do dry ${a}ling now.`;"),
    "a string that goes on": (".js", "const text = 'We do dry need\\\nling for pain.';"),
    "the name in the front matter": (".md", "---\ntitle: Dry needling\n---\nHello there."),
    "the name as a slug": (".json", '{"slug": "dry-needling", "text": "It helps a lot of people."}'),
    "the name in a key": (
        ".ts",
        'export const dryNeedlingFaqs = [{ q: "Does it hurt?", a: "No, not at all." }];',
    ),
    "a word for it in a key": (".json", '{"ourNeedling": "It helps a lot of people."}'),
    "a key in capitals": (".yml", "needlingFAQ: It helps a lot of people.\n"),
    "a misspelt name in a key": (".yml", "dryNeedlngFaq: It helps a lot of people.\n"),
    "a misspelt name": (".md", "Dry needing helps."),
    "a misspelt name with one letter more": (".md", "Dry neeedling helps."),
    "a misspelt name that is cut": (".html", "<p>Dry nee<b>ding</b> helps.</p>"),
    "a misspelt name behind a tag": (".html", "<p><b>Dry</b> needing helps.</p>"),
    "a misspelt name whose first word is cut": (".html", "<p>D<b>ry</b> needing helps.</p>"),
    "a misspelt name behind another word": (".md", "Dry skin is no matter in dry neding."),
    "a word for it in general": (".md", "Needling helps."),
    "a word for it in general, beside another that shares its needles": (
        ".md",
        "# Needling for runners\n\nIt is not acupuncture: the needle goes into trigger points.",
    ),
    "a word for it in general, cut": (".md", "**N**eedling helps."),
    "a short name": (".md", "IMS is done here."),
    "short names": (".md", "TDNs are done here."),
    "a short name in emphasis": (".md", "_IMS_ is done here."),
    "a short name that is cut": (".html", "<p>T<b>DN</b> is done here.</p>"),
    "a letter that only looks otherwise": (".md", "dry need\u017fling or dry needl\u0131ng"),
}
SILENT = {
    "another service": (".md", "Massage helps. You do not need a referral."),
    "a knee in a heading": (".html", "<h2>Massage for the knee</h2><p>It’s what you need.</p>"),
    "a short name inside a word": (".md", "Our swimming team aims to help with claims."),
    "dry skin": (".md", "Massage with oil is good for dry skin, and for dry eyes."),
    "functional training": (".md", "Functional training and therapeutic exercise."),
    "a key of other words": (
        ".ts",
        'export const laundryNeeds = ["It dries in an hour.", "Kneeling pads."];',
    ),
    "a component": (".tsx", 'export const A = () => <Card key={n} title="Knee">It is what you need.</Card>;'),
}


def look(text: str, *packs: RulePack) -> bool:
    return may_name_subject(text, packs)


@pytest.mark.parametrize(("suffix", "text"), NAMED.values(), ids=NAMED)
def test_what_the_gate_lets_in_is_seen_in_the_source(pack: RulePack, suffix: str, text: str) -> None:
    assert subject_in(read(suffix, text), pack)
    assert look(text, pack)


@pytest.mark.parametrize(("suffix", "text"), SILENT.values(), ids=SILENT)
def test_what_is_of_other_things_is_not_parsed(pack: RulePack, suffix: str, text: str) -> None:
    assert not subject_in(read(suffix, text), pack)
    assert not look(text, pack)


@pytest.mark.parametrize("page", [pytest.param(page, id=page.name) for page in PAGES])
def test_no_word_of_a_page_of_the_corpus_is_overlooked(pack: RulePack, page: Path) -> None:
    source = read_source(page)
    traces, document = Traces(source.text), read(page.suffix, source.text)
    texts = (text for block in document.blocks for text in (block.text, block.context.title))
    words = {word for text in texts for word in re.findall("[a-z0-9]+", plain(text))}
    assert [word for word in sorted(words) if not traces.may_hold(shape(word))] == []
    assert look(source.text, pack) or not subject_in(document, pack)


NAMES = [
    "dry needling",
    "needling",
    "dryNeedling",
    "ourNeedlingFaqs",
    "dry-needling",
    "dryneedling",
    "TDN",
    "IMS",
    "intramuscular therapy",
]
MISSPELT = ["dry needing", "dry neeedling", "dry neddling", "functional nedling"]
BETWEEN = [
    *("<b>", "</b>", "<!-- x -->", "&shy;", "\u00ad", "\u200b", "{{ x }}", "{% x %}", "**", "*", "_", "`"),
    *("~~", "[", "](x)", "![a](b)", "\n", "\n  ", "{x}", "${x}", '" + "', "' + '", '", "', "<?= $x ?>"),
    *("<%= x %>", "&#108;", "&#x6C;", "\\u006c", "\\x6c", "\\u{6c}", "''", '""', "<br>", "</p><p>", "\t"),
    *("&nbsp;", "&amp;shy;", "\\u0026shy;", "{/* x */}", "\\\n", "\\n", "\\d", "&notit;", "'", "’", "-", " "),
]
pieces = st.sampled_from(["", "", "", *BETWEEN])
fillers = st.sampled_from([*FRAGMENTS, *BETWEEN, "We do much.", " ", '{"text": "', '"}', "<p>", "</p>"])


@st.composite
def cut_names(draw: st.DrawFn) -> str:
    """A name of the treatment, perhaps misspelt, with markup at a few places in it."""
    name = draw(st.sampled_from([*NAMES, *MISSPELT]))
    places = draw(st.sets(st.integers(0, len(name)), max_size=3))
    return "".join((draw(pieces) if at in places else "") + name[at : at + 1] for at in range(len(name) + 1))


@pytest.mark.parametrize("suffix", FORMATS)
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(before=st.lists(fillers, max_size=6), name=cut_names(), behind=st.lists(fillers, max_size=6))
def test_a_page_that_is_turned_away_names_nothing_once_it_is_parsed(
    pack: RulePack, suffix: str, before: list[str], name: str, behind: list[str]
) -> None:
    text = "".join((*before, name, *behind))
    assert look(text, pack) or not subject_in(read(suffix, text), pack)


@pytest.mark.parametrize("brand", ["Zweihorn", "Fit & Free", "N.E.E.D", "Nädelchen"])
def test_a_name_of_the_site_is_looked_for_as_well(pack: RulePack, brand: str) -> None:
    own = load_pack(vocabulary=Vocabulary(((pack.subject, (brand,)),)))
    text = f"Ask us about {brand} today."
    assert subject_in(read(".md", text), own)
    assert look(text, own)
    assert not look(text, pack)


def test_a_page_is_parsed_if_any_pack_may_have_something_in_it(pack: RulePack) -> None:
    other = replace(
        pack, lexicon=load_pack(Path(__file__).parents[1] / "packs" / "cupping").lexicon, subject="cupping"
    )
    assert not look("Cupping helps.", pack)
    assert look("Cupping helps.", pack, other)
