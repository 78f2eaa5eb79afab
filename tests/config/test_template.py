"""The dnlint.toml of `dnlint init`: as written it changes nothing, and every example in it can be used."""

from __future__ import annotations

import re
import tomllib

from dnlint.config.given import Origin
from dnlint.config.keys import SETTINGS
from dnlint.config.template import WIDTH, template
from dnlint.config.typed import layer_of

# A header of a table, or a key with its value; what else is commented out is prose.
CODE = re.compile(r"# (\[[\w-]+\]|\S+ = .+)")


def test_as_written_it_says_nothing() -> None:
    assert tomllib.loads(template()) == {}


def test_with_every_comment_taken_away_it_gives_every_key() -> None:
    used = "\n".join(found[1] for line in template().splitlines() if (found := CODE.fullmatch(line)))
    layer = layer_of(tomllib.loads(used), Origin("dnlint.toml"))
    assert {key[0] for key in layer} == set(SETTINGS)


def test_every_key_is_explained() -> None:
    text = " ".join(template().replace("#", "").split())
    assert [name for name, setting in SETTINGS.items() if setting.about not in text] == []


def test_its_lines_are_short_enough_to_read() -> None:
    assert max(map(len, template().splitlines())) <= WIDTH + 10
