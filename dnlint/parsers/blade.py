"""Blade's directives and raw echoes, masked at equal length, and the PHP in them.

Its `{{ … }}` are every template's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dnlint.offsets import Span
from dnlint.parsers.prose import MASK
from dnlint.parsers.seek import Seeker

_CLOSERS = {"{!!": r"!!\}", "{{--": r"--\}\}", "@php": r"@endphp\b"}
_SIGN = re.compile(
    r"(?P<raw>\{!!|\{\{--|@php\b(?!\s*\())|(?<![\w@])@(?:extends|section|endsection|yield|show|stop|parent"
    r"|include\w*|if|elseif|else|endif|unless|endunless|isset|endisset|empty|endempty|auth|endauth|guest|endguest"
    r"|foreach|endforeach|forelse|endforelse|for|endfor|while|endwhile|switch|endswitch|case|break|default|verbatim"
    r"|endverbatim|continue|push\w*|endpush\w*|stack|prepend|endprepend|once|endonce|csrf|method|error|enderror"
    r"|env|endenv|production|endproduction|hasSection|component|endcomponent|slot|endslot|props|aware|class|style"
    r"|checked|selected|disabled|readonly|required|json|js|vite|livewire\w*|inject|lang|choice|can\w*|endcan\w*"
    r"|php|use|each)\b(?P<given>\s*\()?"
)
_PARENTHESIS = re.compile(r"'(?:[^'\\]|\\.)*+'|\"(?:[^\"\\]|\\.)*+\"|[()]", re.DOTALL)
_SIMPLE = re.compile(r"[^()\n]*\)")
_LONGEST = 20_000
_OTHERWISE = ("@else", "@elseif", "@case", "@default", "@empty")
_BRANCHING = re.compile(r"@(?:(?:end)?(?:if|unless|switch|for\w*|while)|else|elseif|case|default)\Z")
_GIVEN_COPY = ("@section", "@include", "@component")
_NAMED_VALUE = re.compile(r"\s*(['\"])(?P<name>[^'\"]*)\1\s*,\s*(?=\S)")
_TRANSLATED = re.compile(r"\s*(?P<quote>['\"])(?P<text>[^'\"\\]*[^\W\d_]\s[^'\"\\]*)(?P=quote)\s*[,)]")
_LIST = re.compile(r"\s*(?P<list>\[.*\])\s+as\s", re.DOTALL)
_COMPONENT = re.compile(r"<x-(?:\"[^\"]*\"|'[^']*'|[^<>\"'])*>")
_BOUND = re.compile(r"\s:(?P<name>[\w-]+)=\"(?P<code>[^\"]*)\"")
_SIGNS = (
    "@section",
    "@extends",
    "@if",
    "@switch",
    "@foreach",
    "@include",
    "{!!",
    "{{",
    "@php",
    "@lang",
    "<x-",
)


def mask(text: str) -> str:
    """The text of a PHP page without what Blade alone knows; a page that is no Blade is left as it is."""
    parts, position = list[str](), 0
    for directive in _directives(text):
        span = directive.span
        parts += [text[position : span.start], _masked(text, directive)]
        position = span.end
    return "".join((*parts, text[position:]))


def _masked(text: str, directive: _Directive) -> str:
    """A directive with all of it masked, but for a text of several words that it only translates."""
    span = directive.span
    shown = _TRANSLATED.match(text, directive.given, span.end) if directive.sign == "@lang" else None
    if shown is None:
        # What is shown otherwise begins a sentence of its own.
        return MASK * (len(span) - 1) + (" " if directive.sign in _OTHERWISE else MASK)
    return MASK * (shown.start("text") - span.start) + shown["text"] + MASK * (span.end - shown.end("text"))


@dataclass(frozen=True, slots=True)
class Code:
    """PHP in a template, with a name for its value. `shown`: the page shows it where it stands."""

    name: str
    span: Span
    shown: bool = True


def code(text: str) -> Iterator[Code]:
    """The PHP in a template: between `@php` and `@endphp`, in raw echoes, given to directives and components.

    In `@section('title', 'Dry needling')` the value is called "title".
    """
    if not any(sign in text for sign in _SIGNS):
        return
    for directive in _directives(text):
        given, end = directive.given, directive.span.end
        if directive.sign == "@php":
            yield Code("", Span(given, end - len("@endphp")), shown=False)
        elif directive.sign == "{!!" and end > given:  # else nothing closes it
            yield Code("", Span(given, end - len("!!}")))
        elif loop := _LIST.match(text, given, end) if directive.sign == "@foreach" else None:
            yield Code("", Span(*loop.span("list")))
        elif directive.sign.startswith(_GIVEN_COPY) and (said := _NAMED_VALUE.match(text, given, end - 1)):
            is_section = directive.sign.startswith("@section")
            yield Code(said["name"] if is_section else "", Span(said.end(), end - 1), not is_section)
    for component in _COMPONENT.finditer(text):
        for bound in _BOUND.finditer(text, *component.span()):
            yield Code(bound["name"], Span(*bound.span("code")))


def branching(text: str) -> Iterator[tuple[Span, Span]]:
    """The directives that choose what a page shows, each with what it says behind its @."""
    for directive in _directives(text) if "@if" in text or "@switch" in text else ():
        if _BRANCHING.match(directive.sign):
            yield directive.span, Span(directive.span.start + 1, directive.span.end)


@dataclass(frozen=True, slots=True)
class _Directive:
    """A directive with its arguments, which begin at `given`."""

    sign: str
    span: Span
    given: int


def _directives(text: str) -> Iterator[_Directive]:
    if not any(sign in text for sign in _SIGNS):
        return
    position, seeker, patient = 0, Seeker(text), True
    for sign in _SIGN.finditer(text):
        if sign.start() < position:
            continue
        end = sign.end()
        if sign["raw"]:
            end = seeker.end(_CLOSERS[sign["raw"]], end) or end
        elif sign["given"]:
            # From the first that does not close, parentheses are trusted only within a line.
            closed = _closing(text, end) if patient else 0
            patient = bool(closed)
            simple = _SIMPLE.match(text, end)
            end = closed or (simple.end() if simple else end)
        yield _Directive(sign[0].rstrip("( \t\n"), Span(sign.start(), end), sign.end())
        position = end


def _closing(text: str, start: int) -> int:
    """Where the arguments that begin at `start` end, 0 if they do not."""
    depth = 1
    for sign in _PARENTHESIS.finditer(text, start, start + _LONGEST):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if not depth:
            return sign.end()
    return 0
