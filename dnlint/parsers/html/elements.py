"""What the names of HTML elements tell: which flow in a line, which end others, which hold no copy."""

from __future__ import annotations

from dnlint.parsers.names import names

INLINE = names(
    "a abbr acronym b bdi bdo big cite data del dfn em font i img ins kbd label mark nobr q rp rt ruby s"
    " small span strike strong sub sup time tt u var wbr"
)
BOLD = frozenset({"strong", "b"})
HEADINGS = {f"h{level}": level for level in range(1, 7)}
VOID = names(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
)
RAW = names("iframe math noembed noframes noscript object script style svg textarea xmp")
"""Elements whose content is skipped as a whole, up to their end tag."""

NO_COPY = RAW | names(
    "audio canvas code datalist head kbd map nav option optgroup progress samp select template var video"
)
"""Elements whose text is not prose."""

SEAMLESS = INLINE | names(
    "canvas code datalist math noscript optgroup option progress samp script select style svg template video"
)
"""Elements that do not cut the text around them, even where they are skipped."""

HEAD_ONLY = names("base link meta script style title noscript template")
SECTIONS = names(
    "article aside blockquote body dd details dialog fieldset footer html li main nav section td th"
)
"""Elements that close off the headings in them."""

ENDED_BY: dict[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "td", "th"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "thead": frozenset({"tr", "td", "th", "thead", "tbody", "tfoot"}),
    "tbody": frozenset({"tr", "td", "th", "thead", "tbody", "tfoot"}),
    "tfoot": frozenset({"tr", "td", "th", "thead", "tbody", "tfoot"}),
    "option": frozenset({"option"}),
}
"""Start tag → the open elements that it ends, where no barrier lies between."""

BARRIERS: dict[str, frozenset[str]] = {
    "li": frozenset({"ul", "ol", "menu"}),
    "dt": frozenset({"dl"}),
    "dd": frozenset({"dl"}),
    "option": frozenset({"select", "datalist"}),
}
TABLE_BARRIER = frozenset({"table"})
CELLS = frozenset({"td", "th", "caption"})
