"""One pattern as it stands in .gitignore, turned into a regular expression.

Written here because libraries for it answer whether a path lies in something ignored; a walk that enters no
ignored folder must ask of each path by itself, as git does. The tests ask git.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<all>(?<![^/])\*{2,}$)     # **: whatever there is
      | (?P<into>^(?:\*{2,}/)+)       # **/page: at any depth
      | (?P<between>/(?:\*{2,}/)+)    # a/**/page: any folders between, or none
      | (?P<inside>/\*{2,}$)          # a/**: whatever is inside
      | (?P<star>\*+)
      | (?P<one>\?)
      | (?P<set>\[[!^]?\]?(?:\\.|[^\]\\])*\])
      | (?P<open>\[)                  # a set that is never closed matches nothing
      | \\(?P<escaped>.)
      | (?P<end>\\$)                  # nor does a backslash before nothing
      | (?P<plain>.)""",
    re.VERBOSE | re.DOTALL,
)
_ANY_FOLDERS = "(?:.*/)?"
_MEANING = {
    "all": ".+",
    "into": _ANY_FOLDERS,
    "between": f"/{_ANY_FOLDERS}",
    "inside": "/.+",
    "star": "[^/]*",
    "one": "[^/]",
}
_NOTHING = "(?!)"
_TRAILING_SPACES = re.compile(r"(?<!\\) +$")


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a line says: paths that `regex` matches are taken in, or out again where it is `negated`."""

    regex: re.Pattern[str]
    negated: bool
    folders_only: bool


def read_pattern(line: str) -> Pattern | None:
    """The pattern in a line; None for an empty one, a comment, and what can match nothing."""
    text = _TRAILING_SPACES.sub("", line)
    if text.startswith("#"):
        return None
    negated = text.startswith("!")
    text = text[1:] if negated else text
    folders_only = text.endswith("/")
    text = text.removesuffix("/")
    if not text or text.startswith(("./", "../")):
        return None
    anchored = "/" in text
    body = "".join(_translated(found) for found in _TOKEN.finditer(text.removeprefix("/")))
    try:
        regex = re.compile(body if anchored else _ANY_FOLDERS + body, re.DOTALL)
    except re.error:  # a range such as [z-a]
        return None
    return None if _NOTHING in body else Pattern(regex, negated, folders_only)


def _translated(found: re.Match[str]) -> str:
    kind, text = str(found.lastgroup), found[0]
    if kind in _MEANING:
        return _MEANING[kind]
    if kind == "set":
        return _set(text[1:-1])
    if kind in ("open", "end"):
        return _NOTHING
    return re.escape(found[kind])


def _set(text: str) -> str:
    """What stands between square brackets; it never matches a slash."""
    negated = text.startswith(("!", "^"))
    members = re.sub(r"\\(.)|([\[\]^&~|\\])", lambda one: re.escape(one[1] or one[2]), text[negated:])
    return f"(?!/)[{'^' if negated else ''}{members}]"
