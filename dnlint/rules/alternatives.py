"""Alternatives within a term, written out before anything else sees the term: `(a|another) name`."""

from __future__ import annotations

import re
from itertools import product

# A bracket that stands by itself is one of the copy: "<acupuncture> ( or <it> )".
_GROUP = re.compile(r"\((?!\s|$)([^()]*)\)")
_STRAY = re.compile(r"\((?!\s|$)|(?<=\S)\)")


def written_out(term: str) -> tuple[str, ...]:
    """Every term that one with alternatives stands for, the last group changing first.

    An alternative may have several words or none: `(really|) works (now|at once)` stands for "really works
    now", "really works at once", "works now" and "works at once". Raises ValueError, with what to write
    instead, for a group that is not closed or has less than two alternatives.
    """
    if "(" not in term and ")" not in term:
        return (term,)
    if stray := _STRAY.search(_GROUP.sub("_", term)):
        raise ValueError(_unpaired(term, stray[0]))
    parts = _GROUP.split(term)  # plain text, a group, plain text, a group, … and plain text
    plain, groups = parts[::2], parts[1::2]
    choices = [_alternatives(term, group) for group in groups]
    terms = (_joined(plain, chosen) for chosen in product(*choices))
    return tuple(terms)


def _alternatives(term: str, group: str) -> list[str]:
    found = [one.strip() for one in group.split("|")]
    if not any(found):
        raise ValueError(f"“({group})” in “{term}” is empty; write (one|another)")
    if len(found) == 1:
        raise ValueError(f"“({group})” in “{term}” has one alternative only; write ({found[0]}|another)")
    return found


def _joined(plain: list[str], chosen: tuple[str, ...]) -> str:
    text = plain[0] + "".join(one + behind for one, behind in zip(chosen, plain[1:], strict=True))
    return " ".join(text.split())


def _unpaired(term: str, bracket: str) -> str:
    which = "is not closed" if bracket == "(" else "closes nothing"
    return f"“{bracket}” in “{term}” {which}; write (one|another), or a bracket of the copy by itself"
