"""What a page, a section and a block are about, told from the treatments that their titles name.

No model is needed: headings and titles are searched for the names of treatments. The topic
decides who "it" is, and whose a fragment such as "Faster recovery" is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise

from dnlint.lexicon import Lexicon
from dnlint.nlp.english import word_groups
from dnlint.nlp.matcher import Matcher, Mention, uncovered
from dnlint.nlp.professions import Professions
from dnlint.nlp.rough_words import rough_words, words_before, words_beside
from dnlint.nlp.topic import Topic
from dnlint.terms import Term
from dnlint.values import Block, Context

Mend = Callable[[list[str]], list[str]]  # replaces misspelt names
RIVALS = ("treatment", "namesake", "service", "tradition", "rival-people", "alternative")
PATIENTS = (
    *("condition", "symptom", "injury", "problem", "side-effect", "nerve-pain"),
    *("body", "body-part", "tissue", "target", "tool", "practitioner", "people"),
    *("outcome", "function", "effect", "quality", "sports-measure", "energy-idea", "origin"),
)
_SERVICE_TITLE = 4  # words: "Physiotherapy" is a topic, "The best physiotherapy in our town" is not
_LISTED = re.compile(r"\s*[,+&/]\s*|\s+and\s+")
_PARTS = re.compile(r"\s+[|•·»–—-]+\s+|\s+(?:at|@)\s+(?=[A-Z])")  # of "Dry Needling | Summit Chiropractic"


class Topics:
    """Finds topics with a rule pack's lexicon."""

    def __init__(
        self, lexicon: Lexicon, subject: str, mend: Mend, sharing: frozenset[str] = frozenset()
    ) -> None:
        self._mend = mend
        self.sharing = sharing  # those of the others that are done with the same tool
        self.named = lru_cache(maxsize=4_096)(self._named)
        self.of_text = lru_cache(maxsize=4_096)(self._of_text)
        self.subjects = lexicon.of_kind(["subject"]) | {subject}
        self.others = lexicon.of_kind(RIVALS) - self.subjects
        self.services = lexicon.of_kind(["service", "tradition", "rival-people"])
        self.disciplines = lexicon.of_kind(["service"])  # physiotherapy: what the treatment is a part of
        self.people = lexicon.of_kind(["rival-people"])  # acupuncturists: named for what they do, but no "it"
        self.akin = lexicon.of_kind(["namesake"])  # what many pages take for the treatment by another name
        self.alternatives = lexicon.of_kind(["alternative"])  # medication, rest: rivals, but no topics
        hiding = lexicon.of_kind(
            ["target", "tool", "practitioner", "condition"]
        )  # a massage therapist is no massage, shin splints are no splint
        wanted = self.subjects | self.others | hiding
        self._matcher = Matcher(lexicon.terms(wanted))
        self._of_kinds = cache(lambda *kinds: Matcher(lexicon.terms(lexicon.of_kind(kinds))))  # few pages ask
        self._professions = Professions(lexicon)
        self._clinic = Matcher(Term("clinic", "phrase", term) for term in word_groups()["clinic_headings"])

    def names_akin(self, text: str) -> bool:
        """Whether a text names what many pages take for the treatment by another name."""
        return any(one.owner in self.akin for one in self.named(text))

    def tells_of_patients(self, text: str) -> bool:
        """Whether a text names what patients have, what is treated or what is gained: "*Stiff shoulders*"."""
        return bool(self._of_kinds(*PATIENTS).find(rough_words(text)))

    def names_tool(self, text: str) -> bool:
        """Whether a text names what a treatment is done with."""
        return bool(self._of_kinds("tool").find(rough_words(text)))

    def names_target(self, text: str) -> bool:
        """Whether a text names what the pack's treatment is aimed at."""
        return bool(self._of_kinds("target").find(rough_words(text)))

    def _named(self, text: str) -> tuple[Mention, ...]:
        """The treatments that a text names, longest names first where they overlap."""
        found = uncovered(self._matcher.find(self._mend(rough_words(text))))
        return tuple(one for one in found if one.owner in self.subjects or one.owner in self.others)

    def _of_text(self, text: str, *, asked: bool = False, cell: bool = False) -> Topic:
        """What a heading, a title or a lead-in makes the topic.

        In a question ("Is it the same as acupuncture?") what is only compared with is not the topic.
        """
        text = self._without_site(text)
        words = rough_words(text)
        named = self.named(text)
        aside = word_groups()["compared" if asked else "denied"]
        named = tuple(one for one in named if aside.isdisjoint(words_before(words, one)[-1:]))
        ends = {one.last for one in named if one.owner in self.subjects}
        named = tuple(one for one in named if one.first - 1 not in ends)  # "Is dry needling *acupuncture*?"
        if any(one.owner in self.subjects for one in named):
            named = tuple(one for one in named if not _is_place(words, one))
        owners = {one.owner for one in named}
        owners -= frozenset() if cell or _is_bare(words, named) else self.alternatives
        named_subject = bool(owners & self.subjects)
        others = frozenset() if asked and _asks_of_it(words) else frozenset(owners & self.others)
        if named_subject and "(" in text:  # "Dry needling (trigger point acupuncture)" is one treatment
            others = frozenset()
        if sum(word.isalpha() for word in words) > _SERVICE_TITLE or named_subject:
            others -= self.services
        clinic = not named_subject and bool(self._clinic.find(words))
        return Topic(named_subject, others, clinic, self._joins(words, named))

    def _without_site(self, text: str) -> str:
        """A title without what is called after another treatment: "Dry Needling | *Summit Chiropractic*"."""
        text = self._without_group(text)
        parts = _PARTS.split(text)
        if len(parts) == 1 or not any(self._names_subject(part) for part in parts):
            return text
        return " | ".join(part for part in parts if self._names_subject(part) or not self._is_site(part))

    def _without_group(self, text: str) -> str:
        """A title without the services that it is one of: "*Chiropractic services:* Dry needling"."""
        group, _, title = text.partition(": ")
        is_group = rough_words(group)[-1:] and rough_words(group)[-1] in word_groups()["what_services_are"]
        return title if is_group and self._names_subject(title) and not self._names_subject(group) else text

    def lists_it(self, title: str) -> bool:
        """Whether a title names it in one breath with others: "Physio, *dry needling*, massage"."""
        return any(
            self._names_subject(part) and self._is_list(_LISTED.split(part)) for part in _PARTS.split(title)
        )

    def _is_list(self, items: list[str]) -> bool:
        """Whether something is listed before the treatment, or another treatment with it."""
        first = next((at for at, item in enumerate(items) if self._names_subject(item)), 0)
        return first > 0 or any({one.owner for one in self.named(item)} & self.others for item in items)

    def _names_subject(self, text: str) -> bool:
        return any(one.owner in self.subjects for one in self.named(text))

    def names_in_full(self, text: str) -> bool:
        """Whether a text names the treatment by its own name, which nothing else has: not "needling"."""
        return any(one.owner == min(self.subjects) for one in self.named(text))

    def _is_site(self, text: str) -> bool:
        """Whether a part of a title is the name of a clinic: "Summit *Chiropractic* & Wellness"."""
        words, named = rough_words(text), self.named(text)
        behind = words[named[-1].last + 1 :] if named else ["?"]
        return (
            bool(named)
            and named[0].first > 0
            and (not behind or behind[0] in word_groups()["clinic_goes_on"])
        )

    def _joins(self, words: list[str], named: tuple[Mention, ...]) -> bool:
        """Whether the treatment and another stand side by side, with no more than "and" between them."""
        pairs = pairwise(named)
        joined = (
            set(words[one.last + 1 : other.first]) <= word_groups()["side_by_side"]
            for one, other in pairs
            if (one.owner in self.subjects) != (other.owner in self.subjects)
        )
        return any(joined)

    def of_block(self, block: Block, page: Topic) -> Topic:
        """What a block is about when it names nothing: the nearest of its row, lead-in, headings and page."""
        context = block.context
        row = "" if sets_against(context.row) or self.tells_of_column(context) else context.row
        top = context.headings[0] if len(context.headings) > 1 else ""
        heads_several = not page.subject and not word_groups()["and_more"].isdisjoint(rough_words(top))
        nearest = (
            row,
            context.column,
            context.lead_in,
            context.question,
            *reversed(context.about),
            *reversed(context.headings[heads_several:]),
        )
        for text in nearest:
            asked = "?" in text or text == context.lead_in
            cell = bool(text) and text in (context.row, context.column)
            topic = self.of_text(text, asked=asked, cell=cell) if text else Topic()
            if not topic.known and context.key and self._professions.title(text, rough_words(text)):
                topic = Topic(clinic=True)  # a page on who works there
            if topic.known:
                return _under(context.column, topic, named=text == context.column)
        own = self.of_text(context.title) if context.key else Topic()
        page = Topic(clinic=True) if context.clinic else page
        return _under(context.column, own if own.known or context.apart else page, named=False)

    def of_label(self, text: str) -> Topic | None:
        """What a block goes on about behind a treatment's bare name: "*Ultrasound.* Speeds up healing."."""
        named = self.named(text)
        return self.of_text(text) if named and not words_beside(rough_words(text), named) else None

    def tells_of_column(self, context: Context) -> bool:
        """Whether a row is an aspect of what its column names: under "Dry needling", "*Exercises* | None"."""
        owners = {one.owner for one in self.named(context.column)}
        rows = {one.owner for one in self.named(context.row)}
        return bool(owners & self.subjects) and bool(rows) and not rows & self.subjects


