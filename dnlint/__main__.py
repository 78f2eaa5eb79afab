"""`python -m dnlint`."""

from dnlint.cli import main

main(prog_name="dnlint")
