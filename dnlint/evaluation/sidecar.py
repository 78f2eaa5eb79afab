"""Reads a page's sidecar, `page.html.labels.yaml`: labels that a person can read and edit beside the text.

- unit: "Needling cures back pain."   # quoted from the source, tags inside included, spaces as they fall
  rules: [DN301]                      # empty where the unit is quiet
  why: testimonial                    # for quiet units: what makes it one
  nth: 2                              # which occurrence in the file is meant (default: the first)
  sure: false                         # readers differ, so the unit counts neither way (default: true)
"""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from dnlint.discover import shown
from dnlint.evaluation.labels import Label, LabelError, LabelledPage, QuietUnit
from dnlint.offsets import Span
from dnlint.rules.yaml_nodes import Entry, only, read_yaml
from dnlint.source import SourceFile, read_source

SUFFIX = ".labels.yaml"
_KEYS = ("unit", "rules", "why", "nth", "sure")


def page_of(sidecar: Path) -> Path:
    """The page that a sidecar labels."""
    return sidecar.with_name(sidecar.name.removesuffix(SUFFIX))


def read_sidecar(sidecar: Path, rules: Collection[str]) -> LabelledPage:
    """The labelled page of a sidecar. `rules`: the ids that may stand there.

    Raises RulePackError or LabelError, both with the sidecar's line, and UnreadableSource for the page.
    """
    page = page_of(sidecar)
    if not page.is_file():
        raise LabelError(shown(sidecar), 1, f"labels {page.name}, which is not there")
    source = read_source(page)
    labels: list[Label] = []
    quiet: list[QuietUnit] = []
    for entry in read_yaml(sidecar).items():
        fields = entry.fields()
        only(fields, _KEYS, ("unit", "rules"), entry)
        span = _find(fields, source, page.name)
        broken = [one.one_of(rules) for one in fields["rules"].items()]
        sure = fields["sure"].flag() if "sure" in fields else True
        in_doubt = sorted(rules) if not broken and not sure else []  # any rule may be right there
        labels += [Label(span, rule, sure) for rule in broken or in_doubt]
        if not broken and sure:
            quiet.append(QuietUnit(span, fields["why"].text() if "why" in fields else ""))
    return LabelledPage(page, source, tuple(labels), tuple(quiet))


def _find(fields: dict[str, Entry], source: SourceFile, page: str) -> Span:
    """Where the unit stands in the page's source."""
    unit = fields["unit"]
    words = unit.text().split()
    if not words:
        raise unit.fail("the unit is empty; quote it from the page")
    places = list(re.finditer(r"\s+".join(map(re.escape, words)), source.text))
    nth = _count(fields["nth"]) if "nth" in fields else 1
    if nth > len(places):
        stands = f"stands {len(places)} times in {page}, not {nth}" if places else f"is not in {page}"
        raise unit.fail(f"“{unit.text()}” {stands}; quote it as the source has it")
    return Span(*places[nth - 1].span())


def _count(entry: Entry) -> int:
    text = entry.text()
    if not text.isdecimal() or int(text) == 0:
        raise entry.fail(f"a number from 1 is needed here, not “{text}”")
    return int(text)