def _under(column: str, topic: Topic, *, named: bool) -> Topic:
    """The topic of a cell below a head that names it, or tells what it brings: "Asthma | *How it helps*"."""
    gained = named or " ".join(rough_words(column)) in word_groups()["heads_of_gains"]
    return replace(topic, heads=True) if gained and topic.subject else topic


def sets_against(row: str) -> bool:
    """Whether a row sets what its cells are about against another treatment: "*Compared with* massage"."""
    words = rough_words(row)
    return any(" ".join(words[:size]) in word_groups()["sets_against"] for size in (1, 2, 3))


def _is_place(words: list[str], one: Mention) -> bool:
    """Whether a treatment only tells what house it is: "Dry needling at our *chiropractic* clinic"."""
    return not word_groups()["places_of_work"].isdisjoint(words[one.last + 1 : one.last + 2])


def _asks_of_it(words: list[str]) -> bool:
    """Whether a question is about what the page speaks of, whatever it names: "*Is it* like massage?"."""
    return bool(words[:1]) and words[0] in word_groups()["auxiliaries"] and words[1:2] in (["it"], ["they"])


def _is_bare(words: list[str], named: tuple[Mention, ...]) -> bool:
    """Whether a title asks about a treatment at most, and names it: "What is *electrical stimulation*?".

    One word alone may as well be what is spared ("Medicines").
    """
    return len(words) > 1 and words_beside(words, named) <= word_groups()["asks_what_it_is"]
