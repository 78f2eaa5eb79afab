"""What inputs gave in earlier runs. An input is recalled only where nothing that counts has changed since.

What counts: its text and its name, the rule packs and the words of the site, which rules are wanted and how
grave they are, whether suppressions are heeded, and dnlint itself with its model.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TypeVar, overload

import dnlint
from dnlint.cache.plain import from_json, to_json
from dnlint.cache.store import Store
from dnlint.config.checks import Checks
from dnlint.inputs import Item, Read, attempt
from dnlint.rules.schema import RulePack
from dnlint.rules.vocabulary import Vocabulary
from dnlint.runs import FileResult, Options
from dnlint.source import SourceFile

_UNREAD = "__pycache__"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Keyed:
    """What an input gave, and the key under which it is remembered."""

    key: str
    result: FileResult


def recalled(items: Sequence[Item], options: Options) -> dict[Item, FileResult]:
    """Of some inputs those that are remembered, and what they gave."""
    store = options.store
    if store is None or options.configured is None:
        return {}
    read = _recall(store, _keys(options))
    outcomes = ((item, attempt(read, item)) for item in items)
    return {item: found for item, found in outcomes if isinstance(found, FileResult)}


@overload
def keyed(read: Read[FileResult], options: Options) -> Read[Keyed]: ...
@overload
def keyed(read: Read[FileResult | None], options: Options) -> Read[Keyed | None]: ...
def keyed(read: Read[FileResult | None], options: Options) -> Read[Keyed | None]:
    """The same reading, that tells with each result the key to remember it under; "" where there is none."""
    key = _keys(options) if options.configured else None

    def read_keyed(name: str, source: SourceFile) -> Keyed | None:
        result = read(name, source)
        return Keyed(key(name, source) if key else "", result) if result else None

    return read_keyed


def remember(results: Iterable[Keyed], options: Options) -> None:
    """Remember what inputs gave. Their texts are left out: whoever recalls them has them."""
    if options.store and options.configured:
        options.store.put((one.key, to_json(replace(one.result, text=""))) for one in results)


def facts_from(store: Store) -> Callable[[Path, Vocabulary], RulePack]:
    """Loads rule packs without their words, from what is remembered of them where nothing has changed."""

    def load(folder: Path, vocabulary: Vocabulary) -> RulePack:
        key = _hash("pack", _own_digest(), str(folder.absolute()), _digest(folder))
        if (text := store.get(key)) is not None and (pack := _made(RulePack, text)):
            return pack
        from dnlint.rules.load import load_pack  # imports YAML

        pack = load_pack(folder, words=False)
        store.put([(key, to_json(pack))])
        return pack

    return load


def _recall(store: Store, key: Callable[[str, SourceFile], str]) -> Read[FileResult | None]:
    def read(name: str, source: SourceFile) -> FileResult | None:
        text = store.get(key(name, source))
        found = _made(FileResult, text) if text is not None else None
        is_shown = found is not None and (found.findings or found.suppressed)
        return replace(found, text=source.text) if found and is_shown else found

    return read


def _made(kind: type[T], text: str) -> T | None:
    """What is remembered as a text; None where the text is damaged: it is then made anew and kept again."""
    try:
        return from_json(kind, text)
    except ValueError:
        return None


def _keys(options: Options) -> Callable[[str, SourceFile], str]:
    """What tells the key of an input."""
    run = _hash(_own_digest(), str(options.suppress))

    @cache
    def of_checks(checks: Checks) -> str:
        packs = (_digest(pack.folder) for pack in checks.packs)
        return _hash(run, repr(checks.selection), repr(checks.vocabulary), *packs)

    def key(name: str, source: SourceFile) -> str:
        return _hash(of_checks(options.facts_of(name)), name, source.text)

    return key


def _hash(*parts: str) -> str:
    """One digest of some texts; their lengths keep ("ab", "c") apart from ("a", "bc")."""
    made = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        made.update(b"%d:" % len(data) + data)
    return made.hexdigest()


@lru_cache(maxsize=64)
def _digest(folder: Path) -> str:
    """A digest of all files in a folder, by name and content, without reading what they mean."""
    return _hash(*(part for file in _files(folder) for part in (file, _content(folder / file))))


@lru_cache(maxsize=1)
def _own_digest() -> str:
    """A digest of dnlint itself: its version and its files, the model's among them."""
    return _hash(dnlint.__version__, _digest(Path(dnlint.__file__).parent))


def _files(folder: Path) -> Iterator[str]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != _UNREAD)
        yield from (os.path.relpath(os.path.join(root, name), folder) for name in sorted(names))


def _content(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
