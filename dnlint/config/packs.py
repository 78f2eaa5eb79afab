"""From settings to rule packs: where they are, and the words of the site added to theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from dnlint.config.settings import Settings
from dnlint.errors import VocabularyError
from dnlint.rules.schema import RulePack
from dnlint.rules.shipped import SHIPPED, shipped_folder
from dnlint.rules.vocabulary import SERVICES, Vocabulary

LoadPack = Callable[[Path, Vocabulary], RulePack]


def folders(settings: Settings) -> tuple[Path, ...]:
    """The folders of the rule packs that hold, at least one. Raises ConfigError for one that is no pack."""
    chosen = settings["rulesets"]
    found: list[Path] = []
    for index, name in enumerate(settings.words("rulesets")):
        folder = shipped_folder() if name == SHIPPED else chosen.origin.home / name
        if not (folder / "pack.yaml").is_file():
            raise chosen.mistake(f"there is no rule pack in “{name}”: that folder has no pack.yaml", index)
        found.append(folder)
    if not found:
        raise chosen.mistake(f'“rulesets” names no rule pack; write ["{SHIPPED}"], or take the line out')
    return tuple(dict.fromkeys(found))


def packs(settings: Settings, load: LoadPack) -> tuple[RulePack, ...]:
    """The rule packs that hold, with the words of the vocabulary. To each the others' treatments are rivals.

    Raises ConfigError for a word that cannot be added, RulePackError for a mistake in a pack.
    """
    vocabulary = vocabulary_of(settings)
    try:
        loaded = tuple(load(folder, vocabulary) for folder in folders(settings))
    except VocabularyError as error:
        given = next(one for one in settings.table("vocabulary") if one.key[1] == error.key)
        raise given.mistake(str(error), error.index) from error
    _check_rules(settings, loaded)
    _check_subjects(settings, [pack.subject for pack in loaded])
    return tuple(load(pack.folder, _with_rivals(vocabulary, pack, loaded)) for pack in loaded)


def _with_rivals(vocabulary: Vocabulary, pack: RulePack, loaded: Iterable[RulePack]) -> Vocabulary:
    others = (one for one in loaded if one.subject != pack.subject)
    return replace(vocabulary, rivals=tuple(dict.fromkeys(t for one in others for t in one.subject_terms)))


def vocabulary_of(settings: Settings) -> Vocabulary:
    """The words of the site."""
    lists = {one.key[1]: one.value for one in settings.table("vocabulary") if isinstance(one.value, tuple)}
    services = lists.pop(SERVICES, ())
    return Vocabulary(tuple(lists.items()), services)


def _check_rules(settings: Settings, loaded: Iterable[RulePack]) -> None:
    owners: dict[str, str] = {}
    for pack in loaded:
        for rule in pack.rules:
            if rule.id in owners:
                both = f"“{owners[rule.id]}” and “{pack.name}”"
                raise settings["rulesets"].mistake(
                    f"the rule packs {both} both have a rule {rule.id}; keep one"
                )
        owners |= {rule.id: pack.name for rule in pack.rules}


def _check_subjects(settings: Settings, subjects: list[str]) -> None:
    allowed = [*subjects, SERVICES]
    for given in settings.table("vocabulary"):
        word = given.key[1]
        if word in allowed or settings.stands_above(given, settings["rulesets"]):
            continue
        near = get_close_matches(word, allowed, n=1)
        hint = f"did you mean “{near[0]}”?" if near else "write one of " + ", ".join(allowed)
        raise given.mistake(f"“{word}” is not a treatment of the rule packs; {hint}")
