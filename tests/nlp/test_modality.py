"""Whether a sentence asserts its main statement or hedges it."""

from __future__ import annotations

import pytest

from dnlint.nlp.modality import main_modality
from dnlint.nlp.pipeline import parse


def modality(text: str) -> str:
    return main_modality(parse([(text, 0, 0)])[0])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The plan may save money.", id="may"),
        pytest.param("The plan would save money.", id="would"),
        pytest.param("Tea and coffee might keep people awake.", id="behind a double subject"),
        pytest.param("The tax may raise prices and cut demand.", id="before both verbs"),
        pytest.param("Perhaps the old bridge is safe.", id="an adverb for the whole sentence"),
        pytest.param("The dam is possibly too low.", id="an adverb at the verb"),
        pytest.param("The scheme seems useful.", id="seems"),
        pytest.param("The scheme appears to help farmers.", id="appears to"),
        pytest.param("It appears that the new road is safer.", id="it appears that"),
        pytest.param("The scheme is likely to help.", id="likely to"),
        pytest.param("The scheme is unlikely to help.", id="unlikely to"),
        pytest.param("The dam is a potential cause of the flood.", id="a potential cause"),
        pytest.param("Wind plays a potential role in the spread of fire.", id="plays a potential role"),
        pytest.param("The dam is thought to be safe.", id="thought to"),
        pytest.param("These figures suggest that the tax may raise prices.", id="hedged in what is reported"),
        pytest.param("The gap in the wall suggested that sheep might be back.", id="that: what is reported"),
        pytest.param("If prices rise, demand may fall.", id="hedged behind a condition"),
        pytest.param("The valley is dry, and the canal may therefore help farmers.", id="hedged conclusion"),
        pytest.param("Although the road is steep, it may be safer.", id="hedged behind a concession"),
    ],
)
def test_hedged(text: str) -> None:
    assert modality(text) == "hedged"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The plan will save money.", id="will"),
        pytest.param("The plan can save money.", id="can"),
        pytest.param("The plan should be adopted.", id="should"),
        pytest.param("The tax was raised in May.", id="a month"),
        pytest.param("The effect could not be measured.", id="inability"),
        pytest.param("A rash appeared on the arm after two days.", id="appeared: came to light"),
        pytest.param("Older drivers were more likely to slow down.", id="more likely: a comparison"),
        pytest.param("The scheme protects potential victims.", id="potential: tells which victims"),
        pytest.param("These figures suggest that the road is safer.", id="a report of what is stated"),
        pytest.param(
            "Although rain may delay the harvest, the new barns are full.", id="a concession before"
        ),
        pytest.param("The new barns are full, although rain may delay the harvest.", id="a concession after"),
        pytest.param("While trains may be late, buses are on time.", id="a contrast"),
        pytest.param("People who may benefit from the scheme received a letter.", id="tells which people"),
        pytest.param("The fee (which may change) covers lunch.", id="in brackets"),
        pytest.param("The bridge is safe and may be widened.", id="added to what is stated"),
        pytest.param(
            "The river flooded the town, possibly because of the dam.", id="only the cause is hedged"
        ),
    ],
)
def test_asserted(text: str) -> None:
    assert modality(text) == "asserted"
