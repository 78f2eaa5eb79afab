"""reStructuredText: sections, lists, directives, tables."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("It\nhelps.\n\nSo.", ["It helps.", "So."], id="paragraphs"),
        pytest.param("It **really** *helps* ``code`` you.", ["It really helps you."], id="inline marks"),
        pytest.param("See `this page <x.html>`_ and that_.", ["See this page and that."], id="links"),
        pytest.param("See :ref:`this <x>` [1]_ and |that|.", ["See this and ."], id="roles and references"),
        pytest.param("It \\*helps\\*.", ["It *helps*."], id="escapes"),
        pytest.param(".. It hurts.\n\nIt helps.", ["It helps."], id="a comment"),
        pytest.param(".. code-block:: text\n\n   It hurts.\n\nIt helps.", ["It helps."], id="code"),
        pytest.param("So::\n\n   It hurts.\n\nIt helps.", ["So::", "It helps."], id="a literal block"),
        pytest.param(".. note:: It\n   helps.\n\n   So.", ["It helps.", "So."], id="a note"),
        pytest.param(".. image:: a.jpg\n   :alt: Two needles", ["Two needles"], id="an image"),
        pytest.param(".. figure:: a.jpg\n   :alt: Two\n\n   It helps.", ["Two", "It helps."], id="a figure"),
        pytest.param(".. raw:: html\n\n   <p>It helps.</p>\n   <p>So.</p>", ["It helps.", "So."], id="HTML"),
        pytest.param(".. raw:: latex\n\n   It hurts.\n\nIt helps.", ["It helps."], id="another language"),
        pytest.param("| It helps.\n| So.", ["It helps.", "So."], id="lines"),
    ],
)
def test_text(page: str, wanted: list[str]) -> None:
    assert texts(read(".rst", page)) == wanted


def test_headings_rank_by_the_order_of_their_lines() -> None:
    document = read(".rst", "===\nTop\n===\n\nOne\n---\n\nDeep\n~~~~\n\nIt helps.\n\nTwo\n---\n\nSo.")
    assert document.blocks[0].context.title == "Top"
    assert the_block(document, "It helps").context.headings == ("Top", "One", "Deep")
    assert the_block(document, "So").context.headings == ("Top", "Two")


def test_lists() -> None:
    document = read(".rst", "It can:\n\n- calm\n- ease\n\n  1. on Monday\n\nWhy?\n  Because.\n\nSo.")
    assert kinds(document)[1:4] == [("list-item", "calm"), ("list-item", "ease"), ("list-item", "on Monday")]
    assert the_block(document, "ease").context.lead_in == "It can:"
    assert the_block(document, "on Monday").context.lead_in == "ease"
    assert the_block(document, "Because").context.question == "Why?"
    assert the_block(document, "So").context.question == ""


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            "+----+----+\n| A  | B  |\n+====+====+\n| C  | D  |\n|    | d  |\n+----+----+", id="drawn"
        ),
        pytest.param(
            ".. list-table::\n   :header-rows: 1\n\n   * - A\n     - B\n   * - C\n     - D\n       d\n",
            id="written as a list",
        ),
        pytest.param("==  ==\nA   B\n==  ==\nC   D\n    d\n==  ==", id="ruled"),
    ],
)
def test_tables(page: str) -> None:
    document = read(".rst", page)
    assert kinds(document) == [("table-cell", text) for text in ("A", "B", "C", "D d")]
    cell = the_block(document, "D").context
    assert (cell.column, cell.row) == ("B", "C")
    assert source_of(document, the_block(document, "D"), "d") == "d"


def test_what_a_page_says_of_itself() -> None:
    document = read(".rst", "Top\n===\n\n:summary: It helps.\n:tags: it hurts\n")
    assert kinds(document) == [("heading", "Top"), ("description", "It helps.")]
