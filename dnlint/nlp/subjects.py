"""Decides whom a claim is about: the treatment, another treatment, or the clinic."""

from __future__ import annotations

from dnlint.nlp.aftercare import is_own_care, is_your_part
from dnlint.nlp.antecedents import antecedent_of
from dnlint.nlp.appositions import apposed_to
from dnlint.nlp.bystanders import is_bystander
from dnlint.nlp.clause_subjects import (
    is_condition,
    is_discovery,
    is_foreign,
    is_instrument,
    is_newcomer,
    is_somebody_elses,
    is_something_else,
    subject_of_clause,
    subject_word,
)
from dnlint.nlp.deemed import deemed
from dnlint.nlp.english import word_groups
from dnlint.nlp.led_to import is_beside_it
from dnlint.nlp.listed import describes_next_item, joined_to, used_between
from dnlint.nlp.matcher import Mention
from dnlint.nlp.named import is_aside, is_it_again, may_act, name_of, named_in, overlap, owns
from dnlint.nlp.naming import (
    CLINIC,
    CONDITION,
    CONTRASTED,
    OTHER,
    PERSON,
    TREATMENT,
    UNKNOWN,
    Naming,
    Surroundings,
)
from dnlint.nlp.not_by_it import is_denied_it, says_what_that_is
from dnlint.nlp.oblique import is_oblique
from dnlint.nlp.parsed import Parsed
from dnlint.nlp.referents import of_context, referent
from dnlint.nlp.roles import (
    agent_of,
    called,
    done_by_means_of,
    falls_short,
    is_announced,
    is_kind_taken_up,
    label_of,
    measure_of,
    names_itself,
    setting_of,
    taken_up,
    within_setting,
)
from dnlint.nlp.set_apart import is_behind_aside, is_cut_off, is_put_in, is_set_apart
from dnlint.nlp.spoken_by_us import (
    does_it_there,
    is_at_hand,
    is_patient,
    needles,
    points_back,
    sees_it_happen,
)
from dnlint.nlp.strangers import is_stranger
from dnlint.nlp.together import is_of_both


def subject_of(
    parsed: Parsed, naming: Naming, around: Surroundings, trigger: Mention, target: Mention | None
) -> str:
    """The id of another treatment, `TREATMENT`, `CLINIC`, or `UNKNOWN` where nothing tells."""
    naming = naming.taking(around.alias).within(around.topic)
    if is_beside_it(parsed, naming, trigger) or is_denied_it(parsed, naming):
        return OTHER
    if says_what_that_is(parsed, naming):
        return OTHER
    if is_own_care(parsed, naming, trigger) or describes_next_item(parsed, naming, trigger):
        return OTHER
    if names_itself(parsed, naming, trigger) or is_announced(parsed, naming, trigger):
        return TREATMENT
    if is_kind_taken_up(parsed, naming, around, trigger):
        return TREATMENT
    if label := label_of(parsed, naming, trigger):
        return label
    if measure := measure_of(parsed, naming, trigger):
        return name_of(naming, measure)
    if thought_of := deemed(parsed, naming, around, trigger):
        return thought_of
    clause = parsed.clause[trigger.first]
    if clause and is_set_apart(parsed, clause) and is_behind_aside(parsed, clause, trigger):
        clause -= 1
    if is_set_apart(parsed, clause) and not any(
        one.owner in naming.subjects for one in named_in(parsed, naming, clause)
    ):
        return CONTRASTED
    while clause >= 0:
        found = _of_clause(parsed, naming, around, trigger, target, clause)
        if found:
            return found
        if is_cut_off(parsed, clause):
            break
        clause -= 1
        while clause >= 0 and (is_set_apart(parsed, clause) or is_put_in(parsed, clause)):
            clause -= 1
    return of_context(parsed, naming, around)


