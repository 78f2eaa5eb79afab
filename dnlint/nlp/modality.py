"""Tells whether a sentence asserts its main statement or hedges it.

A hedge counts where it bears on the main statement: on its verb ("may reduce"), on what it says the subject
is ("is a potential cause"), or on the clause that a report leads to ("these data suggest that it may help").
It does not count where it stands beside: in a concession ("although it may ache, it reduces pain"), in a
clause that only describes ("people who may benefit were asked"), in brackets, or in an afterthought to
something stated outright ("it reduced pain and may improve sleep").
"""

from __future__ import annotations

from collections.abc import Iterator

from dnlint.nlp.english import modality_words
from dnlint.nlp.words import Sentence, Word
from dnlint.values import Modality

_DESCRIBED = ("nsubj", "nsubj:pass", "csubj", "csubj:pass", "appos")
_STATING = ("ROOT", "ccomp", "conj", "parataxis")
_RELATIVES = ("WDT", "WP", "WP$", "WRB")  # "that" is one of them only where it stands for a noun
_CLAUSAL = ("advcl", "acl", "acl:relcl", "advcl:relcl")


def main_modality(sentence: Sentence) -> Modality:
    """Whether the main statement of a parsed sentence is asserted or hedged."""
    hedges = (word for word in sentence.words if _is_hedge(sentence, word))
    return "hedged" if any(not _stands_beside(sentence, hedge) for hedge in hedges) else "asserted"


def _is_hedge(sentence: Sentence, word: Word) -> bool:
    groups = modality_words()
    before, after = _neighbour(sentence, word, -1), _neighbour(sentence, word, 1)
    if word.lower in groups["modals"]:
        return word.tag == "MD" and not _is_inability(word, after) and after != "like"
    if word.lower in groups["adverbs"]:
        return not (before in (",", "and") and after in groups["means"])
    if word.lower in groups["seeming"]:
        return after not in groups["emerging_before"]
    if word.lower in groups["odds"]:
        return before not in groups["compares_odds"]
    if word.lower in groups["held"]:
        return after in ("to", "that")
    if word.lower in groups["possible"]:
        return _is_predicated(sentence, word) or after == "that" or (after == "to" and word.pos == "NOUN")
    return False


def _is_predicated(sentence: Sentence, adjective: Word) -> bool:
    """Whether its noun is what the sentence says of its subject: "is a *potential* cause", "shows a …"."""
    noun = sentence.words[adjective.head]
    if adjective.dep != "amod" or noun.index < adjective.index:
        return False
    if noun.dep == "obj" and sentence.words[noun.head].lower in modality_words()["attributing"]:
        noun = sentence.words[noun.head]
    return noun.dep in _STATING


def _neighbour(sentence: Sentence, word: Word, step: int) -> str:
    """The next word on one side, in lower case; "" at the end."""
    at = word.index + step
    return sentence.words[at].lower if 0 <= at < len(sentence.words) else ""


def _is_inability(word: Word, after: str) -> bool:
    """ "Could not be shown" is sure of itself."""
    return word.lower == "could" and after in ("not", "n't")


def _stands_beside(sentence: Sentence, hedge: Word) -> bool:
    path = tuple(_to_root(sentence, hedge))
    return (
        _is_bracketed(sentence, hedge)
        or _is_added(sentence, hedge)
        or any(_leads_aside(sentence, word, hedge) for word in path)
        or _only_describes(sentence, path)
    )


def _to_root(sentence: Sentence, word: Word) -> Iterator[Word]:
    """The word and all that it hangs on, up to the root."""
    yield word
    while word.head != word.index:
        word = sentence.words[word.head]
        yield word


def _is_bracketed(sentence: Sentence, hedge: Word) -> bool:
    before = [word.text for word in sentence.words[: hedge.index]]
    return before.count("(") > before.count(")")


def _is_added(sentence: Sentence, hedge: Word) -> bool:
    """Whether the hedged verb is a second one of a subject whose first is stated: "works and may last"."""
    at = hedge.index - 1
    while at > 0 and sentence.words[at].pos == "ADV":
        at -= 1
    if hedge.tag != "MD" or sentence.words[max(at, 0)].lower not in ("and", "but", "or"):
        return False
    return not any(_is_hedge(sentence, word) for word in sentence.words[:at])


def _leads_aside(sentence: Sentence, word: Word, hedge: Word) -> bool:
    """Whether the word heads a clause that stands beside what it hangs on, and the hedge is in that clause.

    A comma between the clause's first word and the hedge says that the clause has ended, whatever the parse.
    """
    return word.dep in _CLAUSAL and any(
        one.lower in modality_words()["beside"] and not _comma_between(sentence, one, hedge)
        for one in sentence.children(word.index)
    )


def _comma_between(sentence: Sentence, first: Word, last: Word) -> bool:
    return any(word.text == "," for word in sentence.words[first.index : last.index])


def _only_describes(sentence: Sentence, path: tuple[Word, ...]) -> bool:
    """Whether the hedge is in a clause that only tells more of the subject or of a name set beside another.

    "Those *who may benefit* were asked", "it sets off a twitch, a sign *that may be missed*".
    """
    at = next((at for at, word in enumerate(path) if word.dep in _CLAUSAL), None)
    if at is None or not any(word.dep in _DESCRIBED for word in path[at + 1 :]):
        return False
    openers = sentence.words[path[at + 1].index + 1 : path[0].index]
    return any(word.tag in _RELATIVES for word in openers)
