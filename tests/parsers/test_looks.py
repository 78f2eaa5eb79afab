"""Which strings look like copy where no key tells."""

from __future__ import annotations

import pytest

from dnlint.parsers.looks import is_copy, is_token


@pytest.mark.parametrize(
    "text",
    [
        "It helps; it works well.",
        "what to expect on your first visit",
        "Pain relief",
        "Quick & easy",
        "No downtime",
        "Thin needle(s)",
        "Title | Clinic",
        "30-45 minutes per session",
        "Improves range-of-motion",
        "It's evidence-based and drug-free",
        "✓ Calmer necks",
        "– Rested backs",
        "Hello {{name}}, welcome back",
        "“I can turn my head,” she says",
        "100% natural",
    ],
)
def test_copy(text: str) -> None:
    assert is_copy(text)
    assert not is_token(text)


@pytest.mark.parametrize(
    "text",
    [
        "needles",
        "flex items-center",
        "grid grid-cols-2 gap-4",
        "hover:bg-blue-500 text-white",
        "w-full h-full object-cover",
        "color: red; background: blue",
        "a { color: red }",
        "bold 16px Arial",
        "Inter, Arial, sans-serif",
        "translate(10px, 20px)",
        "ease-in-out 0.3s",
        "(min-width: 640px)",
        "M10 20 L30 40",
        "use client",
        "noopener noreferrer",
        "index, follow",
        "user not found",
        "public, max-age 3600",
        "GET /api/needles",
        "SELECT name FROM needles",
        "a && b",
    ],
)
def test_code(text: str) -> None:
    assert not is_copy(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/a",
        "/dry-needling",
        "./needles.jpg",
        "dry-needling",
        "dryNeedling",
        "DRY_NEEDLING",
        "a@example.org",
        "#ff0000",
        "12px",
        "2024-05-01",
        "hero.title",
    ],
)
def test_token(text: str) -> None:
    assert is_token(text)
