"""`dnlint baseline`: record today's findings, so that from now on only new ones are reported."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from dnlint.cli_options import (
    BASELINE,
    STDIN,
    baseline_option,
    color_option,
    config_option,
    configured_by,
    doubtful_option,
    ignore_option,
    inputs_of,
    no_config_option,
    ruleset_option,
    select_option,
    severity_option,
    strict_option,
)
from dnlint.cli_speed import cache_dir_option, no_cache_option, options_for, store_in
from dnlint.errors import UsageError
from dnlint.report.terminal import Color, style_for, write_file
from dnlint.streams import write

FAILED = 2


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@baseline_option
@select_option
@ignore_option
@severity_option("--min-severity", "advice", say="Record from this severity on.")
@strict_option
@doubtful_option
@cache_dir_option
@no_cache_option
@color_option
@ruleset_option
@config_option
@no_config_option
def baseline(
    paths: tuple[Path, ...],
    baseline: Path | None,
    cache_dir: Path | None,
    no_cache: bool,
    color: Color,
    **settings: Any,
) -> None:
    """Record the findings of files and folders (without any: this folder) as known.

    `dnlint check` reports only new ones from then on. Run it again to take out what is corrected; what it
    does not read stays as it is. Exit code 0, or 2 where a named file cannot be read.
    """
    from dnlint.baseline import Baseline, load_baseline
    from dnlint.engine import check, today
    from dnlint.report import problems
    from dnlint.report.baseline import render
    from dnlint.report.progress import progress_on

    if STDIN in paths:
        raise UsageError("a baseline is of files: name files or folders, not standard input")
    configured = configured_by(**settings)
    paths = paths or (Path(),)
    file = baseline or BASELINE
    before = load_baseline(file) if file.exists() else Baseline(file)
    with store_in(cache_dir, no_cache) as store, progress_on(sys.stderr) as progress:
        options = replace(options_for(configured, paths, "", store), baseline=before, progress=progress)
        result = check(inputs_of(paths, ""), options)
    after = today(result, before, options)
    write_file(after.render(), file)
    write(render(before, after, style_for(sys.stdout, color)), sys.stdout)
    write(problems.render(result, style_for(sys.stderr, color)), sys.stderr)
    sys.exit(FAILED if result.problems else 0)
