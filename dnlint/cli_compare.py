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
    inputs_of,
    no_config_option,
    ruleset_option,
)
from dnlint.cli_speed import cache_dir_option, no_cache_option, options_for, store_in
from dnlint.report.terminal import Color, style_for, write, write_file

FOUND, FAILED = 1, 2


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["json", "text"]),
    default="text",
    help="Who reads the report.",
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the report here.")
@click.option(
    "--stdin-filename", default="stdin.txt", help="Name of standard input; its suffix is the format."
)
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
    from dnlint.report import problems
    from dnlint.report.compare import COMPARE_OUTPUTS
    from dnlint.report.progress import progress_on
    from dnlint.report.style import Style

    configured = configured_by(**settings)
    with store_in(cache_dir, no_cache) as store, progress_on(sys.stderr) as progress:
        options = replace(options_for(configured, paths, stdin_filename, store), progress=progress)
        result = run(inputs_of(paths or (Path(),), stdin_filename), options)
    render = COMPARE_OUTPUTS[format_name]
    if output:
        write_file(render(result, Style()), output)
    else:
        write(render(result, style_for(sys.stdout, color)), sys.stdout)
    write(problems.render(result, style_for(sys.stderr, color)), sys.stderr)
    sys.exit(FAILED if result.problems else FOUND if result.contradictions else 0)
