"""Markup with expressions in braces (Svelte, Astro): what is markup, and what is code.

In the markup each expression is masked at equal length, but for the elements that it makes: those
stand in the page as if they were written there. In the code these elements are blanked instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from dnlint.offsets import Span
from dnlint.parsers.html.elements import VOID
from dnlint.parsers.prose import MASK
from dnlint.parsers.seek import Seeker

_LONGEST = 200_000
_DEEPEST = 40
_STRING = r"'(?:[^'\\\n]|\\.)*+'|\"(?:[^\"\\\n]|\\.)*+\""
_CODE = re.compile(rf"//[^\n]*|/\*.*?\*/|{_STRING}|[`{{}}]|<(?=[A-Za-z>])", re.DOTALL)
_QUASI = re.compile(r"\\.|`|\$\{", re.DOTALL)
_TAG = re.compile(r"\"[^\"]*\"|'[^']*'|(?<![\w:.-])(?P<name>[\w:.-]+)=\{|\{|/?>")
_TEXT = re.compile(r"<!--|<(?P<close>/?)(?P<name>[A-Za-z][\w.:-]*|(?=>))|\{")
_PAGE = re.compile(r"<!--|<(?P<raw>script|style)\b|(?<![\w:.-])(?P<name>[\w:.-]+)=\{|\{", re.IGNORECASE)
_SIMPLE = re.compile(r"\{[^{}\n]*\}")
_LONE_STRING = re.compile(r"\s*(?:\"([^\"\\<>]*)\"|'([^'\\<>]*)'|`([^`\\$<>]*)`)\s*")
_BEFORE_ELEMENT = re.compile(r"(?:[(,=>&|?:\[{};]|\breturn)\s*$")


class _Unclosed(Exception):
    """An expression or element that does not end: what looked like one was text."""


@dataclass(frozen=True, slots=True)
class Expression:
    """Code between braces. `name`: of the attribute whose value it is; `holes`: the elements in it."""

    span: Span
    name: str
    holes: tuple[Span, ...]

    def code(self, text: str) -> str:
        """The code, at equal length, with a number in the place of each element."""
        parts, position = [], self.span.start + 1
        for hole in self.holes:
            parts += [text[position : hole.start], "0".ljust(len(hole))]
            position = hole.end
        return "".join((*parts, text[position : self.span.end - 1]))


@dataclass(slots=True)
class Expressions:
    """The expressions of a page, in order of their ends. `elements`: they can make elements.

    What only gives a plain string to an attribute is none: the page has the string there.
    """

    text: str
    elements: bool
    found: list[Expression] = field(default_factory=list)
    _stop: int = 0
    _depth: int = 0
    _seeker: Seeker = field(init=False)

    def __post_init__(self) -> None:
        self._seeker = Seeker(self.text)

    def mask(self) -> str:
        """Find them; the page with all code in braces masked at equal length."""
        text, position, last = self.text, 0, self.text.rfind("}")
        loose: list[Span] = []
        patient = True
        while sign := _PAGE.search(text, position):
            position = sign.end()
            if sign["raw"]:
                position = self._past_raw(sign)
            elif sign[0] == "<!--":
                position = self._seeker.end("-->", position) or position
            elif sign[0].endswith("{") and patient and position <= last:
                end = self._outermost(position, sign["name"] or "")
                # From the first that does not end, braces are trusted only within a line.
                patient = bool(end)
                position = end or position - 1
            elif sign[0].endswith("{") and (simple := _SIMPLE.match(text, position - 1)):
                loose.append(Span(*simple.span()))
                position = simple.end()
        return self._masked(loose)

    def _past_raw(self, tag: re.Match[str]) -> int:
        """Past a script or a style: no braces in it are expressions, but those in its tag are."""
        try:
            self._stop = len(self.text)
            start, closed = self._tag(tag.end())
        except _Unclosed:
            return tag.end()
        end = 0 if closed else self._seeker.end(rf"</{tag['raw'].lower()}\s*>", start)
        return end or start

    def _outermost(self, at: int, name: str) -> int:
        """Read an expression; where it ends, 0 if it does not."""
        known = len(self.found)
        self._stop, self._depth = at + _LONGEST, 0
        try:
            return self._expression(at, name)
        except _Unclosed:
            del self.found[known:]
            return 0

    def _expression(self, at: int, name: str, *, shown: bool = True) -> int:
        """Read code up to its closing brace. `at` is right behind the opening one."""
        self._enter()
        start, braces, holes = at - 1, 0, list[Span]()
        while sign := _CODE.search(self.text, at, self._stop):
            at = sign.end()
            if sign[0] == "`":
                at = self._quasi(at)
            elif sign[0] == "{":
                braces += 1
            elif sign[0] == "}" and braces:
                braces -= 1
            elif sign[0] == "}":
                self._depth -= 1
                if shown:
                    self.found.append(Expression(Span(start, at), name, tuple(holes)))
                return at
            elif sign[0] == "<" and self.elements and self._begins_element(sign.start()):
                at = self._element(sign.start())
                holes.append(Span(sign.start(), at))
        raise _Unclosed

    def _enter(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _Unclosed

    def _begins_element(self, at: int) -> bool:
        """Whether an angle bracket in code is no operator."""
        return bool(_BEFORE_ELEMENT.search(self.text, max(0, at - 100), at))

    def _quasi(self, at: int) -> int:
        """Read the text of a template string up to its back quote."""
        while sign := _QUASI.search(self.text, at, self._stop):
            at = sign.end()
            if sign[0] == "`":
                return at
            if sign[0] == "${":
                at = self._expression(at, "", shown=False)
        raise _Unclosed

    def _element(self, at: int) -> int:
        """Read an element, tags and all."""
        self._enter()
        unclosed = 0
        while sign := _TEXT.search(self.text, at, self._stop):
            at = sign.end()
            if sign[0] == "{":
                at = self._expression(at, "")
            elif sign[0] == "<!--":
                at = self._seeker.end("-->", at) or at
            elif sign["name"] is not None:
                at, closed = self._tag(at)
                opens = not closed and sign["name"].lower() not in VOID
                unclosed += -1 if sign["close"] else opens
                if unclosed <= 0:
                    self._depth -= 1
                    return at
        raise _Unclosed

    def _tag(self, at: int) -> tuple[int, bool]:
        """Read a tag behind its name: where it ends, and whether it closes itself."""
        while sign := _TAG.search(self.text, at, self._stop):
            at = sign.end()
            if sign[0].endswith(">"):
                return at, sign[0] == "/>"
            if sign[0].endswith("{"):
                at = self._expression(at, sign["name"] or "")
        raise _Unclosed

    def _masked(self, loose: list[Span]) -> str:
        """Innermost expressions first, so that the elements in an outer one keep what was masked in them."""
        parts = list(self.text)
        values = {one: value for one in self.found if one.name and (value := _as_value(self.text, one.span))}
        self.found = [expression for expression in self.found if expression not in values]
        for expression, value in values.items():
            parts[expression.span.start : expression.span.end] = value
        for expression in (*self.found, *(Expression(span, "", ()) for span in loose)):
            position = expression.span.start
            for hole in (*expression.holes, Span(expression.span.end, expression.span.end)):
                parts[position : hole.start] = MASK * (hole.start - position)
                position = hole.end
        return "".join(parts)


def _as_value(text: str, span: Span) -> str:
    """An attribute's `{'text'}` as `"text"`, at equal length; "" for what is no plain string."""
    lone = _LONE_STRING.fullmatch(text, span.start + 1, span.end - 1)
    if lone is None:
        return ""
    inner = Span(*lone.span(lone.lastindex or 0))
    quote = next((one for one in "\"'" if one not in text[inner.start : inner.end]), "")
    before, after = " " * (inner.start - 1 - span.start), " " * (span.end - 1 - inner.end)
    return f"{before}{quote}{text[inner.start : inner.end]}{quote}{after}" if quote else ""
