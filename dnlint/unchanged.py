"""What files hold, told without opening those that look as they did in an earlier run (looks.py)."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from dnlint.cache.plain import from_json, to_json
from dnlint.cache.store import Store
from dnlint.discover import Candidate
from dnlint.inputs import Item, attempt
from dnlint.looks import look
from dnlint.source import SourceFile

_UNREAD = "__pycache__"

Known = Mapping[str, tuple[str, str]]
"""By the name of a file in its folder: what it looked like from outside, and the digest of its text."""


def digests(items: Iterable[Item], store: Store) -> dict[Item, str]:
    """The digest of the text of each item that can be read. What files look like is remembered."""
    folders: dict[str, list[Candidate]] = {}
    found: dict[Item, str] = {}
    for item in items:
        if isinstance(item, Candidate):
            folders.setdefault(os.path.dirname(item.file), []).append(item)
        else:
            found[item] = _read(item)
    keys = {folder: digest_of("seen", os.path.abspath(folder)) for folder in folders}
    texts = store.get_all(keys.values())
    changed: list[tuple[str, str]] = []
    for folder, some in folders.items():
        known = _known(texts.get(keys[folder], "{}"))
        seen = {item: _seen(item, known) for item in some}
        found |= {item: digest for item, (_, digest) in seen.items()}
        fresh = {os.path.basename(item.file): one for item, one in seen.items() if all(one)}
        if not fresh.items() <= known.items():
            changed.append((keys[folder], to_json({**known, **fresh})))
    store.put(changed)
    return {item: digest for item, digest in found.items() if digest}


def folder_digest(folder: Path, store: Store | None = None) -> str:
    """A digest of all files in a folder, by name and content, without reading what they mean.

    Where nothing in it has changed for a while, what is remembered of it is taken instead.
    """
    files, now = list(files_in(folder)), time.time_ns()
    looks = [look(file, now) for file in files]
    if store is None or not all(looks):
        return _folder_digest(folder, files)
    key = digest_of("folder", *(part for pair in zip(files, looks, strict=True) for part in pair))
    kept = store.get(key)
    digest = kept or _folder_digest(folder, files)
    if kept is None:
        store.put([(key, digest)])
    return digest


def _folder_digest(folder: Path, files: Iterable[str]) -> str:
    def parts() -> Iterator[str]:
        for file in files:
            yield os.path.relpath(file, folder)
            yield hashlib.sha256(Path(file).read_bytes()).hexdigest()

    return digest_of(*parts())


def files_in(folder: Path) -> Iterator[str]:
    """All files in a folder and in those inside it, sorted; without what Python keeps for itself."""
    for root, folders, names in os.walk(os.path.abspath(folder)):
        folders[:] = sorted(name for name in folders if name != _UNREAD)
        yield from (os.path.join(root, name) for name in sorted(names))


def digest_of(*parts: str) -> str:
    """One digest of some texts; their lengths keep ("ab", "c") apart from ("a", "bc")."""
    made = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        made.update(b"%d:" % len(data) + data)
    return made.hexdigest()


def _known(text: str) -> Known:
    try:
        known: Known = from_json(dict[str, tuple[str, str]], text)
    except ValueError:  # damaged: it is made anew
        return {}
    return known


def _seen(item: Candidate, known: Known) -> tuple[str, str]:
    """What a file looks like from outside, and the digest of its text; each "" where that cannot be told."""
    seen = look(item.file, time.time_ns())
    last = known.get(os.path.basename(item.file))
    return last if last and last[0] == seen else (seen, _read(item))


def _read(item: Item) -> str:
    digest = attempt(_of_text, item)
    return digest if isinstance(digest, str) else ""


def _of_text(name: str, source: SourceFile) -> str:
    return digest_of(source.content)
