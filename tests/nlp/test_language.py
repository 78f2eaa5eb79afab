"""Which copy is read as English: what is declared counts, and what the text itself tells counts more."""

from __future__ import annotations

import pytest

from dnlint.nlp.language import is_english
from dnlint.parsers import parse
from dnlint.reader import Reader
from dnlint.source import SourceFile
from tests.conftest import Found

TEXTS = {
    "English": (
        "Dry needling is a treatment for muscle pain. A thin needle is put into the muscle, and most "
        "people feel a short cramp when it is done. You may be sore for a day or two after your visit "
        "to our clinic."
    ),
    "English fragments": (
        "Less pain. Better sleep. Faster recovery. Book online today. Sports injuries, headaches, back "
        "pain, sciatica, tennis elbow. Gentle hands, experienced team, open late. Call us on Monday. "
        "Parking behind the building."
    ),
    "English in few words, one of them like Italian": (
        "Dry needling uses thin needles. Dry needling is a non-invasive technique today."
    ),
    "Spanish": (
        "La punción seca es un tratamiento para el dolor muscular. Se introduce una aguja fina en el "
        "músculo y la mayoría de las personas nota un breve calambre. Es posible sentir molestias uno o"
        " dos días después."
    ),
    "German": (
        "Dry Needling ist eine Behandlung gegen Schmerzen in den Muskeln. Eine dünne Nadel wird in den "
        "Muskel gestochen, und die meisten spüren ein kurzes Zucken. Danach kann die Stelle ein bis "
        "zwei Tage weh tun."
    ),
    "French": (
        "La puncture sèche est un traitement de la douleur musculaire. Une aiguille fine est placée "
        "dans le muscle et la plupart des gens sentent une courte crampe. On peut avoir mal pendant un "
        "jour ou deux après la séance."
    ),
    "Dutch": (
        "Dry needling is een behandeling tegen pijn in de spieren. Een dunne naald gaat in de spier en "
        "de meeste mensen voelen een korte kramp. Daarna kan de plek een dag of twee gevoelig zijn, "
        "maar dat gaat over."
    ),
    "Hindi in Latin letters": (
        "Dry needling dard kam karne ka ek tarika hai. Patli sui ko maanspeshi mein dala jata hai aur "
        "zyadatar logon ko halka sa jhatka mehsoos hota hai. Iske baad ek do din tak thoda dard reh "
        "sakta hai, ghabrayen nahin."
    ),
}
OTHERS = [name for name in TEXTS if not name.startswith("English")]


@pytest.mark.parametrize("declared", ["", "en", "EN-au", "en_US", "English", "es"])
def test_english_is_english_whatever_is_declared(declared: str) -> None:
    assert is_english(TEXTS["English"], declared)


@pytest.mark.parametrize("declared", ["", "en", "de"])
@pytest.mark.parametrize("name", OTHERS)
def test_another_language_is_told_by_its_text_whatever_is_declared(name: str, declared: str) -> None:
    assert not is_english(TEXTS[name], declared)


@pytest.mark.parametrize("declared", ["", "en"])
@pytest.mark.parametrize("name", ["English fragments", "English in few words, one of them like Italian"])
def test_copy_with_few_common_words_is_english(name: str, declared: str) -> None:
    assert is_english(TEXTS[name], declared)


@pytest.mark.parametrize("text", ["Dry needling", "Schmerz", "", "Pain relief in Bonn", "100 %"])
@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        pytest.param("", True, id="nothing declared"),
        pytest.param("en-GB", True, id="English declared"),
        pytest.param("de", False, id="another declared"),
        pytest.param("enm", False, id="a language whose tag only begins like English"),
    ],
)
def test_a_text_too_short_to_tell_is_what_it_is_declared_to_be(
    text: str, declared: str, expected: bool
) -> None:
    assert is_english(text, declared) is expected


CLAIM = "Dry needling is a modern form of acupuncture."


@pytest.mark.parametrize("name", OTHERS)
def test_a_page_in_another_language_is_left_alone_with_a_note(reader: Reader, name: str) -> None:
    page = "\n\n".join(["# Dry needling", *[TEXTS[name]] * 4, CLAIM])
    reading = reader.read(parse(SourceFile("page.md", page)))
    assert reading.findings == ()
    assert "not in English" in reading.notes[0]


def test_a_part_in_another_language_is_left_alone_on_an_english_page(found: Found) -> None:
    claim = "<p>It cures back pain.</p>"
    page = f"<html lang=en><h1>Dry needling</h1><p>{TEXTS['English']}</p>{{}}</html>"
    assert found(page.format(f"<div lang=de><p>{TEXTS['German']}</p>{claim}</div>"), ".html") == []
    assert found(page.format(claim), ".html") == ["DN301"]


def test_an_english_part_is_read_on_a_page_in_another_language(found: Found) -> None:
    page = f"<html lang=es><h1>Dry needling</h1><p>{TEXTS['Spanish']}</p>{{}}</html>"
    assert found(page.format(f"<p lang=en>{CLAIM}</p>"), ".html") == ["DN101"]


CURE = "It cures back pain."


@pytest.mark.parametrize(
    ("suffix", "page"),
    [
        pytest.param(".html", f"<a lang=fr href=/fr>Français</a><h1>Dry needling</h1><p>{CURE}", id="a link"),
        pytest.param(
            ".html",
            f"<blockquote lang=de>{TEXTS['German']}</blockquote><h1>Dry needling</h1><p>{CURE}</p>",
            id="a quotation",
        ),
        pytest.param(
            ".tsx",
            "const T = { nl: 'Boek nu een afspraak', en: 'Book now with us' };"
            f" export default () => <div><h1>Dry needling</h1><p>{CURE}</p></div>;",
            id="strings of a component",
        ),
    ],
)
def test_another_language_at_the_top_is_not_the_page(found: Found, suffix: str, page: str) -> None:
    assert found(page, suffix) == ["DN301"]
