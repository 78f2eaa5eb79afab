"""Decides, for the words of a claim, whether the copy denies it, hedges it or lays it to others.

Cues work as in ConText: a cue has a category, a reach and a direction; clause boundaries end
it, and a pseudo cue ("not only", "no doubt") hides what stands inside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dnlint.lexicon import Cue
from dnlint.nlp.afterthoughts import end_of_what_it_weighs, weighs_the_next
from dnlint.nlp.asides import appositions
from dnlint.nlp.denials import denial_end, end_of_opening, end_of_quality, phrase_end, up_to_next_denial
from dnlint.nlp.english import word_groups
from dnlint.nlp.frames import end_of_frame, end_of_what_follows, frames, hangs_on, leads_in
from dnlint.nlp.labels import denies_label, over_label
from dnlint.nlp.live_cues import live_cues
from dnlint.nlp.matcher import Mention
from dnlint.nlp.reach import Scoped, clause_end, clause_start
from dnlint.nlp.relatives import over_relative
from dnlint.nlp.reported import beliefs, quotations
from dnlint.nlp.unequalled import is_unequalled
from dnlint.nlp.words import Sentence, Word

_ASIDES = ("VBG", "IN")  # "eases pain fast, perhaps *calming* the nerve", "…, sometimes *in* one visit"
_GROUPS = {"nor": "neither", "n't": "not", "cannot": "not", "can": "not"}


def find_cues(
    sentence: Sentence, clause: Sequence[int], mentions: Sequence[Mention], known: Mapping[str, Cue]
) -> tuple[Scoped, ...]:
    """All cues of a sentence with their reach; pseudo cues and what they hide left out."""
    live = live_cues(sentence, mentions, known)
    scoped = [
        _scoped(sentence, clause, one, cue) for one, cue in live if not cue.opening or _opens(sentence, one)
    ]
    scoped = [up_to_next_denial(sentence, one, scoped) for one in scoped]
    asides = tuple(appositions(sentence.words))
    return tuple(
        _beside(asides, _in_its_opening(sentence, _in_its_brackets(sentence, one)))
        for one in (
            *(_in_its_relative(sentence, one) for one in scoped),
            *beliefs(sentence, clause),
            *quotations(sentence),
        )
        if not (one.category == "negation" and is_unequalled(sentence.words, one.first, one.end))
    )


def _beside(asides: Sequence[range], scope: Scoped) -> Scoped:
    """The cue without the asides it does not stand in itself."""
    spared = tuple(aside for aside in asides if scope.first not in aside)
    return replace(scope, spared=spared) if spared else scope


def _opens(sentence: Sentence, mention: Mention) -> bool:
    before = [word for word in sentence.words[: mention.first] if word.pos != "PUNCT"]
    is_ordered = not before or before[-1].lower in word_groups()["before_orders"]
    return is_ordered and not _is_done_too(sentence, sentence.words[mention.first])


def _is_done_too(sentence: Sentence, word: Word) -> bool:
    """Whether it is one more thing that others do: "*many* like it and *tell* us so"."""
    first = word
    while first.dep in ("conj", "xcomp"):
        first = sentence.words[first.head]
    doers = [one.lower for one in sentence.children(first.index) if one.dep == "nsubj"]
    return word.dep == "conj" and bool(doers) and "you" not in doers


def _scoped(sentence: Sentence, clause: Sequence[int], mention: Mention, cue: Cue) -> Scoped:
    end_of_sentence = len(sentence.words) - 1
    start, end = mention.last + 1, end_of_sentence
    is_added = mention.first > 0 and sentence.words[mention.first - 1].text == ","
    opens_aside = is_added and sentence.words[min(mention.last + 1, end_of_sentence)].tag in _ASIDES
    is_wide = cue.category == "hedge" and not (opens_aside or weighs_the_next(sentence.words, mention.first))
    if cue.reach == "whole" or (cue.reach == "clause" and is_wide):
        start = 0 if cue.reach == "whole" else clause_start(clause, mention.first)
        start = sentence.own if over_label(sentence, mention.first) else start
    if cue.category == "hedge":
        start = max(start, _start_of_company(sentence.words, mention.first))
    if cue.reach == "clause":
        end = clause_end(clause, mention.last)
        if cue.category == "hedge" and weighs_the_next(sentence.words, mention.first):
            end = end_of_what_it_weighs(sentence.words, mention.last, end)
        if cue.category == "hedge" and frames(sentence, mention):
            end = end_of_frame(sentence.words, clause, end)
        if cue.category in ("hedge", "condition") and hangs_on(sentence.words, end + 1):
            end = clause_end(clause, end + 1)  # "the hypothesis is | that it helps"
            end = end_of_what_follows(sentence.words, clause, end)
        if cue.category == "instruction":  # "Ask us | which treatment is best"
            while end + 1 <= end_of_sentence and sentence.words[end + 1].lower in word_groups()["asks_on"]:
                end = clause_end(clause, end + 1)
    if cue.category == "hedge" and leads_in(sentence, mention):
        end = end_of_sentence
    if cue.reach == "phrase":
        end = max(phrase_end(sentence, clause, mention.last), end_of_opening(sentence, mention))
    elif cue.category == "negation" and cue.reach == "clause":
        end = end_of_quality(sentence.words, mention) or denial_end(sentence, mention.last, end)
    if cue.category == "negation":
        end = over_relative(sentence, clause, mention.first, end)
        start = sentence.own if denies_label(sentence, mention.first) else start
    word = sentence.words[mention.first].lower
    group = _GROUPS.get(word, word)
    return Scoped(cue.category, mention.first, mention.last, start, max(end, mention.last), group)


def _start_of_company(words: Sequence[Word], at: int) -> int:
    """Where begins what a doubt is only about: "It is painless, *with* a little pinch for some"; else 0."""
    return max(
        (one.index for one in words[1:at] if one.lower == "with" and words[one.index - 1].text == ","),
        default=0,
    )


def _in_its_brackets(sentence: Sentence, scope: Scoped) -> Scoped:
    """A view reported in brackets reaches no further than the brackets."""
    before = [word.text for word in sentence.words[: scope.first]]
    if scope.category != "attribution" or before.count("(") <= before.count(")"):
        return scope
    opening = len(before) - 1 - before[::-1].index("(")
    behind = sentence.words[scope.first :]
    closing = next((word.index for word in behind if word.text == ")"), scope.end)
    return replace(scope, start=max(scope.start, opening), end=min(scope.end, closing))


def _in_its_relative(sentence: Sentence, scope: Scoped) -> Scoped:
    """A name that others give in passing is theirs: "needling, *which some call* a knack, cures pain"."""
    words = sentence.words
    opens = scope.first > 1 and words[scope.first - 1].lower == "which" and words[scope.first - 2].text == ","
    if scope.category != "attribution" or not opens:
        return scope
    comma = next((one.index for one in words[scope.last :] if one.text == ","), scope.end)
    return replace(scope, end=min(scope.end, comma))


def _in_its_opening(sentence: Sentence, scope: Scoped) -> Scoped:
    """A view in an opening is told of what that names only.

    "*Known as ashi in TCM*, it helps", "*Unlike acupuncture with its place in Chinese medicine*, it helps".
    """
    words = sentence.words[sentence.own :]
    sets_apart = words[0].lower in word_groups()["sets_apart_at_once"]
    is_opening = any(word.tag == "VBN" for word in words[:2]) and words[0].dep != "mark"
    if scope.category != "attribution" or not (is_opening or sets_apart):
        return scope
    behind = scope.last if sets_apart else sentence.own - 1
    comma = next((word.index for word in words if word.text == "," and word.index > behind), -1)
    return replace(scope, end=comma) if scope.last < comma else scope
