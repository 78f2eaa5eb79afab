"""`python -m dnlint`."""

from dnlint.cli import main

if __name__ == "__main__":  # a process that is started to share the work imports this as well
    main(prog_name="dnlint")
