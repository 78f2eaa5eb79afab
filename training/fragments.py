"""Cuts from the trees the kinds of segment that web copy is made of and running text is not.

A list item often is a clause without its subject ("Speeds up healing"), a bare noun phrase
("Immediate pain relief") or a participle phrase ("Reducing inflammation").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from training.treebank import Sentence

LONGEST = 12  # words; what counts as a short segment here
_APOSTROPHES = ("'", "’")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_OPENERS = {"mark", "cc", "punct", "discourse", "case"}
_LOOSE_ENDS = {"punct", "parataxis", "advcl", "conj", "cc"}
_PHRASE_OPENERS = {*_OPENERS, "cop", "det"}
_PARTICIPLES = {"advcl", "acl", "xcomp", "ccomp", "obj"}
_PHRASE_HEADS = {"obj", "nsubj", "nsubj:pass", "obl", "nmod", "conj", "root"}


def short_sentences(sentences: list[Sentence]) -> list[Sentence]:
    """Sentences of two to twelve words."""
    return [sentence for sentence in sentences if 2 <= len(sentence) <= LONGEST]


def without_final_stop(sentence: Sentence) -> Sentence:
    """The sentence without its closing full stop, as list items and headings have none."""
    last = len(sentence) - 1
    if last > 1 and sentence[last].form == "." and all(token.head != last for token in sentence):
        return sentence[:last]
    return sentence


def subjectless_clauses(sentence: Sentence) -> Iterator[Sentence]:
    """Clauses whose verb is finite and ends in -s, cut out of the sentence and relieved of their subject."""
    children = _children(sentence)
    for root, token in enumerate(sentence):
        auxiliaries = [child for child in children[root] if sentence[child].deprel.startswith(("aux", "cop"))]
        finite = [root, *auxiliaries]
        if token.upos == "PUNCT" or not any(sentence[index].xpos == "VBZ" for index in finite):
            continue
        clause = _clause_without_subject(sentence, children, root, min(finite))
        if clause and not clause[0].form.startswith(_APOSTROPHES):
            yield clause


def bare_clauses(sentence: Sentence) -> Iterator[Sentence]:
    """Clauses that open with a verb in its base form and have something after it: "improve circulation"."""
    children = _children(sentence)
    for root, token in enumerate(sentence):
        if token.upos == "VERB" and token.xpos in ("VB", "VBP"):
            left = {child for child in children[root] if child < root}
            span = _shortened(sentence, children, root, left)
            if 2 <= len(span) <= LONGEST:
                yield from _cut(sentence, span, root)


def has_s_verb_as_root(segment: Sentence) -> bool:
    """True of "Speeds up healing": the first word is a full verb in -s, and the root."""
    first = segment[0]
    return first.head == 0 and first.upos == "VERB" and first.xpos == "VBZ"


def noun_phrases(sentence: Sentence) -> Iterator[Sentence]:
    """Noun phrases of two to eight words, without their preposition."""
    children = _children(sentence)
    for root, token in enumerate(sentence):
        if token.upos in ("NOUN", "PROPN") and token.deprel in _PHRASE_HEADS:
            dropped = {child for child in children[root] if sentence[child].deprel in _PHRASE_OPENERS}
            if any(sentence[child].deprel.startswith(("nsubj", "cop")) for child in children[root]):
                continue
            span = _yield(children, root, dropped)
            if 2 <= len(span) <= 8:
                yield from _cut(sentence, span, root)


def participle_phrases(sentence: Sentence) -> Iterator[Sentence]:
    """Phrases that open with an -ing form: "Reducing inflammation"."""
    children = _children(sentence)
    for root, token in enumerate(sentence):
        if token.xpos == "VBG" and token.upos == "VERB" and token.deprel in _PARTICIPLES:
            loose = {child for child in children[root] if sentence[child].deprel in _LOOSE_ENDS}
            left = {child for child in children[root] if child < root}
            span = _yield(children, root, loose | left)
            if 2 <= len(span) <= LONGEST:
                yield from _cut(sentence, span, root)


def _clause_without_subject(
    sentence: Sentence, children: list[list[int]], root: int, finite: int
) -> Sentence | None:
    left = [child for child in children[root] if child < finite]
    if not any(sentence[child].deprel in _SUBJECTS for child in left):
        return None
    adverbs = {child for child in left if sentence[child].deprel == "advmod" and child == finite - 1}
    dropped = set(left) - adverbs if not _is_relative(sentence, adverbs) else set(left)
    span = _shortened(sentence, children, root, dropped)
    return next(_cut(sentence, span, root), None) if 2 <= len(span) <= LONGEST else None


def _shortened(sentence: Sentence, children: list[list[int]], root: int, dropped: set[int]) -> list[int]:
    """The words under ``root``, without last dependents that are loose or make the clause too long."""
    dropped = set(dropped)
    span = _yield(children, root, dropped)
    for child in reversed([child for child in children[root] if child > root]):
        if len(span) <= LONGEST and sentence[child].deprel not in _LOOSE_ENDS:
            break
        dropped.add(child)
        span = _yield(children, root, dropped)
    return span


def _is_relative(sentence: Sentence, words: set[int]) -> bool:
    return any(sentence[index].xpos in ("WRB", "WDT", "WP") for index in words)


def _children(sentence: Sentence) -> list[list[int]]:
    children: list[list[int]] = [[] for _ in sentence]
    for index, token in enumerate(sentence):
        if token.head != index:
            children[token.head].append(index)
    return children


def _yield(children: list[list[int]], root: int, dropped: set[int]) -> list[int]:
    """The words under ``root`` in order, without the subtrees in ``dropped``."""
    pending, span = [root], []
    while pending:
        index = pending.pop()
        if index not in dropped:
            span.append(index)
            pending += children[index]
    return sorted(span)


def _cut(sentence: Sentence, span: list[int], root: int) -> Iterator[Sentence]:
    """The words of ``span`` as a segment of their own, if they stand side by side."""
    if span[-1] - span[0] != len(span) - 1:
        return
    start = span[0]
    words = [replace(sentence[index], head=sentence[index].head - start) for index in span]
    words[root - start] = replace(words[root - start], head=root - start, deprel="root")
    yield tuple(words)
