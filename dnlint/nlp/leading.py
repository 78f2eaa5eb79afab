"""The words to read before a unit: its lead-in, its table row, or the question that it answers."""

from __future__ import annotations

from dnlint.nlp.answers import denies_any, is_open, is_outcome, is_polar
from dnlint.nlp.english import BOUNDARIES, word_groups
from dnlint.nlp.rough_words import rough_words
from dnlint.nlp.sentences import split
from dnlint.nlp.topics import Topics, sets_against
from dnlint.values import Block

_SHORT_ITEM = 5  # words
_SHORT_ANSWER = 5  # words
_ADDED_ANSWER = 14  # words
_BARE = 4  # words: "Hay fever?"
_HELPED = 12  # words: "Our dry needling may be able to help with that too."
_SHORT_OPENING = 2  # words before a comma: "Ancient China, although …"


def governing(block: Block, text: str, question: str, topics: Topics) -> str:
    """The words to read before a unit: its lead-in, its table row, or the question it answers."""
    context = block.context
    if block.kind not in ("heading", "list-item") and (asked := _repeated(text, question)):
        return asked
    lead = context.lead_in.strip()
    is_short = len(text.split()) <= _SHORT_ITEM
    titles = (lead, *context.headings[-1:])
    if block.kind in ("list-item", "data") and is_short and any(map(_only_says_what_it_treats, titles)):
        return "conditions "  # "Good for" over "Migraine" only lists it
    if block.kind in ("list-item", "data", "paragraph") and _governs(lead):
        return _without_empty_end(split_last(lead)) + " "
    if block.kind in ("list-item", "data") and context.headings:
        title = context.headings[-1]
        if _governs(title):
            return _without_empty_end(title) + " "
        if denied := denied_by(title):
            return denied + " "
        if is_short and (listed := _lists(title, topics)):
            return listed + " "
    if block.kind == "table-cell" and not question:
        row = context.row if context.row != block.text else ""
        is_named = row and topics.named(row) and not sets_against(row)
        lead = context.column if is_named and not topics.tells_of_column(context) else row
        return lead.rstrip(":.?! ") + " " if lead else ""
    return ""


def asked_before(text: str, question: str) -> str:
    """As `_repeated`, for a question in the same paragraph: "Shin pain?" asks nothing that is answered."""
    if not question:
        return ""
    is_answered = is_polar(question) or is_open(question) or is_outcome(text)
    return (_repeated(text, question) if is_answered else "") or _complaint(text, question)


def _repeated(text: str, question: str) -> str:
    """The question, where an answer needs it to say anything; else ""."""
    words = rough_words(text)
    opening = text.split(",")[0].split("–")[0]
    is_own = is_polar(question) and words[:1] in (["it"], ["they"])  # "*It* suits most adults."
    is_own = is_own or not BOUNDARIES.finite_words.isdisjoint(words)
    is_short = len(text.split()) <= _SHORT_ANSWER and not is_own
    has_short_opening = len(opening.split()) <= _SHORT_OPENING and not question.lower().startswith("what is")
    lists = question.lower().startswith("who")  # "Almost anyone with muscle, joint or nerve pain."
    only_adds = _only_adds(words) and (lists or "," not in words)
    needs_it = is_short or only_adds or has_short_opening or denies_any(words)
    return question.rstrip("?？ ") + " " if question and needs_it else ""


def _complaint(text: str, question: str) -> str:
    """What ails the reader, where an answer only says that it is helped: "*Hay fever?* Needling helps."."""
    words, groups = rough_words(question), word_groups()
    asked = " ".join(words)
    is_bare = 0 < len(words) <= _BARE and words[0] not in groups["asks_about_it"]
    if not (is_bare or any(asked.startswith(one + " ") for one in groups["asks_what_ails"])):
        return ""
    told = [word for word in rough_words(text) if word.isalpha()][:_HELPED]
    if told[:1] == ["we"]:
        return ""  # "Worried about your sleep? *We* can help."
    while told and told[-1] in groups["stands_for_complaint"]:
        told.pop()
    return question.rstrip("?？ ") + "? " if told and told[-1] in groups["ends_in_help"] else ""


