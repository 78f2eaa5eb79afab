"""The properties of JSX tags: what HTML attributes they become, and which of them are copy."""

from __future__ import annotations

import re

from tree_sitter import Node

from dnlint.offsets import OffsetMap
from dnlint.parsers import keys
from dnlint.parsers.data import Record, Text
from dnlint.parsers.key_words import words_of
from dnlint.parsers.looks import is_copy, is_identifier, is_token
from dnlint.parsers.names import names
from dnlint.parsers.prose import has_words
from dnlint.parsers.record_titles import named_beside
from dnlint.parsers.rewriting import ABOUT
from dnlint.parsers.script.branches import opens
from dnlint.parsers.script.literals import Fill, attribute_text, string_text
from dnlint.parsers.script.syntax import Script

_KEPT = names("aria-expanded aria-level charset data-bs-toggle id itemprop lang name property role type")
_CLASS = re.compile(r"(?<![\w\[/(.:-])(?:[a-zA-Z][a-zA-Z_-]+|h[1-6])(?![\w\[/(:.-])")
_MODULE_CLASS = re.compile(r"(?<=\.)[a-zA-Z]\w+")
_BOLD = re.compile(r"fontWeight\W+(?:bold|[6-9]00)")
_SILENT = re.compile(
    r"on[A-Z]\w*|ref|key|alt|sx|css|initial|animate|exit|transition|variants|viewport|while[A-Z]\w*"
    r"|dangerouslySetInnerHTML|children\w+"
)
_TAB = re.compile(r"tabs?-(?P<panel>content|panel)$|tabs?-trigger$|^tab$")
_TITLES = names("title heading headline header primary")
_WHOLE = names("page hero main section card service treatment my the")

Properties = dict[str, Node | None]
"""Names with the nodes of their values, without the braces; None for a property without a value."""


def properties_of(script: Script, tag: Node) -> Properties:
    """The properties of an opening tag, in order."""
    found: Properties = {}
    for child in tag.named_children:
        if child.type == "jsx_attribute" and child.named_children:
            name, *values = child.named_children
            value = values[-1] if values else None
            if value is not None and value.type == "jsx_expression":
                value = next((one for one in value.named_children if one.type != "comment"), None)
            found.setdefault(script.source(name), value)
    return found


def plain(script: Script, value: Node | None) -> str:
    """The value of a property that is one plain string, "" for any other."""
    if value is None or value.type not in {"string", "template_string"}:
        return ""
    return script.text[value.start_byte + 1 : value.end_byte - 1]


def html_attributes(script: Script, given: Properties, label: str) -> str:
    """The attributes that tell an element's part in the page. `label`: a class that its name lends it."""
    written = given.get("className") or given.get("class")
    source = script.source(written) if written is not None else ""
    classes = [label, *_CLASS.findall(source)] if label else _CLASS.findall(source)
    if written is not None and written.type not in {"string", "template_string"}:
        classes += _MODULE_CLASS.findall(source)
    style = given.get("style")
    if style is not None and _BOLD.search(script.source(style)):
        classes.append("font-bold")
    found = f' class="{" ".join(classes)}"' if classes else ""
    if (tab := _TAB.search(label)) and (value := plain(script, given.get("value")).replace('"', "")):
        found += f' {"data-panel" if tab["panel"] else "data-tab"}="{value}"'
    elif (click := given.get("onClick")) is not None and (name := opens(script, click)):
        found += f' data-tab="{name}"'
    for name, node in given.items():
        if name in _KEPT:
            value = plain(script, node).replace('"', "")
            found += f' {name}="{value}"'
    if label and (about := _named_beside(script, given)):
        found += f' {ABOUT}="{about}"'
    return found


def _named_beside(script: Script, given: Properties) -> str:
    """What a component is given beside its title that says what it is about: its category, its page."""
    written = ((name, plain(script, node)) for name, node in given.items())
    record = Record(tuple((name, Text(text, OffsetMap(()))) for name, text in written if text))
    return "|".join(named_beside(record)).replace('"', "")


def property_text(script: Script, value: Node, fill: Fill) -> Text | None:
    """The string given to a property, None for any other value. `fill`: what the names in it stand for."""
    if value.type == "string" and value.parent is not None and value.parent.type == "jsx_attribute":
        return attribute_text(script.text, value)
    return string_text(script.text, value, fill)


def is_silent(name: str, value: Node) -> bool:
    """Whether a property holds nothing that a reader sees: a handler, a class, an address.

    A picture is told of where it is an object: image={{ src: "…", alt: "…" }}.
    """
    if value.type in {"object", "array"} and keys.names_picture(name):
        return False
    return bool(_SILENT.fullmatch(name)) or keys.names_code(name) or keys.names_menu(name)


def is_shown(name: str, text: str) -> bool:
    """Whether the string given to a component's property is copy."""
    if not has_words(text) or is_token(text) or keys.is_button(name, text):
        return False
    if keys.names_copy(name) or keys.names_title(name):
        return not (is_identifier(text) and keys.names_label(name))
    return is_copy(text)


def translation_of(label: str, given: Properties) -> Node | None:
    """The text that a component for translations shows where it has no other: <Trans defaults="…" />."""
    found = (given.get(name) for name in _SPOKEN) if label in _TRANSLATING else ()
    return next((value for value in found if value is not None), None)


_TRANSLATING = names("trans formatted-message formatted-htmlmessage formatted-html-message translate")
_SPOKEN = ("defaults", "defaultMessage", "message")


def is_title(name: str) -> bool:
    """Whether a property titles its component, or a part of it: title, benefitsTitle."""
    return keys.names_title(name) or bool(_TITLES.intersection(words_of(name)[-1:]))


def titles_part(name: str) -> bool:
    """Whether a property titles a part of its component only: benefitsTitle."""
    return is_title(name) and not keys.names_title(name) and not _WHOLE.issuperset(words_of(name)[:-1])


def titles_first(given: Properties) -> list[tuple[str, Node]]:
    """The properties that have a value, the component's own titles first."""
    filled = [(name, node) for name, node in given.items() if node is not None]
    return sorted(filled, key=lambda one: not is_title(one[0]) or titles_part(one[0]))


def inner_html(given: Properties) -> Node | None:
    """What an element's content is set to by its source: dangerouslySetInnerHTML={{ __html: … }}."""
    value = given.get("dangerouslySetInnerHTML") or given.get("innerHTML")
    for pair in value.named_children if value is not None else ():
        if pair.type == "pair":
            return pair.child_by_field_name("value")
    return None


def element_for(name: str, level: int) -> tuple[str, str]:
    """The tags that stand around what a property shows. `level`: of the component's title, 0 for a card's."""
    if titles_part(name):
        return '<div class="title">', "</div>"
    if is_title(name):
        return (f"<h{level}>", f"</h{level}>") if level else ('<div class="title">', "</div>")
    if keys.asks(name):
        return '<div class="question">', "</div>"
    if keys.names_testimonials(name):
        return "<blockquote>", "</blockquote>"
    return "<p>", "</p>"
