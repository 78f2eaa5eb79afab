"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

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
