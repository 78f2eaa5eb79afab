"""Svelte: HTML with expressions and blocks in braces."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, read, texts


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("<p>It {a} helps {b > '}' ? 1 : `}${c}`}.</p>", ["It helps ."], id="expressions"),
        pytest.param("{#if a > 1}<p>One.</p>{:else}<p>Two.</p>{/if}", ["One.", "Two."], id="blocks"),
        pytest.param(
            "<p class='a {b}' on:click={() => (c = d > 1)}>It helps.</p>", ["It helps."], id="attributes"
        ),
        pytest.param(
            "{#each ['Calm necks', 'Less pain'] as a, i (a)}<p>{a}</p>{/each}",
            ["Calm necks", "Less pain"],
            id="lists",
        ),
        pytest.param("<p>{'It is calm.'}</p>", ["It is calm."], id="a string"),
        pytest.param("{@html '<p>It <b>is</b> calm.</p>'}", ["It is calm."], id="HTML"),
        pytest.param(
            "<Card text='It helps.' items={['Calm necks']} {...rest} />",
            ["It helps.", "Calm necks"],
            id="properties",
        ),
        pytest.param("<script>const a = 'It helps a lot.'</script>", ["It helps a lot."], id="a script"),
        pytest.param("<style>p { color: red }</style><p>It helps.</p>", ["It helps."], id="a style"),
        pytest.param(
            "<p>An odd { brace helps.</p>", ["An odd { brace helps."], id="a brace that does not close"
        ),
    ],
)
def test_text(page: str, wanted: list[str]) -> None:
    assert texts(read(".svelte", page)) == wanted


def test_head_and_page() -> None:
    page = "<svelte:head><title>A</title><meta name='description' content='B'></svelte:head><h1>C</h1>"
    assert kinds(read(".svelte", page)) == [("title", "A"), ("description", "B"), ("heading", "C")]