def _of_clause(
    parsed: Parsed,
    naming: Naming,
    around: Surroundings,
    trigger: Mention,
    target: Mention | None,
    clause: int,
) -> str:
    """Who the clause is about, as far as the clause itself says."""
    if antecedent := antecedent_of(parsed, naming, clause):
        return antecedent
    if apposed := apposed_to(parsed, naming, trigger):
        return apposed
    named = [
        one
        for one in named_in(parsed, naming, clause)
        if (target is None or not overlap(one, target)) and not is_it_again(parsed, naming, around, one)
    ]
    named = within_setting(parsed, named, trigger)
    if agent := agent_of(parsed, named, trigger) or called(parsed, named, trigger):
        together = any(one.owner in naming.subjects for one in joined_to(parsed, named, agent))
        return TREATMENT if together else name_of(naming, agent)
    if actor := _actor(parsed, naming, named, trigger):
        return actor
    if any(one.owner in naming.subjects and not is_aside(parsed, around, one) for one in named):
        return TREATMENT
    if setting := setting_of(parsed, naming, named) or taken_up(parsed, naming, named, trigger):
        return setting
    return _of_subject_word(parsed, naming, around, trigger, target, clause)


def _actor(parsed: Parsed, naming: Naming, named: list[Mention], trigger: Mention) -> str:
    """The treatment named before the trigger that does what it says, with those that it is joined to."""
    acting = [one for one in named if one.first < trigger.first and may_act(parsed, naming, one, trigger)]
    if not acting or falls_short(parsed, naming, acting[-1], trigger):
        return UNKNOWN
    beside = [one for one in named if not is_oblique(parsed, one)]
    joined = [
        *joined_to(parsed, beside, acting[-1]),
        *used_between(parsed, naming, named, acting[-1], trigger),
    ]
    if any(one.owner in naming.subjects for one in joined):
        return TREATMENT
    is_wider = acting[-1].owner in naming.disciplines
    by_it = is_wider and done_by_means_of(parsed, naming, named, trigger)
    return TREATMENT if by_it else acting[-1].owner


def _of_subject_word(
    parsed: Parsed,
    naming: Naming,
    around: Surroundings,
    trigger: Mention,
    target: Mention | None,
    clause: int,
) -> str:
    """Who a clause is about that names no treatment, told from its grammatical subject."""
    if is_of_both(parsed, naming, around, clause, trigger):
        return TREATMENT
    if is_somebody_elses(parsed, naming, clause, trigger) or is_discovery(parsed, trigger):
        return OTHER
    if is_your_part(parsed, naming, trigger):
        return OTHER
    doer = subject_of_clause(parsed, clause, trigger)
    is_done_to = doer is not None and target is not None and target.first <= doer.index <= target.last
    if is_bystander(parsed, naming, None if is_done_to else doer, trigger):
        return OTHER
    if not around.topic.subject and is_newcomer(parsed, naming, clause, trigger, target):
        return OTHER
    if is_stranger(parsed, subject_of_clause(parsed, clause, trigger), trigger, target):
        return OTHER
    subject = subject_word(parsed, clause, trigger)
    if subject in word_groups()["pronouns"] or subject in word_groups()["stand_ins"]:
        return referent(parsed, naming, around, clause)
    if is_instrument(parsed, naming, clause, trigger):
        if not around.topic.others & naming.sharing:
            return around.before if around.before in naming.sharing else TREATMENT
        if around.before in naming.subjects:
            return TREATMENT
    if is_condition(parsed, naming, clause, trigger, target):
        return TREATMENT if around.topic.heads and trigger.first == parsed.sentence.own else CONDITION
    if is_something_else(parsed, clause, trigger) or is_foreign(parsed, naming, clause, trigger, target):
        return OTHER
    is_ours = subject in word_groups()["clinic"]
    if is_ours and is_at_hand(parsed, clause, trigger):
        return UNKNOWN
    is_done = points_back(parsed, clause) or needles(parsed, naming, trigger)
    if is_ours and (is_done or sees_it_happen(parsed, trigger)):
        return referent(parsed, naming, around, clause)
    is_own_page = around.topic.is_subject and not around.topic.counted
    if is_ours and is_own_page and does_it_there(parsed, naming, clause, trigger):
        return referent(parsed, naming, around, clause)
    if subject == PERSON and is_patient(parsed, clause):
        return UNKNOWN
    if (subject == PERSON or is_ours) and not _owns_anything(parsed, naming):
        return CLINIC
    return UNKNOWN


def _owns_anything(parsed: Parsed, naming: Naming) -> bool:
    """Whether the sentence names the treatment, or what belongs to it and no plan of the clinic's."""
    if owns(parsed, naming.subjects):
        return True
    plans = any(word.lower in word_groups()["plans"] for word in parsed.sentence.words)
    return owns(parsed, naming.belongings) and not plans
