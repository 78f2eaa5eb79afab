"""Whole processes: what they import, what they do to hostile input, how they end."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.word.making import p, word_file

Process = Callable[..., "subprocess.CompletedProcess[str]"]
SUBJECT = "Dry needling is a modern form of acupuncture. "


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--help"], id="help"),
        pytest.param(["check", "--help"], id="help on check"),
        pytest.param(["rules"], id="rules"),
        pytest.param(["explain", "DN101"], id="explain"),
    ],
)
def test_what_must_answer_at_once_imports_neither_spacy_nor_a_grammar(
    process: Process, arguments: list[str]
) -> None:
    result = process(*arguments, python=("-X", "importtime"))
    assert result.returncode == 0
    assert not imported(result.stderr) & {"spacy", "thinc", "numpy", "tree_sitter"}


def test_a_file_that_never_names_the_treatment_costs_no_spacy(process: Process, site: Path) -> None:
    (site / "massage.md").write_text("# Massage\n\nMassage cures everything.\n")
    result = process("check", "massage.md", python=("-X", "importtime"))
    assert result.returncode == 0
    assert "spacy" not in imported(result.stderr)


def test_only_a_word_file_costs_what_reads_them(process: Process, site: Path) -> None:
    result = process("check", "loud.md", python=("-X", "importtime"))
    assert result.returncode == 1
    assert not imported(result.stderr) & {"docx", "lxml"}


def test_a_word_file_that_never_names_the_treatment_costs_no_spacy(process: Process, site: Path) -> None:
    (site / "massage.docx").write_bytes(word_file(p("Massage cures everything.")))
    result = process("check", "massage.docx", python=("-X", "importtime"))
    assert result.returncode == 0
    assert "docx" in imported(result.stderr)
    assert "spacy" not in imported(result.stderr)


def imported(importtime: str) -> set[str]:
    """The packages that `python -X importtime` lists."""
    names = [
        line.rsplit("|", 1)[-1].strip() for line in importtime.splitlines() if line.startswith("import time:")
    ]
    return {name.split(".")[0] for name in names}


SMALL = {
    "empty": b"",
    "only a byte order mark": "\ufeff".encode(),
    "random bytes": random.Random(1).randbytes(50_000),
    "half a letter": SUBJECT.encode() + "\u00e9".encode()[:1],
    "a lone surrogate": SUBJECT.encode() + b"\xed\xa0\x80",
    "only brackets": SUBJECT.encode() + b"[" * 5_000 + b"<" * 5_000,
}
LARGE = {
    "10 MB of one line.txt": SUBJECT.encode() + b"Come in and see us. " * 520_000,
    "10 MB of one word.html": SUBJECT.encode() + b"x" * (10 * 1024 * 1024),
    "5,000 nested divs.html": b"<div>" * 5000 + SUBJECT.encode() + b"</div>" * 5000,
}
HOSTILE = LARGE | {
    f"{name}.{suffix}": data for name, data in SMALL.items() for suffix in ("txt", "md", "html")
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_gives_a_result_or_one_clear_error(process: Process, site: Path, name: str) -> None:
    (site / name).write_bytes(HOSTILE[name])
    result = process("check", name, "--format", "json")
    assert result.returncode in {0, 1, 2}
    assert "Traceback" not in result.stderr
    errors = [line for line in result.stderr.splitlines() if line.startswith(f"error: {name}: ")]
    assert len(errors) == (1 if result.returncode == 2 else 0)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_folder_of_traps(process: Process, site: Path) -> None:
    (site / "dangling.md").symlink_to("nowhere.md")
    (site / "loop.md").symlink_to("loop.md")
    (site / "again").symlink_to(site)
    os.mkfifo(site / "pipe.md")
    (site / "closed.md").write_text("Dry needling")
    (site / "closed.md").chmod(0)
    result = process("check", ".")
    assert result.returncode == 1
    assert result.stdout.count("error DN101") == 1
    for name in ("dangling.md", "loop.md", "pipe.md"):
        assert f"note: {name}: " in result.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
@pytest.mark.parametrize("name", ["dangling.md", "pipe.md"])
def test_a_trap_named_by_the_user_is_an_error(process: Process, site: Path, name: str) -> None:
    os.mkfifo(site / "pipe.md")
    (site / "dangling.md").symlink_to("nowhere.md")
    result = process("check", name, "quiet.md")
    assert result.returncode == 2
    assert result.stderr.startswith(f"error: {name}: ")


def test_a_reader_that_goes_away_is_no_error(process: Process, site: Path) -> None:
    (site / "long.md").write_text("\n\n".join(f"{SUBJECT}It cures pain number {n}." for n in range(300)))
    command = [sys.executable, "-m", "dnlint", "check", "long.md"]
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1


def test_no_file_to_read_is_said(process: Process, site: Path) -> None:
    (site / "empty").mkdir()
    result = process("check", "empty")
    assert (result.returncode, result.stdout) == (0, "No file was read.\n")
