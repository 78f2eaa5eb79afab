"""Comments in formats that mix markup and code: MDX, Vue, Svelte, Astro, PHP, Razor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dnlint.offsets import Span
from dnlint.parsers import razor
from dnlint.parsers.astro import FRONT_MATTER
from dnlint.parsers.blade import mask as without_blade
from dnlint.parsers.expressions import Expression, Expressions
from dnlint.parsers.grammar import parse_with
from dnlint.parsers.html.tree import comments_in
from dnlint.parsers.mdx import layers_of
from dnlint.parsers.php.page import page_of
from dnlint.parsers.prose import MASK
from dnlint.parsers.svelte import scripts
from dnlint.parsers.vue import parts_of
from dnlint.suppress import may_direct
from dnlint.suppress.code import comments_in_code
from dnlint.suppress.markup import code_spans, comments_in_markdown, template_comments


def comments_in_mdx(text: str) -> Iterator[Span]:
    """`{/* … */}`, comments in imports and exports, and `<!-- … -->`, which MDX 1 has."""
    layers = layers_of(text)
    yield from comments_in_markdown(layers.markup)
    for statement in layers.statements:
        yield from _part(layers.text, statement, "tsx")
    shown = list(code_spans(layers.markup))
    live = (one for one in layers.expressions if not any(span.overlaps(one.span) for span in shown))
    yield from _in_expressions(layers.text, live)


def comments_in_vue(text: str) -> Iterator[Span]:
    """Those of the template, between the blocks, and of each script and block of data."""
    yield from comments_in(text)
    for part in parts_of(text):
        if part.name in {"script", "i18n"}:
            language = {".tsx": "tsx", ".ts": "typescript", ".json": "json"}.get(part.suffix, "yaml")
            yield from _part(text, part.inner, language)


def comments_in_svelte(text: str) -> Iterator[Span]:
    """Those of the page, its scripts and its expressions."""
    expressions = Expressions(text, elements=False)
    yield from comments_in(expressions.mask())
    for script in scripts(text):
        yield from _part(text, script, "typescript")
    yield from _in_expressions(text, expressions.found)


def comments_in_astro(text: str) -> Iterator[Span]:
    """Those of the code on top, the page and its expressions."""
    front = FRONT_MATTER.match(text)
    start = front.end() if front else 0
    if front:
        yield from _part(text, Span(*front.span("code")), "typescript")
    expressions = Expressions(MASK * start + text[start:], elements=True)
    yield from comments_in(expressions.mask())
    yield from _in_expressions(text, expressions.found)


def comments_in_php(text: str) -> Iterator[Span]:
    """Those of the code, of the page around it, and of Blade."""
    yield from comments_in_code(text, "php")
    markup = page_of(text, parse_with("tree_sitter_php", text, "language_php")).markup
    yield from template_comments(markup)
    yield from comments_in(without_blade(markup))


def comments_in_razor(text: str) -> Iterator[Span]:
    """Razor's own, and those of the page around its code."""
    yield from razor.comments(text)
    yield from comments_in(razor.mask(text))


def _in_expressions(text: str, expressions: Iterable[Expression]) -> Iterator[Span]:
    for expression in expressions:
        code = expression.code(text)
        if may_direct(code):
            found = comments_in_code(code, "tsx")
            yield from (one.shift(expression.span.start + 1) for one in found)


def _part(text: str, span: Span, language: str) -> Iterator[Span]:
    part = text[span.start : span.end]
    if may_direct(part):
        yield from (one.shift(span.start) for one in comments_in_code(part, language))
