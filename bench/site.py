"""Writes a website that looks like a clinic's, to measure on: the same for the same seed, on every machine.

    python bench/site.py FOLDER [--pages 2000] [--seed 1]

Pages have 300 to 800 words; one in twenty is about dry needling, the others are about other services and
never name it. HTML, Markdown and TSX take turns.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ON_SUBJECT = 20  # one page in so many is about dry needling
WORDS = (300, 800)  # in a page, the fewest and the most
SERVICES = ("massage", "exercise therapy", "shockwave therapy", "hand therapy", "taping", "pilates")
PLACES = ("neck", "lower back", "shoulder", "knee", "hip", "calf", "elbow", "jaw", "ankle", "foot")
PEOPLE = ("runners", "office workers", "new parents", "swimmers", "gardeners", "dancers", "older adults")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
PLAIN = (
    "Our team sees {people} with {place} pain every {day}, and we take the time to listen.",
    "{Service} is offered at all of our rooms, and you do not need a referral.",
    "After an examination of your {place} we write a plan that fits your week.",
    "Many {people} tell us that they like to know what comes next, so we explain each step.",
    "Please wear loose clothes, and bring any scans of your {place} that you have.",
    "On {day} we are open until eight in the evening, with parking behind the building.",
    "A first visit takes {minutes} minutes, and later ones are a little shorter.",
    "We work with your doctor where {place} trouble has lasted for a long time.",
    "{Service} may help {people} to move their {place} with more ease.",
    "You can book, move or cancel a visit for {service} online until the evening before.",
    "Some health funds pay a part of the fee for {service}; ask yours before you come.",
    "Strength work for the {place} is part of most plans, and you will get a video of it.",
)
NEEDLING = (
    "Dry needling may ease {place} pain for a while, alongside exercise.",
    "Dry needling cures {place} pain for good.",
    "In dry needling a thin needle is placed into a tight spot of the {place}.",
    "Most {people} feel better right after one session of dry needling.",
    "Soreness for a day or two after dry needling is common.",
    "Dry needling is a modern form of acupuncture.",
    "Dry needling speeds up healing of the {place}.",
    "Dry needling is not suitable for everybody, so tell us if you take blood thinners.",
    "A review found low-certainty evidence that needling reduces {place} pain in the short term.",
    "It works by releasing trigger points in the muscles around the {place}.",
)
NEEDLING_SHARE = 0.4  # of the sentences of a page about dry needling


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, with paragraphs under it."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The copy of a page, in no format yet."""

    title: str
    sections: tuple[Section, ...]


def write_site(folder: Path, pages: int, seed: int = 1) -> list[Path]:
    """Write a site of so many pages, and tell its files in order."""
    files: list[Path] = []
    for number, text, suffix in site(pages, seed):
        file = folder / f"part-{number // 100:03}" / f"page-{number:05}{suffix}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        files.append(file)
    return files


def site(pages: int, seed: int = 1) -> Iterator[tuple[int, str, str]]:
    """The number, source and suffix of each page."""
    formats: Sequence[tuple[str, Callable[[Page], str]]] = ((".html", html), (".md", markdown), (".tsx", tsx))
    for number in range(pages):
        chance = random.Random(f"{seed}/{number}")  # a page is the same however many there are
        suffix, render = formats[number % len(formats)]
        yield number, render(page(chance, about_needling=number % ON_SUBJECT == 0)), suffix


def page(chance: random.Random, *, about_needling: bool) -> Page:
    """A page of a length between the bounds: paragraphs of four sentences, three of them to a section."""
    wanted = chance.randint(*WORDS)
    service = "dry needling" if about_needling else chance.choice(SERVICES)
    sentences: list[str] = []
    while sum(len(one.split()) for one in sentences) < wanted:
        sentences.append(sentence(chance, about_needling))
    paragraphs = [" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)]
    sections = [
        Section(f"{service.capitalize()} for the {chance.choice(PLACES)}", tuple(paragraphs[at : at + 3]))
        for at in range(0, len(paragraphs), 3)
    ]
    return Page(f"{service.capitalize()} at our clinic", tuple(sections))


def sentence(chance: random.Random, about_needling: bool) -> str:
    """One sentence of copy."""
    is_claim = about_needling and chance.random() < NEEDLING_SHARE
    service = chance.choice(SERVICES)
    return chance.choice(NEEDLING if is_claim else PLAIN).format(
        people=chance.choice(PEOPLE),
        place=chance.choice(PLACES),
        day=chance.choice(DAYS),
        minutes=chance.randint(3, 9) * 10,
        service=service,
        Service=service.capitalize(),
    )


def html(page: Page) -> str:
    """The page in HTML, with the navigation and styles that pages have."""
    body = "\n".join(
        f'<section class="card wide">\n<h2>{one.heading}</h2>\n'
        + "\n".join(f'<p class="lead">{text}</p>' for text in one.paragraphs)
        + "\n</section>"
        for one in page.sections
    )
    head = f'<meta charset="utf-8">\n<title>{page.title}</title>\n<link rel="stylesheet" href="/site.css">'
    nav = '<nav><ul><li><a href="/">Home</a></li><li><a href="/book">Book &amp; pay</a></li></ul></nav>'
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{head}\n</head>\n<body>\n{nav}\n<main>\n'
        f"<h1>{page.title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def markdown(page: Page) -> str:
    """The page in Markdown, with front matter."""
    parts = [f"---\ntitle: {page.title}\nlayout: page\n---", f"# {page.title}"]
    for one in page.sections:
        parts += [f"## {one.heading}", *one.paragraphs]
    return "\n\n".join(parts) + "\n"


def tsx(page: Page) -> str:
    """The page as a React component."""
    body = "\n".join(
        f'      <section className="card">\n        <h2>{one.heading}</h2>\n'
        + "\n".join(f"        <p>\n          {text}\n        </p>" for text in one.paragraphs)
        + "\n      </section>"
        for one in page.sections
    )
    return (
        'import { Layout } from "../components/Layout";\n\n'
        "export default function Page() {\n  return (\n"
        f'    <Layout title="{page.title}">\n      <h1>{page.title}</h1>\n{body}\n    </Layout>\n  );\n}}\n'
    )


def main() -> None:
    """Write the site."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    files = write_site(arguments.folder, arguments.pages, arguments.seed)
    print(f"Wrote {len(files)} pages into {arguments.folder}.")


if __name__ == "__main__":
    main()
