"""What inputs gave in earlier runs. An input is recalled only where nothing that counts has changed since.

What counts: its text and its name, the rule packs and the words of the site, which rules are wanted and how
grave they are, whether suppressions are heeded, and dnlint itself with its model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Generic, TypeVar, overload

import dnlint
from dnlint.cache.plain import from_json, to_json
from dnlint.cache.store import Store
from dnlint.config.checks import Checks
from dnlint.errors import Problem
from dnlint.inputs import Item, Read, attempt, name_of
from dnlint.rules.schema import RulePack
from dnlint.rules.vocabulary import Vocabulary
from dnlint.runs import FileResult, Options
from dnlint.source import SourceFile
from dnlint.unchanged import digest_of, digests, folder_digest

_SILENT = ""  # what is kept of a page of which nothing is told: most never name the treatment
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Keyed:
    """What an input gave, and the key under which it is remembered."""

    key: str
    result: FileResult


def contents(items: Sequence[Item], options: Options) -> dict[Item, str]:
    """The digest of the text of each input that can be read; none where nothing is remembered."""
    store = options.store
    return {} if store is None or options.configured is None else digests(items, store)


def recalled(known: Mapping[Item, str], options: Options) -> dict[Item, FileResult]:
    """Of inputs, given with the digests of their texts, those that are remembered, and what they gave."""
    store = options.store
    if store is None:
        return {}
    key = _keys(options)
    keys = {item: key(name_of(item), digest) for item, digest in known.items()}
    texts = store.get_all(keys.values())
    outcomes = ((item, _recall(item, texts.get(keys[item]), known[item])) for item in keys)
    return {item: found for item, found in outcomes if found}


@overload
def keyed(read: Read[FileResult], options: Options) -> Read[Keyed]: ...
@overload
def keyed(read: Read[FileResult | None], options: Options) -> Read[Keyed | None]: ...
def keyed(read: Read[FileResult | None], options: Options) -> Read[Keyed | None]:
    """The same reading, that tells with each result the key to remember it under; "" where there is none."""
    key = _keys(options) if options.configured else None

    def read_keyed(name: str, source: SourceFile) -> Keyed | None:
        result = read(name, source)
        return Keyed(key(name, digest_of(source.content)) if key else "", result) if result else None

    return read_keyed


def remember(results: Iterable[Keyed], options: Options) -> None:
    """Remember what inputs gave. Their texts are left out: whoever recalls them has them."""
    if options.store and options.configured:
        options.store.put((one.key, _text(one.result)) for one in results)


def _text(result: FileResult) -> str:
    return _SILENT if result == FileResult(result.path) else to_json(replace(result, text=""))


class Memory(Generic[T]):
    """What sources gave, as values of one kind, from run to run. Nothing is remembered without a store."""

    def __init__(self, kind: type[T], options: Options) -> None:
        self._kind = kind
        self._store = options.store if options.configured else None
        self._options = options
        self._new: list[tuple[str, str]] = []

    def reading(self, read: Read[T]) -> Read[T]:
        """The same reading, spared where a source is as it was."""
        store = self._store
        if store is None:
            return read
        key_of = _keys(self._options)

        def recall_or_read(name: str, source: SourceFile) -> T:
            key = digest_of(self._kind.__name__, key_of(name, digest_of(source.content)))
            text = store.get(key)
            if text is not None and (known := _made(self._kind, text)) is not None:
                return known
            made = read(name, source)
            self._new.append((key, to_json(made)))
            return made

        return recall_or_read

    def keep(self) -> None:
        """Remember what was read anew."""
        if self._store:
            self._store.put(self._new)


def complaints(options: Options) -> tuple[Problem, ...]:
    """A word on a cache that was of no use; none where it was, or where there is none."""
    store = options.store
    return (Problem(store.name, store.complaint),) if store and store.complaint else ()


def facts_from(store: Store) -> Callable[[Path, Vocabulary], RulePack]:
    """Loads rule packs without their words, from what is remembered of them where nothing has changed."""

    def load(folder: Path, vocabulary: Vocabulary) -> RulePack:
        key = digest_of("pack", _own_digest(store), str(folder.absolute()), _digest(folder, store))
        if (text := store.get(key)) is not None and (pack := _made(RulePack, text)):
            return pack
        from dnlint.rules.load import load_pack  # imports YAML

        pack = load_pack(folder, words=False)
        rules = (replace(rule, loud=(), quiet=(), known_misses=()) for rule in pack.rules)
        pack = replace(pack, rules=tuple(rules))  # what reports on a finding needs no examples
        store.put([(key, to_json(pack))])
        return pack

    return load


def _recall(item: Item, text: str | None, digest: str) -> FileResult | None:
    """What an item gave, by what is remembered of it. Where there is something to show, with its text."""
    name = name_of(item)
    if text is None:
        return None
    if text == _SILENT:
        return FileResult(name)
    found = _made(FileResult, text)
    if found is None or not (found.findings or found.suppressed):
        return found
    source = attempt(_source_of, item)
    if not isinstance(source, SourceFile) or digest_of(source.content) != digest:  # it has changed since
        return None
    return replace(found, text=source.text)


def _source_of(name: str, source: SourceFile) -> SourceFile:
    return source


def _made(kind: type[T], text: str) -> T | None:
    """What is remembered as a text; None where the text is damaged: it is then made anew and kept again."""
    try:
        return from_json(kind, text)
    except ValueError:
        return None


def _keys(options: Options) -> Callable[[str, str], str]:
    """What tells the key of an input by its name and the digest of its text."""
    mark = _marks(options)
    return lambda name, digest: digest_of(mark(name), name, digest)


def _marks(options: Options) -> Callable[[str], str]:
    """What tells by the name of an input all that counts for it but its text: dnlint, rules and settings."""
    store = options.store
    run = digest_of(_own_digest(store), str(options.suppress))
    seen: dict[
        int, tuple[Checks, str]
    ] = {}  # by identity: files share their checks, which are large to compare

    def of_checks(checks: Checks) -> str:
        packs = (_digest(pack.folder, store) for pack in checks.packs)
        return digest_of(run, repr(checks.selection), repr(checks.vocabulary), *packs)

    def mark(name: str) -> str:
        checks = options.facts_of(name)
        if id(checks) not in seen:
            seen[id(checks)] = checks, of_checks(checks)
        return seen[id(checks)][1]

    return mark


@lru_cache(maxsize=64)
def _digest(folder: Path, store: Store | None) -> str:
    return folder_digest(folder, store)


@lru_cache(maxsize=4)
def _own_digest(store: Store | None) -> str:
    """A digest of dnlint itself: its version and its files, the model's among them."""
    return digest_of(dnlint.__version__, _digest(Path(dnlint.__file__).parent, store))
