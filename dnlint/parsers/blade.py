"""Blade's directives and raw echoes, masked at equal length. Its `{{ … }}` are every template's."""

from __future__ import annotations

import re

from dnlint.parsers.prose import MASK

_DIRECTIVE = re.compile(
    r"(?<![\w@])@(?:(?P<block>php|verbatim)\b|(?:extends|section|endsection|yield|show|stop|parent|include\w*"
    r"|if|elseif|else|endif|unless|endunless|isset|endisset|empty|endempty|auth|endauth|guest|endguest"
    r"|foreach|endforeach|forelse|endforelse|for|endfor|while|endwhile|switch|endswitch|case|break|default"
    r"|continue|push\w*|endpush\w*|stack|prepend|endprepend|once|endonce|csrf|method|error|enderror|env|endenv"
    r"|production|endproduction|hasSection|component|endcomponent|slot|endslot|props|aware|class|style|checked"
    r"|selected|disabled|readonly|required|json|js|vite|livewire\w*|inject|lang|choice|can\w*|endcan\w*|use|each)\b)"
    r"(?P<given>\s*\()?"
)
_RAW = re.compile(r"\{!!.*?!!\}|\{\{--.*?--\}\}|@php\b.*?@endphp\b", re.DOTALL)
_PARENTHESIS = re.compile(r"'(?:[^'\\]|\\.)*+'|\"(?:[^\"\\]|\\.)*+\"|[()]", re.DOTALL)
_LONGEST = 20_000
_SIGNS = ("@section", "@extends", "@if", "@foreach", "@include", "{!!", "{{", "@php", "@lang", "<x-")


def mask(text: str) -> str:
    """The text of a PHP page without what Blade alone knows; a page that is no Blade is left as it is."""
    if not any(sign in text for sign in _SIGNS):
        return text
    text = _RAW.sub(lambda found: MASK * len(found[0]), text)
    parts, position = list[str](), 0
    for directive in _DIRECTIVE.finditer(text):
        if directive.start() >= position:
            end = _closing(text, directive.end()) if directive["given"] else directive.end()
            parts += [text[position : directive.start()], MASK * (end - directive.start())]
            position = end
    return "".join((*parts, text[position:]))


def _closing(text: str, start: int) -> int:
    """Where the arguments that begin at `start` end; there at once if they do not."""
    depth = 1
    for sign in _PARENTHESIS.finditer(text, start, start + _LONGEST):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if not depth:
            return sign.end()
    return start
