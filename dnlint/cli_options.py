"""Options that several commands share."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from dnlint.errors import UsageError

if TYPE_CHECKING:
    from dnlint.baseline import Baseline
    from dnlint.changes import Changes
    from dnlint.config.configured import Configured
    from dnlint.engine import Draft
    from dnlint.rules.schema import RulePack

STDIN = Path("-")
BASELINE = Path("dnlint-baseline.json")
"""Where the baseline is, in the folder in which dnlint is run, unless the user says otherwise."""

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

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
output_option = click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the report here."
)
stdin_filename_option = click.option(
    "--stdin-filename", default="stdin.txt", help="Name of standard input; its suffix is the format."
)
config_option = click.option(
    "--config",
    "config_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The one configuration file to take, instead of those found.",
)
no_config_option = click.option("--no-config", is_flag=True, help="Take no configuration file.")
doubtful_option = click.option(
    "--doubtful/--no-doubtful", default=None, help="Take doubtful findings as well, as an audit would."
)
strict_option = click.option("--strict/--no-strict", default=None, help="Give advice as well.")
baseline_option = click.option(
    "--baseline",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="File of known findings (default: dnlint-baseline.json in this folder, if it is there).",
)
diff_option = click.option(
    "--diff", metavar="REV", help="Only what stands on lines changed since this git revision."
)
no_suppress_option = click.option(
    "--no-suppress", is_flag=True, help="Report all, whatever comments and the baseline suppress."
)


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
    return configured.checks_around(stdin_filename if first == STDIN else first).packs[0]


def format_option(names: Iterable[str]) -> Callable[[Decorated], Decorated]:
    """The option that takes the name of an output; text unless the user says otherwise."""
    choice = click.Choice(sorted(names))
    return click.option("--format", "format_name", type=choice, default="text", help="Who reads the report.")


def severity_option(name: str, usual: str, *more: str, say: str) -> Callable[[Decorated], Decorated]:
    """An option that takes a severity; without it the configuration tells, and else it is the `usual` one."""
    choice = click.Choice(["error", "warning", "advice", *more])
    return click.option(name, type=choice, show_default=usual, help=say)


def inputs_of(paths: Sequence[Path], stdin_filename: str) -> list[Path | Draft]:
    """What a command reads: the paths, and for `-` what standard input holds."""
    from dnlint.engine import Draft

    inputs: list[Path | Draft] = [path for path in paths if path != STDIN]
    if STDIN in paths:
        inputs.append(Draft(stdin_filename, sys.stdin.buffer.read()))
    return inputs


def known_findings(file: Path | None) -> Baseline | None:
    """The baseline that the user names, or the one in this folder. Raises UsageError for a broken one."""
    if file is None and not BASELINE.exists():
        return None
    from dnlint.baseline import load_baseline

    return load_baseline(file or BASELINE)


def changed_lines(revision: str | None, paths: Sequence[Path]) -> Changes | None:
    """What has changed since a revision in the files to be read. Raises UsageError where git cannot tell."""
    if revision is None:
        return None
    from dnlint.changes import changes_since
    from dnlint.parsers import SUFFIXES

    if STDIN in paths:
        raise UsageError("git knows nothing of standard input; name a file, or leave --diff out")
    return changes_since(revision, paths, SUFFIXES)
