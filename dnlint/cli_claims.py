"""`dnlint claims`: every claim about the treatment, and what the consensus makes of it."""

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

FAILED = 2


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@format_option(["json", "markdown", "text"])
@output_option
@stdin_filename_option
@cache_dir_option
@no_cache_option
@color_option
@ruleset_option
@config_option
@no_config_option
def claims(
    paths: tuple[Path, ...],
    format_name: str,
    output: Path | None,
    stdin_filename: str,
    color: Color,
    cache_dir: Path | None,
    no_cache: bool,
    **settings: Any,
) -> None:
    """List every claim about the treatment with its verdict: the fact-check of a page, good claims and bad.

    A claim is supported, contradicted, overstated, contested, or unknown: nothing in the rule pack speaks of
    it. Exit code 0, or 2 where a named file cannot be read.
    """
    from dnlint.claims.run import read_claims
    from dnlint.report.claims import CLAIM_OUTPUTS
    from dnlint.report.progress import progress_on

    configured = configured_by(**settings)
    with store_in(cache_dir, no_cache) as store, progress_on(sys.stderr) as progress:
        options = replace(options_for(configured, paths, stdin_filename, store), progress=progress)
        result = read_claims(inputs_of(paths or (Path(),), stdin_filename), options)
    deliver(result, CLAIM_OUTPUTS[format_name], output, color)
    sys.exit(FAILED if result.problems else 0)
