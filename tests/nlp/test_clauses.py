"""How far a word reaches within a sentence, by clauses, and the exact place of a claim."""

from __future__ import annotations

import pytest

from dnlint.nlp.clauses import clauses
from dnlint.nlp.pipeline import parse as parse_english
from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.source import SourceFile

# A bar stands where a clause of its own begins.
DIVIDED = {
    "one statement": "It cures back pain and neck pain",
    "two statements": "It cures back pain |and it flushes out toxins",
    "two verbs, one subject": "It cures back pain |and flushes out toxins",
    "because": "It helps |because it is gentle",
    "although": "It helps , |although it hurts",
    "which": "We like massage , |which is gentle",
    "a semicolon": "It helps |; |it is gentle",
    "a colon": "Benefits |: |it helps",
    "brackets": "It helps |( |it is gentle |)",
    "a list of nouns": "It is for neck , back and jaw pain",
    "not only … but also": "It not only helps but also lasts",
    "but": "It helps |but it hurts",
    "a name in brackets": "If rest failed |, it ( IMS ) helps",
    "a treatment and its name in brackets": "If rest has failed |, needling ( IMS ) cures pain",
    "since when": "Pain |that I had lived with since a fall in 2015 |has gone",
    "a clause that ends with its verb": "Deep knots |that hands can not reach |are gone",
    "a verb that may be an infinitive": "People |who have not slept for weeks |sleep like babies",
    "what somebody thought": "The pain |that they had thought was permanent has gone",
    "the moment it happens": "You feel the difference the moment |you stand up",
    "a clause that tells more of the subject": "Pain |that never went away |is gone",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in DIVIDED.items()])
def test_where_clauses_begin(text: str) -> None:
    (sentence,) = parse_english([(text.replace("|", ""), 0, 0)])
    numbers = clauses(sentence)
    begins = [
        word.index for word in sentence.words if word.index and numbers[word.index] > numbers[word.index - 1]
    ]
    assert begins == [index for index, word in enumerate(text.split()) if word.startswith("|")]


# A page on dry needling; the claims in [[ ]] must be found there and nowhere else.
PLACES = {
    "verb and object": "It [[cures back pain]].",
    "passive": "[[Back pain is cured]] by it.",
    "passive with help": "It has been shown that [[back pain can be resolved]] with it.",
    "of several objects, each its own rule": "It [[cures back pain]] and [[flushes out toxins]].",
    "of two claims of one rule, the first": "It [[cures back pain]] and fixes neck pain.",
    "a relative clause": "A treatment that [[cures back pain]], loved by many.",
    "in brackets": "This visit ([[it cures back pain]]) is on a Monday.",
    "a noun phrase": "[[Immediate relief]] from pain and stiffness.",
    "adjectives in a row": "Safe, [[painless]] and loved by runners.",
    "a verb without a subject": "- [[Cures back pain]]\n- Eases tension",
    "capitals": "## [[CURES BACK PAIN]]\n\nCall us.",
    "title case": "## [[Cures Back Pain]]\n\nCall us.",
    "a lead-in that governs": "It:\n\n- [[cures back pain]]\n- eases tension",
    "a bold word inside": "It [[**cures** back pain]] for many.",
    "a claim over a line break": "It [[cures\nback pain]].",
    "an imperative": "[[Get rid of back pain]] with dry needling.",
    "a contraction is one word": "You [[don’t feel the needle]].",
    "a short form is one word": "[[It’s acupuncture]] for the West.",
    "cannot is one word": "You [[cannot feel the needle]].",
    "words of a verb around its object": "It [[gets rid of back pain]].",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in PLACES.items()])
def test_the_place_of_a_claim(reader: Reader, text: str) -> None:
    page = f"# Dry needling\n\n{text}\n"
    plain = page.replace("[[", "").replace("]]", "")
    document = parse(SourceFile("page.md", plain))
    spans = sorted(one.block.source_span(one.span) for one in reader.read(document).findings)
    parts = [plain[span.start : span.end] for span in spans]
    marked = [part.split("]]")[0] for part in page.split("[[")[1:]]
    assert len(parts) == len(marked)
    for part, mark in zip(parts, marked, strict=True):
        assert part in mark or mark in part
        assert 2 * min(len(part), len(mark)) > max(len(part), len(mark))
