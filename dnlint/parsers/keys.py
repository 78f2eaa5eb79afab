"""What the key that a string stands under says of it: whether it is copy, and what it governs."""

from __future__ import annotations

from dnlint.parsers.head_keys import names_head, names_page_title
from dnlint.parsers.key_words import is_asked, numbered_words_of, words_of
from dnlint.parsers.names import names

_COPY = names(
    "a abstract advantage advantages aftercare alt answer answers benefit benefits bio blurb body bullet"
    " bullets caption comparison conclusion condition conditions contraindication contraindications"
    " content copy cta definition desc description descriptions detail details difference differences"
    " disclaimer effect effects excerpt expect expectation expectations explanation eyebrow fact facts faq"
    " faqs feature features feedback goal goals header heading headings headline highlight highlights html"
    " indication indications info intro introduction item items label lead list markdown md message myth"
    " myths name note notes outcome outcomes overview p paragraph paragraphs point points precaution"
    " precautions q question questions quote quotes reason reasons response result results review reviews"
    " risk risks slogan statement step steps story subheading subtitle summary symptom symptoms tagline"
    " takeaway takeaways testimonial testimonials text tip tips title titles truth use uses warning"
    " warnings work works"
)
_LABELS = names("content info item items label list name note text title value p")
_NO_COPY = names(
    "address align alignment animate animation author authors bg border breakpoint breadcrumb breadcrumbs"
    " button buttons category categories charset class classes color colors colour colours command"
    " component css currency date dates easing email emails encoding endpoint env error errors ext extends"
    " fax field fields file filename files fill filter font fonts format gradient group hash height href"
    " hover icon icons id ids image images img index initial js key keyword keywords lang language layout"
    " link links locale logo media menu mime mode model nav navigation padding param params password path"
    " paths permalink phone photo photos picture placeholder plugin plugins port position priority props"
    " provider ref regex rel robots role route routes script selector sizes slug slugs sort src srcset"
    " stack stroke style styles svg tag tags target tel telephone testid theme thumbnail timestamp token"
    " transition type types uri url urls username variant variants version video viewport weight"
    " whileinview width xmlns zip"
)
_TITLES = tuple(
    "title name heading headline service servicename service_name treatment treatmentname treatment_name"
    " therapyname therapy_name pagetitle h1 title_text".split()
)
_TITLES_LAST = ("label", "header", "term", "h2", "h3", "h4")
_QUESTIONS = names("question q ask")
_ANSWERS = names("a answer answers body content description response text acceptedanswer")
_TESTIMONIALS = names("testimonial testimonials review reviews quote quotes feedback")
_SAYS_NOTHING = names(
    "a all alt answer answers array json ld jsonld meta metadata block blocks body bullet bullets caption"
    " card cards children col column columns config content copy cta data default desc description detail"
    " details entries entry excerpt faq heading headline hero html i info inner outer msg quote return"
    " result initial intro introduction item items label lead list main markdown md message name note"
    " object og overview p page pages paragraph paragraphs point points post posts props q question"
    " questions record records row rows schema section sections seo service services shown slide slides state"
    " strings setting settings editor elements attributes subheading subtitle summary tab tabs tagline"
    " text title titles translation translations treatment treatments value values long short key my the"
)


def names_copy(key: str) -> bool:
    """Whether what stands under the key is copy: title, shortDescription, keyPoints."""
    words = words_of(key)
    if is_asked(key):
        return True
    return bool(words) and (words[-1] in _COPY or words in _PHRASES) and not names_code(key)


def names_code(key: str) -> bool:
    """Whether what stands under the key is for machines: className, href, ogImage."""
    if key.startswith(("@", "$", "_", "data-", "aria-")):
        return True
    words = () if is_asked(key) else words_of(key)
    if len(words) > 1 and (words[0] in _FLAGS or (words[-1] in _IDENTIFYING and words[-2] in _NO_COPY)):
        return True  # isOpen, errorGeneric; className, buttonText
    if words[-2:] == ("cta", "label") or (words[1:] if words[:1] in _FORMS else words) in _REPLIES:
        return True  # what stands on a button; what a form answers
    return bool(words) and words[-1] in _NO_COPY


def is_button(key: str, text: str) -> bool:
    """Whether a text is what stands on a button: ctaText, unless that is a sentence."""
    text = text.rstrip()
    sentence = text.endswith(".") or (text.endswith("!") and len(text.split()) > _LONGEST_LABEL)
    return words_of(key)[-2:] in _ON_BUTTON and not sentence


