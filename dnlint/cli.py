"""The command. It reads options, calls the engine and an output, and turns the result into an exit code.

Imports that cost time (the rule pack, grammars, spaCy) stand inside the functions: `--help` answers at once.
"""

from __future__ import annotations

import gc
import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import dnlint
from dnlint.cli_options import (
    BASELINE,
    STDIN,
    baseline_option,
    changed_lines,
    color_option,
    config_option,
    configured_by,
    diff_option,
    doubtful_option,
    format_option,
    ignore_option,
    inputs_of,
    known_findings,
    no_config_option,
    no_suppress_option,
    output_option,
    ruleset_option,
    select_option,
    severity_option,
    stdin_filename_option,
    strict_option,
)
from dnlint.cli_reports import Report, report_option, speak, styles, write_reports
from dnlint.cli_speed import cache_dir_option, jobs_option, no_cache_option, options_for, store_in
from dnlint.errors import DnlintError, Fault
from dnlint.passes import fails
from dnlint.report import OUTPUTS, problems
from dnlint.report.progress import progress_on
from dnlint.report.terminal import Color
from dnlint.retold import Retold, Said

if TYPE_CHECKING:
    from dnlint.engine import Asked, Options, RunResult

FOUND, FAILED, INTERRUPTED = 1, 2, 130
_SWEEP_AFTER = 2_000_000  # objects: hardly any garbage has cycles, and a sweep goes over packs and grammars


class Failure(click.ClickException):
    """The run itself failed: shown in one line."""

    exit_code = FAILED


# The other subcommands, each imported when it is asked for.
_ELSEWHERE = {
    "baseline": "cli_baseline.baseline",
    "claims": "cli_claims.claims",
    "compare": "cli_compare.compare",
    "config": "cli_config.config",
    "eval": "cli_eval.evaluate",
    "explain": "cli_rules.explain",
    "init": "cli_config.init",
    "rules": "cli_rules.rules",
    "test": "cli_rules.test",
}


class Command(click.Group):
    """A group in which dnlint's own errors, and being interrupted, end in one line instead of a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all subcommands."""
        return sorted({*super().list_commands(ctx), *_ELSEWHERE})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The subcommand of that name."""
        if cmd_name not in _ELSEWHERE:
            return super().get_command(ctx, cmd_name)
        module, name = _ELSEWHERE[cmd_name].split(".")
        command: click.Command = getattr(import_module(f"dnlint.{module}"), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The subcommand named first; whoever names a file there is told what to type."""
        if self.get_command(ctx, args[0]) is None and Path(args[0]).exists():
            ctx.fail(f"“{args[0]}” is a file or folder. To check it: dnlint check {shlex.join(args)}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the subcommand."""
        gc.set_threshold(_SWEEP_AFTER)
        try:
            return super().invoke(ctx)
        except DnlintError as error:
            raise Failure(str(error)) from error
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)


@click.group(cls=Command, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(dnlint.__version__, prog_name="dnlint")
def main() -> None:
    """Fact-check health copy: hold what it says about a treatment against the cited consensus."""


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@format_option(OUTPUTS)
@output_option
@report_option
@stdin_filename_option
@select_option
@ignore_option
@severity_option("--min-severity", "advice", say="Report from this severity on.")
@severity_option("--fail-level", "warning", "never", say="Exit with 1 from this severity on.")
@strict_option
@doubtful_option
@baseline_option
@diff_option
@no_suppress_option
@cache_dir_option
@no_cache_option
@jobs_option
@color_option
@ruleset_option
@config_option
@no_config_option
@click.pass_obj
def check(
    last: Retold | None,
    /,
    paths: tuple[Path, ...],
    format_name: str,
    output: Path | None,
    reports: Sequence[Report],
    stdin_filename: str,
    color: Color,
    baseline: Path | None,
    diff: str | None,
    no_suppress: bool,
    cache_dir: Path | None,
    no_cache: bool,
    jobs: int | None,
    **settings: Any,
) -> None:
    """Check files and folders (without any: this folder), or `-` for standard input.

    What is not given here is taken from dnlint.toml, pyproject.toml or setup.cfg (`dnlint config` shows it).
    Exit code 0: nothing to correct. 1: findings. 2: the run itself failed.
    """
    from dnlint.engine import answered, asked
    from dnlint.what_counts import what_counts

    configured = configured_by(**settings)
    paths = paths or (Path(),)
    with store_in(cache_dir, no_cache) as store, progress_on(sys.stderr) as progress:
        options = replace(
            options_for(configured, paths, stdin_filename, store),
            suppress=not no_suppress,
            baseline=None if no_suppress else known_findings(baseline),
            changes=changed_lines(diff, paths),
            progress=progress,
            jobs=jobs,
        )
        what = asked(inputs_of(paths, stdin_filename), options)
        result = answered(what, options)
        write_reports(result, reports)
        shown, told = styles(output, color)
        report = OUTPUTS[format_name](result, shown)
        said = Said(report, problems.render(result, told), _exit_code(result, options))
        is_printed = not (reports or output or STDIN in paths)
        if last and store and is_printed and _is_repeatable(result, what, options):
            named = filter(None, [BASELINE, settings["config_file"]])
            last.keep(said, what_counts(what.found, options, named), store)
    speak(said.out, said.err, output)
    sys.exit(said.code)


def _is_repeatable(result: RunResult, what: Asked, options: Options) -> bool:
    """Whether files alone decide what was said, each of them read: what failed may work the next time."""
    is_whole = len(what.contents) == len(what.found.items)
    return is_whole and not options.is_narrowed and not any(isinstance(one, Fault) for one in result.problems)


def _exit_code(result: RunResult, options: Options) -> int:
    if result.problems:
        return FAILED
    failing = (fails([one], options.facts_of(one.path).fail_level) for one in result.findings)
    return FOUND if any(failing) else 0
