"""What a comment can say to dnlint, and what it is told where it says it wrongly."""

from __future__ import annotations

import pytest

from dnlint.errors import UsageError
from dnlint.suppress.directives import Directive, read_directive
from tests.suppress.pages import RULES, findings, told


@pytest.mark.parametrize(
    ("comment", "verb", "rules", "reason"),
    [
        pytest.param(
            "<!-- dnlint: ignore DN301 a quotation -->", "ignore", "DN301", "a quotation", id="html"
        ),
        pytest.param("<!--dnlint:ignore DN301-->", "ignore", "DN301", "", id="without spaces or reason"),
        pytest.param(
            "// dnlint: ignore DN301, DN205 why", "ignore", "DN301 DN205", "why", id="several rules"
        ),
        pytest.param("// dnlint: ignore DN301,DN2 why", "ignore", "DN301 DN2", "why", id="a family of rules"),
        pytest.param(
            "# dnlint: ignore DN301 DN205 why", "ignore", "DN301 DN205", "why", id="rules, no comma"
        ),
        pytest.param("# DNLint: Ignore dn301 Why", "ignore", "DN301", "Why", id="any letters"),
        pytest.param("# dnlint: ignore DN301: why", "ignore", "DN301", "why", id="a colon before the reason"),
        pytest.param(
            "# dnlint: ignore DN301 -- why", "ignore", "DN301", "why", id="dashes before the reason"
        ),
        pytest.param(
            "# dnlint: ignore DN301 S1 says so", "ignore", "DN301", "S1 says so", id="a reason like a rule"
        ),
        pytest.param("/* dnlint: ignore-file DN301 why */", "ignore-file", "DN301", "why", id="a file"),
        pytest.param(
            "/**\n * dnlint: ignore DN301 a\n * b\n */", "ignore", "DN301", "a b", id="over several lines"
        ),
        pytest.param("{{!-- dnlint: ignore DN301 why --}}", "ignore", "DN301", "why", id="handlebars"),
        pytest.param("{{-- dnlint: ignore DN301 why --}}", "ignore", "DN301", "why", id="blade"),
        pytest.param("{{- /* dnlint: ignore DN301 why */ -}}", "ignore", "DN301", "why", id="go"),
        pytest.param("{# dnlint: ignore DN301 why #}", "ignore", "DN301", "why", id="jinja"),
        pytest.param(
            "{% comment %} dnlint: ignore DN301 why {% endcomment %}", "ignore", "DN301", "why", id="liquid"
        ),
        pytest.param("<%# dnlint: ignore DN301 why %>", "ignore", "DN301", "why", id="erb"),
        pytest.param(".. dnlint: ignore DN301 why\n   it is", "ignore", "DN301", "why it is", id="rst"),
        pytest.param(
            "<!-- dnlint: ignore-start DN3 why -->", "ignore-start", "DN3", "why", id="a range begins"
        ),
        pytest.param("<!-- dnlint: ignore-end DN3 -->", "ignore-end", "", "", id="a range ends"),
    ],
)
def test_a_suppression_is_read(comment: str, verb: str, rules: str, reason: str) -> None:
    read = read_directive(comment, RULES)
    assert read is not None
    assert (read.verb, read.rules, read.reason) == (verb, tuple(rules.split()), reason)


@pytest.mark.parametrize(
    "comment",
    ["<!-- a comment -->", "// see dnlint: ignore DN301", "# dnlint ignores this", "<!-- -->", "//"],
)
def test_a_comment_that_does_not_begin_with_the_name_is_none_of_our_business(comment: str) -> None:
    assert read_directive(comment, RULES) is None


