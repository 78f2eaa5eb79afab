"""What a whole page is mainly about, told from its titles, its sections and how often it names what."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePath

from dnlint.file_names import as_words, own_name
from dnlint.nlp.english import word_groups
from dnlint.nlp.neighbours import titles_record
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.topic import Topic
from dnlint.nlp.topics import Topics
from dnlint.values import Block, Document

_WORDS_A_NAME = 120  # a page that names the treatment once in so many words is about it
_WORDS_ALONE = 400  # … or once in so many, where it names no other treatment
_OPENING = 100  # words: a heading behind so many is no title of the page
_SMALL = 3  # letters: "and", "for"
_BARE_NAME = 3  # words of a heading that is the treatment's name and no more


@dataclass(slots=True)
class _Census:
    """How often a page names each treatment, and where."""

    words: int = 0
    named: Counter[str] = field(default_factory=Counter)
    in_title: Counter[str] = field(default_factory=Counter)
    in_first_heading: Counter[str] = field(default_factory=Counter)
    sections: list[bool] = field(default_factory=list)  # for each: whether its heading names the treatment
    elsewhere: int = 0  # sections whose heading names another treatment only
    first: str = ""  # the treatment that the page names first, what it is a part of (physiotherapy) aside
    has_title: bool = False  # a file of messages may hold the titles of many pages: the first is its own
    title_lists: bool = False  # the title names it as one service: "Riverside Physio: dry needling, massage"
    has_first_heading: bool = False
    has_more_on_top: bool = False  # the first heading says "and more", or names a profession
    tool_on_top: bool = False  # title or first heading name the tool: "Needles in my neck"
    has_bare_section: bool = False  # a section headed by the bare name, as one service among others


def page_topic(document: Document, topics: Topics) -> Topic:
    """The page's main topic, or none where the treatment is one service among several."""
    census = _count(document, topics)
    heads = census.in_title + census.in_first_heading
    rivals = topics.others - topics.services - topics.alternatives
    others = frozenset(one for one in rivals if heads[one])
    subject = sum(census.named[one] for one in topics.subjects)
    if any(heads[one] for one in topics.subjects) and not _is_list_of_services(census, topics):
        is_loose = census.title_lists and not any(census.in_first_heading[one] for one in topics.subjects)
        is_loose = is_loose and (census.has_first_heading or _speaks_of_many(document.path))
        return Topic(True, others, counted=is_loose, of_many=is_loose)
    if not heads and _is_named_for(document, topics, speaks_of_it=subject > 0):
        return Topic(True)
    if census.tool_on_top and not heads and subject > sum(census.named[one] for one in topics.sharing):
        return Topic(True, counted=True)
    if others and max(census.named[one] for one in others) >= subject / 3:
        return Topic(False, others)
    most = max((census.named[one] for one in rivals), default=0)
    # a page on physiotherapy must name the treatment often to be about it: it is one tool of many
    is_of_a_discipline = any(heads[one] for one in topics.services)
    words = census.words * (2 if is_of_a_discipline else 1)
    a_name = _WORDS_A_NAME if most or is_of_a_discipline else _WORDS_ALONE
    leads = census.first in topics.subjects and subject > most  # it opens with it and compares others with it
    is_dense = (leads or subject > 2 * most) and subject * a_name >= words
    is_about_it = is_dense and not _is_one_of_several(census)
    return Topic(is_about_it, counted=True, of_many=most > 0 or _speaks_of_many(document.path))


def _speaks_of_many(path: str) -> bool:
    """Whether a file is one that speaks of all that a clinic does: its home page, its team, its reviews."""
    return not word_groups()["files_of_many"].isdisjoint(as_words(own_name(path)).lower().split())


def _is_named_for(document: Document, topics: Topics, *, speaks_of_it: bool) -> bool:
    """Whether a file without titles is named for the treatment: dry-needling.php, dry-needling/page.tsx.

    A file's name is a hint and no proof, so titles that name any treatment go before it; and a folder's
    name counts only where the file itself speaks of the treatment: a whole site may lie in such a folder.
    """
    name = own_name(document.path)
    if name.lower() in word_groups()["index_files"]:
        name = PurePath(document.path).parent.name if speaks_of_it else ""
    topic = topics.of_text(as_words(name))
    return topic.subject and not topic.others


def _count(document: Document, topics: Topics) -> _Census:
    census, first, clinic_names = _Census(), True, 1
    top = _top_of_data(document)
    for block in document.blocks:
        owners = [one.owner for one in topics.named(block.text)]
        census.words += block.text.count(" ") + 1
        census.named.update(owners)
        census.first = census.first or next((one for one in owners if one not in topics.disciplines), "")
        if block.kind == "title" and not _titles_a_part(block, document):
            census.in_title.update(() if census.has_title else owners)
            census.title_lists = census.title_lists or (not census.has_title and topics.lists_it(block.text))
            census.has_title = True
            census.tool_on_top = census.tool_on_top or topics.names_tool(block.text)
        elif (block.kind == "heading" or block is top) and first and census.words < _OPENING:
            may_name = bool(clinic_names) and _is_name(block.text)
            first = may_name and bool(owners) and topics.disciplines.issuperset(owners)
            clinic_names -= first  # "Riverside Physiotherapy" on top: the next heading is the page's own
            census.has_first_heading = not first
            census.in_first_heading.update(owners)
            census.tool_on_top = census.tool_on_top or topics.names_tool(block.text)
            said = word_groups()["and_more"].intersection(rough_words(block.text))
            census.has_more_on_top = census.has_more_on_top or bool(said)
        elif block.kind == "heading":
            names = any(owner in topics.subjects for owner in owners)
            census.sections.append(names)
            census.elsewhere += bool(owners) and not names
            is_bare = names and len(rough_words(block.text)) <= _BARE_NAME
            census.has_bare_section = census.has_bare_section or is_bare
        elif owners and titles_record(block):
            names = any(owner in topics.subjects for owner in owners)
            census.sections.append(names)
            census.elsewhere += not names
    return census


def _top_of_data(document: Document) -> Block | None:
    """The one string of a data file that its page shows as its heading: "*h1*: 'Dry needling in Leeds'"."""
    heads = [block for block in document.blocks if block.context.key == "h1"]
    return heads[0] if len(heads) == 1 else None


def _titles_a_part(block: Block, document: Document) -> bool:
    """Whether a file of messages holds other pages before the one that a title is of."""
    within, first = block.context.headings[:1], document.blocks[0].context.headings[:1]
    return bool(within) and bool(first) and within != first


def _is_name(title: str) -> bool:
    """Whether a title may be what a clinic is called: "Physical therapy that works" is no name."""
    return not any(word.isalpha() and word.islower() and len(word) > _SMALL for word in title.split())


def _is_one_of_several(census: _Census) -> bool:
    """Whether the sections are mostly about something else; bare names of services stand in any company."""
    named = sum(census.sections)
    others = len(census.sections) - named if census.has_bare_section else census.elsewhere
    return named > 0 and (others > named or (census.has_bare_section and others == named))


def _is_list_of_services(census: _Census, topics: Topics) -> bool:
    """Whether the title names the treatment beside others, and it has one section among several to itself."""
    beside = any(census.in_title[one] for one in topics.others)
    in_heading = any(census.in_first_heading[one] for one in topics.subjects)
    if in_heading:  # "Dry needling, physio and more" over a section for each
        beside = census.has_more_on_top or any(census.in_first_heading[one] for one in topics.others)
        several = len(census.sections) > 2 * sum(census.sections) + 1
        return beside and several and census.has_bare_section
    return beside and census.has_bare_section and _is_one_of_several(census)
