"""`dnlint eval`: how well the rules do on labelled pages."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from dnlint.cli_options import color_option, format_option, ignore_option, ruleset_option, select_option
from dnlint.passes import Selection, known_selectors
from dnlint.report.progress import progress_on
from dnlint.report.terminal import Color, style_for
from dnlint.streams import write


@click.command(name="eval")
@click.argument("labelled", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@format_option(["json", "text"])
@click.option(
    "--show", is_flag=True, help="Show the text of every miss and false alarm (JSON always has it)."
)
@select_option
@ignore_option
@color_option
@ruleset_option
def evaluate(
    labelled: tuple[Path, ...],
    format_name: str,
    show: bool,
    select: Sequence[str],
    ignore: Sequence[str],
    color: Color,
    ruleset: Path | None,
) -> None:
    """Measure precision and recall on labelled pages: folders, pages, sidecars or a labels.jsonl.

    Each argument is measured by itself; several are shown side by side. Advice counts only where it is
    asked for with --select. Exit code 0, or 2 where a page or its labels cannot be read.
    """
    from dnlint.engine import Options
    from dnlint.evaluation.read import read_labelled
    from dnlint.evaluation.run import evaluate as measure
    from dnlint.report import evaluation, evaluation_json
    from dnlint.rules.load import load_pack

    pack = load_pack(ruleset)
    rules = [rule.id for rule in pack.rules]
    selection = Selection(known_selectors(select, rules), known_selectors(ignore, rules))
    sets = [read_labelled(path, rules) for path in labelled]
    with progress_on(sys.stderr) as progress:
        results = [measure(one, Options(pack, selection, progress)) for one in sets]
    if format_name == "json":
        write(evaluation_json.render(results), sys.stdout)
    else:
        write(evaluation.render(results, style_for(sys.stdout, color), show=show), sys.stdout)
