"""Whose what stands under a key is, where that is no treatment's: a site's as a whole, somebody's."""

from __future__ import annotations

from dnlint.parsers.key_words import words_of
from dnlint.parsers.names import names

_CLINICS = names("site website clinic business company organization organisation practice brand")
_SETTINGS = {(one,) for one in ("config", "settings", "metadata", "meta", "info", "details", "profile")}
_CLINICS_PARTS = names("us our touch team privacy cookies careers")
_SERVICES = {
    (one,) for one in ("services", "treatments", "therapies", "modalities", "specialties", "offerings")
}
_LIVES = {("bio",), ("biography",)}


def names_clinic(key: str) -> bool:
    """Whether an object under the key tells of a site or clinic as a whole: siteConfig, business."""
    words = words_of(key)
    return bool(words) and words[0] in _CLINICS and (len(words) == 1 or words[1:] in _SETTINGS)


def names_services(key: str) -> bool:
    """Whether the key of a list says that it is of services: each item is about its own."""
    return words_of(key)[-1:] in _SERVICES


def calls_clinics_part(name: str) -> bool:
    """Whether code calls a page or a part of one by what a clinic tells of itself: contact-us."""
    return not _CLINICS_PARTS.isdisjoint(words_of(name))


def tells_of_person(key: str) -> bool:
    """Whether somebody is introduced under the key: bio."""
    return words_of(key)[-1:] in _LIVES
