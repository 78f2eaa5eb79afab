"""What a comment tells dnlint: `dnlint: ignore DN301, DN205 the reason in words`.

A comment speaks to dnlint if it begins with `dnlint:`. What then is not understood is a mistake, never passed
over: a suppression that nobody reads would look like one that works.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from dnlint.errors import UsageError
from dnlint.passes import known_selectors
from dnlint.suppress import CALL

Verb = Literal["ignore", "ignore-file", "ignore-start", "ignore-end"]
_VERBS: tuple[Verb, ...] = ("ignore", "ignore-file", "ignore-start", "ignore-end")
_ELSEWHERE: dict[str, Verb] = {
    **dict.fromkeys(("disable", "disable-line", "disable-next-line", "noqa", "allow"), "ignore"),
    **dict.fromkeys(("ignore-line", "ignore-next-line", "ignore-next", "ignore-block"), "ignore"),
    **dict.fromkeys(("off", "disable-start"), "ignore-start"),
    **dict.fromkeys(("on", "enable", "disable-end"), "ignore-end"),
    **dict.fromkeys(("disable-file", "ignore-all", "ignore-page"), "ignore-file"),
}
"""What other tools call it, so that we can say what is meant here."""

_OPENING = re.compile(
    r"<!-+|@\*+|\{\{[-~]?\s*(?:!(?:--)?|--|/\*+)|\{#[-~]?|\{%[-~]?\s*(?:comment\b[^%]*%\}|#+)|<%(?:#|--)"
    r"|/\*+|//+|#+|\.\.(?=\s)"
)
_CLOSING = re.compile(
    r"\s*(?:--\}\}|\*/\s*[-~]?\}\}|[-~]?\}\}|[-~]?#\}|\{%[-~]?\s*endcomment\s*[-~]?%\}|[-~]?%\}|(?:--)?%>|-+>|\*+@|\*+/)$"
)
_STAR = re.compile(r"^\s*\*+(?=\s)", re.MULTILINE)  # of a comment with a star in each line
_RULE = re.compile(r"[A-Za-z]+\d+")
_RULES = re.compile(r"[A-Za-z]+\d+(?:\s*,\s*[A-Za-z]+\d+)*")
_BEFORE_REASON = " ,:;.–—-"


@dataclass(frozen=True, slots=True)
class Directive:
    """What is to be left alone: rule ids or their beginnings, and why. `ignore-end` needs neither."""

    verb: Verb
    rules: tuple[str, ...] = ()
    reason: str = ""


def read_directive(comment: str, rules: Mapping[str, str]) -> Directive | None:
    """What a comment, markers included, tells dnlint; None where it does not speak to it.

    `rules` are the names of the rules, by id. Raises UsageError, with a suggestion, where a comment speaks to
    dnlint and cannot be understood.
    """
    words = _words(comment)
    call = CALL.match(words)
    if call is None:
        return None
    written, _, rest = words[call.end() :].strip().partition(" ")
    verb = _verb(written.rstrip(":").lower())
    if verb == "ignore-end":
        return Directive(verb)
    selectors, reason = _selectors(rest, rules)
    if not selectors:
        raise _without_rule(verb, rest, rules)
    return Directive(verb, known_selectors(selectors, rules), reason)


def _words(comment: str) -> str:
    """The words of a comment, without its markers, on one line."""
    inner = _CLOSING.sub("", _OPENING.sub("", comment.strip(), count=1))
    return " ".join(_STAR.sub("", inner).split())


def _verb(written: str) -> Verb:
    for verb in _VERBS:
        if written == verb:
            return verb
    near = difflib.get_close_matches(written, _VERBS, n=1)
    meant = _ELSEWHERE.get(written) or (near[0] if near else "")
    way_out = f"did you mean `dnlint: {meant}`?" if meant else f"write one of {', '.join(_VERBS)}"
    raise UsageError(f"`dnlint: {written}` means nothing to dnlint; {way_out}")


def _selectors(text: str, rules: Mapping[str, str]) -> tuple[list[str], str]:
    """The rules at the beginning of a text, and the reason behind them.

    With a comma between them, or with a space where the second can only be a rule: the reason may begin with
    "L5" or "S1".
    """
    letters = {rule.rstrip("0123456789") for rule in rules}
    selectors: list[str] = []
    while found := _RULES.match(text):
        named = _RULE.findall(found[0])
        if selectors and named[0].upper().rstrip("0123456789") not in letters:
            break
        selectors += named
        text = text[found.end() :].lstrip(" ,")
    return selectors, text.strip().lstrip(_BEFORE_REASON)


def _without_rule(verb: Verb, rest: str, rules: Mapping[str, str]) -> UsageError:
    ids = {name: rule for rule, name in rules.items()}
    first = rest.split(" ", 1)[0].strip(",:;")
    if first in ids:
        return UsageError(f"`dnlint: {verb}` takes the id of a rule: write {ids[first]} for {first}")
    example = next(iter(rules), "DN101")
    return UsageError(
        f"`dnlint: {verb}` names no rule; write which one and why: `dnlint: {verb} {example} the reason`"
    )