def _only_adds(words: list[str]) -> bool:
    """Whether an answer has no statement of its own: "Before you have put your shoes back on."."""
    groups = word_groups()
    opening = words[:2]
    is_adding = bool(opening) and opening[0] in groups["adds_to_question"]
    if is_adding and opening[0] in groups["opens_with_a_noun"]:  # "*In some cases* it is at once." says all
        is_adding = not BOUNDARIES.finite_words.intersection(words)
    is_time = opening[:1] == ["the"] and not groups["time_words"].isdisjoint(opening[1:])
    return (is_adding or is_time) and len(words) <= _ADDED_ANSWER


def _governs(lead: str) -> bool:
    """Whether a lead-in is the beginning of what its items go on with: "It can:", "Dry needling may"."""
    if "?" in lead or not lead:
        return False
    return lead.endswith((":", "…", "...")) or rough_words(lead)[-1] in word_groups()["open_ends"]


def denied_by(title: str) -> str:
    """The beginning of what each item says below a title that denies it: "What *it won't* do"."""
    words, groups = rough_words(title.rstrip(":.…?! ")), word_groups()
    is_denied = not groups["denies_doing"].isdisjoint(words) and words[-1] in groups["ends_denied_title"]
    if words[:1] != ["what"] or not is_denied:
        return ""
    said = title.rstrip(":.…?! ").split(maxsplit=1)[1]
    return said.rsplit(maxsplit=1)[0] if words[-1] == "do" else said


def _lists(title: str, topics: Topics) -> str:
    """The word in a title that says what stands below it: "*Conditions* treated", "Other *names*".

    A title is no sentence: that it says "treated" makes no claim. What "we" treat, the clinic treats,
    unless it says with what.
    """
    words = rough_words(title)
    if _asks_what_it_treats(words):
        return "conditions"
    if not word_groups()["we"].isdisjoint(words) and not topics.named(title):
        return ""
    listed = word_groups()["lists_conditions"] | word_groups()["lists_names"]
    return next((word for word in words if word in listed), "")


def _asks_what_it_treats(words: list[str]) -> bool:
    """Whether a title is a question over a list of complaints: "What can it be used for?"."""
    groups, asked = word_groups(), [word for word in words if word.isalpha()]
    points = groups["we"].isdisjoint(asked) or not groups["looks_back"].isdisjoint(asked)
    is_what = bool(asked) and asked[0] in groups["what_or_which"] and words[-1:] == ["?"] and points
    return is_what and any(" ".join(asked).endswith(" " + one) for one in groups["asks_what_it_treats"])


def _only_says_what_it_treats(title: str) -> bool:
    """Whether a title is no more than such an end: "*Good for*", "*Helps with*", "*We often treat*"."""
    said = [word for word in rough_words(title) if word.isalpha()]
    if said[:2] == ["what", "we"]:  # "*What we treat with it*"
        del said[0]
    if said[:1] == ["we"]:
        said = [word for word in said if word not in word_groups()["as_we_often_do"]]
    return " ".join(said) in word_groups()["asks_what_it_treats"]


def _without_empty_end(lead: str) -> str:
    lead = lead.rstrip(":-–—.… ")
    for ending in word_groups()["empty_ends"]:
        if lead.lower().endswith(" " + ending):
            return lead[: -len(ending)].rstrip()
    return lead


def split_last(text: str) -> str:
    """The last sentence of a text: what governs a list where a paragraph leads to it."""
    last = split(text)[-1:]
    return text[last[0].start : last[0].end] if last else text


def leads_elsewhere(text: str) -> bool:
    """Whether a line gives the title of another page: "*Read next:* Ten stretches for runners"."""
    label, colon, title = text.partition(":")
    return bool(colon and title.strip()) and label.strip(" *_>»→").lower() in word_groups()["leads_to_page"]
