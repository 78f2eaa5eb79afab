"""What `dnlint baseline` has recorded, in one line."""

from __future__ import annotations

from dnlint.baseline import Baseline
from dnlint.discover import shown
from dnlint.report.style import Style, counted, listed, printable


def render(before: Baseline, after: Baseline, style: Style) -> str:
    """How many findings the baseline holds now, and how that differs from before."""
    number, files = sum(after.counts.values()), len({entry.path for entry in after.counts})
    held = (
        f"{printable(shown(after.file))} holds {counted(number, 'known finding')} in {counted(files, 'file')}"
    )
    differs = {"new": after.less(before), "gone": before.less(after)}
    told = (
        listed([f"{count} {what}" for what, count in differs.items() if count]) or "nothing new, nothing gone"
    )
    return "\n".join(style.wrap(f"{held}: {told}.", 0)) + "\n"
