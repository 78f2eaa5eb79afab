"""Work shared out over processes gives what it gives in one; processes start only where they pay."""

from __future__ import annotations

import multiprocessing
import os
import pickle
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from dnlint import jobs
from dnlint.config.configured import Configured
from dnlint.config.options import options_layer
from dnlint.config.settings import Configuration
from dnlint.engine import Draft, Options, check
from dnlint.errors import DnlintError
from dnlint.inputs import Item
from dnlint.jobs import shared_out
from dnlint.rules.schema import RulePack
from dnlint.workload import WORTH_A_PROCESS, processes


def adding(number: int) -> Callable[[int], int]:
    return partial(int.__add__, number)


def dying(_: int) -> Callable[[int], int]:
    return lambda number: os._exit(1)


def failing(_: int) -> Callable[[int], int]:
    return lambda number: 1 // number


def test_results_come_in_the_order_of_the_items() -> None:
    assert list(shared_out(adding, 7, range(100), 2)) == list(range(7, 107))


def test_a_process_that_is_killed_ends_the_run_with_a_way_out() -> None:
    with pytest.raises(DnlintError, match="use --jobs 1"):
        list(shared_out(dying, 0, [1, 2, 3], 2))


def test_an_error_in_a_process_is_the_error_of_the_run() -> None:
    with pytest.raises(ZeroDivisionError):
        list(shared_out(failing, 0, [1, 0], 2))


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_a_run_with_two_processes_gives_what_a_run_with_one_gives(
    pack: RulePack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    (tmp_path / "dnlint.toml").write_text(
        'ignore = ["DN301"]\nvocabulary = { dry-needling = ["TensionFix"] }\n'
    )
    for number in range(20):
        claims = f"TensionFix is acupuncture {number}.\n\nTensionFix cures pain and speeds up healing.\n"
        (tmp_path / f"{number}.md").write_text(claims)
    (tmp_path / "broken.md").write_bytes(bytes(range(256)))
    monkeypatch.setattr("dnlint.engine.processes", lambda items, options: options.jobs)
    monkeypatch.setattr(jobs, "_context", lambda: multiprocessing.get_context(method))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    options = Options(pack, configured=Configured(Configuration()))
    one, two = (check([tmp_path], with_jobs(options, number)) for number in (1, 2))
    assert one == two
    assert len(one.findings) >= 40
    assert len(one.skipped) == 1


def with_jobs(options: Options, number: int) -> Options:
    return Options(options.pack, configured=options.configured, jobs=number)


CLAIM = b"dry needling helps. "
ENOUGH = WORTH_A_PROCESS * 6 // len(CLAIM) + 1


@pytest.mark.parametrize(
    ("most", "times", "wanted"),
    [
        pytest.param(8, 1, 1, id="a page"),
        pytest.param(8, ENOUGH, 1, id="as much as one process should read"),
        pytest.param(8, 3 * ENOUGH, 3, id="three times as much"),
        pytest.param(2, 3 * ENOUGH, 2, id="no more than the user allows"),
        pytest.param(1, 3 * ENOUGH, 1, id="one, where the user says so"),
    ],
)
def test_processes_start_where_they_pay(pack: RulePack, most: int, times: int, wanted: int) -> None:
    items: list[Item] = [Draft("a.md", CLAIM * times), Draft("broken.md", bytes(range(256)))]
    assert processes(items, Options(pack, jobs=most)) == wanted


def test_a_configuration_goes_to_another_process(tmp_path: Path) -> None:
    (tmp_path / "dnlint.toml").write_text('ignore = ["DN301"]\n')
    configured = Configured(Configuration(options_layer(strict=True)))
    again = pickle.loads(pickle.dumps(configured))
    selection = again.checks(tmp_path / "a.md").selection
    assert selection == configured.checks(tmp_path / "a.md").selection
    assert (selection.ignore, selection.strict) == (("DN301",), True)
