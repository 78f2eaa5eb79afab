"""What JSX tells search engines: titles and descriptions in a page's head, JSON-LD."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

from tree_sitter import Node

from dnlint.offsets import Span
from dnlint.parsers import head_keys
from dnlint.parsers.script.components import is_head
from dnlint.parsers.script.properties import Properties, html_attributes, inner_html, plain, property_text
from dnlint.parsers.script.shown import Shower


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening tag: its name, the HTML element that it becomes, its properties."""

    span: Span  # of the angle bracket and the name
    end: Span  # where the element ends, empty
    name: str
    html: str
    given: Properties


class ForEngines(Shower):
    """Writes what no visitor sees of a page, but those read who search for it."""

    @abstractmethod
    def _children(self, children: list[Node], parent: str) -> None:
        """Write what stands in an element."""

    def _attribute(self, tag: Tag, name: str, html_name: str) -> None:
        value = tag.given.get(name)
        text = property_text(self._script, value, self._values.fill) if value is not None else None
        if text is not None and value is not None:
            self._page.attribute(html_name, text, Span(value.start_byte, value.end_byte))

    def _for_engines(self, tag: Tag, children: list[Node], parent: str) -> None:
        """A title or description for search engines, or the element that holds them."""
        outside = parent != "head"
        for name in ("title", "meta") if tag.html == "head" else ():  # <Helmet title="…" meta={[…]} />
            if (value := tag.given.get(name)) is not None and not self._told_to_engines(tag, name):
                self.show(value, "head", "div")
        self._page.tag("<head>" if outside else "", tag.span)
        if tag.html == "head":
            self._children(children, "head")
        else:
            self._page.tag(f"<{tag.html}{html_attributes(self._script, tag.given, '')}", tag.span)
            self._attribute(tag, "content", "content")
            self._page.tag(">", tag.span)
            self._children(children, tag.html)
            self._page.tag("</title>" if tag.html == "title" else "", tag.span)
        self._page.tag("</head>" if outside else "", tag.end)

    def _told_to_engines(self, tag: Tag, name: str) -> bool:
        """Write a title or description that a component passes to search engines; whether it is one."""
        head = is_head(tag.name) or tag.html == "head"
        if head_keys.names_page_description(name, head):
            kind = "description"
        elif head_keys.names_page_title(name, head) and name.lower() != "pagetitle":
            kind = "og:title"
        else:
            return False
        self._page.tag(f'<head><meta name="{kind}"', tag.span)
        self._attribute(tag, name, "content")
        self._page.tag("></head>", tag.span)
        return True

    def _structured_data(self, tag: Tag, children: list[Node]) -> None:
        """JSON-LD, as a string or an object; any other script is no copy."""
        if "ld+json" not in plain(self._script, tag.given.get("type")):
            return
        inside = [one for child in children if child.type == "jsx_expression" for one in child.named_children]
        for value in (inner_html(tag.given), *inside):
            text = self._text_of(value) if value is not None else None
            if text is not None:
                self._page.tag('<script type="application/ld+json">', tag.span)
                self._page.text(text)
                self._page.tag("</script>", tag.span)
            elif value is not None:
                self.show(value, "", "div")
