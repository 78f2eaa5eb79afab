"""Options that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dnlint.errors import UsageError

if TYPE_CHECKING:
    from dnlint.config.configured import Configured
    from dnlint.engine import Draft
    from dnlint.rules.schema import RulePack

STDIN = Path("-")

ruleset_option = click.option(
    "--ruleset",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of a rule pack, instead of the one for dry needling.",
)
color_option = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Use colour (auto: on a terminal).",
)
select_option = click.option(
    "--select", multiple=True, metavar="RULES", help="Only these rules: ids or beginnings (DN3,DN101)."
)
ignore_option = click.option("--ignore", multiple=True, metavar="RULES", help="All but these rules.")
config_option = click.option(
    "--config",
    "config_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The one configuration file to take, instead of those found.",
)
no_config_option = click.option("--no-config", is_flag=True, help="Take no configuration file.")


def configured_by(
    config_file: Path | None, no_config: bool, ruleset: Path | None = None, **options: Any
) -> Configured:
    """What the configuration files and the options say of each path. Raises UsageError, ConfigError."""
    from dnlint.config.configured import Configured
    from dnlint.config.options import options_layer
    from dnlint.config.settings import Configuration

    if config_file and no_config:
        raise UsageError("--config and --no-config contradict each other; give one of them")
    given = options_layer(ruleset=ruleset, **options)
    return Configured(Configuration(given, config_file, is_read=not no_config))


def pack_for(configured: Configured, paths: Sequence[Path], stdin_filename: str) -> RulePack:
    """The rule pack that a run is named after: the first that holds for the first input."""
    first = paths[0] if paths else Path()
    return configured.checks(stdin_filename if first == STDIN else first).packs[0]


def inputs_of(paths: Sequence[Path], stdin_filename: str) -> list[Path | Draft]:
    """What a command reads: the paths, and for `-` what standard input holds."""
    from dnlint.engine import Draft

    inputs: list[Path | Draft] = [path for path in paths if path != STDIN]
    if STDIN in paths:
        inputs.append(Draft(stdin_filename, sys.stdin.buffer.read()))
    return inputs
