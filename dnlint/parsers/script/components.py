"""Which HTML element a component stands for, told by its name and its properties."""

from __future__ import annotations

import re

from dnlint.parsers.names import names

_HTML = names(
    "a abbr address article aside b blockquote br button caption cite code dd details dialog div dl dt em"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label legend li main"
    " mark nav ol option p pre q s script section select small span strong sub summary sup svg table tbody td"
    " textarea tfoot th thead time tr u ul video"
)
_STANDS_FOR = {
    "a": "link navlink anchor externallink smartlink",
    "img": "image",
    "h2": "heading",
    "p": "paragraph",
    "strong": "bold",
    "em": "emphasis italic",
    "mark": "highlight",
    "ul": "list unorderedlist",
    "ol": "orderedlist",
    "li": "listitem",
    "tr": "tablerow",
    "td": "tablecell",
    "th": "tablehead tableheadcell",
    "thead": "tableheader",
    "tbody": "tablebody",
    "tfoot": "tablefooter",
    "blockquote": "quote",
    "head": "helmet",
    "nav": "tableofcontents toc jumpnav pagination",
    "span": "tooltip trans",
    "label": "matlabel formlabel inputlabel fieldlabel",
    "": "fragment suspense",
    "h1": "pagetitle",
}
_NAMES = {name: element for element, written in _STANDS_FOR.items() for name in written.split()}
_HEADS = re.compile(r"(?:next)?(?:seo|head|meta)|page(?:seo|head|meta)|seo\w*|\w*layout")
_SECTIONS = re.compile(r"(?:section|hero|banner|layout|block|container|wrapper|header|intro)$")
_TOP = re.compile(r"hero|banner|pageheader|page$|pagelayout|servicelayout")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_HEADING = re.compile(r"<(?:\w+\.)?h([1-6])\b")
_LEVEL = re.compile(r"h?([1-6])")
_MENU = re.compile(
    r"\w*nav(?:igation)?(?:bar|menu|list|links|items)?|\w*breadcrumbs?|(?:main|site|mobile|mega|header|footer|side)menu"
)

_OPTIONS = re.compile(r"\w*select(?:menu)?|\w*combobox|\w*autocomplete")


def element_of(name: str, properties: dict[str, str]) -> str:
    """The HTML element that a tag becomes; "" for a fragment. `properties` are those written as strings."""
    last = name.rpartition(".")[2]
    if name[:1].islower() and "." not in name:
        return name.lower()
    for key in ("as", "component", "variant", "tag"):
        if properties.get(key) in _HTML:
            return properties[key]
    lower = last.lower()
    if lower in {"heading", "title"} and (level := _LEVEL.fullmatch(properties.get("level", ""))):
        return f"h{level[1]}"
    if _MENU.fullmatch(lower):
        return "nav"
    if _OPTIONS.fullmatch(lower):
        return "select"
    return _NAMES.get(lower, lower if lower in _HTML else "div")


def label_of(name: str) -> str:
    """A component's name as a class, which tells the part that it plays: AccordionItem, accordion-item."""
    return "" if name[:1].islower() and "." not in name else _CAMEL.sub("-", name).replace(".", "-").lower()


def is_head(name: str) -> bool:
    """Whether the title and description given to a component are those that search engines show."""
    return bool(_HEADS.fullmatch(name.lower()))


def title_level(name: str, *, children: bool, parts: bool = False) -> int:
    """The level of a component's title: 1 for a hero, 2 for a section around `children`, 0 for a card.

    `parts`: its properties have titles of their own.
    """
    lower = name.lower()
    if _TOP.search(lower):
        return 1
    if children and _SECTIONS.search(lower):
        return 2
    return 4 if parts else 0


def level_above(text: str, start: int, end: int) -> int:
    """A level above the first heading in a range of a page, for a title that heads it; 0 without one."""
    inner = _HEADING.search(text, start, max(start, end))
    return max(1, int(inner[1]) - 1) if inner else 0