_ON_BUTTON = {(first, last) for first in ("cta", "btn", "action") for last in ("text", "copy", "title")}
_ON_BUTTON |= {("cta", "primary"), ("cta", "secondary")}
_LONGEST_LABEL = 5


def names_menu(key: str) -> bool:
    """Whether all that stands under the key, at any depth, is links, keywords or settings."""
    words = () if is_asked(key) else words_of(key)
    return words != () and (
        words[-1] in _MENUS or words in _REPLIES or words[0] in _NAVIGATION or words in _CONTROLS
    )


_REPLIES = {
    ("success",),
    ("success", "message"),
    ("success", "title"),
    ("success", "text"),
    ("error", "message"),
}
_FORMS = {("form",), ("contact",)}
_IDENTIFYING = frozenset({"name", "label", "text", "value"})
_FLAGS = frozenset({"aria", "error", "is", "has", "on", "use"})
_MENUS = names(
    "breadcrumb breadcrumbs button buttons class classes keyword keywords link links menu menus nav navbar"
    " navigation route routes sitemap style styles tag tags theme"
)


_CONTROLS = {("action",), ("actions",), ("error",), ("errors",), ("validation",)} | {
    (first, last) for first in ("initial", "default", "form", "empty") for last in ("values", "form")
}
_NAVIGATION = names("nav navbar navigation breadcrumb breadcrumbs related")
_PHRASES = {
    *(("how", "it", "works"), ("what", "to", "expect"), ("why", "us")),
    *((one, "for") for one in ("best", "good", "great", "ideal", "used", "perfect")),
    *((one, "with") for one in ("help", "helps")),
    *((one,) for one in ("treats", "helps", "complaints", "ailments", "problems")),
}


def names_label(key: str) -> bool:
    """Whether the key is one under which machines keep their identifiers too: name, label."""
    return words_of(key)[-1:] == () or words_of(key)[-1] in _LABELS


def names_title(key: str) -> bool:
    """Whether the value titles the strings beside it."""
    return key.lower() in _TITLES or key.lower() in _TITLES_LAST


def titled_part(key: str) -> tuple[str, ...]:
    """The words before "title" in a key that titles a part of its object, () for any other: needlingTitle."""
    words = numbered_words_of(key)
    is_page = names_page_title(key, in_head=False) or names_title(key)
    return words[:-1] if len(words) > 1 and words[-1] in _PART_TITLES and not is_page else ()


_PART_TITLES = names("title heading headline")
TITLES = (*_TITLES, *_TITLES_LAST)
"""The keys of an object's title, in lower case, the surest first."""


def asks(key: str) -> bool:
    """Whether a question stands under the key: q, question, faq1Question."""
    return words_of(key)[-1:] != () and words_of(key)[-1] in _QUESTIONS


def answers(key: str) -> bool:
    """Whether the key, beside a question, holds its answer."""
    return words_of(key)[-1:] != () and words_of(key)[-1] in _ANSWERS


def names_testimonials(key: str) -> bool:
    """Whether patients are quoted under the key."""
    return not _TESTIMONIALS.isdisjoint(words_of(key)[-1:])


def names_person(key: str) -> bool:
    """Whether somebody is named or quoted under the key."""
    return names_testimonials(key) or words_of(key)[-1:] in _PERSONS


_PERSONS = {("author",), ("client",), ("customer",), ("reviewer",), ("member",), ("role",)}


def groups(key: str) -> bool:
    """Whether the key names the group of what stands beside it: category, topic."""
    return words_of(key) in {("category",), ("group",), ("topic",)}


def names_alternative(key: str) -> bool:
    """Whether the string stands for an image: alt, imageAlt."""
    return words_of(key)[-1:] == ("alt",)


def names_picture(key: str) -> bool:
    """Whether a picture stands under the key, of which what it shows is told: image, heroPhoto."""
    return words_of(key)[-1:] in _PICTURES


_PICTURES = {(one,) for one in ("image", "images", "img", "media", "picture", "photo", "thumbnail", "video")}


def heading_of(key: str) -> str:
    """What a key says as the heading of what stands under it, "" where it says nothing: "What to expect"."""
    words = words_of(key)
    if key[:1] in "@$_" or names_title(key) or asks(key) or is_asked(key) or names_head(key):
        return ""
    if all(word in _SAYS_NOTHING or len(word) < _SHORTEST_WORD for word in words):
        return ""
    kept = [word for word in words if word not in _HOLDERS]
    while kept and kept[-1] in _SAYS_NOTHING:
        kept.pop()
    return " ".join(kept).capitalize()


_SHORTEST_WORD = 3
_HOLDERS = names("array config data items list object page section sections")
