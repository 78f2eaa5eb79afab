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
_GIVEN_COPY = ("@section", "@include", "@component")
_NAMED_VALUE = re.compile(r"\s*(['\"])(?P<name>[^'\"]*)\1\s*,\s*(?=\S)")
_SIGNS = ("@section", "@extends", "@if", "@foreach", "@include", "{!!", "{{", "@php", "@lang", "<x-")


def mask(text: str) -> str:
    """The text of a PHP page without what Blade alone knows; a page that is no Blade is left as it is."""
    parts, position = list[str](), 0
    for directive in _directives(text):
        span = directive.span
        parts += [text[position : span.start], MASK * len(span)]
        position = span.end
    return "".join((*parts, text[position:]))


def code(text: str) -> Iterator[tuple[str, Span]]:
    """The PHP in a template: what stands between `@php` and `@endphp`, and what directives are given.

    Each with a name for it: in `@section('title', 'Dry needling')` the value is called "title".
    """
    for directive in _directives(text):
        if directive.sign == "@php":
            yield "", Span(directive.given, directive.span.end - len("@endphp"))
        elif directive.sign.startswith(_GIVEN_COPY) and (
            said := _NAMED_VALUE.match(text, directive.given, directive.span.end - 1)
        ):
            name = said["name"] if directive.sign.startswith("@section") else ""
            yield name, Span(said.end(), directive.span.end - 1)


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
