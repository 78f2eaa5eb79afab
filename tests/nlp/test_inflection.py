"""Terms are written in their base form; these are the forms under which copy uses them."""

from __future__ import annotations

import re

import pytest

from dnlint.inflection import inflect_verb, plural
from dnlint.rules.schema import RulePack
from dnlint.terms import Term, split_term

VERBS = {
    "regular": ("relax", "relaxes relaxed relaxing"),
    "ends in e": ("reduce", "reduces reduced reducing"),
    "ends in ee": ("free", "frees freed freeing"),
    "ends in y": ("detoxify", "detoxifies detoxified detoxifying"),
    "ends in a vowel and y": ("destroy", "destroys destroyed destroying"),
    "ends in a hiss": ("flush", "flushes flushed flushing"),
    "doubles its last letter": ("stop", "stops stopped stopping"),
    "doubles behind a prefix": ("unplug", "unplugs unplugged unplugging"),
    "doubles where the end is stressed": ("expel", "expels expelled expelling"),
    "doubles where the end is a word": ("reprogram", "reprograms reprogrammed reprogramming"),
    "does not double where the end is not stressed": ("trigger", "triggers triggered triggering"),
    "irregular": ("break", "breaks broke broken breaking"),
    "irregular behind a prefix": ("overcome", "overcomes overcame overcoming"),
    "irregular behind a prefix that is cut off": ("redraw", "redraws redrew redrawn redrawing"),
    "one form for all times": ("reset", "resets reset resetting"),
    "ends in ie": ("untie", "unties untied untying"),
}

PLURALS = {
    "regular": ("headache", "headaches"),
    "ends in y": ("injury", "injuries"),
    "ends in a vowel and y": ("day", "days"),
    "ends in a hiss": ("sinus", "sinuses"),
    "ends in ch": ("stomach ache", "stomach aches"),
}

TERMS = {
    "a verb with a particle": ("verb", "speed up", "speed up|speeds up|sped up|speeding up"),
    "a verb around its object": (
        "verb",
        "get … rid of",
        "get … rid of|gets … rid of|got … rid of|getting … rid of",
    ),
    "a verb with a hyphen": (
        "verb",
        "kick-start",
        "kick - start|kick - starts|kick - started|kick - starting",
    ),
    "a verb in -ize, American and British": (
        "verb",
        "normalize",
        "normalize|normalizes|normalized|normalizing|normalise|normalises|normalised|normalising",
    ),
    "a noun of two words": ("noun", "sports injury", "sports injury|sports injuries"),
    "a Greek noun": ("noun", "diagnosis", "diagnosis|diagnoses"),
    "a pronoun": ("noun", "i", "i"),
    "an adjective": ("adjective", "long-lasting", "long - lasting"),
    "a phrase": ("phrase", "works every time", "works every time"),
}

CUTS = {
    "hyphens stand alone": ("long-lasting", "long - lasting"),
    "a slash stands alone": ("and/or", "and / or"),
    "a per cent sign stands alone": ("100% safe", "100 % safe"),
    "n't is a word": ("doesn't hurt", "does n't hurt"),
    "an owner's s is a word": ("body's healing", "body 's healing"),
    "owners in the plural": ("athletes' power", "athletes ' power"),
    "curly apostrophes are straight": ("body’s", "body 's"),
    "capitals are lowered": ("Gunn IMS", "gunn ims"),
    "a gap and a number stay": ("rid … of within NN hours", "rid … of within NN hours"),
}


@pytest.mark.parametrize(("verb", "forms"), [pytest.param(*case, id=name) for name, case in VERBS.items()])
def test_forms_of_a_verb(verb: str, forms: str) -> None:
    made = {word for _, word in inflect_verb(verb)}
    assert made == {verb, *forms.split()}


@pytest.mark.parametrize(("noun", "many"), [pytest.param(*case, id=name) for name, case in PLURALS.items()])
def test_plural_of_a_noun(noun: str, many: str) -> None:
    assert plural(noun) == many


@pytest.mark.parametrize(
    ("form", "term", "written"), [pytest.param(*case, id=name) for name, case in TERMS.items()]
)
def test_surfaces_of_a_term(form: str, term: str, written: str) -> None:
    made = {" ".join(surface.words) for surface in Term("id", form, term).surfaces()}  # type: ignore[arg-type]
    assert set(written.split("|")) <= made


@pytest.mark.parametrize(("term", "words"), [pytest.param(*case, id=name) for name, case in CUTS.items()])
def test_terms_are_cut_as_the_tokenizer_cuts(term: str, words: str) -> None:
    assert " ".join(split_term(term)) == words


def test_the_pack_has_no_short_verb_that_forgets_to_double(pack: RulePack) -> None:
    terms = [term for relation in pack.lexicon.relations for form, term in relation.terms if form == "verb"]
    short = {
        term.split()[0]
        for term in terms
        if re.fullmatch(r"[b-df-hj-np-tv-z]*[aeiou][bdgmnpt]", term.split()[0])
    }
    assert short
    assert sorted(verb for verb in short if dict(inflect_verb(verb))["ing"] != verb + verb[-1] + "ing") == []


def test_every_verb_of_the_pack_is_in_its_base_form(pack: RulePack) -> None:
    verbs = {
        term.split()[0]
        for relation in pack.lexicon.relations
        for form, term in relation.terms
        if form == "verb"
    }
    inflected = {
        word for verb in verbs for kind, word in inflect_verb(verb) if kind != "base" and word != verb
    }
    assert (
        sorted(verbs & inflected - {"found", "ground", "born", "bore", "lay", "lower", "better", "even"})
        == []
    )


def test_every_written_form_of_a_term_begins_with_one_of_its_openings(pack: RulePack) -> None:
    for term in pack.lexicon.terms():
        forms = set(term.surfaces())
        assert {form.words[0] for form in forms} == set(term.openings())
        assert forms == {form for opening in term.openings() for form in term.surfaces(opening)}
