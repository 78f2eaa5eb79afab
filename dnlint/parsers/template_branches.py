"""Branches of a template that are for one page: `{% if page.slug == 'massage' %}<p>…</p>{% endif %}`.

Such a branch becomes a box that says what it is about, in Liquid, Jinja, Go, Handlebars, ERB, EJS, Blade and
PHP, and in Svelte, whose tags `brace_branches` finds. A branch that is no whole part of a page (words of a
sentence, a tag that is closed elsewhere, a heading for what follows) is left as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from dnlint.offsets import OffsetMap, Span
from dnlint.parsers import blade
from dnlint.parsers.choices import chosen_as, chosen_by
from dnlint.parsers.names import names
from dnlint.parsers.rewriting import ABOUT, Rewrite, rewritten
from dnlint.parsers.templates import tags

_CODE = re.compile(
    r"(?:\{%[-+~]?|\{\{[-~]?|<%[-_]?|<\?(?:php\b)?)\s*(?P<code>.*?)\s*(?:[-+~]?%\}|[-~]?\}\}|[-_]?%>|\?>)",
    re.DOTALL,
)
_ENDS = re.compile(r"(?:end(?:if|unless|case|switch|for\w*|while|with|block)?\b|/\s*\w|\})[^{:]*")
_TURNS = re.compile(
    r"(?:\}\s*|break;\s*)?(?P<word>else\s*if|els?if|else|when|default|case(?=\s*\(?\s*[\"']))\b(?P<condition>.*)",
    re.DOTALL,
)
_OPENS = re.compile(
    r"#?(?P<word>if|unless|case|switch|for|foreach|while|until|range|with|block|define|begin)\b(?P<condition>.*)|#.*"
    r"|.*\bdo(?:\s*\|[^|]*\|)?|.*[{:]",
    re.DOTALL,
)
_IN_PHP = re.compile(r".*[{:]", re.DOTALL)
_PART = re.compile(
    r"\s*<(?P<first>p|h[1-6]|div|section|article|ul|ol|table|dl|figure|blockquote|main|details|aside)\b"
    r".*</(?!h[1-6])\w+\s*>\s*(?:@break\s*|<\?php\s+break;\s*\?>\s*)?",
    re.DOTALL,
)
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-z][\w-]*)")
_VOID = names("area base br col embed hr img input link meta source track wbr")
_DEEPEST = 10
_BOX = f"<section {ABOUT}="

Code = tuple[Span, Span]
"""A tag or directive of a template, and the code in it."""

Sign = tuple[str, Span, Span | None]
"""A tag that opens, turns or ends a choice, its range, and the name that chooses what follows."""


def with_branches(text: str) -> tuple[str, OffsetMap] | None:
    """The page with each such branch as a box, and the way back; None for a page without."""
    found = list(branches_between(text, [*blade.branching(text), *_codes(text)]))
    return rewritten(text, found) if found else None


def branches_between(text: str, codes: Iterable[Code]) -> Iterator[Rewrite]:
    """The boxes around what stands between such tags."""
    opened: list[tuple[Span | None, int]] = []
    for kind, tag, chosen in _signs(text, codes):
        if kind != "opens" and opened:
            name, start = opened.pop()
            if name is not None and len(opened) < _DEEPEST:
                yield from boxed(text, Span(start, tag.start), name)
        if kind != "ends":
            opened.append((chosen, tag.end))


def boxed(text: str, branch: Span, name: Span) -> Iterator[Rewrite]:
    """A box around a branch that is a whole part of the page. `name`: what it says to be about."""
    if _is_part(text, branch):
        about = re.sub(r"[-_/]", " ", text[name.start : name.end])
        yield Rewrite(Span(branch.start, branch.start), (f'{_BOX}"{about}">',))
        yield Rewrite(Span(branch.end, branch.end), ("</section>",))


def _codes(text: str) -> Iterator[Code]:
    for tag in tags(text):
        if found := _CODE.fullmatch(text, tag.start, tag.end):
            yield tag, Span(*found.span("code"))


def _signs(text: str, codes: Iterable[Code]) -> Iterator[Sign]:
    """The tags that choose what a page shows, in their order."""
    for tag, code in sorted(codes, key=lambda one: one[0].start):
        in_php = text.startswith("<?", tag.start)
        if _ENDS.fullmatch(text, code.start, code.end):
            yield "ends", tag, None
        elif turns := _TURNS.fullmatch(text, code.start, code.end):
            yield "turns", tag, _chosen(text, turns)
        elif opens := (not in_php or _IN_PHP.fullmatch(text, code.start, code.end)) and _OPENS.fullmatch(
            text, code.start, code.end
        ):
            yield "opens", tag, _chosen(text, opens)


def _chosen(text: str, sign: re.Match[str]) -> Span | None:
    """The name that a tag asks for."""
    word = sign["word"] or ""
    if word in {"when", "case"}:
        return chosen_as(text, Span(*sign.span("condition")))
    return chosen_by(text, Span(*sign.span("condition"))) if word.endswith("if") else None


def _is_part(text: str, within: Span) -> bool:
    """Whether a branch holds a whole part of a page, and not what is boxed already."""
    part = _PART.fullmatch(text, within.start, within.end)
    if part is None or text.startswith(_BOX, part.start("first") - 1):
        return False
    depth = Counter[str]()
    for tag in _TAG.finditer(text, within.start, within.end):
        depth[tag["name"]] += -1 if tag["close"] else 1
    return not any(count for name, count in depth.items() if name not in _VOID)
