"""Turns what a configuration file says into typed values. Unknown keys and wrong types are errors."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from dnlint.config.given import Given, Key, Layer, Origin, Value, mistake
from dnlint.config.keys import SETTINGS, Setting


def layer_of(raw: Mapping[str, object], origin: Origin) -> Layer:
    """The values of a file as TOML gives them, typed. Raises ConfigError with the line of a mistake."""
    layer: dict[Key, Given] = {}
    for name, value in raw.items():
        setting = SETTINGS.get(name)
        if setting is None:
            raise mistake(origin, (name,), _unknown(name))
        if setting.is_table:
            fields = _table(setting, value, origin)
            found: dict[Key, object] = {(name, key): one for key, one in fields.items()}
        else:
            found = {(name,): value}
        layer |= {key: Given(key, _typed(setting, key, one, origin), origin) for key, one in found.items()}
    return layer


def _unknown(name: str) -> str:
    near = get_close_matches(name.replace("_", "-").lower(), SETTINGS, n=1)
    way_out = f"did you mean “{near[0]}”?" if near else "the keys are " + ", ".join(SETTINGS)
    return f"“{name}” is not a key of the configuration; {way_out}"


def _table(setting: Setting, value: object, origin: Origin) -> dict[str, object]:
    if isinstance(value, dict):
        return value
    message = f"“{setting.name}” is a table: write lines such as {setting.examples[0]} below [{setting.name}]"
    raise mistake(origin, (setting.name,), message)


def _typed(setting: Setting, key: Key, value: object, origin: Origin) -> Value:
    if setting.kind == "list":
        return _words(key, value, origin)
    if setting.kind == "flag":
        if not isinstance(value, bool):
            raise mistake(origin, key, f"“{key[-1]}” takes true or false, not {_said(value)}")
        return value
    return _choice(setting, key, value, origin)


def _words(key: Key, value: object, origin: Origin) -> tuple[str, ...]:
    name = key[-1]
    if isinstance(value, str):
        raise mistake(origin, key, f'“{name}” takes a list: write ["{value}"]')
    if not isinstance(value, list):
        raise mistake(origin, key, f"“{name}” takes a list of texts, not {_said(value)}")
    for index, word in enumerate(value):
        if not isinstance(word, str):
            raise mistake(origin, (*key, index), f"“{name}” takes texts in quotes, not {_said(word)}")
        if not word.strip():
            raise mistake(origin, (*key, index), f"an item of “{name}” is empty; take it out")
    return tuple(value)


def _choice(setting: Setting, key: Key, value: object, origin: Origin) -> str:
    if isinstance(value, str) and value in setting.choices:
        return value
    near = get_close_matches(str(value).lower(), setting.choices, n=1)
    allowed = ", ".join(setting.choices[:-1]) + " or " + setting.choices[-1]
    hint = f"; did you mean “{near[0]}”?" if near else ""
    raise mistake(origin, key, f"“{key[-1]}” takes {allowed}, not {_said(value)}{hint}")


def _said(value: object) -> str:
    """A value as a message names it."""
    if isinstance(value, str):
        return f"“{value}”"
    if isinstance(value, bool | int | float):
        return str(value).lower()
    return "a table" if isinstance(value, dict) else "a list" if isinstance(value, list) else "a date or time"
