"""A pack for another treatment works as it stands: the engine knows nothing of the one that it ships."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import dnlint
from dnlint.examples import Kind
from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.rules.gate import subject_in
from dnlint.rules.load import load_pack
from dnlint.rules.schema import Example, Rule
from dnlint.source import SourceFile, read_source
from tests.rules.cases import cases, check

ROOT = Path(__file__).parents[2]
CUPPING = load_pack(ROOT / "tests" / "packs" / "cupping")
# The one module that may name the pack that is shipped; the command's help speaks of it, too.
MAY_NAME_IT = ("shipped.py", "cli.py", "cli_options.py")
CODE = [path for path in sorted(Path(dnlint.__file__).parent.rglob("*.py")) if path.name not in MAY_NAME_IT]
ENGLISH = sorted((ROOT / "dnlint" / "nlp" / "english").glob("*.yaml"))
DRY_NEEDLING_PAGE = ROOT / "docs" / "sample.md"
# What belongs in the pack for dry needling and nowhere else.
OF_THE_PACK = (
    "needl",
    "acupunct",
    "acupoint",
    "chinese",
    "meridian",
    "trigger-point",
    "trigger point",
    "twitch",
)


@pytest.fixture(scope="module")
def of_cupping() -> Reader:
    return Reader(CUPPING)


@pytest.mark.parametrize(("rule", "kind", "number", "example"), list(cases(CUPPING)))
def test_its_examples(of_cupping: Reader, rule: Rule, kind: Kind, number: int, example: Example) -> None:
    check(of_cupping, rule, kind, number, example)


def test_a_page_on_dry_needling_gives_nothing(of_cupping: Reader) -> None:
    document = parse(read_source(DRY_NEEDLING_PAGE))
    assert not subject_in(document, CUPPING)
    assert of_cupping.read(document).findings == ()


def test_dry_cupping_is_not_mistaken_for_dry_needling(reader: Reader, of_cupping: Reader) -> None:
    document = parse(SourceFile("page.md", "# Dry cupping\n\nDry cupping cures back pain. It is painless."))
    assert reader.read(document).findings == ()
    assert [one.rule.id for one in of_cupping.read(document).findings] == ["CU2"]


def test_misspelt_names_are_those_of_the_pack(of_cupping: Reader) -> None:
    document = parse(SourceFile("page.md", "Suction theerapy cures coughs."))
    assert subject_in(document, CUPPING)
    assert [one.rule.id for one in of_cupping.read(document).findings] == ["CU2"]


@pytest.mark.parametrize("path", [pytest.param(path, id=path.relative_to(ROOT).as_posix()) for path in CODE])
def test_no_code_knows_the_treatment(path: Path) -> None:
    known = [text for text in literals(path) if any(word in text.lower() for word in OF_THE_PACK)]
    assert known == []


@pytest.mark.parametrize("path", [pytest.param(path, id=path.name) for path in ENGLISH])
def test_no_word_of_english_knows_the_treatment(path: Path) -> None:
    words = [word for word in scalars(yaml.compose(path.read_text("utf-8"))) if word]
    assert words
    assert [word for word in words if any(one in word.lower() for one in OF_THE_PACK)] == []


def literals(path: Path) -> Iterator[str]:
    """The strings of a module that are data: docstrings and comments may give examples."""
    tree = ast.parse(path.read_text("utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.value


def scalars(node: yaml.Node | None) -> Iterator[str]:
    if isinstance(node, yaml.ScalarNode):
        yield str(node.value)
    elif isinstance(node, yaml.SequenceNode):
        for one in node.value:
            yield from scalars(one)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from scalars(key)
            yield from scalars(value)
