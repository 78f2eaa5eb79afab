"""What its style makes of a paragraph or a run: a heading, an item, a quotation; bold; hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from dnlint.word.nodes import Node, W, number, switch, value

T = TypeVar("T")
Kind = Literal["title", "subtitle", "heading", "item", "more", "quote", "contents", "plain", "table"]
"""`more`: it goes on with the item above. `contents`: an entry of a table of contents, which is no copy."""

_KINDS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"toc(?: heading| \d)|contents heading|table of figures|index(?: heading| \d)"), "contents"),
    (re.compile(r"title"), "title"),
    (re.compile(r"subtitle"), "subtitle"),
    (re.compile(r"heading ?(?P<level>[1-9])"), "heading"),
    (re.compile(r"(?:intense )?quote|quotations|block text"), "quote"),
    (re.compile(r"list ?(?:bullet|number)(?: ?(?P<level>[1-9]))?"), "item"),
    (re.compile(r"list ?(?:paragraph|continue)(?: ?\d)?"), "more"),
)
_BODY = 9  # the outline level of what is no heading
_NOT_NUMBERED = "0"


@dataclass(frozen=True, slots=True)
class Look:
    """What a style says, with what it is based on. None: nothing is said."""

    names: tuple[str, ...] = ()  # its own first; in English whatever the language of Word, but for one's own
    outline: int | None = None
    numbering: str | None = None
    level: int | None = None  # of the list
    bold: bool | None = None
    hidden: bool | None = None
    struck: bool | None = None

    def under(self, over: Look) -> Look:
        """This look where another, of characters, is laid over it."""
        return replace(
            self,
            bold=_first(over.bold, self.bold),
            hidden=_first(over.hidden, self.hidden),
            struck=_first(over.struck, self.struck),
        )


@dataclass(frozen=True, slots=True)
class Form:
    """What a paragraph is. `level`: of a heading from 1, of an item from 0."""

    kind: Kind = "plain"
    level: int = 0


class Styles:
    """The styles of one document, by their ids."""

    def __init__(self, root: Node) -> None:
        styles = [style for style in root if style.tag == f"{W}style"]
        self._nodes = {str(style.get(f"{W}styleId")): style for style in styles}
        self._looks: dict[str, Look] = {}
        self._usual = next((id for id, node in self._nodes.items() if _is_usual(node)), "")

    def look(self, id: str | None) -> Look:
        """What the style of an id says; without an id, the usual style of paragraphs."""
        id = id or self._usual
        if id not in self._looks:
            self._looks[id] = Look(
                (id.lower(),)
            )  # as long as it is looked up: styles may go round in a circle
            self._looks[id] = self._read(id)
        return self._looks[id]

    def marks_first_row(self, id: str | None) -> bool:
        """Whether a style of tables sets the first row apart from the others."""
        node = self._nodes.get(id or "")
        parts = () if node is None else node.findall(f"{W}tblStylePr")
        return any(part.get(f"{W}type") == "firstRow" for part in parts)

    def _read(self, id: str) -> Look:
        node = self._nodes.get(id)
        if node is None:  # some programs name the styles of Word and do not define them
            return Look((id.lower(),))
        based_on = value(node, "basedOn")
        base = self.look(based_on) if based_on else Look()
        own = changed(base, node)
        return replace(own, names=((value(node, "name") or id).lower(), *base.names))


def changed(look: Look, node: Node) -> Look:
    """What a style says once what stands at a style, a paragraph or a run itself is laid over it."""
    paragraph, run = node.find(f"{W}pPr"), node.find(f"{W}rPr")
    return replace(
        look,
        outline=_first(number(value(paragraph, "outlineLvl")), look.outline),
        numbering=_first(value(paragraph, "numPr/numId"), look.numbering),
        level=_first(number(value(paragraph, "numPr/ilvl")), look.level),
        bold=_first(switch(run, "b"), look.bold),
        hidden=_first(switch(run, "vanish"), look.hidden),
        struck=_first(switch(run, "strike"), switch(run, "dstrike"), look.struck),
    )


def form_of(look: Look) -> Form:
    """What a paragraph of that look is: what its names say, its outline level, its numbering."""
    form = next((form for name in look.names if (form := _named(name))), Form())
    if form.kind in {"title", "subtitle", "contents"}:
        return form
    if look.outline is not None and look.outline < _BODY:
        return Form("heading", look.outline + 1)
    if form.kind == "heading" and look.outline is None:
        return form
    if look.numbering == _NOT_NUMBERED:
        return Form("more") if form.kind in {"item", "more"} else Form()
    return Form("item", look.level or 0) if look.numbering else form if form.kind != "heading" else Form()


def _named(name: str) -> Form | None:
    for pattern, kind in _KINDS:
        if found := pattern.fullmatch(name):
            level = int(found.groupdict().get("level") or 1)
            return Form(kind, level if kind == "heading" else level - 1)
    return None


def _is_usual(style: Node) -> bool:
    return (style.get(f"{W}type"), style.get(f"{W}default")) == ("paragraph", "1")


def _first(*said: T | None) -> T | None:
    return next((one for one in said if one is not None), None)
