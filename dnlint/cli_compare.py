"""`dnlint compare`: what the pages of one site say against each other."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from dnlint.cli_options import (
    color_option,
    config_option,
    configured_by,
    format_option,
    inputs_of,
    no_config_option,
    output_option,
    ruleset_option,
    stdin_filename_option,
)
from dnlint.cli_reports import deliver
from dnlint.cli_speed import cache_dir_option, no_cache_option, options_for, store_in
from dnlint.report.terminal import Color

FOUND, FAILED = 1, 2


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@format_option(["json", "text"])
@output_option
@stdin_filename_option
@cache_dir_option
@no_cache_option
@color_option
@ruleset_option
@config_option
@no_config_option
def compare(
    paths: tuple[Path, ...],
    format_name: str,
    output: Path | None,
    stdin_filename: str,
    color: Color,
    cache_dir: Path | None,
    no_cache: bool,
    **settings: Any,
) -> None:
    """List what pages say against each other: the files and folders are taken as the pages of one site.

    "Painless" here and "may be uncomfortable" there; 24 hours here and a week there. Exit code 0: they agree.
    1: contradictions. 2: the run itself failed.
    """
    from dnlint.compare.run import compare as run
    from dnlint.report.compare import COMPARE_OUTPUTS
    from dnlint.report.progress import progress_on

    configured = configured_by(**settings)
    with store_in(cache_dir, no_cache) as store, progress_on(sys.stderr) as progress:
        options = replace(options_for(configured, paths, stdin_filename, store), progress=progress)
        result = run(inputs_of(paths or (Path(),), stdin_filename), options)
    deliver(result, COMPARE_OUTPUTS[format_name], output, color)
    sys.exit(FAILED if result.problems else FOUND if result.contradictions else 0)
