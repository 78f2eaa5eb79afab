"""dnlint: a fact-checking linter for health copy."""

__version__ = "0.1.0"
