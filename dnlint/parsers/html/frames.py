"""What holds for everything inside an open element while a page is read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.tables import Cell


@dataclass(slots=True)
class Item:
    """The list item that is being read. `text` is its first line, the lead-in of lists inside it.

    `lead_in` governs it, but not an answer to what it asks itself.
    """

    element: Element
    lead_in: str
    text: str = ""
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """Inherited state. `box` is the innermost element that is not inline."""

    box: Element
    language: str = ""
    bold: bool = False
    level: int = 0  # of the heading that is being read
    title: bool = False  # a title by its class
    question: bool = False  # the visible part of a fold-out
    item: Item | None = None
    cell: Cell | None = None
    lead_in: str = ""
    testimonial: bool = False
    faq: bool = False
    accordion: bool = False
    form: bool = False
    aside: bool = False
    footer: bool = False  # a footer that is read for its prose

    def inline(self, bold: bool) -> Frame:
        """The state inside an element that flows with the text around it."""
        return replace(self, bold=True) if bold and not self.bold else self

    def inside(self, element: Element, labels: str, roles: Roles) -> Frame:
        """The state inside an element that stands by itself."""
        level = roles.heading_level(element)
        return Frame(  # not replaced: this is made for each box of a page
            box=element,
            language=roles.value(element, "lang") or roles.value(element, "xml:lang") or self.language,
            bold=self.bold or roles.is_bold(element),
            level=level or self.level,
            title=self.title or (not level and roles.is_title(element, labels)),
            item=self.item,
            cell=self.cell,
            lead_in=self.lead_in,
            question=self.question or element.name == "summary" or roles.is_question(element, labels),
            testimonial=self.testimonial or roles.is_testimonial(element, labels),
            faq=self.faq or roles.is_faq(labels),
            accordion=self.accordion or roles.is_accordion(labels),
            form=self.form or element.name == "form",
            footer=self.footer or element.name == "footer",
            aside=self.aside or roles.is_aside(element, labels),
        )
