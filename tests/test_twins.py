"""The same copy in every format gives the same findings as in HTML."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.source import read_source

TWINS = Path(__file__).parent.parent / "corpus" / "twins"

NO_PLACE: dict[str, list[tuple[str, str]]] = {
    ".csv": [("DN402", "Painless")],  # no table within a cell
}
"""What a format has no place for, of what is found in HTML."""


def found_in(path: Path, reader: Reader) -> Counter[tuple[str, str]]:
    """Rule and words of each finding, after the words are seen to stand where it points."""
    source = read_source(path)
    found: Counter[tuple[str, str]] = Counter()
    for one in reader.read(parse(source)).findings:
        place = one.block.source_span(one.span)
        assert source.text[place.start : place.end].strip()
        found[one.rule.id, " ".join(one.block.text[one.span.start : one.span.end].split())] += 1
    return found


FORMATS = (
    ".mdx .jsx .tsx .js .mjs .ts .json .jsonc .yml .yaml .toml .php .blade.php .vue .svelte .astro .rst .csv"
    " .md .liquid .njk .gohtml .hbs .erb .cshtml .docx"
)


@pytest.mark.parametrize("suffix", FORMATS.split())
def test_every_format_has_a_twin(suffix: str) -> None:
    assert (TWINS / f"dry-needling{suffix}").is_file()


@pytest.mark.parametrize("path", sorted(TWINS.glob("dry-needling.*")), ids=lambda path: path.name)
def test_a_twin_gives_the_findings_of_the_html_page(path: Path, reader: Reader) -> None:
    html = found_in(TWINS / "dry-needling.html", reader)
    assert len(html) > 9
    assert found_in(path, reader) == html - Counter(NO_PLACE.get(path.suffix, []))
