"""Which mentions a longer name hides: "acupuncture point" is no mention of acupuncture."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from dnlint.nlp.matcher import Mention


def seen(found: Iterable[Mention], hiding: Collection[str], relations: Collection[str]) -> Iterator[Mention]:
    """The mentions, by place, that no longer one hides.

    `hiding`: ids of concepts and relations whose longer names hide shorter ones; `relations`: ids of those
    among all owners that are relations.
    """
    reaching: list[Mention] = []  # what may hide a mention comes before it
    for one in found:
        reaching = [other for other in reaching if other.last >= one.first]
        if not any(_hides(other, one, hiding, relations) for other in reaching):
            yield one
        if one.owner in hiding and one.last > one.first:
            reaching.append(one)


def _hides(longer: Mention, shorter: Mention, hiding: Collection[str], relations: Collection[str]) -> bool:
    """Whether a name that may hide others does: "acupuncture point" is no acupuncture."""
    if longer.last - longer.first <= shorter.last - shorter.first:
        return False
    if longer.owner in relations and not (shorter.owner in relations and shorter.owner in hiding):
        return False  # a relation hides only shorter ones that need no object either
    return longer.covers(shorter) and not shorter.owner.startswith("cue:")
