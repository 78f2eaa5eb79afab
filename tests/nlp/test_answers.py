"""What "Yes" and "No" say: the question's claim, affirmed or denied."""

from __future__ import annotations

import pytest

from dnlint.nlp.answers import is_polar, reply
from dnlint.nlp.numbered import answer_in, question_in
from dnlint.offsets import Span
from tests.conftest import Found

REPLIES = {
    "yes": ("Yes.", "yes", 1),
    "yes, and more": ("Yes, it is.", "yes", 1),
    "of course": ("Of course!", "yes", 2),
    "in a way": ("Sort of – it is a western kind.", "yes", 2),
    "it does": ("It does. Most people say so.", "yes", 2),
    "no": ("No, not at all.", "no", 1),
    "not really, which is a little": ("Not really.", "", 0),
    "it doesn't": ("It doesn’t.", "no", 3),
    "none": ("None", "no", 1),
    "yes, but": ("Yes, but not always.", "", 0),
    "no, unless": ("No, unless you are very tense.", "", 0),
    "a statement that only begins so": ("It does what massage does.", "", 0),
    "a statement": ("Most people feel little.", "", 0),
    "nothing": ("", "", 0),
    "behind an introduction": ("In a nutshell, yes.", "yes", 5),
    "behind an interjection": ("Heavens no.", "no", 2),
    "in the words of the house": ("You bet!", "yes", 2),
    "the answer is": ("The answer is no.", "no", 4),
    "the short answer": ("The short answer is yes, it does.", "yes", 5),
    "most people say": ("Most people say it doesn’t.", "no", 6),
    "most people say it does": ("Most people say it does.", "yes", 5),
    "what people say, a statement": ("Most people say they feel little.", "", 0),
    "yes and no": ("Yes and no.", "", 0),
    "isn't, of something else": ("It isn’t rare to feel sore.", "", 0),
    "an introduction and a statement": ("In a nutshell, it helps.", "", 0),
}

POLAR = {
    "does": ("Does it hurt?", True),
    "is": ("Is dry needling safe?", True),
    "isn't": ("Isn’t it the same as acupuncture?", True),
    "can't": ("Can't it go wrong?", True),
    "with a word before": ("So, does it hurt?", True),
    "with a mark before": ("Q: Will it hurt?", True),
    "with a cry before": ("Ouch! Is it going to be sore?", True),
    "what": ("What does it do?", False),
    "how": ("How safe is it?", False),
    "why": ("Why does it hurt?", False),
    "nothing": ("", False),
    "any": ("Any risks?", True),
    "in a word": ("Painful?", True),
    "a thing in a word": ("Knees?", False),
}


@pytest.mark.parametrize(
    ("text", "meaning", "words"), [pytest.param(*case, id=name) for name, case in REPLIES.items()]
)
def test_what_an_answer_says_and_in_how_many_words(text: str, meaning: str, words: int) -> None:
    assert reply(text) == (meaning, words)


@pytest.mark.parametrize(
    ("question", "polar"), [pytest.param(*case, id=name) for name, case in POLAR.items()]
)
def test_questions_that_yes_or_no_can_answer(question: str, polar: bool) -> None:
    assert is_polar(question) is polar


NUMBERED = {
    "a number": "1. Does it hurt?",
    "a number in brackets": "2) Does it hurt?",
    "a bare number": "05 Does it hurt?",
    "a number sign": "#4 Does it hurt?",
    "a letter": "Q. Does it hurt?",
    "a letter and a number": "Q3: Does it hurt?",
    "a letter, a stop and a number": "Q.3 Does it hurt?",
    "a word and a number": "FAQ #1: Does it hurt?",
    "a sign": "▸ Does it hurt?",
    "a dash": "- Does it hurt?",
    "nothing": "Does it hurt?",
}

ANSWERS = {
    "a letter and a colon": ("A: No.", "No."),
    "a letter and a stop": ("A. No.", "No."),
    "a word": ("Answer: No.", "No."),
    "a letter alone": ("A", ""),
    "an article": ("A little.", "A little."),
    "a letter that is joined": ("A-grade needles.", "A-grade needles."),
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in NUMBERED.items()])
def test_what_stands_before_a_question_is_no_part_of_it(text: str) -> None:
    assert question_in(text) == "Does it hurt?"


@pytest.mark.parametrize("text", ["12 weeks in, does it hurt?", "10-minute visits?", "“Does it hurt?”"])
def test_what_a_question_begins_with_is_a_part_of_it(text: str) -> None:
    assert question_in(text) == text


@pytest.mark.parametrize(("text", "wanted"), [pytest.param(*case, id=name) for name, case in ANSWERS.items()])
def test_what_only_says_that_it_answers_is_no_answer(text: str, wanted: str) -> None:
    span = answer_in(text, Span(0, len(text)))
    assert text[span.start : span.end] == wanted


def faq(question: str, answer: str) -> str:
    return f"# Dry needling\n\n## {question}\n\n{answer}\n"


