"""Words of a site added to a rule pack: own names for the treatment, other services."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.rules.gate import subject_in
from dnlint.rules.load import load_pack
from dnlint.rules.schema import RulePack
from dnlint.rules.vocabulary import Vocabulary
from dnlint.source import SourceFile

WORDS = Vocabulary(
    names=(("dry-needling", ("TensionFix™", "Muscle  Release Therapy")), ("cupping", ("Vacu",))),
    services=("FlossBand therapy", "massage"),
    rivals=("cupping", "sound bath", "dry needling"),
)


@cache
def wider() -> tuple[RulePack, Reader]:
    pack = load_pack(vocabulary=WORDS)
    return pack, Reader(pack.core)


def found(page: str) -> list[str]:
    pack, reader = wider()
    document = parse(SourceFile("page.md", page))
    return [one.rule.id for one in reader.read(document).findings] if subject_in(document, pack) else []


@pytest.mark.parametrize(
    ("page", "rules"),
    [
        pytest.param("TensionFix cures back pain.", ["DN301"], id="a name of our own"),
        pytest.param("TENSIONFIX™ is a modern form of acupuncture.", ["DN101"], id="in capitals, marked"),
        pytest.param("Tensionfix® is painless.", ["DN402"], id="with another mark"),
        pytest.param("# Muscle-release therapy\n\nIt is painless.", ["DN402"], id="of words, with a hyphen"),
        pytest.param("# TensionFix\n\nBenefits:\n\n- Faster healing", ["DN205"], id="as the topic of a list"),
        pytest.param("Vacu cures back pain.", [], id="a name for the treatment of another pack"),
        pytest.param(
            "# Dry needling\n\nText.\n\n## FlossBand therapy\n\n- Cures pain\n- Painless\n", [],
            id="a section on another service",
        ),
        pytest.param("Dry needling may help. FlossBand therapy cures pain.", [], id="a sentence on it"),
        pytest.param("# Dry needling\n\n## Sound bath\n\n- Painless\n", [], id="a treatment of another pack"),
        pytest.param(
            "Dry needling works better than FlossBand therapy.", ["DN305"], id="a comparison with a service"
        ),
    ],
)  # fmt: skip
def test_what_is_claimed_of_it(page: str, rules: list[str]) -> None:
    assert found(page) == rules


def test_without_the_words_the_same_pages_read_otherwise(reader: Reader, pack: RulePack) -> None:
    assert not subject_in(parse(SourceFile("page.md", "TensionFix cures back pain.")), pack)
    page = parse(SourceFile("page.md", "# Dry needling\n\n## FlossBand therapy\n\n- Painless\n"))
    assert [one.rule.id for one in reader.read(page).findings] == ["DN402"]


def test_what_the_pack_knows_is_not_added_again(pack: RulePack) -> None:
    added = set(_ids(wider()[0])) - set(_ids(pack))
    assert added == {"service:flossband therapy", "service:sound bath"}


def _ids(pack: RulePack) -> Iterator[str]:
    return (concept.id for concept in pack.lexicon.concepts)
