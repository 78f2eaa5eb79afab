"""Astro: TypeScript on top, then HTML whose expressions make elements."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param(
            "---\nconst a = 'It helps a lot.';\n---\n<p>So.</p>", ["So.", "It helps a lot."], id="code on top"
        ),
        pytest.param("---\nimport A from 'a';\n---\n", [], id="nothing but code"),
        pytest.param("<p>It\n  helps {a}.</p>", ["It helps ."], id="hard-wrapped"),
        pytest.param(
            "<ul>{a.map((b) => <li>One of {b.c}.</li>)}</ul>", ["One of ."], id="elements of a list"
        ),
        pytest.param("{a && (<p>It <b>helps</b>.</p>)}", ["It helps."], id="an element on a condition"),
        pytest.param("{a ? <p>One.</p> : <p>Two.</p>}", ["One.", "Two."], id="a choice of elements"),
        pytest.param(
            "{a.map(b => <p>{b > 1 && <i>Yes, so.</i>}</p>)}", ["Yes, so."], id="elements in elements"
        ),
        pytest.param(
            "{['Calm necks', 'Less pain'].map(a => <li>{a}</li>)}", ["Calm necks", "Less pain"], id="data"
        ),
        pytest.param("{/* It hurts. */}<!-- It hurts. --><p>It helps.</p>", ["It helps."], id="comments"),
        pytest.param("<>It helps.</><Fragment>So.</Fragment>", ["It helps.So."], id="fragments"),
        pytest.param("<p>a < b, and {a < b}</p>", ["a < b, and"], id="less than"),
        pytest.param("<script>let a = {b: 'It hurts'}</script><p>It helps.</p>", ["It helps."], id="scripts"),
    ],
)
def test_text(page: str, wanted: list[str]) -> None:
    assert texts(read(".astro", page)) == wanted


def test_layout_and_structured_data() -> None:
    document = read(
        ".astro",
        "<Layout title='Needling' description='It helps.'>"
        '<script type="application/ld+json" '
        'set:html={JSON.stringify({"@type": "Service", description: "It calms."})} />'
        "<Card title='Calm'>So.</Card></Layout>",
    )
    assert kinds(document) == [
        ("title", "Needling"),
        ("description", "It helps."),
        ("heading", "Calm"),
        ("paragraph", "So."),
        ("data", "It calms."),
    ]
    assert the_block(document, "So.").context.headings == ("Calm",)


def test_offsets() -> None:
    document = read(".astro", "---\nconst text = 'It\\'s calm here.';\n---\n{a && <p>It&rsquo;s so.</p>}")
    assert source_of(document, the_block(document, "It’s so"), "’s so") == "&rsquo;s so"
    assert source_of(document, the_block(document, "It's calm"), "'s calm") == "\\'s calm"


@pytest.mark.parametrize(
    ("page", "about"),
    [
        pytest.param("{tab === 'cupping' && <p>It is calm.</p>}", ("cupping",), id="a condition"),
        pytest.param(
            "{tab === 'cupping' && (\n  <>\n<p>Hi</p><p>It is calm.</p></>\n)}", ("cupping",), id="a fragment"
        ),
        pytest.param("{a?.b == 'cupping' ? <p>It is calm.</p> : <p>Hi</p>}", ("cupping",), id="a choice"),
        pytest.param(
            "{a ? <p>Hi</p> : b == 'dry-needling' ? <p>It is calm.</p> : null}",
            ("dry needling",),
            id="two choices",
        ),
        pytest.param("{tab === 'cupping' ? <p>Hi</p> : <p>It is calm.</p>}", (), id="the other"),
        pytest.param("{tab !== 'cupping' && <p>It is calm.</p>}", (), id="unlike"),
        pytest.param("{(a === 'b' || a === 'cupping') && <p>It is calm.</p>}", (), id="one of two"),
        pytest.param("<p>It is calm. {a === 'cupping' && <b>Yes.</b>}</p>", (), id="words"),
    ],
)
def test_what_shows_in_one_case_is_about_its_name(page: str, about: tuple[str, ...]) -> None:
    assert the_block(read(".astro", page), "It is calm").context.about == about
