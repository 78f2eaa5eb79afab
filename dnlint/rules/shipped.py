"""Where the rule pack is that dnlint ships: told without loading one, as loading needs YAML."""

from __future__ import annotations

from pathlib import Path

SHIPPED = "dry-needling"


def shipped_folder() -> Path:
    """Where the pack for dry needling is: in the installed package, or in the checkout."""
    checkout = Path(__file__).parents[2] / "rulesets" / SHIPPED
    if checkout.is_dir():
        return checkout
    from importlib.resources import files  # costs 15 ms, and only an installed package needs it

    return Path(str(files("dnlint.rulesets"))) / SHIPPED
