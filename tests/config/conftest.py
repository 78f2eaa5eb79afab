"""A folder to stand in, and a way to fill it: paths and texts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Site = Callable[..., Path]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Writes files into a repository of its own, which is the current folder, and returns that folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()

    def write(files: dict[str, str] | None = None) -> Path:
        for name, text in (files or {}).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write
