"""Rules for people: the list of them, and one of them explained."""

from __future__ import annotations

from collections.abc import Iterable

from dnlint.report.quoting import cited
from dnlint.report.style import SEVERITY_COLOURS, Style
from dnlint.rules.schema import Example, Rule, RulePack

SHOWN_EXAMPLES = 3
INDENT = 2


def render_rules(pack: RulePack, style: Style) -> str:
    """One line a rule: id, severity, name, and the claim it looks for."""
    wide = max((len(rule.name) for rule in pack.rules), default=0)
    lines = [style.paint(f"{pack.name} {pack.version}", "bold"), ""]
    for rule in pack.rules:
        severity = style.paint(f"{rule.severity:<8}", SEVERITY_COLOURS[rule.severity])
        claim = "\n".join(style.wrap(rule.claim, wide + 18)).lstrip()
        lines.append(f"{rule.id:<6} {severity} {rule.name:<{wide}}  {claim}")
    more = [f"\n`dnlint explain {rule.id}` tells more about a rule." for rule in pack.rules[:1]]
    return "\n".join([*lines, *more]) + "\n"


def render_rule(rule: Rule, pack: RulePack, style: Style) -> str:
    """Everything a copywriter may want to know about a rule."""
    severity = style.paint(rule.severity, SEVERITY_COLOURS[rule.severity])
    parts = [
        [f"{style.paint(rule.id, 'bold')} {rule.name} ({severity}, {rule.verdict})"],
        _part("Claim", [rule.claim], style),
        _part("Why", [rule.why], style),
        _part("What the evidence shows", [rule.evidence], style),
        _part("Sources", [cited(pack.sources[name]) for name in rule.sources], style),
        _part("Reported (the claim in brackets)", _examples(rule.loud), style),
        _part("Not reported", _examples(rule.quiet), style),
        _part("Instead write", [rule.suggestion], style),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _part(heading: str, texts: Iterable[str], style: Style) -> list[str]:
    lines = [line for text in texts for line in style.wrap(text, INDENT)]
    return [style.paint(heading, "bold"), *lines] if lines else []


def _examples(examples: Iterable[Example]) -> list[str]:
    """The first few examples that a single line can show."""
    texts = (example.text.strip().replace("[[", "[").replace("]]", "]") for example in examples)
    return [f"- {text}" for text in texts if "\n" not in text][:SHOWN_EXAMPLES]
