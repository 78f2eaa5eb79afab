"""`dnlint init` writes a configuration file, `dnlint config` shows what applies to a path."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from dnlint.cli_options import color_option, config_option, configured_by, no_config_option
from dnlint.discover import shown
from dnlint.errors import UsageError
from dnlint.report.terminal import Color, style_for, write_file
from dnlint.streams import write


@click.command()
@click.argument(
    "folder", default=".", type=click.Path(exists=True, file_okay=False, writable=True, path_type=Path)
)
def init(folder: Path) -> None:
    """Write a dnlint.toml that explains every key, into FOLDER or this folder.

    It never overwrites one. As written it changes nothing: take away the # before what you want.
    """
    from dnlint.config.files import OWN, file_in
    from dnlint.config.template import template

    path = folder / OWN
    if path.exists():
        raise UsageError(f"{path} is already there and was left as it is; edit it, or delete it first")
    if found := file_in(str(folder.absolute())):
        raise UsageError(f"{folder / found[0]} configures dnlint already, and {OWN} would take its place")
    write_file(template(), path)
    write(f"Wrote {path}. Take away the # before what you want to change.\n", sys.stdout)


@click.command()
@click.argument("path", default=".", type=click.Path(path_type=Path))
@color_option
@config_option
@no_config_option
def config(path: Path, color: Color, config_file: Path | None, no_config: bool) -> None:
    """Show what applies to PATH (default: this folder), and where each value comes from.

    Exit code 0, or 2 where there is a mistake in the configuration.
    """
    from dnlint.report.config import render

    configured = configured_by(config_file, no_config)
    admission, is_folder = configured.admission, path.is_dir()
    why_not = admission.refusal(path, is_folder=is_folder) or admission.reservation(path, is_folder=is_folder)
    name = "this folder" if path == Path() else shown(path)
    style = style_for(sys.stdout, color)
    text = render(name, configured.settings(path), configured.checks_around(path), why_not, style)
    write(text, sys.stdout)