@pytest.mark.parametrize(
    ("says", "message"),
    [
        pytest.param("ignore", "`dnlint: ignore` names no rule; write which one and why: ", id="no rule"),
        pytest.param("ignore it is a quotation", "`dnlint: ignore` names no rule", id="a reason only"),
        pytest.param("ignore DN302 why", "there is no rule DN302; did you mean DN320?", id="an unknown rule"),
        pytest.param("ignore DN301, DN999 why", "there is no rule DN999", id="one of two is unknown"),
        pytest.param(
            "ignore XY101 why", "there is no rule XY101; did you mean DN101?", id="another pack's rule"
        ),
        pytest.param("ignore cures why", "takes the id of a rule: write DN301 for cures", id="a rule's name"),
        pytest.param("ignor DN301 why", "did you mean `dnlint: ignore`?", id="misspelt"),
        pytest.param("ignore-fil DN301 why", "did you mean `dnlint: ignore-file`?", id="misspelt, a file"),
        pytest.param("disable-next-line DN301", "did you mean `dnlint: ignore`?", id="another tool's word"),
        pytest.param("off DN301", "did you mean `dnlint: ignore-start`?", id="another tool's range"),
        pytest.param("DN301 why", "write one of ignore, ignore-file, ignore-start, ignore-end", id="no verb"),
        pytest.param("", "write one of ignore, ignore-file, ignore-start, ignore-end", id="nothing"),
    ],
)
def test_a_mistake_is_told_with_what_to_write_instead(says: str, message: str) -> None:
    with pytest.raises(UsageError, match=r".") as caught:
        read_directive(f"<!-- dnlint: {says} -->", RULES)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("lines", "line", "message"),
    [
        pytest.param(
            ["x", "", "<!-- dnlint: ignore DN999 why -->"], 3, "there is no rule DN999", id="a rule"
        ),
        pytest.param(["<!-- dnlint: ignore-start DN3 x -->"], 1, "has no `dnlint: ignore-end`", id="no end"),
        pytest.param(["x", "<!-- dnlint: ignore-end -->"], 2, "has no `dnlint: ignore-start`", id="no start"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_suppresses_nothing(
    lines: list[str], line: int, message: str
) -> None:
    read = told(".md", "\n".join([*lines, "", "It cures a."]))
    (mistake,) = read.mistakes
    assert (mistake.path, mistake.line, read.suppressions) == ("page.md", line, ())
    assert message in mistake.message


def test_the_reason_that_stands_nearest_is_kept() -> None:
    far, near = "<!-- dnlint: ignore-file DN3 far -->", "<!-- dnlint: ignore DN301 near -->"
    page = f"{far}\n\nIt cures a.\n\nIt cures b. {near}\n"
    _, suppressed = told(".md", page).split(findings(".md", page))
    assert [(one.finding.text, one.reason, one.kind) for one in suppressed] == [
        ("cures a", "far", "inSource"),
        ("cures b", "near", "inSource"),
    ]


@pytest.mark.parametrize(
    ("page", "unread", "unused"),
    [
        pytest.param("It cures. <!-- dnlint: ignore DN301 x -->", [], [], id="needed"),
        pytest.param("It helps. <!-- dnlint: ignore DN301 x -->", [], ["DN301; take this"], id="not needed"),
        pytest.param(
            "It heals. <!-- dnlint: ignore DN205, DN301 x -->", [], ["DN301; take DN301"], id="in part"
        ),
        pytest.param(
            "It heals. <!-- dnlint: ignore DN3, DN1 x -->", [], ["DN3 or DN1; take this"], id="families"
        ),
        pytest.param(
            "It helps. <!-- dnlint: ignore DN320 x -->", ["DN320"], [], id="a rule that was not read for"
        ),
        pytest.param(
            "It helps. <!-- dnlint: ignore DN3 x -->", ["DN320"], [], id="a family read for in part"
        ),
        pytest.param(
            "It helps.\n\n<!-- dnlint: ignore DN301 x -->", [], ["DN301; take this"], id="at the end"
        ),
        pytest.param(
            "It helps. <!-- dnlint: ignore-file DN301 x -->", [], ["DN301; take this"], id="a file's"
        ),
    ],
)
def test_a_suppression_that_is_not_needed_is_told(page: str, unread: list[str], unused: list[str]) -> None:
    notes = list(told(".md", page).unused(findings(".md", page), unread))
    assert [note.line for note in notes] == [page.count("\n") + 1] * len(unused)
    assert all(words in note.message for note, words in zip(notes, unused, strict=True))


def test_a_directive_without_rules_is_the_end_of_a_range() -> None:
    assert read_directive("# dnlint: ignore-end", RULES) == Directive("ignore-end")
