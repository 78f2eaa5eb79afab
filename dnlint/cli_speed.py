"""Options that change how long it takes and nothing else: cache and processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dnlint.cli_options import pack_for
from dnlint.retold import CACHE_OPTION, CACHE_VARIABLE

if TYPE_CHECKING:
    from dnlint.cache.store import Store
    from dnlint.config.configured import Configured
    from dnlint.engine import Options

cache_dir_option = click.option(
    CACHE_OPTION,
    type=click.Path(file_okay=False, path_type=Path),
    envvar=CACHE_VARIABLE,
    show_envvar=True,
    help="Folder to remember results in (default: dnlint's in your user cache).",
)
no_cache_option = click.option("--no-cache", is_flag=True, help="Read every file anew, and remember nothing.")


jobs_option = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Read with up to N processes, where that pays (default: 2).",
)


@contextmanager
def store_in(folder: Path | None, no_cache: bool) -> Iterator[Store | None]:
    """What remembers results between runs; None where nothing is to be remembered."""
    if no_cache:
        yield None
        return
    from dnlint.cache.folder import usual_folder
    from dnlint.cache.store import Store

    with closing(Store(folder or usual_folder())) as store:
        yield store


def options_for(
    configured: Configured, paths: Sequence[Path], stdin_filename: str, store: Store | None
) -> Options:
    """How to run. Where results are remembered, rule packs are loaded with their words only when needed."""
    from dnlint.engine import Options

    if store is None:
        return Options(pack_for(configured, paths, stdin_filename), configured=configured)
    from dnlint.remembered import facts_from

    facts = configured.with_packs(facts_from(store))
    return Options(pack_for(facts, paths, stdin_filename), configured=configured, store=store, facts=facts)
