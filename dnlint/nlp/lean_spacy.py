"""spaCy without its command line, which is a third of the time that importing spaCy takes.

`spacy/__init__.py` imports `spacy.cli` for one function, `spacy.info`, and with it typer, requests and what
trains and downloads models. A stand-in is there while spaCy is imported; afterwards `import spacy.cli` finds
the real one, and so does whoever calls `spacy.info`. Where spaCy was imported before, nothing is done.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

_COMMANDS, _INFO = "spacy.cli", "spacy.cli.info"


@contextmanager
def _no_commands() -> Iterator[None]:
    """spaCy's command line is not imported meanwhile."""
    if "spacy" in sys.modules:
        yield
        return
    commands, info = ModuleType(_COMMANDS), ModuleType(_INFO)
    commands.__path__ = []
    info.__dict__["info"] = _info
    sys.modules[_COMMANDS], sys.modules[_INFO] = commands, info
    try:
        yield
    finally:
        del sys.modules[_COMMANDS], sys.modules[_INFO]


def _info(*given: Any, **named: Any) -> Any:
    return import_module(_INFO).info(*given, **named)


with _no_commands():
    import spacy
    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc
    from spacy.util import registry

__all__ = ["Doc", "Tokenizer", "registry", "spacy"]
