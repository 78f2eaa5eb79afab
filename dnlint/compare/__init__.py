"""What the pages of one site say against each other: `dnlint compare`."""
