"""spaCy without its command line, and with one thread: how it is fastest here.

`spacy/__init__.py` imports `spacy.cli` for one function, `spacy.info`, and with it typer, requests and what
trains and downloads models: a third of the time that importing spaCy takes. A stand-in is there meanwhile;
afterwards `import spacy.cli` finds the real one, and so does whoever calls `spacy.info`. Where spaCy was
imported before, nothing is done.

Sentences make small matrices: threads that multiply them wait for each other, and for those of other
processes. numpy asks the environment how many there may be as it is imported, and never again.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

_THREADS = "OPENBLAS_NUM_THREADS"
_COMMANDS, _INFO = "spacy.cli", "spacy.cli.info"


@contextmanager
def _one_thread() -> Iterator[None]:
    """A numpy imported meanwhile multiplies in one thread, unless the user's environment says how many."""
    is_ours = _THREADS not in os.environ
    os.environ.setdefault(_THREADS, "1")
    try:
        yield
    finally:
        if is_ours:
            del os.environ[_THREADS]


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


with _one_thread(), _no_commands():
    import spacy
    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc
    from spacy.util import registry
    from thinc.api import NumpyOps, get_current_ops, set_current_ops

__all__ = ["Doc", "NumpyOps", "Tokenizer", "get_current_ops", "registry", "set_current_ops", "spacy"]
