"""`dnlint rules` lists the rules, `dnlint explain` explains one, `dnlint test` runs a pack's examples."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dnlint.cli_options import color_option, config_option, configured_by, no_config_option, ruleset_option
from dnlint.passes import no_such_rule
from dnlint.report.terminal import Color, style_for
from dnlint.streams import write

if TYPE_CHECKING:
    from dnlint.rules.schema import Rule, RulePack


@click.command()
@color_option
@ruleset_option
@config_option
@no_config_option
def rules(color: Color, **settings: Any) -> None:
    """List the rules: id, severity, name, and the claim that each one looks for."""
    from dnlint.report.explain import render_rules

    style = style_for(sys.stdout, color)
    write("\n".join(render_rules(pack, style) for pack in _packs(**settings)), sys.stdout)


@click.command()
@click.argument("rule_id", metavar="RULE")
@color_option
@ruleset_option
@config_option
@no_config_option
def explain(rule_id: str, color: Color, **settings: Any) -> None:
    """Explain a rule: the claim, why it is wrong, what the evidence shows, sources, examples."""
    from dnlint.report.explain import render_rule

    rule, pack = _rule(rule_id, _packs(**settings))
    write(render_rule(rule, pack, style_for(sys.stdout, color)), sys.stdout)


def _packs(**settings: Any) -> list[RulePack]:
    """The rule packs that hold in this folder. The shipped one comes without its words, in half the time."""
    from dnlint.rules.load import load_pack, shipped_folder

    folders = configured_by(**settings).ruleset_folders(Path())
    return [load_pack(folder, words=folder != shipped_folder()) for folder in folders]


def _rule(wanted: str, packs: list[RulePack]) -> tuple[Rule, RulePack]:
    """The rule of that id or name, and its pack. Raises UsageError with the nearest one."""
    words = {word: (rule, pack) for pack in packs for rule in pack.rules for word in (rule.id, rule.name)}
    for word, found in words.items():
        if word.casefold() == wanted.casefold():
            return found
    raise no_such_rule(wanted, words)


@click.command()
@click.argument("ruleset", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@color_option
def test(ruleset: Path | None, color: Color) -> None:
    """Run the examples of a rule pack (default: dry needling) and tell which fail.

    Exit code 0: all passed. 1: some failed. 2: the pack cannot be loaded.
    """
    from dnlint.examples import run_examples
    from dnlint.report.examples import render, went_well
    from dnlint.rules.load import load_pack

    results = list(run_examples(load_pack(ruleset)))
    write(render(results, style_for(sys.stdout, color)), sys.stdout)
    sys.exit(0 if all(map(went_well, results)) else 1)
