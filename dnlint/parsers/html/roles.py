"""What an element's class, id and role say about its part in the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from dnlint.offsets import Span
from dnlint.parsers.html.elements import BOLD, HEADINGS, INLINE, NO_COPY
from dnlint.parsers.html.nodes import Element

_START, _END = r"(?<![a-z])", r"(?![a-z])"
_TITLE = re.compile(
    r"(?<!sub)(?<!sub[-_])(?:title|heading|headline|(?<![a-z])name)(?![a-z])|(?<![\w-])h[1-6](?![\w-])"
)
_PERSON = re.compile(
    rf"{_START}(?:author|client|customer|reviewer|patient|user|company|brand|file|logo|site)"
)
_TESTIMONIAL = re.compile(rf"{_START}(?:testimonials?|reviews?|quotes?){_END}")
_SPEAKER = re.compile(
    rf"{_START}(?:author|name|client|customer|reviewer|date|stars?|rating|source|role|cite){_END}"
)
_QUESTION = re.compile(
    rf"question|{_START}faqs?[-_]*(?:q|btn|button|title|header|head|toggle|trigger|summary){_END}"
    rf"|{_START}(?:accordion|collapse|disclosure|toggle)[-_]*(?:btn|button|title|header|head|toggle|trigger|heading){_END}"
)
_FAQ = re.compile(rf"{_START}faqs?{_END}|{_START}q(?:uestions?)?[-_]*(?:and|n|&)[-_]*a(?:nswers?)?{_END}")
_ACCORDION = re.compile(
    rf"{_START}(?:faqs?|accordion|collapse|collapsible|disclosure|toggle|panel){_END}|accordion"
)
_MENU = re.compile(
    rf"{_START}(?:nav|navbar|navigation|menu|submenu|megamenu|dropdown|offcanvas|drawer|topbar|breadcrumbs?|pagination|pager|sitemap"
    rf"|(?:recent|related|latest|popular)[-_]?(?:posts?|articles|news|entries)|(?:post|entry|meta)?[-_]?tags|tag[-_]?cloud"
    rf"|social|share|toc|skip[-_]?link|lang(?:uage)?[-_]switcher){_END}|(?:nav|menu|breadcrumbs?)$"
)
_LEADS_AROUND = re.compile(r"nav|mega|mobile|drop|fly|off-?canvas|drawer|main|head|side|top|foot|social|post")
_UNFOLDED = re.compile(r"dropdown-list")  # Webflow puts what a fold-out shows into a <nav>
_REPLY = re.compile(
    rf"{_START}(?:sent|success|error|form|submit|thank[-_]?you|loading|validation|response)[-_](?:message|msg|feedback|alert|notice|output)"
    rf"{_END}|w-form-(?:done|fail)|mat-error|{_START}(?:in)?valid-feedback{_END}"
)
_FOOTER = re.compile(
    rf"(?<!card[-_])(?<!quote[-_])(?<!pre[-_])(?<!cta[-_])(?<!not[-_]){_START}footer(?:{_END})(?![-_]*cta)"
)
_ASIDE = re.compile(rf"{_START}sidebar{_END}")
_BUTTON = re.compile(rf"{_START}(?:btn|button|cta[-_]?(?:btn|button|link))(?![a-z])")
_CALL = re.compile(rf"{_START}(?:cta|call-to-action){_END}(?![-_]*(?:title|heading|text|content))")
_MATERIAL = frozenset({"mat-button", "mat-raised-button", "mat-flat-button", "mat-stroked-button"})
_WRAPPER = re.compile(rf"{_START}(?:header|heading|headings|title|titles|head|intro|top){_END}")
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_BOLD_CLASS = re.compile(r"(?<![\w:-])(?:font|fw|text)-(?:semi|extra)?bold(?:er)?(?![\w-])")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MENU_ROLES = frozenset({"navigation", "menubar", "menu", "search"})
_FOOTER_PROSE = 60
_MOST = 60  # elements to look at
_SENTENCE = re.compile(r"[^.!?]*?\b(?:\w+\W+){7,}\w+[.!?]")
_STATEMENT = re.compile(r"\b(?:\w++[^\w.!?]++){3,40}\w++[.!?]")


class Roles:
    """Answers about the elements of one page. `text` is the page."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._labels: dict[Element, str] = {}

    def value(self, element: Element, name: str) -> str:
        """An attribute's raw value, "" if there is none; a class may be written as JSX writes it."""
        span = element.attributes.get(name) or (
            element.attributes.get("classname") if name == "class" else None
        )
        return self._text[span.start : span.end] if span else ""

    def labels(self, element: Element) -> str:
        """Class and id in lower case, camel case cut with hyphens."""
        if not element.attributes or element.name in {"html", "body", "main"}:
            return ""
        if element not in self._labels:
            named = f"{self.value(element, 'class')} {self.value(element, 'id')}"
            self._labels[element] = _CAMEL.sub("-", named).lower()
        return self._labels[element]

    def is_menu(self, element: Element, labels: str) -> bool:
        """Navigation, by its element unless it is prose, its role, or its class where it is mostly links.

        What a form answers is as silent.
        """
        if self.value(element, "role").lower() in _MENU_ROLES or _REPLY.search(labels):
            return True
        if element.name == "nav":
            if not element.linked and _UNFOLDED.search(labels):
                return False
            statements = (_STATEMENT.search(text) for text in self._unlinked(element))
            return element.linked * 4 >= element.letters or not any(statements)
        if _MENU.search(labels):
            is_linked = element.linked * 10 >= element.letters * 7
            return "breadcrumb" in labels or (is_linked and not self._offers(element, labels))
        return False

    def _offers(self, element: Element, labels: str) -> bool:
        """Whether a menu is one of treatments, each link with a title and a text, and not one of the site."""
        if _LEADS_AROUND.search(labels):
            return False
        inside = list(islice(element.descendants(), _MOST))
        return any(map(self.heading_level, inside)) and any(one.name == "p" for one in inside)

    def is_footer(self, element: Element, labels: str) -> bool:
        """A page's foot without running prose of its own."""
        named = element.name in {"footer", "div", "section"} and _FOOTER.search(labels)
        return bool(element.name == "footer" or named) and self._prose_words(element) <= _FOOTER_PROSE

    def _prose_words(self, element: Element) -> int:
        """Words in sentences of at least eight words, links left out."""
        words = 0
        for text in self._unlinked(element):
            words += sum(len(sentence.split()) for sentence in _SENTENCE.findall(text))
            if words > _FOOTER_PROSE:
                break
        return words

    def _unlinked(self, element: Element) -> Iterator[str]:
        """The texts within an element that are in no link, each of a length that is safe to search."""
        pending: list[Element | Span] = list(element.children)
        while pending:
            node = pending.pop()
            if isinstance(node, Span):
                yield self._text[node.start : node.end][:5000]
            elif node.name not in NO_COPY and node.name != "a":
                pending.extend(node.children)

    def is_aside(self, element: Element, labels: str) -> bool:
        """A margin of the page, where a list of links is a menu."""
        return element.name in {"aside", "header"} or bool(_ASIDE.search(labels))

    def is_button(self, element: Element, labels: str) -> bool:
        """Something to press: its label is no claim."""
        if element.name == "button" or self.value(element, "role").lower() == "button":
            return True
        if element.name != "a":
            return False
        return bool(_BUTTON.search(labels)) or not _MATERIAL.isdisjoint(element.attributes)

    def is_call(self, element: Element) -> bool:
        """A call to act, whose title heads no more than itself: "Ready for a calm neck?"."""
        return bool(_CALL.search(self.labels(element)))

    def is_testimonial(self, element: Element, labels: str) -> bool:
        """What a patient is quoted as saying."""
        return element.name == "blockquote" or bool(_TESTIMONIAL.search(labels))

    def is_speaker(self, element: Element, labels: str) -> bool:
        """In a testimonial: who said it, when, and the stars given."""
        return element.name in {"cite", "figcaption"} or bool(_SPEAKER.search(labels))

    def is_faq(self, labels: str) -> bool:
        """A part of the page that holds questions and answers."""
        return bool(_FAQ.search(labels))

    def is_accordion(self, labels: str) -> bool:
        """A part of the page whose buttons open what they name."""
        return bool(_ACCORDION.search(labels))

    def is_question(self, element: Element, labels: str) -> bool:
        """The visible part of a fold-out, by its class: a question or a title."""
        return element.letters <= 250 and bool(_QUESTION.search(labels)) and not self._has_blocks(element)

    def is_toggle(self, element: Element) -> bool:
        """A button that unfolds something, by its attributes."""
        toggle = self.value(element, "data-bs-toggle") or self.value(element, "data-toggle")
        return toggle == "collapse" or (not toggle and "aria-expanded" in element.attributes)

    def is_bold(self, element: Element) -> bool:
        """Bold by its element, its style, or the classes that common style sheets have for it."""
        if element.name in BOLD or _BOLD_STYLE.search(self.value(element, "style")):
            return True
        return bool(_BOLD_CLASS.search(self.value(element, "class")))

    def is_title(self, element: Element, labels: str) -> bool:
        """A card's title that is not marked up as a heading."""
        if element.letters > 100 or not _TITLE.search(labels) or _PERSON.search(labels):
            return False
        return not self._has_blocks(element)

    def _has_blocks(self, element: Element) -> bool:
        return any(child.name not in INLINE and child.name not in NO_COPY for child in element.elements())

    def is_heading_wrapper(self, element: Element, box: Element) -> bool:
        """A box around a heading and its eyebrow or subtitle, which governs what follows the box."""
        if element.name not in {"header", "hgroup"} and not _WRAPPER.search(self.labels(element)):
            return False
        return element.letters - box.letters <= 300 and not element.linked * 2 > element.letters

    def heading_level(self, element: Element) -> int:
        """1 to 6 for a heading, 0 for anything else."""
        if "role" in element.attributes and self.value(element, "role").lower() == "heading":
            level = self.value(element, "aria-level")
            return int(level) if level in {"1", "2", "3", "4", "5", "6"} else 2
        return HEADINGS.get(element.name, 0)
