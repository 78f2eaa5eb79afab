"""Frozen values to JSON and back, by the types of their fields: no code is ever read from a cache."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Reader = Callable[[Any], Any]


def to_json(value: object) -> str:
    """The JSON of a dataclass of texts, numbers, paths, tuples, sets, dicts and further dataclasses.

    Fields that hold their default are left out.
    """
    return json.dumps(_plain(value), separators=(",", ":"))


def from_json(kind: type[T], text: str) -> T:
    """The value of that type that `to_json` made the text of. Raises ValueError for any other text."""
    wanted: Any = kind
    try:
        value: T = _reader(wanted)(json.loads(text))
    except (TypeError, KeyError, AttributeError) as error:  # JSON of another shape
        raise ValueError(f"is no {kind.__name__}") from error
    return value


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {
            one.name: _plain(held)
            for one in fields(value)
            if not _is_default(one, held := getattr(value, one.name))
        }
    if isinstance(value, dict):
        return {key: _plain(held) for key, held in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return str(value) if isinstance(value, Path) else value


def _is_default(one: Field[Any], value: Any) -> bool:
    default = one.default if one.default_factory is MISSING else one.default_factory()
    return default is not MISSING and bool(default == value)


@cache
def _reader(kind: Hashable) -> Reader:
    """What makes a value of a type of its JSON."""
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        readers = {one.name: _reader(hints[one.name]) for one in fields(kind)}
        if set(hints.values()) == {str}:  # such as sources, which many findings share
            once = cache(lambda pairs: kind(**{name: readers[name](held) for name, held in pairs}))
            return lambda plain: once(tuple(plain.items()))
        return lambda plain: kind(**{name: readers[name](held) for name, held in plain.items()})
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        (some,) = (_reader(one) for one in inner if one is not type(None))
        return lambda plain: None if plain is None else some(plain)
    if origin is dict:
        held = _reader(inner[1])
        return lambda plain: {key: held(one) for key, one in plain.items()}
    if origin in (tuple, frozenset):
        return _reader_of_several(origin, inner)
    if kind is Path:
        return Path
    return _reader_of_one(type(inner[0]) if origin is Literal else kind)


def _reader_of_several(origin: Callable[[Any], Any], inner: tuple[Any, ...]) -> Reader:
    if origin is tuple and inner[1:] != (...,):
        each = [_reader(one) for one in inner]
        return lambda plain: tuple(read(one) for read, one in zip(each, plain, strict=True))
    item = _reader(inner[0])
    return lambda plain: origin(map(item, plain))


def _reader_of_one(wanted: object) -> Reader:
    def exactly(plain: Any) -> Any:
        if type(plain) is not wanted:
            raise ValueError(f"{plain!r} is no {wanted}")
        return plain

    return exactly
