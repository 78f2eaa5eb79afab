"""What a page, a section or a block is about."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Topic:
    """Whether something is about the pack's treatment, and which other treatments it names."""

    subject: bool = False
    others: frozenset[str] = frozenset()
    clinic: bool = False  # about the clinic itself: its team, its other services
    joined: bool = False  # names the treatment and another as one: "Dry needling / acupuncture"
    counted: bool = False  # of a page without a title that tells: told from how often it names what
    of_many: bool = False  # of a page that speaks of other treatments as well
    heads: bool = False  # stands at the head of a column: what the cells below it do, it does

    @property
    def known(self) -> bool:
        """Whether anything at all was named."""
        return self.subject or bool(self.others) or self.clinic

    @property
    def is_subject(self) -> bool:
        """Whether a claim without a subject of its own is about the treatment."""
        return self.subject and not self.others and not self.clinic

    def taking(self, alias: frozenset[str]) -> Topic:
        """The topic on a page that takes some other treatments for the pack's own."""
        if not self.others & alias:
            return self
        return replace(self, subject=True, others=self.others - alias)
