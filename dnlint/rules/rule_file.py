"""Reads one rule file. A rule without enough examples does not load."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import get_args

from dnlint.errors import RulePackError
from dnlint.lexicon import Lexicon
from dnlint.rules.schema import Denial, Example, Pattern, Quotes, Rule, Silence
from dnlint.rules.yaml_nodes import Entry, only
from dnlint.terms import Form
from dnlint.values import Severity, Verdict

LEAST_EXAMPLES = 8
_MARK = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)
_SEVERITIES: tuple[Severity, ...] = get_args(Severity)
_VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
_DENIALS: tuple[Denial, ...] = get_args(Denial)
_NEEDED = (
    "id",
    "name",
    "severity",
    "verdict",
    "claim",
    "why",
    "evidence",
    "message",
    "suggestion",
    "examples",
)
_KNOWN = (
    *_NEEDED,
    "statements",
    "sources",
    "patterns",
    "excused_by_hedge",
    "known_misses",
    "page",
    "quotes",
    "gives_way",
)
_SETS = (
    "object",
    "subject",
    "near",
    "near_sentence",
    "near_before",
    "unless",
    "unless_clause",
    "unless_sentence",
    "unless_beside",
)
_WORDS = ("after", "before", "not_after", "not_before")
_PATTERN = ("relation", "polarity", "form", "hedge_excuses", "fragment_only", *_SETS, *_WORDS)


def read_rule(entry: Entry, lexicon: Lexicon | None) -> Rule:
    """The rule in a file, without a lexicon without its patterns.

    Raises RulePackError where something is missing, unknown or too little.
    """
    fields = entry.fields()
    only(fields, _KNOWN, _NEEDED, entry)
    excused = fields["excused_by_hedge"].flag() if "excused_by_hedge" in fields else True
    examples = fields["examples"].fields()
    only(examples, ("loud", "quiet"), ("loud", "quiet"), fields["examples"])
    text = {name: fields[name].text() for name in _NEEDED if name != "examples"}
    return Rule(
        id=text["id"],
        name=text["name"],
        severity=fields["severity"].one_of(_SEVERITIES),
        verdict=fields["verdict"].one_of(_VERDICTS),
        claim=text["claim"],
        why=text["why"],
        evidence=text["evidence"],
        message=text["message"],
        suggestion=text["suggestion"],
        statements=fields["statements"].texts() if "statements" in fields else (),
        sources=fields["sources"].texts() if "sources" in fields else (),
        patterns=_patterns(fields, lexicon, excused) if lexicon else (),
        loud=_enough(examples["loud"], marked=True),
        quiet=_enough(examples["quiet"], marked=False),
        known_misses=tuple(map(_example, fields["known_misses"].items())) if "known_misses" in fields else (),
        excused_by_hedge=excused,
        gives_way=fields["gives_way"].flag() if "gives_way" in fields else False,
        quotes=_quotes(fields["quotes"]) if "quotes" in fields else None,
        silence=_silence(fields["page"], lexicon) if lexicon and "page" in fields else None,
        path=entry.path,
    )


def _patterns(fields: dict[str, Entry], lexicon: Lexicon, excused: bool) -> tuple[Pattern, ...]:
    """What a claim must look like, or, of a rule on whole pages, what claims make it ask for more."""
    if "page" in fields and "patterns" in fields:
        raise fields["patterns"].fail("a rule on whole pages has its patterns under “page: needs:”")
    where = fields["page"].fields().get("needs") if "page" in fields else fields.get("patterns")
    if where is None:
        return ()
    return read_patterns(where, lexicon, excused=excused)


def read_patterns(entry: Entry, lexicon: Lexicon, *, excused: bool) -> tuple[Pattern, ...]:
    """A list of patterns. `excused`: whether a hedge excuses a claim where a pattern does not tell."""
    ids = _known_ids(lexicon)
    return tuple(_pattern(item, lexicon, ids, excused) for item in entry.items())


def _quotes(entry: Entry) -> Quotes:
    fields = entry.fields()
    only(fields, ("general", "near", "rewords"), (), entry)
    return Quotes(
        general=fields["general"].text() if "general" in fields else "",
        near=fields["near"].flag() if "near" in fields else True,
        rewords=fields["rewords"].flag() if "rewords" in fields else False,
    )


def _silence(entry: Entry, lexicon: Lexicon) -> Silence:
    fields = entry.fields()
    only(fields, ("needs", "lacks", "despite"), ("needs", "lacks"), entry)
    ids = _known_ids(lexicon)
    despite = read_ids(fields["despite"], lexicon, ids) if "despite" in fields else frozenset[str]()
    return Silence(read_ids(fields["lacks"], lexicon, ids), despite)


def _known_ids(lexicon: Lexicon) -> set[str]:
    return {one.id for one in lexicon.concepts} | {one.id for one in lexicon.relations}


def _pattern(entry: Entry, lexicon: Lexicon, ids: set[str], excused: bool) -> Pattern:
    fields = entry.fields()
    only(fields, _PATTERN, ("relation",), entry)
    sets = {name: read_ids(fields[name], lexicon, ids) for name in _SETS if name in fields}
    words = {name: frozenset(fields[name].texts()) for name in _WORDS if name in fields}
    forms: tuple[Form, ...] = get_args(Form)
    chosen = fields["form"].items() if "form" in fields else ()
    plain = Pattern(
        relation=read_ids(fields["relation"], lexicon, ids),
        polarity=fields["polarity"].one_of(_DENIALS) if "polarity" in fields else "affirmed",
        form=frozenset(item.one_of(forms) for item in chosen),
        hedge_excuses=fields["hedge_excuses"].flag() if "hedge_excuses" in fields else excused,
        fragment_only=fields["fragment_only"].flag() if "fragment_only" in fields else False,
    )
    return replace(plain, **sets, **words)  # type: ignore[arg-type]  # their names are Pattern's fields of sets


def read_ids(entry: Entry, lexicon: Lexicon, ids: set[str]) -> frozenset[str]:
    """Ids as they are; `kind:condition` for all concepts of a kind, `field:outside` for a field."""
    return frozenset(one for item in entry.items() for one in _spread(item, lexicon, ids))


def _spread(item: Entry, lexicon: Lexicon, ids: set[str]) -> Iterable[str]:
    word = item.text()
    head, _, name = word.partition(":")
    if head == "kind":
        found = lexicon.of_kind([name])
    elif head == "field":
        found = frozenset(one.id for one in lexicon.concepts if one.field == name)
    else:
        found = frozenset([word]) if word in ids else frozenset()
    if not found:
        raise item.fail(f"“{word}” is neither a relation, a concept, a kind: nor a field: of this pack")
    return found


def _enough(entry: Entry, *, marked: bool) -> tuple[Example, ...]:
    found = tuple(map(_example, entry.items()))
    if len(found) < LEAST_EXAMPLES:
        raise entry.fail(f"{len(found)} examples; a rule needs at least {LEAST_EXAMPLES} of each sort")
    for example in found:
        marks = _MARK.findall(example.text)
        is_sound = example.text.count("[[") == example.text.count("]]") == len(marks) and all(marks)
        if marked != bool(marks) or not is_sound:
            what = "mark the claim with [[ ]]" if marked else "a quiet example has no [[ ]]"
            raise RulePackError(entry.path, example.line, what)
    return found


def _example(entry: Entry) -> Example:
    fields = entry.fields()
    only(fields, ("kind", "why", "text"), ("text",), entry)
    label = next((fields[name].text() for name in ("kind", "why") if name in fields), "")
    return Example(label, fields["text"].raw(), entry.line)
