"""Component tags as HTML (Vue, Svelte, Astro, Blade): what a component shows of its properties.

`<FaqItem question="…" answer="…" />` becomes a box with a heading and a paragraph, `<RouterLink>` an
`<a>`. HTML itself stays as it is; what follows is the business of the HTML parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dnlint.offsets import MapBuilder, OffsetMap, Span
from dnlint.parsers import keys
from dnlint.parsers.looks import is_copy, is_identifier, is_token
from dnlint.parsers.names import names
from dnlint.parsers.prose import MASK, has_words
from dnlint.parsers.script.components import element_of, is_head, label_of, level_above, title_level
from dnlint.parsers.seek import Seeker, TagEnds

_SIGN = re.compile(
    r"<!(?P<comment>--)|<(?P<raw>script|style)\b|<(?P<close>/?)(?P<name>[A-Z][\w.:-]*|(?:twig|flux):[\w.:-]+|[a-z]\w*(?:-[\w:.]+)+)"
)
_ATTRIBUTE = re.compile(
    r"""(?<![^\s"'])(?P<name>[A-Za-z][\w-]*)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')"""
)
_LINK = re.compile(r"link$", re.IGNORECASE)
_HYPHEN = re.compile(r"(?:^|-)([a-z])")
_SEAMLESS = names("a span strong em b i mark img")
_DIRECTIVES = ("v-", "x-", "on", "slot")
_FAR = 20_000
_CARD = 4  # the level of a card's title
_HEAD = {"title": ("<title>", "</title>"), "description": ('<meta name="description" content="', '">')}


@dataclass(frozen=True, slots=True)
class _Tag:
    """A component's tag. `rest` is the range behind its name, with all of its properties."""

    name: str
    closes: bool
    span: Span
    rest: Span
    alone: bool

    def values(self, text: str) -> dict[str, Span]:
        """The properties written as plain strings, with the ranges of their values."""
        found: dict[str, Span] = {}
        for attribute in _ATTRIBUTE.finditer(text, self.rest.start, self.rest.end):
            group = "double" if attribute["double"] is not None else "single"
            found.setdefault(attribute["name"], Span(*attribute.span(group)))
        return found


def as_html(text: str, titles: Mapping[int, Span] | None = None) -> tuple[str, OffsetMap]:
    """The page in HTML, and the way back. White space and text between the tags are untouched.

    `titles`: where in the text the titles stand of the components whose tags begin there.
    """
    builder, position = MapBuilder(), 0
    opened: dict[str, list[str]] = {}
    for tag in _component_tags(text):
        builder.literal(text[position : tag.span.start], position)
        elements = opened.setdefault(tag.name, [])
        if tag.closes:
            element = elements.pop() if elements else ""
            builder.whole(f"</{element}>" if element else "", tag.span)
        else:
            elements += _open(builder, text, tag, (titles or {}).get(tag.span.start))
        position = tag.span.end
    builder.literal(text[position:], position)
    return builder.build()


def _component_tags(text: str) -> Iterator[_Tag]:
    """The tags of components, but not those in comments and scripts."""
    seeker, ends, position = Seeker(text), TagEnds(text), 0
    while sign := _SIGN.search(text, position):
        position = sign.end()
        if not sign["name"]:
            closer = "-->" if sign["comment"] else rf"</{sign['raw'].lower()}\s*>"
            position = seeker.end(closer, position) or position
        elif end := ends.end(position):
            rest = Span(position, end - 1)
            alone = text[rest.start : rest.end].rstrip().endswith("/")
            yield _Tag(sign["name"], bool(sign["close"]), Span(sign.start(), end), rest, alone)
            position = end


def _open(builder: MapBuilder, text: str, tag: _Tag, title: Span | None) -> list[str]:
    """Write what an opening tag stands for; the element that is open then, if one is."""
    if title is not None:
        builder.whole(f"<section><h{_CARD}>", tag.span)
        builder.literal(text[title.start : title.end], title.start)
        builder.whole(f"</h{_CARD}>", tag.span)
        return ["section"]
    name = _HYPHEN.sub(lambda found: found[1].upper(), tag.name) if "-" in tag.name else tag.name
    values = tag.values(text)
    plain = {key: text[span.start : span.end] for key, span in values.items()}
    shown = _shown(plain)
    element = "a" if _LINK.search(name) else element_of(name, plain) or ("div" if "slot" in plain else "")
    if element == "div" and shown and not tag.alone:
        element = "section"  # its title governs no more than what stands in it
    if not element or (tag.alone and not shown):
        return [] if tag.alone else [""]
    labels = (label_of(name), plain.get("class", ""), plain.get("slot", ""))
    builder.whole(f'<{element} class="{" ".join(labels)}"', tag.span)
    if element in _SEAMLESS:
        _attributes(builder, text, values, shown)
    builder.whole(">", tag.span)
    if is_head(name):
        _settings(builder, text, values)
    elif element not in _SEAMLESS:
        level = title_level(name, children=not tag.alone) or _CARD
        end = -1 if tag.alone else text.find(f"</{tag.name}", tag.span.end, tag.span.end + _FAR)
        level = min(level, level_above(text, tag.span.end, end) or level)
        lone = tag.alone and len(shown) < 2 and level == _CARD  # it governs nothing, so it is no heading
        _properties(builder, text, {key: values[key] for key in shown}, "p" if lone else f"h{level}")
    if tag.alone and element != "img":
        builder.whole(f"</{element}>", tag.span)
    return [] if tag.alone else [element]


def _shown(values: dict[str, str]) -> list[str]:
    """The properties that visitors read, those that name the others first."""
    shown = [key for key, value in values.items() if _is_shown(key, value)]
    return sorted(shown, key=lambda key: not (keys.asks(key) or keys.names_title(key)))


def _is_shown(key: str, value: str) -> bool:
    if MASK in value and not is_copy(value.replace(MASK, "")):
        return False
    if not has_words(value) or is_token(value) or keys.names_code(key):
        return False
    if key.startswith(_DIRECTIVES) or keys.is_button(key, value):
        return False
    if keys.names_copy(key) or keys.names_title(key):
        return not (is_identifier(value) and keys.names_label(key))
    return is_copy(value)


def _attributes(builder: MapBuilder, text: str, values: dict[str, Span], shown: list[str]) -> None:
    """Properties of what flows in a line: what it shows beside its content is shown in a bubble."""
    for key in dict.fromkeys(("alt", "title", *shown)):
        if span := values.get(key):
            builder.whole(f' {key if key in ("alt", "title") else "data-tooltip"}="', span)
            builder.literal(text[span.start : span.end].replace('"', "'"), span.start)
            builder.whole('"', Span(span.end, span.end))


def _settings(builder: MapBuilder, text: str, values: dict[str, Span]) -> None:
    """What a component for the page's head tells search engines."""
    for key, span in values.items():
        if key in _HEAD:
            opening, closing = _HEAD[key]
            builder.whole(opening, Span(span.start, span.start))
            builder.literal(text[span.start : span.end].replace('"', "'"), span.start)
            builder.whole(closing, Span(span.end, span.end))


def _properties(builder: MapBuilder, text: str, values: dict[str, Span], heading: str) -> None:
    """Properties as a heading, where the first is a title or asks, and paragraphs."""
    for number, (key, span) in enumerate(values.items()):
        heads = number == 0 and (keys.names_title(key) or keys.asks(key))
        element = heading if heads else "p"
        builder.whole(f"<{element}>", Span(span.start, span.start))
        builder.literal(text[span.start : span.end], span.start)
        builder.whole(f"</{element}>", Span(span.end, span.end))
