"""Razor: HTML with C# in it, of which only what a visitor sees is read."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("@page\n@model Site.CareModel\n@using A.B\n<p>So.</p>", ["So."], id="lines on top"),
        pytest.param("<p>It @Model.Name?.Trim() helps.</p>", ["It helps."], id="a value"),
        pytest.param('<p>It @(a > 1 ? "x" : "y") helps.</p>', ["It helps."], id="an expression"),
        pytest.param('<p>@Html.Raw("It is <b>calm</b>.")</p>', ["It is calm."], id="a text that is shown"),
        pytest.param('<p>@(Model.A ?? "It is calm.")</p>', ["It is calm."], id="a default"),
        pytest.param('<p>@(open ? "It is calm." : "It is so.")</p>', ["It is calm."], id="a choice"),
        pytest.param('<p>@Localizer["It is calm."]</p>', ["It is calm."], id="a translated text"),
        pytest.param('<p>@Url.Action("So it is", "b") So.</p>', ["So."], id="an address"),
        pytest.param("@* It hurts. *@<!-- It hurts. --><p>So.</p>", ["So."], id="comments"),
        pytest.param(
            "<p>Mail info@clinic.example, @@clinic.</p>", ["Mail info@clinic.example, @clinic."], id="at"
        ),
        pytest.param('@{\n  if (a == "It hurts.") Log("It is so.");\n}\n<p>So.</p>', ["So."], id="code"),
        pytest.param(
            "@if (a > b)\n{\n<p>One.</p>\n}\nelse\n{\n<p>Two.</p>\n}", ["One.", "Two."], id="a choice"
        ),
        pytest.param(
            "<ul>@foreach (var a in Model.B) {\n var c = a.D;\n<li>One of @a.E[0].</li>\n}</ul>",
            ["One of ."],
            id="a loop",
        ),
        pytest.param(
            "@section Head {\n<p>So.</p>\n}\n<p>Yes {really}.</p>", ["So.", "Yes {really}."], id="a section"
        ),
        pytest.param(
            "<style>@@media (min-width: 2px) { a { b: c } }</style><p>So.</p>", ["So."], id="styles"
        ),
        pytest.param(
            '<p>So.</p>@code {\n  string A = "It is calm.";\n}', ["It is calm.", "So."], id="a component's"
        ),
        pytest.param("@if (a { <p>So.</p>", ["(a {", "So."], id="broken code"),
    ],
)
def test_text(page: str, wanted: list[str]) -> None:
    assert texts(read(".cshtml", page)) == wanted


def test_what_a_page_calls_itself() -> None:
    page = '@{\n  ViewData["Title"] = "Needling";\n  ViewBag.Description = "It\\u2019s calm.";\n}\n<p>So.</p>'
    document = read(".cshtml", page)
    assert kinds(document) == [("title", "Needling"), ("description", "It’s calm."), ("paragraph", "So.")]
    assert the_block(document, "So.").context.title == "Needling"
    assert source_of(document, document.blocks[1], "’s") == "\\u2019s"


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        pytest.param(
            'var a = new[] { "It is calm.", "It is so." };', ["It is calm.", "It is so."], id="a list"
        ),
        pytest.param('var a = "It is " + "calm.";', ["It is calm."], id="joined strings"),
        pytest.param('var a = @"It is ""so"".";', ['It is "so".'], id="a verbatim string"),
        pytest.param('var a = """It is calm.""";', ["It is calm."], id="a raw string"),
        pytest.param('var a = Url.Content("It is calm."); // It is so.', [], id="what is passed on"),
        pytest.param('public string A => "It is calm.";', ["It is calm."], id="a property"),
        pytest.param(
            'a.Add(new Card("Needling", "It is calm."));', ["Needling", "It is calm."], id="an object"
        ),
        pytest.param(
            'var a = new B { Class = "one two", Text = "It is calm." };', ["It is calm."], id="a class"
        ),
        pytest.param(
            'var a = new B { A = Load("It is so."), B = "It is calm." };', ["It is calm."], id="calls"
        ),
        pytest.param('var a = c ? "It is so." : b; d = ([;', [], id="broken code"),
    ],
)
def test_data_that_code_sets(code: str, wanted: list[str]) -> None:
    assert texts(read(".cshtml", f"@{{\n  {code}\n}}\n")) == wanted


def test_what_code_sets_is_told_by_the_names_in_it() -> None:
    page = """@{
  var cards = new List<Card> {
    new Card { Title = "Needling", Text = "It is calm." },
    new() { Title = "Massage", Text = "It is slow." },
  };
  var faqs = new[] { new { Question = "Does it hurt?", Answer = "A little." } };
}"""
    document = read(".cshtml", page)
    assert the_block(document, "It is calm").context.headings == ("Needling",)
    assert the_block(document, "It is slow").context.headings == ("Massage",)
    assert the_block(document, "A little").context.question == "Does it hurt?"
    assert source_of(document, the_block(document, "It is slow"), "slow") == "slow"
