"""Reads YAML with line numbers, and says of a mistake where it is and what to write instead."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import yaml

from dnlint.errors import RulePackError
from dnlint.rules.alternatives import written_out

_FASTEST: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
T = TypeVar("T", bound=str)


class _Loader(_FASTEST):  # type: ignore[misc]
    """Takes every value as text, as we do: what YAML would make of it costs a tenth of the loading."""

    def resolve(self, kind: object, value: object, implicit: object) -> str:
        """The tag of a node, which nobody asks for."""
        return ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A YAML node with the file it stands in. Every reader below raises RulePackError."""

    path: str
    node: yaml.Node

    @property
    def line(self) -> int:
        """The line the node starts on, from 1."""
        return int(self.node.start_mark.line) + 1

    def fail(self, message: str) -> RulePackError:
        """The error to raise for a mistake here."""
        return RulePackError(self.path, self.line, message)

    def items(self) -> Iterator[Entry]:
        """The items of a list; nothing where it is left empty."""
        if isinstance(self.node, yaml.SequenceNode):
            yield from (Entry(self.path, node) for node in self.node.value)
        elif not (isinstance(self.node, yaml.ScalarNode) and self.node.value == ""):
            raise self.fail("a list is needed here: write [one, two] or one “- item” a line")

    def fields(self) -> dict[str, Entry]:
        """The keys of a mapping and their values."""
        if not isinstance(self.node, yaml.MappingNode):
            raise self.fail("“key: value” lines are needed here")
        found: dict[str, Entry] = {}
        for key, value in self.node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise Entry(self.path, key).fail("a key is one plain word")
            if key.value in found:
                raise Entry(self.path, key).fail(f"“{key.value}” is given twice; keep one")
            found[key.value] = Entry(self.path, value)
        return found

    def text(self) -> str:
        """A scalar, on one line."""
        if not isinstance(self.node, yaml.ScalarNode):
            raise self.fail("plain text is needed here")
        return " ".join(str(self.node.value).split())

    def raw(self) -> str:
        """A scalar with its line breaks."""
        self.text()
        return str(self.node.value)

    def texts(self) -> tuple[str, ...]:
        """A list of plain texts."""
        nodes = self.node.value if isinstance(self.node, yaml.SequenceNode) else ()
        if nodes and all(isinstance(node, yaml.ScalarNode) for node in nodes):  # thousands of terms
            return tuple([" ".join(node.value.split()) for node in nodes])
        return tuple(item.text() for item in self.items())

    def words(self) -> tuple[str, ...]:
        """A list of terms, none of them empty, with their alternatives written out."""
        words = self.texts()
        if "" not in words and not any("(" in word or ")" in word for word in words):  # most lists
            return words
        return tuple(term for item in self.items() for term in item.term())

    def term(self) -> tuple[str, ...]:
        """A term, or all those that one with alternatives stands for."""
        try:
            terms = written_out(self.text())
        except ValueError as error:
            raise self.fail(str(error)) from error
        if "" in terms:
            raise self.fail("a term is empty; take it out")
        return terms

    def flag(self) -> bool:
        """true or false."""
        value = self.text().lower()
        if value not in ("true", "false"):
            raise self.fail(f"write true or false, not “{value}”")
        return value == "true"

    def one_of(self, allowed: Collection[T]) -> T:
        """A scalar that must be one of a few words."""
        value = self.text()
        for word in allowed:
            if word == value:
                return word
        raise self.fail(f"“{value}” is not known here; write {_either(value, allowed)}")


def read_yaml(path: Path) -> Entry:
    """The root of a YAML file. Raises RulePackError where it is not YAML, or empty."""
    try:
        node = yaml.compose(path.read_text("utf-8"), Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        raise RulePackError(str(path), mark.line + 1 if mark else 1, f"is not YAML: {problem}") from error
    except UnicodeDecodeError as error:
        raise RulePackError(str(path), 1, "is not in UTF-8; save it as UTF-8") from error
    except OSError as error:
        raise RulePackError(str(path), 1, f"cannot be read: {error.strerror}") from error
    if node is None:
        raise RulePackError(str(path), 1, "is empty")
    return Entry(str(path), node)


def only(fields: dict[str, Entry], known: Collection[str], needed: Collection[str], owner: Entry) -> None:
    """Raises RulePackError for a key that is not known or one that is missing."""
    for key, value in fields.items():
        if key not in known:
            raise value.fail(f"“{key}” is not a key here; did you mean {_either(key, known)}?")
    for key in needed:
        if key not in fields:
            raise owner.fail(f"“{key}:” is missing here")
        node = fields[key].node
        if isinstance(node, yaml.ScalarNode) and not node.value.strip():
            raise fields[key].fail(f"“{key}:” is left empty")


def _either(word: str, allowed: Collection[str]) -> str:
    close = get_close_matches(word, allowed, n=1, cutoff=0.6)
    return f"“{close[0]}”" if close else " or ".join(f"“{one}”" for one in sorted(allowed))


def listed(path: Path) -> list[Entry]:
    """The entries of a list of YAML; none where there is no such file."""
    return list(read_yaml(path).items()) if path.exists() else []


def check_unique(ids: Iterable[Entry]) -> None:
    """Raises RulePackError at an id that an entry before it has already."""
    seen: set[str] = set()
    for entry in ids:
        if entry.text() in seen:
            raise entry.fail(f"the id “{entry.text()}” is given twice")
        seen.add(entry.text())
