"""Data is read where the page shows it, and as what the page shows it as."""

from __future__ import annotations

import pytest

from tests.parsers.reading import read, texts, the_block

CARDS = """
const cards = [
  { category: "Needling", note: "It is quiet here.", role: "a calm hour", tips: ["Sleep well"] },
  { category: "Massage", note: "Warm hands help.", role: "a warm hour", tips: ["Drink a lot"] },
];
const groups = [{ id: "one", rows: [{ tag: "Needling", d: "Time stands still." }] }];
export default () => <main><h2>What we do</h2>%s</main>;
"""


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param("{cards.map((c) => <div><h3>{c.category}</h3><p>{c.note}</p></div>)}", id="a heading"),
        pytest.param(
            "{cards.map(c => <Card><CardTitle>{c.category}</CardTitle>{c.note}</Card>)}", id="a part"
        ),
        pytest.param(
            "{cards.map(({ category: name, note }) => <><h3><b>{name}</b></h3><p>{note}</p></>)}",
            id="by name",
        ),
        pytest.param(
            "{cards.map((c, i) => <Card key={i} title={c.category} text={c.note} />)}", id="a property"
        ),
        pytest.param("{cards.filter(Boolean).map(c => <dl><dt>{c.category}</dt></dl>)}", id="after a filter"),
        pytest.param(
            "{cards.map(function (c) { return <summary>{c.category}</summary>; })}", id="a function of old"
        ),
        pytest.param(
            "{groups.map(g => <ul>{g.rows.map(r => <h4>{r.tag}</h4>)}</ul>)}", id="a list in a list"
        ),
    ],
)
def test_what_is_shown_in_a_heading_titles_what_stands_beside_it(shown: str) -> None:
    words = "Time stands" if "groups" in shown else "It is quiet"
    block = the_block(read(".tsx", CARDS % shown), words)
    assert block.context.headings[0] == "What we do"
    assert block.context.headings[-1] == "Needling"


def test_what_is_shown_as_text_is_copy_whatever_its_key() -> None:
    document = read(".jsx", CARDS % "{cards.map(c => <p>{c.role}</p>)}")
    assert "a calm hour" in texts(document)


def test_what_no_element_shows_keeps_the_meaning_of_its_key() -> None:
    document = read(".jsx", CARDS % "{cards.map(c => <p className={c.role}>{c.note}</p>)}")
    assert "a calm hour" not in texts(document)
    assert "Needling" not in texts(document)


def test_a_list_in_a_menu_is_read_where_the_page_shows_it_again() -> None:
    menu = "<nav>{cards.map(c => <a href={c.id}>{c.category}</a>)}</nav>"
    section = "<section>{cards.map(c => <div><h3>{c.category}</h3><p>{c.note}</p></div>)}</section>"
    assert texts(read(".tsx", CARDS % (menu + section))).count("It is quiet here.") == 1


def test_data_leads_no_list_in() -> None:
    document = read(
        ".tsx", CARDS % "<div>{cards.map(c => <p>{c.note}</p>)}<ul><li>Come early</li></ul></div>"
    )
    assert the_block(document, "Come early").context.lead_in == ""
