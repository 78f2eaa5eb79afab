"""The shipped rule pack and one reader of it, made once for all tests that read pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings

from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.rules.load import load_pack
from dnlint.rules.schema import RulePack
from dnlint.source import SourceFile

settings.register_profile("any machine", deadline=None)  # how long an example takes, the machine decides
settings.load_profile("any machine")

Found = Callable[..., list[str]]


@pytest.fixture(autouse=True)
def cache_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test knows what another found, nor what you found in your own work."""
    monkeypatch.setenv("DNLINT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="session")
def pack() -> RulePack:
    return load_pack()


@pytest.fixture(scope="session")
def reader(pack: RulePack) -> Reader:
    return Reader(pack.core)


@pytest.fixture(scope="session")
def adviser(pack: RulePack) -> Reader:
    """Reads by the rules that are off unless asked for."""
    return Reader(pack.advice)


@pytest.fixture(scope="session")
def plain_reader(pack: RulePack) -> Reader:
    """Reads by the rules alone: what they are meant to find does not hang on learnt weights."""
    return Reader(pack.core, second=False)


@pytest.fixture(scope="session")
def found(plain_reader: Reader) -> Found:
    """The rules that a page breaks, in reading order, before the second reader takes anything back."""

    def rules(page: str, suffix: str = ".md") -> list[str]:
        document = parse(SourceFile("page" + suffix, page))
        return [one.rule.id for one in plain_reader.read(document).findings]

    return rules
