"""Whether a string in code looks like copy, when the place where it stands does not tell."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"(?:[a-z][\w+.-]*:|/|\.{1,2}/|#|@/|[$~.])\S*"  # addresses, paths, colours, selectors
    r"|[\w-]+(?:\.[\w-]+)+/?|\S+@\S+\.\w+|[^\s<]\S*/\S*"
    r"|[a-z0-9]+(?:[-_][a-z0-9]+)+|\w+_\w+|[a-z]+[A-Z]\w*|(?:[A-Z][a-z0-9]+){2,}|[A-Z0-9_]+_[A-Z0-9_]+"
    r"|[a-z-]+:\s*[\d.]+\w*|[\d.,:%+\-/]+(?:px|r?em|vh|vw|ms|s|deg|fr|k|kb|mb)?|[a-z]+\([^()]*\)"
)
_ONE_WORD = re.compile(r"[a-z0-9]+")
_CODE = re.compile(
    r"[<>=\\`^]|;(?!\s+\w)|\S\||\|\S|\{(?!\{?\s?\w+\s?\})|::|=>|\$\w|(?:^|\s)[#.]\w+[-_]|^\s*(?://|/\*|--)"
    r"|(?:^|\s)\w+\((?:[^()]*[,'\"][^()]*)?\)\s*$|(?:^|;\s*)[a-z-]+:\s*[^;]+;"
    r"|^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|GET|POST)\s|^(?:use (?:client|server|strict)|@\w+ )"
    r"|\bsans-serif\b|\b\d+(?:\.\d+)?(?:px|r?em|vh|vw|ms|deg)\b"
    r"|^(?:no(?:opener|referrer|follow|index|archive)|index|follow|max-\w+)\b(?:[\s,]+[\w:-]+)*$"
)
_WORD = re.compile(r"[\"“‘'(\[*•✓✔✅–—-]*[^\W\d_]+(?:['’‑/&.-]+[^\W\d_]+)*(?:\(\w+\))?[\"”’'.,:;!?…)\]*]*")
_UTILITY = re.compile(r"-?[a-z]+(?:-[a-z0-9./\[\]%]+)*-(?:\d|\[)\S*|(?:[a-z-]+:)+[a-z\[-]\S*|\S*\d\S*")
_FIGURE = re.compile(r"[\d.,]+(?:[-–][\d.,]+)?[%+]?[.,]?")
_JOINED = re.compile(r"[a-z]+(?:-[a-z]+)+")
_CSS_WORD = re.compile(
    r"(?:flex|grid|block|inline|hidden|absolute|relative|fixed|sticky|static|container|group|truncate)"
)
_TITLE_WORD = re.compile(r"[A-Z][a-z]+(?:[-'’][a-z]+)*")
_SENTENCE_END = re.compile(r"[.!?…:][\"”’')]*$")
_OPENS = re.compile(r"[\W\d_]*(?:[A-Z\u00c0-\u00de]|\d)")
_ANY_WORDS = 4
_LONGEST_TOKEN = 1000


def is_token(text: str) -> bool:
    """Whether a text is one thing for machines: an address, a path, a colour, an identifier, a figure."""
    text = text.strip()
    if len(text) > _LONGEST_TOKEN:
        return len(text.split(None, 1)) == 1
    return bool(_TOKEN.fullmatch(text))


def is_identifier(text: str) -> bool:
    """Whether a text is one word in lower case, as names of fields and options are."""
    return bool(_ONE_WORD.fullmatch(text.strip()))


def is_title_word(text: str) -> bool:
    """Whether a text is one word written as people write it at the top of a line: Painless, Drug-free."""
    return bool(_TITLE_WORD.fullmatch(text.strip()))


def is_copy(text: str) -> bool:
    """Whether a text reads as words for people: several, mostly plain ones, and nothing of code."""
    words = text.split()
    if len(words) < 2 or _CODE.search(text):
        return False
    opens = bool(_OPENS.match(text))
    words = [word for word in words if not _FIGURE.fullmatch(word)]
    plain = sum(1 for word in words if _WORD.fullmatch(word))
    odd = sum(1 for word in words if _UTILITY.fullmatch(word) or _CSS_WORD.fullmatch(word))
    odd += 0 if opens else sum(1 for word in words if _JOINED.fullmatch(word))
    if not plain or plain * 10 < len(words) * 6 or odd * 3 > len(words):
        return False
    return opens or bool(_SENTENCE_END.search(text)) or (len(words) >= _ANY_WORDS and odd == 0)
