"""Markdown within a line: what a reader sees of it.

Not the inline grammar of tree-sitter-markdown, which takes gigabytes for a long line of stars.
What matters here is only what is not text: delimiters, targets, code, tags.
"""

from __future__ import annotations

import re

from dnlint.offsets import Span
from dnlint.parsers.footnotes import LINKED_MARKS, MARKS
from dnlint.parsers.line_breaks import is_layout
from dnlint.parsers.prose import ENTITY, Prose

_LINK = re.compile(
    r"\[(?P<text>(?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*+\](?:\([^()\n]*\))?)*+)\]"
    r"(?:\((?P<target>(?:[^()]|\([^()]*\))*+)\)|\[[^\[\]]*+\])"
)
_TOKEN = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<hard>(?: {2,}|\\)\r?\n\s*|<br\b[^<>]*>\s*)"
    r"|(?P<code>(?P<ticks>`++)(?=[^`]))"
    rf"|(?P<image>!(?=\[))|(?P<note>\[\^[^\]\n]{{1,40}}\]:?|{MARKS}|{LINKED_MARKS})|(?P<link>\[)"
    r"|(?P<skip><(?:!--.*?-->|[a-zA-Z/][^<>]*>)|(?<!\w)(?:https?://|www\.)[^\s<>)\]]+|\{[:#.][^{}\n]*\})"
    rf"|(?P<entity>{ENTITY})"
    r"|(?P<mark>\*+|~~|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w))"
)
_BUTTON = re.compile(  # something to press: its label is no claim
    r"\[[^\[\]\n]+\]\([^()\n]*\)\{:?[^{}\n]*\.(?:btn|button)[^{}\n]*\}"
    r"|<a\s[^<>]*?\bclass(?:Name)?=[\"'](?:[^\"'<>]*[\s-])?(?:btn|button)(?![a-z])[^<>]*>[^<>]*</a>",
    re.IGNORECASE,
)
_TOLD = re.compile(r"""\s(?:alt|data-tooltip)=(?P<quote>["'])(?P<text>[^"']*)(?P=quote)""")
_TITLE = re.compile(r"""\s["'](?P<title>[^"']*)["']\s*$""")


class Line:
    """Reads ranges of one block's source. `images` are the ranges of the alt and title texts in them."""

    def __init__(self, source: str) -> None:
        self._source = source
        self.images: list[Span] = []

    def read(self, prose: Prose, span: Span) -> None:
        """Add a range to `prose`."""
        source, position = self._source, span.start
        jumps: dict[int, int] = {}  # end of a link's text → end of the link
        while position < span.end:
            stop = min((*jumps, span.end))
            token = _TOKEN.search(source, position, stop)
            at = token.start() if token else stop
            prose.plain(source, position, at)
            position = self._token(prose, token, stop, jumps) if token else jumps.pop(at, at)

    def _token(self, prose: Prose, token: re.Match[str], stop: int, jumps: dict[int, int]) -> int:
        """Read one token; where reading goes on."""
        kind, span = token.lastgroup, Span(*token.span())
        if kind == "escape":
            prose.whole(token[0][1:], span)
        elif kind == "hard":
            prose.space(span) if is_layout(token[0]) else prose.line_break(span)
        elif token["code"]:
            return self._code(prose, token, stop)
        elif button := _BUTTON.match(self._source, token.start(), stop):
            return button.end()
        elif kind in {"image", "link"}:
            return self._link(prose, token, stop, jumps)
        elif kind == "skip":
            self.images += [
                Span(*told.span("text")) for told in _TOLD.finditer(self._source, span.start, span.end)
            ]
        elif kind == "entity":
            prose.markup(self._source, span.start, span.end)
        elif kind == "mark" and self._is_loose(span, stop):
            prose.plain(self._source, span.start, span.end)
        return span.end

    def _is_loose(self, mark: Span, stop: int) -> bool:
        """Whether stars or dashes stand between spaces, as signs of their own."""
        before = self._source[mark.start - 1 : mark.start]
        after = self._source[mark.end : min(mark.end + 1, stop)]
        return (not before or before.isspace()) and (not after or after.isspace())

    def _code(self, prose: Prose, token: re.Match[str], stop: int) -> int:
        end = re.compile(f"(?<!`){token['ticks']}(?!`)").search(self._source, token.end(), stop)
        if end:
            return end.end()
        prose.plain(self._source, token.start(), token.end())
        return token.end()

    def _link(self, prose: Prose, token: re.Match[str], stop: int, jumps: dict[int, int]) -> int:
        image = token.lastgroup == "image"
        link = _LINK.match(self._source, token.end() if image else token.start(), stop)
        if link is None:
            prose.plain(self._source, token.start(), token.end())
            return token.end()
        if link["target"] and (title := _TITLE.search(link["target"])):
            self.images.append(Span(*title.span("title")).shift(link.start("target")))
        if image:
            self.images.append(Span(*link.span("text")))
            return link.end()
        jumps[link.end("text")] = link.end()
        return link.start("text")
