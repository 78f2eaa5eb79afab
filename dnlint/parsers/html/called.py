"""What the code of a page calls its parts: a section's id, or what a component is given beside its title.

Or what a part is only shown for: v-if="tab === 'cupping'". A box that asks to send news or to set cookies
says so in its class, its id or its component's name.

That is a hint and no proof: headings and text in the part say more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dnlint.parsers.html.nodes import Element
from dnlint.parsers.html.roles import Roles
from dnlint.parsers.html.shown_for import shown_for
from dnlint.parsers.key_owners import calls_clinics_part
from dnlint.parsers.names import names
from dnlint.parsers.rewriting import ABOUT

_PARTS = names("section article div")
_SLUG = re.compile(r"[a-z]+(?:[-_]?[a-z]+)*", re.IGNORECASE)
_ASKS_LEAVE = re.compile(
    r"(?<![a-z])(?P<name>newsletter|mailing-?list|cookie|gdpr)(?!\w*[-_](?:enabled|disabled|off|on|accepted))"
)
_LONGEST_BOX = 600  # letters: what asks for more says more than what it asks for
_CUT = re.compile(r"[-_]+|(?<=[a-z])(?=[A-Z])")


def called(element: Element, roles: Roles) -> Iterator[str]:
    """What the code says that an element is about, the most general first."""
    if element.name in _PARTS and "id" in element.attributes:
        name = roles.value(element, "id")
        if _SLUG.fullmatch(name) and not calls_clinics_part(name):
            yield " ".join(_CUT.split(name))
    if case := shown_for(element, roles):
        yield " ".join(_CUT.split(case))  # tab === 'dry-needling'
    if 0 < element.letters <= _LONGEST_BOX:
        asks = _ASKS_LEAVE.search(f"{element.name} {roles.labels(element)}")
        yield from (asks["name"],) if asks else ()
    if ABOUT in element.attributes:
        yield from roles.value(element, ABOUT).split("|")
