"""MDX: Markdown with components, expressions, imports and exports."""

from __future__ import annotations

import pytest

from dnlint.values import Context
from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("One **two** [three](/x).", ["One two three."], id="Markdown"),
        pytest.param("import A from './a b c';\n\nOne.", ["One."], id="imports"),
        pytest.param(
            "export const a = {\n  b: 1,\n\n  c: 2,\n};\n\nOne.", ["One."], id="exports with blank lines"
        ),
        pytest.param(
            "export const text = 'It is two.';\n\nOne.", ["It is two.", "One."], id="copy in exports"
        ),
        pytest.param("One {two} three.", ["One three."], id="an expression in a line"),
        pytest.param("{two}\n\nOne.", ["One."], id="an expression by itself"),
        pytest.param("{/* Needles cure. */}\n\nOne.", ["One."], id="comments"),
        pytest.param("<Note>\n\nOne **two**.\n\n</Note>", ["One two."], id="Markdown in a component"),
        pytest.param(
            "<Note>One <b>two</b>.</Note>\n\nThree.", ["One two.", "Three."], id="text in a component"
        ),
        pytest.param("<Note title='One two' />", ["One two"], id="a property"),
        pytest.param(
            "<Tips\n  items={['One two', 'Three four']}\n/>", ["One two", "Three four"], id="a list"
        ),
        pytest.param(
            "<A icon={<B className='c d' />} items={['One two']} />", ["One two"], id="an icon beside"
        ),
        pytest.param("{show && <p>It is <b>two</b>.</p>}", ["It is two."], id="an element in an expression"),
        pytest.param("One <Term>two</Term> three.", ["One two three."], id="a component in a line"),
        pytest.param("```js\nimport a from 'b';\nconst c = 'It is two.';\n```\n\nOne.", ["One."], id="code"),
        pytest.param("<div className='a b'>\n\nOne.\n\n</div>", ["One."], id="classes"),
        pytest.param("One {two", ["One {two"], id="a brace that never closes"),
    ],
)
def test_text_and_cuts(page: str, wanted: list[str]) -> None:
    assert texts(read(".mdx", page)) == wanted


@pytest.mark.parametrize(
    ("page", "context"),
    [
        pytest.param(
            "# Needling\n\n## Benefits\n\n<Tips items={['It helps.']} />",
            Context(title="Needling", headings=("Needling", "Benefits"), key="items"),
            id="headings govern the data of components",
        ),
        pytest.param(
            "# Needling\n\n<Note>\n\nIt helps.\n\n</Note>",
            Context(title="Needling", headings=("Needling",)),
            id="and what stands in them",
        ),
        pytest.param(
            "# Needling\n\n<Faq items={[{ q: 'Does it?', a: 'It helps.' }]} />",
            Context(title="Needling", headings=("Needling",), question="Does it?", role="answer", key="a"),
            id="questions in properties",
        ),
    ],
)
def test_context(page: str, context: Context) -> None:
    assert the_block(read(".mdx", page), "It helps").context == context


LISTS = {
    "below its tag": ("<Tab>\n    - One\n    - Two\n</Tab>", ["One", "Two"]),
    "between empty lines": ("<Tab>\n\n    - One\n    - Two\n\n</Tab>", ["One", "Two"]),
    "below a paragraph": ("<Tab>\n    Hello.\n\n    1. One\n    2. Two\n</Tab>", ["One", "Two"]),
    "a list in it": ("<Tab>\n  - One\n    - Two\n  - Three\n</Tab>", ["One", "Two", "Three"]),
    "a paragraph below": ("<Tab>\n    - One\n    - Two\n\n    Three.\n</Tab>", ["One", "Two"]),
    "a list at the margin": ("- One\n  - Two\n\n    Three.\n- Four", ["One", "Two", "Four"]),
    "behind front matter": (
        "---\na:\n  b:\n    - c: d\n  e: f\n---\n<Tab>\n    - One\n</Tab>",
        ["One"],
    ),
}


@pytest.mark.parametrize(("page", "items"), [pytest.param(*case, id=name) for name, case in LISTS.items()])
def test_an_indented_list_is_a_list(page: str, items: list[str]) -> None:
    document = read(".mdx", page)
    found = [block for block in document.blocks if block.kind == "list-item"]
    assert [block.text for block in found] == items
    assert [source_of(document, block, block.text) for block in found] == items


@pytest.mark.parametrize("suffix", [".mdx", ".tsx"])
def test_the_header_and_the_rows_of_a_table_are_read_together(suffix: str) -> None:
    table = "<Table columns={['Needling', 'Massage']}\n  rows={[['Pain', 'A little', 'It helps']]} />"
    document = read(suffix, table if suffix == ".mdx" else f"export default () => {table};")
    cell = the_block(document, "It helps")
    assert (cell.context.column, cell.context.row) == ("Massage", "Pain")
    assert source_of(document, cell, "It helps") == "It helps"


def test_front_matter_is_read_as_in_markdown() -> None:
    page = "---\ntitle: Needles {calm}\ndescription: About it.\n---\n\nOne."
    heads = [("title", "Needles {calm}"), ("heading", "Needles {calm}")]
    wanted = [*heads, ("description", "About it."), ("paragraph", "One.")]
    assert kinds(read(".mdx", page)) == wanted


def test_words_lead_back() -> None:
    document = read(".mdx", "# A\n\n<Tips items={['It\\'s one']} />\n\nTwo &amp; three")
    assert source_of(document, document.blocks[1], "It's") == "It\\'s"
    assert source_of(document, document.blocks[2], "& three") == "&amp; three"


def test_emphasis_in_a_component_leaves_no_trace() -> None:
    page = "<Callout>\n  It **calms** [tight necks](/necks) and _sore_ backs, *mostly*.\n</Callout>\n"
    document = read(".mdx", page)
    assert texts(document) == ["It calms tight necks and sore backs, mostly."]
    assert source_of(document, document.blocks[0], "calms tight") == "calms** [tight"


def test_tabs_are_titled_in_their_order() -> None:
    tabs = "<Tab>It is quiet.</Tab>\n<Tab>\n\nHands help.\n\n</Tab>\n</Tabs>"
    document = read(".mdx", f"<Tabs items={{['Needling', 'Massage']}}>\n{tabs}\n\nBye.")
    assert texts(document) == ["Needling", "Massage", "It is quiet.", "Hands help.", "Bye."]
    assert the_block(document, "It is quiet").context.headings == ("Needling",)
    assert the_block(document, "Hands help").context.headings == ("Massage",)
    assert the_block(document, "Bye").context.headings == ()


def test_a_question_in_a_component_ends_with_it() -> None:
    page = "<Accordion title='Does it hurt?'>\n\nA little.\n\n</Accordion>\n\nHands help.\n"
    document = read(".mdx", page)
    assert the_block(document, "A little").context.question == "Does it hurt?"
    assert the_block(document, "Hands help").context.question == ""