PAGES = {
    "there are none, below a title": ("# Dry needling\n\n## Side effects\n\nThere are none.", ["DN401"]),
    "there are none, but of a few": ("# Dry needling\n\n## Side effects\n\nThere are none to fear.", []),
    "none, behind a label": ("# Dry needling\n\n- Risks: none whatsoever\n- Cost: none", ["DN401"]),
    "none, of another": ("# Massage\n\nDry needling is not done.\n\n## Side effects\n\nNone.", []),
    "it is acupuncture": (faq("Is IMS acupuncture?", "Yes."), ["DN101"]),
    "it is, of it": (faq("Is it acupuncture?", "Yes, it is."), ["DN101"]),
    "it is a kind of it": (faq("Is it a form of acupuncture?", "Yes."), ["DN101"]),
    "it is not": (faq("Is it acupuncture?", "No."), []),
    "something else is": (faq("Is moxibustion acupuncture?", "Yes."), []),
    "how soon, and a time": (faq("How soon does it work?", "Before you leave."), ["DN303"]),
    "how soon, and a range of visits": (faq("How soon does it work?", "After four to six visits."), []),
    "how long, and for ever": (faq("How long does it last?", "For good."), ["DN304"]),
    "whom it suits": (faq("Who is it for?", "Everyone!"), ["DN403"]),
    "whom it suits, and some": (faq("Who is it for?", "Adults with sore muscles."), []),
    "whom it helps, and a list": (
        faq("Who can benefit?", "Almost anyone with muscle, joint or nerve pain."),
        ["DN310"],
    ),
    "whom it suits, in an answer's own words": (faq("Does it suit everyone?", "It suits most adults."), []),
    "it, which is what was asked about": (faq("What about swelling?", "It goes down."), ["DN206"]),
    "what it helps": (faq("What does it help?", "Everything, really."), ["DN310"]),
    "what is in it": (faq("What's in the needle?", "A drop of lidocaine."), ["DN104"]),
    "what is in it, and nothing": (faq("What's in the needle?", "Nothing, it is solid."), []),
    "what can go wrong": (faq("What can go wrong?", "Nothing."), ["DN401"]),
    "yes in one paragraph": ("# Dry needling\n\nIs it just acupuncture? Yes.", ["DN101"]),
    "nothing that is answered": ("# Dry needling\n\nShin pain? This treatment cures back pain.", ["DN301"]),
    "none of a thing": ("# Dry needling\n\nSide effects? None.", ["DN401"]),
    "what became of a thing": ("# Dry needling\n\nThe back pain I had? Gone.", ["DN301"]),
    "a thing and what is done": ("# Dry needling\n\nBack pain? Come and see us.", []),
    "no to a question in a word": ("# Dry needling\n\nPainful? Not at all.", ["DN402"]),
    "no to a bad thing": (faq("Does it hurt?", "No."), ["DN402"]),
    "no, and a claim": (faq("Does it hurt?", "No, and it cures back pain."), ["DN301", "DN402"]),
    "in one paragraph": ("# Dry needling\n\nDoes it hurt? No.", ["DN402"]),
    "in one paragraph, and more": ("# Dry needling\n\nDoes it hurt? No, it doesn’t. Book now.", ["DN402"]),
    "yes to a bad thing": (faq("Does it hurt?", "Yes, a little."), []),
    "yes to what something is": (faq("Are the results permanent?", "Yes."), ["DN304"]),
    "no to what something is": (faq("Are the results permanent?", "No."), []),
    "yes, for most": (faq("Are the results permanent?", "They are for most people."), ["DN304"]),
    "no to a denial": (faq("Do the effects wear off?", "No."), ["DN304"]),
    "yes to a claim": (faq("Does it cure back pain?", "Yes."), ["DN301"]),
    "no to a claim": (faq("Does it cure back pain?", "No."), []),
    "yes to an identity": (faq("Is dry needling a type of acupuncture?", "Yes, it is."), ["DN101"]),
    "no to an identity": (faq("Is dry needling a type of acupuncture?", "No, it is not."), []),
    "no to a denied question": (faq("Isn’t dry needling the same thing as acupuncture?", "No."), []),
    "yes to a denied question": (faq("Isn’t dry needling a type of acupuncture?", "Yes, it is."), ["DN101"]),
    "an answer that takes itself back": (faq("Does it cure back pain?", "Yes, but only sometimes."), []),
    "an answer that says neither": (faq("Does it cure back pain?", "Ask your physiotherapist."), []),
    "a claim in the answer's second sentence": (
        faq("Who is it for?", "Many. It cures back pain."),
        ["DN301"],
    ),
    "a claim in the answer to an open question": (faq("What does it do?", "It cures back pain."), ["DN301"]),
    "a question with a number": (faq("1. Is it acupuncture?", "Yes."), ["DN101"]),
    "an answer with a label": (faq("Q. Is it acupuncture?", "A. Yes."), ["DN101"]),
    "a question of another, with a number": (faq("2. Is moxibustion acupuncture?", "Yes."), []),
    "no answer at all": (faq("Does it cure back pain?", "## Opening hours"), []),
    "an answer to a question about another": (faq("Does acupuncture cure back pain?", "Yes."), []),
}

HTML = {
    "a definition list": "<dl><dt>Does it hurt?</dt><dd>No.</dd></dl>",
    "a part that opens": "<details><summary>Does it hurt?</summary><p>No.</p></details>",
    "bold question, answer below": "<p><b>Does it hurt?</b></p><p>No.</p>",
    "bold question, answer behind": "<p><b>Does it hurt?</b> No.</p>",
    "a number before it": "<h4><span>01</span> Does it hurt?</h4><p>No.</p>",
    "a number that is joined to it": "<h4><span>01</span>Does it hurt?</h4><p>No.</p>",
    "a letter before each": "<h4><span>Q</span> Does it hurt?</h4><div><span>A</span><p>No.</p></div>",
    "a table": "<table><tr><th>Does it hurt?</th><td>No</td></tr></table>",
}


@pytest.mark.parametrize(("page", "rules"), [pytest.param(*case, id=name) for name, case in PAGES.items()])
def test_what_an_answer_asserts(found: Found, page: str, rules: list[str]) -> None:
    assert sorted(found(page)) == rules


@pytest.mark.parametrize("body", [pytest.param(html, id=name) for name, html in HTML.items()])
def test_where_questions_and_answers_stand(found: Found, body: str) -> None:
    assert found(f"<html lang=en><h1>Dry needling</h1>{body}</html>", ".html") == ["DN402"]
