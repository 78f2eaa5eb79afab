"""Contractions in capitals: spaCy's tokenizer splits "don't" and "Don't" but not "DON'T"."""

from __future__ import annotations

from typing import Any

from spacy.language import Language

_APOSTROPHES = ("'", "’")


def teach_contractions_in_capitals(nlp: Language) -> None:
    """Adds to the tokenizer, for each contraction it knows, the same one in capitals."""
    tokenizer: Any = nlp.tokenizer
    form_key, norm_key = nlp.vocab.strings["ORTH"], nlp.vocab.strings["NORM"]
    rules: dict[str, list[dict[int, str]]] = dict(tokenizer.rules)
    for text, pieces in rules.items():
        capitals = text.upper()
        if len(pieces) > 1 and any(mark in text for mark in _APOSTROPHES) and capitals not in rules:
            forms = [piece[form_key] for piece in pieces]
            norms = [piece.get(norm_key, form).lower() for piece, form in zip(pieces, forms, strict=True)]
            pairs = zip(forms, norms, strict=True)
            case = [{"ORTH": form.upper(), "NORM": norm} for form, norm in pairs]
            tokenizer.add_special_case(capitals, case)
