"""Svelte: HTML with expressions and blocks in braces."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, read, texts, the_block


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


@pytest.mark.parametrize(
    ("page", "about"),
    [
        pytest.param("{#if tab === 'cupping'}<p>It is calm.</p>{/if}", ("cupping",), id="a name"),
        pytest.param(
            "{#if a}<p>Hi</p>{:else if tab == 'dry-needling'}\n<p>It is calm.</p>{/if}",
            ("dry needling",),
            id="another name",
        ),
        pytest.param("{#if tab === 'cupping'}<p>Hi</p>{:else}<p>It is calm.</p>{/if}", (), id="the other"),
        pytest.param("{#if tab === 'cupping'}<p>Hi</p>{/if}<p>It is calm.</p>", (), id="behind"),
        pytest.param(
            "{#if tab === 'cupping'}{#each a as b}<i>{b}</i>{/each}{/if}<p>It is calm.</p>",
            (),
            id="behind a loop",
        ),
        pytest.param("{#if tab !== 'cupping'}<p>It is calm.</p>{/if}", (), id="unlike"),
        pytest.param("{#if tab === 'a' || tab === 'cupping'}<p>It is calm.</p>{/if}", (), id="one of two"),
    ],
)
def test_what_shows_in_one_case_is_about_its_name(page: str, about: tuple[str, ...]) -> None:
    assert the_block(read(".svelte", page), "It is calm").context.about == about
