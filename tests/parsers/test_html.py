"""HTML: which text is prose, where it is cut, and what governs it."""

from __future__ import annotations

import pytest

from dnlint.values import Context
from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("<p>One <b>two</b> three</p>", ["One two three"], id="inline tags vanish"),
        pytest.param("<p>nee<b>dl</b>ing</p>", ["needling"], id="inline tags do not part a word"),
        pytest.param("<p>One\n   two</p>", ["One two"], id="a soft line end is a space"),
        pytest.param("<p>One<br>two</p>", ["One\ntwo"], id="a hard line break is a line end"),
        pytest.param("<div>One<br><br>two</div>", ["One", "two"], id="two hard breaks part paragraphs"),
        pytest.param("<h2>One<br>two</h2>", ["One two"], id="a break in a heading is layout"),
        pytest.param("<p>One<p>two", ["One", "two"], id="paragraphs that are not closed"),
        pytest.param("<ul><li>One<li>two</ul>three", ["One", "two", "three"], id="items that are not closed"),
        pytest.param("<div>One<p>two</p>three</div>", ["One", "two", "three"], id="blocks cut bare text"),
        pytest.param("<p>One <b>two</p><p>three</b></p>", ["One two", "three"], id="misnested tags"),
        pytest.param("<p>Salt & pepper</p>", ["Salt & pepper"], id="a bare ampersand"),
        pytest.param("<p>2 < 3 and 4 > 3</p>", ["2 < 3 and 4 > 3"], id="bare angle brackets"),
        pytest.param(
            "<p>One &amp; two&nbsp;three &#8211; four</p>", ["One & two three – four"], id="entities"
        ),
        pytest.param("<p>R&D and AT&T;</p>", ["R&D and AT&T;"], id="no entities"),
        pytest.param("<p>nee&shy;dl\u200bing</p>", ["needling"], id="characters without a shape"),
        pytest.param(
            "<p>One {{ two }} three {% if x < 4 %}four{% endif %}</p>", ["One three four"], id="templates"
        ),
        pytest.param('<p>One <%= link_to "x" %> two</p>', ["One two"], id="embedded Ruby"),
        pytest.param("<p>One <?php echo $x > 1; ?> two</p>", ["One two"], id="PHP"),
        pytest.param('<p title=" a>b ">One</p>', ["a>b", "One"], id="an angle bracket in an attribute"),
        pytest.param('<p class="x"">One</p>', ["One"], id="a quote too many"),
        pytest.param('<p class="x>One</p>', ["One"], id="a quote too few at the end of the page"),
        pytest.param("<p>One<!-- two --> three</p>", ["One three"], id="comments"),
        pytest.param("<p>One</p><!-- two", ["One"], id="a comment that is not closed"),
        pytest.param("<script>var one = '<p>two</p>';</script><p>three</p>", ["three"], id="scripts"),
        pytest.param("<style>p > a {}</style><p>three</p>", ["three"], id="styles"),
        pytest.param("<p>One <svg><text>two</text></svg>three</p>", ["One three"], id="drawings"),
        pytest.param("<p>Type <code>npm run</code> now</p>", ["Type now"], id="code"),
        pytest.param("<template><p>One</p></template><p>two</p>", ["two"], id="templates of scripts"),
        pytest.param("<div hidden><p>One</p></div>", ["One"], id="hidden text, as fold-outs hide it"),
        pytest.param(
            "<a class='card'><h3>One</h3><p>two</p></a>", ["One", "two"], id="a card that is a link"
        ),
        pytest.param(
            "<div><span>One</span>\n<span>two</span></div>", ["One", "two"], id="spans laid out as boxes"
        ),
        pytest.param("<p>With:<br>• One<br>• two</p>", ["With:", "One", "two"], id="typed bullets"),
        pytest.param("<p>- One<br>- two</p>", ["One", "two"], id="typed dashes"),
        pytest.param("<p>One<br>- two</p>", ["One\n- two"], id="one dash is no list"),
        pytest.param("<p>&bull; One</p><p>2. Two</p>", ["One", "Two"], id="a bullet a paragraph"),
        pytest.param("<h3><b>3</b> ones</h3>", ["3 ones"], id="a number that is a part of its title"),
        pytest.param("<h3>🎯 One</h3><li>✔️ two</li>", ["One", "two"], id="icons before words"),
        pytest.param("<p>Q: One?<br>A: Two.</p>", ["One?", "Two."], id="labels of questions and answers"),
        pytest.param("<p><span>One</span> <span>two</span></p>", ["One two"], id="spans in a paragraph flow"),
        pytest.param(
            "<p>Call <a href='tel:1'><span>one</span></a> today.</p>",
            ["Call one today."],
            id="a box in a link",
        ),
    ],
)
def test_text_and_cuts(page: str, wanted: list[str]) -> None:
    assert texts(read(".html", page)) == wanted


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<nav><p>Dry needling</p></nav>", id="nav"),
        pytest.param("<div role='navigation'><a href='/'>Dry needling</a></div>", id="role of navigation"),
        pytest.param("<header><ul><li><a href='/'>Dry needling</a></ul></header>", id="links in the header"),
        pytest.param("<div class='main-menu'><a href='/'>Dry needling</a></div>", id="a menu by its class"),
        pytest.param("<ol class='breadcrumb'><li>Home<li>Dry needling</ol>", id="breadcrumbs"),
        pytest.param("<aside><ul><li><a href='/'>Dry needling</a></ul></aside>", id="links in the margin"),
        pytest.param("<footer><h4>Services</h4><p>Dry needling</p></footer>", id="footer"),
        pytest.param("<div class='site-footer'>Dry needling</div>", id="a footer by its class"),
        pytest.param("<button>Book dry needling</button>", id="buttons"),
        pytest.param("<a class='btn btn-primary'>Book dry needling</a>", id="links that look like buttons"),
        pytest.param(
            "<div class='faq'><a class='faq-btn' href='tel:1'>Ease it</a></div>", id="a link below questions"
        ),
        pytest.param("<form><label>Dry needling</label><input></form>", id="labels of forms"),
        pytest.param("<select><option>Dry needling</select>", id="options"),
        pytest.param("<header><button aria-expanded='false'>Menu</button></header>", id="the menu's button"),
        pytest.param("<button data-toggle='modal'>Book dry needling</button>", id="a button of a dialog"),
        pytest.param("<noscript>Dry needling</noscript>", id="noscript"),
        pytest.param("<meta name='keywords' content='dry needling'>", id="keywords"),
        pytest.param("<input placeholder='Dry needling' aria-label='Dry needling'>", id="labels of fields"),
        pytest.param("<img src='x' alt='dry-needling.jpg'>", id="an alt text that is a file name"),
        pytest.param("<p>12 / 24 – 7</p>", id="text without a word"),
        pytest.param("<a class='btn' href='/'><p>Ease it today</p></a>", id="a paragraph that is a button"),
        pytest.param("<button><h3>Dry needling</h3></button>", id="a heading that is a button"),
        pytest.param(
            "<div class='mega-menu'><a href='/'><h3>Dry needling</h3><p>Ease it.</p></a></div>",
            id="cards in the menu of a site",
        ),
    ],
)
def test_what_is_not_prose(page: str) -> None:
    assert texts(read(".html", page)) == []


LONG = "Our therapists have used fine needles for muscle pain since the clinic opened its doors to all. "


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param(f"<footer><p>{LONG * 5}</p></footer>", "Our therapists", id="running prose in a footer"),
        pytest.param("<ul><li><a href='/'>Needling</a></ul>", "Needling", id="linked services in the body"),
        pytest.param("<section class='footer-cta'>Book now.</section>", "Book", id="a call above the footer"),
        pytest.param("<div class='wsite-not-footer'>Book now.</div>", "Book", id="all but the footer"),
        pytest.param("<form><p>We use needles.</p></form>", "We use", id="a paragraph in a form"),
        pytest.param(
            "<div class='menu'><p>Our menu of care.</p></div>", "Our menu", id="a menu that is prose"
        ),
    ],
)
def test_what_is_prose_nevertheless(page: str, wanted: str) -> None:
    assert the_block(read(".html", page), wanted)


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("<h1>A</h1>", ("heading", "A"), id="heading"),
        pytest.param("<div role='heading' aria-level='3'>A</div>", ("heading", "A"), id="heading by role"),
        pytest.param("<li>A</li>", ("list-item", "A"), id="item"),
        pytest.param("<table><tr><td>A<td>B</table>", ("table-cell", "A"), id="cell"),
        pytest.param("<table><tr><td>A</table>", ("paragraph", "A"), id="a table for layout"),
        pytest.param("<title>A</title>", ("title", "A"), id="title"),
        pytest.param("<meta name=description content='A'>", ("description", "A"), id="description"),
        pytest.param(
            "<meta property='og:description' content='A'>", ("description", "A"), id="og description"
        ),
        pytest.param("<meta property='og:title' content='A'>", ("title", "A"), id="og title"),
        pytest.param("<meta name='twitter:description' content='A'>", ("description", "A"), id="twitter"),
        pytest.param("<meta property='og:image:alt' content='A'>", ("attribute", "A"), id="og alt text"),
        pytest.param("<img alt='A'>", ("attribute", "A"), id="alt text"),
        pytest.param("<iframe title='A'></iframe>", ("attribute", "A"), id="title of a frame"),
        pytest.param(
            "<div><p><b>Relief</b></p><p>It eases.</p></div>", ("heading", "Relief"), id="a bold line"
        ),
        pytest.param(
            "<div><p><span style='font-weight: 700'>Relief</span></p><p>It eases.</p></div>",
            ("heading", "Relief"),
            id="a line that is bold by its style",
        ),
        pytest.param(
            "<div><p class='h4'>Relief</p>It eases.</div>", ("heading", "Relief"), id="a heading's class"
        ),
        pytest.param(
            "<div><p><b>It eases pain.</b></p><p>x</p></div>",
            ("paragraph", "It eases pain."),
            id="bold prose",
        ),
        pytest.param(
            "<div><p class='card-title'>Relief</p><p>It eases.</p></div>",
            ("heading", "Relief"),
            id="a title by class",
        ),
        pytest.param(
            "<div><b>Relief</b><br>It eases.</div>", ("heading", "Relief"), id="a bold line with a break"
        ),
        pytest.param(
            "<div><div>Necks</div><div>Backs</div><div>Knees</div></div>",
            ("list-item", "Necks"),
            id="boxes alike",
        ),
        pytest.param(
            "<ul><li><h3>Necks</h3><p>They hurt.</p></ul>", ("heading", "Necks"), id="heading in an item"
        ),
        pytest.param(
            "<ul><li><b>Necks</b> and backs</ul>", ("list-item", "Necks and backs"), id="bold in an item"
        ),
        pytest.param("<ul><li><b>Necks</b></ul>", ("list-item", "Necks"), id="an item all bold"),
    ],
)
def test_kinds(page: str, wanted: tuple[str, str]) -> None:
    assert wanted in kinds(read(".html", page))


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("<h1>A</h1><h2>B</h2><p>x</p>", ("A", "B"), id="by level"),
        pytest.param("<h2>A</h2><h2>B</h2><p>x</p>", ("B",), id="a heading ends its like"),
        pytest.param("<section><h2>A</h2><p>y</p></section><p>x</p>", (), id="a section ends its headings"),
        pytest.param("<section><h1>A</h1></section><p>x</p>", ("A",), id="the only h1 governs the page"),
        pytest.param(
            "<header><h1><a href='/'>B</a></h1></header><section><h1>A</h1></section><section>x</section>",
            ("A",),
            id="the only h1 but for the site's name",
        ),
        pytest.param(
            "<div class='card'><h3>A</h3><p>y</p></div><div class='card'><h3>B</h3><p>y</p></div><p>x</p>",
            (),
            id="cards end their headings",
        ),
        pytest.param(
            "<div class='head'><h2>A</h2></div><p>x</p>", ("A",), id="a wrapper of the heading alone"
        ),
        pytest.param(
            "<section><div><span>Our</span><h2>A</h2></div><div><h3>B</h3><p>x</p></div></section>",
            ("Our", "A", "B"),
            id="the only heading of its level governs the section",
        ),
        pytest.param(
            "<div><header><h2>A</h2><p>For you</p></header><div>x</div></div><div><h2>B</h2><p>y</p></div>",
            ("A",),
            id="a header with a subtitle governs what follows",
        ),
        pytest.param(
            "<h2>A</h2><div><p class='title'>B</p><p>x</p></div>", ("A", "B"), id="a title by class"
        ),
        pytest.param(
            "<h2>A</h2><div><p class='subtitle'>B</p><p>x</p></div>", ("A",), id="no title: subtitle"
        ),
        pytest.param(
            "<div><div><b>A</b><p>y</p></div><div><p>x</p></div></div>",
            (),
            id="a bold line ends with its box",
        ),
    ],
)
def test_heading_path(page: str, wanted: tuple[str, ...]) -> None:
    assert the_block(read(".html", page), "x").context.headings == wanted


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("<p>It helps with:</p><ul><li>x</ul>", "It helps with:", id="a paragraph"),
        pytest.param("<p>First. It helps with:</p><ul><li>x</ul>", "It helps with:", id="its last sentence"),
        pytest.param("<h3>Benefits</h3><ul><li>x</ul>", "Benefits", id="a heading"),
        pytest.param("<p>Benefits:</p><ul><li>y</ul><ul><li>x</ul>", "Benefits:", id="a list in two columns"),
        pytest.param("<p>A:</p><ul><li>B:<ul><li>x</ul></ul>", "B:", id="the item around a nested list"),
        pytest.param("<p>A:</p><ul><li>B<ul><li>y</ul><li>x</ul>", "A:", id="after a nested list"),
        pytest.param("<p>Benefits:<br>• x</p>", "Benefits:", id="typed bullets"),
        pytest.param("<p>Benefits:</p><p>✓ y</p><p>✓ x</p>", "Benefits:", id="a bullet a paragraph"),
        pytest.param("<p>Benefits:</p><li>x</li>", "Benefits:", id="items without a list"),
        pytest.param("<dl><dt>Relief<dd>x</dl>", "Relief", id="the term of a definition"),
        pytest.param(
            "<p>It depends on:</p><ul><li><b>Does it hurt?</b> x</ul>",
            "",
            id="an answer to what its item asks",
        ),
        pytest.param(
            "<p>It depends on:</p><ul><li><b>Necks</b><br>x</ul>", "It depends on:", id="a titled item"
        ),
        pytest.param("<ul><li>x</ul>", "", id="nothing before"),
        pytest.param(
            "<div><p>It helps:</p><div><span>x</span><span>y</span><span>z</span></div></div>",
            "It helps:",
            id="boxes alike",
        ),
    ],
)
def test_lead_in(page: str, wanted: str) -> None:
    assert the_block(read(".html", page), "x").context.lead_in == wanted


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<h3>Does it hurt?</h3><p>x</p>", id="a heading that asks"),
        pytest.param("<details><summary>Does it hurt?</summary><p>x</p></details>", id="details"),
        pytest.param("<dl><dt>Does it hurt?<dd>x</dl>", id="definition list"),
        pytest.param(
            "<div class='faq-item'><div class='faq-question'><span>Does it hurt?</span><i>+</i></div>"
            "<div class='faq-answer'>x</div></div>",
            id="question and answer by class",
        ),
        pytest.param(
            "<div class='accordion-item'><h2><button>Does it hurt?</button></h2><div>x</div></div>",
            id="accordion",
        ),
        pytest.param(
            "<div class='dropdown'><div class='toggle-title'>Does it hurt?</div>"
            "<nav class='dropdown-list'><p>x, it is only a short twitch.</p></nav></div>",
            id="an answer in a nav, as site builders make it",
        ),
        pytest.param(
            "<button aria-expanded='false'>Does it hurt?</button><div>x</div>", id="a fold-out button"
        ),
        pytest.param("<p><b>Does it hurt?</b></p><p>x</p>", id="a bold line that asks"),
        pytest.param("<p>Q: Does it hurt?</p><p>A: x</p>", id="labels"),
        pytest.param("<p>Q. Does it hurt?<br>A. x</p>", id="labels with stops"),
        pytest.param("<p><b>Q2:</b> Does it hurt?<br><b>A2:</b> x</p>", id="labels with numbers"),
        pytest.param("<h4><span>Q</span>Does it hurt?</h4><p>x</p>", id="a letter in a circle"),
        pytest.param("<h4><i>01</i>Does it hurt?</h4><p>x</p>", id="a number in a circle"),
        pytest.param("<h4>▸ Does it hurt?</h4><p>x</p>", id="an arrow"),
        pytest.param("<p><b>Does it hurt?</b> x</p>", id="a bold question, its answer behind it"),
        pytest.param("<ul><li><b>Does it hurt?</b> x</ul>", id="the same in an item"),
        pytest.param("<div><span>Does it hurt?</span><div>x</div></div>", id="a line that asks"),
        pytest.param(
            "<div class='w-dropdown'><div class='w-dropdown-toggle'><div>Does it hurt?</div></div>"
            "<nav class='w-dropdown-list'><p>x</p></nav></div>",
            id="a short answer in a nav of Webflow",
        ),
        pytest.param(
            "<button aria-expanded='false'><h3>Does it hurt?</h3></button><div>x</div>",
            id="a fold-out button with a heading",
        ),
        pytest.param("<div><button onclick='f()'>Does it hurt?</button><div>x</div></div>", id="a button"),
        pytest.param("<p><b>Does it hurt?</b><br>x</p>", id="a bold line that asks, and a break"),
        pytest.param(
            "<div role='button' class='tab-title' aria-controls='a'><a>Does it hurt?</a></div>"
            "<div id='a' class='tab-content'>x</div>",
            id="an accordion that calls its parts tabs",
        ),
    ],
)
def test_questions_and_answers(page: str) -> None:
    document = read(".html", page)
    question, answer = the_block(document, "Does it hurt?"), the_block(document, "x")
    assert (question.kind, question.context.role, question.context.question) == ("heading", "question", "")
    assert (answer.context.question, answer.context.role) == ("Does it hurt?", "answer")


def test_the_title_of_a_fold_out_may_ask_without_a_question_mark() -> None:
    page = "<div class='accordion'><div><button>Does it hurt</button><div>x</div></div></div>"
    assert the_block(read(".html", page), "x").context.question == "Does it hurt"


def test_a_bold_question_may_have_a_number() -> None:
    page = "<p><b>1. Does it hurt?</b></p><p>x</p>"
    assert the_block(read(".html", page), "x").context.question.endswith("Does it hurt?")


def test_a_paragraph_that_begins_with_a_question_is_no_question() -> None:
    document = read(".html", "<p>Does it hurt? Not at all.</p><p>x</p>")
    assert the_block(document, "x").context.question == ""


def test_an_answer_ends_at_the_next_heading() -> None:
    document = read(".html", "<h3>Does it hurt?</h3><p>No.</p><h3>Prices</h3><p>x</p>")
    assert the_block(document, "x").context == Context(headings=("Prices",))


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("<blockquote>x</blockquote>", "testimonial", id="blockquote"),
        pytest.param("<div class='testimonial-card'><p>x</p></div>", "testimonial", id="class"),
        pytest.param("<section id='reviews'><div><p>x</p></div></section>", "testimonial", id="id around it"),
        pytest.param("<div class='preview'><p>x</p></div>", "none", id="a preview is no review"),
        pytest.param("<p>“x is what eased my old back.”</p>", "testimonial", id="speaking of oneself"),
        pytest.param("<p>“x” is a word of another trade.</p>", "none", id="a word in quotes"),
        pytest.param("<body class='testimonials'><p>x</p></body>", "none", id="not by the page's class"),
    ],
)
def test_testimonials(page: str, wanted: str) -> None:
    assert read(".html", page).blocks[0].context.role == wanted


def test_the_name_under_a_testimonial_is_not_read() -> None:
    page = "<blockquote><p>It helped.</p><cite>Ann</cite><p class='review-author'>Bo</p></blockquote>"
    assert texts(read(".html", page)) == ["It helped."]


def test_table_cells_know_their_column_and_row() -> None:
    page = (
        "<table><thead><tr><th>Aspect<th>Needling<th>Acupuncture</thead>"
        "<tr><td>Origin<td>Western<td>Chinese</table>"
    )
    cell = the_block(read(".html", page), "Chinese")
    assert (cell.kind, cell.context.column, cell.context.row) == ("table-cell", "Acupuncture", "Origin")


GROUPS = {
    "names of columns below the first": "<tr><th colspan=2>One</th></tr>{head}{rows}",
    "names of columns above it": "<thead>{head}</thead><tr><td colspan=2><b>One</b></td></tr>{rows}",
}


@pytest.mark.parametrize("name", GROUPS)
def test_a_line_across_a_table_titles_the_rows_below(name: str) -> None:
    rows = "<tr><td>Feel</td><td>x</td></tr><tr><th colspan=2>Two</th></tr><tr><td>Feel</td><td>y</td></tr>"
    page = GROUPS[name].format(head="<tr><th>What</th><th>How</th></tr>", rows=rows)
    document = read(".html", f"<table>{page}</table><p>z</p>")
    cells = [the_block(document, text).context for text in "xy"]
    assert [(cell.headings, cell.column, cell.row) for cell in cells] == [
        (("One",), "How", "Feel"),
        (("Two",), "How", "Feel"),
    ]
    assert the_block(document, "z").context.headings == ()


def test_a_cell_beside_several_rows_names_each() -> None:
    page = (
        "<table><tr><td rowspan=2>One</td><td>x</td></tr><tr><td>y</td></tr><tr><td>Two</td><td>z</td></tr>"
    )
    document = read(".html", page)
    assert [the_block(document, text).context.row for text in "xyz"] == ["One", "One", "Two"]


def test_a_line_across_the_foot_of_a_table_titles_nothing() -> None:
    page = "<table><tr><td>One</td><td>x</td></tr><tr><td colspan=2>As of May</td></tr></table>"
    assert the_block(read(".html", page), "As of").kind == "table-cell"


def test_a_picture_alone_in_a_heading_is_that_heading() -> None:
    page = "<h2>One</h2><p>x</p><h2><a href='/'><img alt='Two'></a></h2><p>y</p><h2>Three</h2><p>z</p>"
    document = read(".html", page)
    titles = [the_block(document, text).context.headings for text in "xyz"]
    assert titles == [("One",), ("Two",), ("Three",)]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<h1><img alt='Two'></h1><h2>One</h2><p>x</p>", id="a logo"),
        pytest.param("<h2>One <img alt='Two'></h2><p>x</p>", id="beside the words of a heading"),
        pytest.param("<h2>One</h2><img alt='Two'><p>x</p>", id="in no heading"),
        pytest.param("<h2>One</h2><h3><img alt='a hand, from above.'></h3><p>x</p>", id="a description"),
    ],
)
def test_a_picture_that_heads_nothing(page: str) -> None:
    assert the_block(read(".html", page), "x").context.headings == ("One",)


def test_the_cells_of_a_table_answer_no_question() -> None:
    page = "<h2>Is it old?</h2><table><tr><th><th>Needling<th>Cupping<tr><th>Age<td>New<td>x</table>"
    document = read(".html", page)
    assert {block.context.question for block in document.blocks} == {""}


def test_an_image_answers_no_question() -> None:
    block = the_block(read(".html", "<h2>Ready for calm?</h2><p>Yes.</p><img alt='A calm hour'>"), "A calm")
    assert (block.kind, block.context.question) == ("attribute", "")


def test_the_legend_of_a_group_is_its_title() -> None:
    page = "<h2>Us</h2><fieldset><legend>Needling</legend><p>It is calm.</p></fieldset><p>Bye.</p>"
    document = read(".html", page)
    assert the_block(document, "It is calm").context.headings == ("Us", "Needling")
    assert the_block(document, "Bye").context.headings == ("Us",)


def test_a_legend_over_fields_alone_is_no_copy() -> None:
    assert texts(read(".html", "<fieldset><legend>Needling</legend><input></fieldset><p>Bye.</p>")) == [
        "Bye."
    ]


def test_the_title_of_a_call_to_act_heads_no_more_than_itself() -> None:
    document = read(
        ".tsx", "<main><h1>Care</h1><CTA title='Ready for calm?' button='Book' /><p>It is so.</p></main>"
    )
    assert the_block(document, "It is so").context.question == ""
    document = read(".html", "<h1>Care</h1><div class='cta'><h2>Ready for calm?</h2></div><p>It is so.</p>")
    assert the_block(document, "It is so").context.headings == ("Care",)


def test_a_table_whose_first_row_is_data_has_no_columns() -> None:
    cell = the_block(read(".html", "<table><tr><td>a<td>b<tr><td>c<td>d</table>"), "d")
    assert (cell.context.column, cell.context.row) == ("", "c")


@pytest.mark.parametrize(
    "table",
    [
        pytest.param("<tr><td><b>A</b><br>y<td><b>B</b><br><br>x", id="a row of boxes with breaks"),
        pytest.param("<tr><td><p>A</p><p>y</p><td><p><b>B</b></p><p>x</p>", id="a row of paragraphs"),
        pytest.param(
            "<tr><td><p>A</p><p>y</p><td><p>C</p><tr><td><p><b>B</b></p><p>x</p><td>z",
            id="rows of paragraphs",
        ),
    ],
)
def test_a_table_that_lays_out_a_page_has_no_cells(table: str) -> None:
    block = the_block(read(".html", f"<table>{table}</table>"), "x")
    assert (block.kind, block.context.headings, block.context.row) == ("paragraph", ("B",), "")


def test_a_cell_that_is_prose_names_no_row() -> None:
    table = f"<table><tr><th>A<th>B<tr><td>{LONG * 2}<td>x</table>"
    assert the_block(read(".html", table), "x").context == Context(column="B")


def test_a_table_of_boxes_knows_its_columns() -> None:
    page = (
        "<div class='table'>"
        "<div class='row head'><div>Aspect</div><div>Needling</div><div>Acupuncture</div></div>"
        "<div class='row'><div>Origin</div><div>Western</div><div>Chinese</div></div>"
        "<div class='row'><div>Aim</div><div>Muscles</div><div>Meridians</div></div></div>"
    )
    cell = the_block(read(".html", page), "Meridians")
    assert (cell.kind, cell.context.column, cell.context.row) == ("table-cell", "Acupuncture", "Aim")


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("<title>A &amp; B</title><h1>C</h1><p>x</p>", "A & B", id="the title"),
        pytest.param("<h1>C <b>D</b></h1><p>x</p>", "C D", id="else the first h1"),
        pytest.param("<p>x</p>", "", id="else nothing"),
    ],
)
def test_page_title(page: str, wanted: str) -> None:
    assert the_block(read(".html", page), "x").context.title == wanted


def test_settings_at_the_top_of_a_page() -> None:
    page = "---\ntitle: Needles\ndescription: It helps.\nlayout: page\n---\n<p>{{ page.title }} too</p>"
    document = read(".html", page)
    assert kinds(document) == [("title", "Needles"), ("description", "It helps."), ("paragraph", "too")]
    assert document.blocks[-1].context.title == "Needles"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        pytest.param("<p>x</p>", ("Needles",), id="above all"),
        pytest.param("<h4>Care</h4><p>x</p>", ("Needles", "Care"), id="above other headings"),
        pytest.param("<h1>Pins</h1><p>x</p>", ("Pins",), id="not where the page has its own"),
    ],
)
def test_the_title_in_the_settings_heads_the_page(body: str, wanted: tuple[str, ...]) -> None:
    assert the_block(read(".html", f"---\ntitle: Needles\n---\n{body}"), "x").context.headings == wanted


def test_languages() -> None:
    document = read(".html", "<html lang='en'><p>x</p><div lang='de'><p>y</p></div></html>")
    assert document.language == "en"
    assert [(block.text, block.language) for block in document.blocks] == [("x", "en"), ("y", "de")]


LINKED = """<script type="application/ld+json">{
  "@type": "FAQPage", "name": "Needles", "url": "https://example.org",
  "mainEntity": [{"@type": "Question", "name": "Does it \\"hurt\\"?",
    "acceptedAnswer": {"@type": "Answer", "text": "<p>A bit &amp; briefly.</p>\\n<p>Not \\u00e9ver.</p>"}}],
  "review": {"@type": "Review", "reviewBody": "It helped me.", "author": {"@type": "Person", "name": "Ann"}},
  "address": {"@type": "PostalAddress", "name": "Our street"}
}</script>"""


def test_structured_data_is_read_by_its_keys() -> None:
    document = read(".html", LINKED)
    roles = [(block.kind, block.text, block.context.key, block.context.role) for block in document.blocks]
    assert roles == [
        ("data", "Needles", "name", "none"),
        ("data", 'Does it "hurt"?', "name", "question"),
        ("data", "A bit & briefly.", "text", "answer"),
        ("data", "Not éver.", "text", "answer"),
        ("data", "It helped me.", "reviewBody", "testimonial"),
    ]
    answer = the_block(document, "Not")
    assert answer.context.question == 'Does it "hurt"?'
    assert source_of(document, answer, "éver") == "\\u00e9ver"
    assert source_of(document, the_block(document, "A bit"), "bit & briefly") == "bit &amp; briefly"


@pytest.mark.parametrize(
    ("field", "wanted"),
    [
        pytest.param('"expectedOutcome": "Calmer necks, easier days."', True, id="a sentence"),
        pytest.param('"adverseOutcome": "None."', True, id="a word with a full stop"),
        pytest.param('"indication": "Stiff necks after a long drive"', True, id="several words"),
        pytest.param('"sameAs": "https://example.org/a b"', False, id="an address on the web"),
        pytest.param('"openingHours": "Mo-Fr 09:00-17:00"', False, id="opening hours"),
        pytest.param('"keywords": "Stiff necks, sore backs"', False, id="keywords"),
        pytest.param('"streetAddress": "12 Harbour Lane, Ash"', False, id="a street"),
        pytest.param('"datePublished": "2024-05-01"', False, id="a date"),
        pytest.param('"bookingKind": "walkIn"', False, id="a code"),
    ],
)
def test_any_prose_in_structured_data_is_read(field: str, wanted: bool) -> None:
    assert bool(texts(read(".html", f'<script type="application/ld+json">{{{field}}}</script>'))) is wanted


@pytest.mark.parametrize(
    ("fields", "about"),
    [
        pytest.param('"@type": "Service", "serviceType": "Cupping"', ("Cupping",), id="a service"),
        pytest.param('"@type": "Service", "serviceType": ["Cupping", "Care"]', ("Cupping",), id="a list"),
        pytest.param('"@type": "Offer", "itemOffered": {"name": "Cupping"}', ("Cupping",), id="an offer"),
        pytest.param(
            '"@type": "Offer", "itemOffered": {"serviceType": "Cupping"}', ("Cupping",), id="of a kind"
        ),
        pytest.param('"@type": "Service", "name": "Needling", "serviceType": "Care"', (), id="with a name"),
    ],
)
def test_a_service_without_a_name_is_about_its_kind(fields: str, about: tuple[str, ...]) -> None:
    script = f'{{{fields}, "description": "It is calm."}}'
    document = read(".html", f'<script type="application/ld+json">{script}</script>')
    assert the_block(document, "It is calm").context.about == about


@pytest.mark.parametrize(
    "script",
    [
        pytest.param('{"description": "It helps.", "name": {{ page.title }}, }', id="a template and a comma"),
        pytest.param('{"description": "It helps."', id="cut off"),
        pytest.param('{"description": "It helps." "name": 3}', id="a comma too few"),
    ],
)
def test_broken_structured_data_is_read_as_far_as_it_goes(script: str) -> None:
    assert texts(read(".html", f'<script type="application/ld+json">{script}</script>')) == ["It helps."]


PAGE_WITH_A_SCRIPT = """<title>Care</title><h1>Our care</h1><script>
  const care = { needling: { title: 'Needling', text: '<p>It is <b>calm</b> and quiet.</p>' } };
  gtag('event', 'It is a click on the page');
  box.innerHTML = `<p>It is over soon, ${name}.</p>`;
</script><script src="a.js">const a = 'It is not read at all';</script>
<script type="text/template"><p>It is not read at all</p></script>"""


def test_data_that_a_script_puts_on_the_page_is_read() -> None:
    document = read(".html", PAGE_WITH_A_SCRIPT)
    assert texts(document) == ["Care", "Our care", "Needling", "It is calm and quiet.", "It is over soon, ."]
    block = document.blocks[3]
    assert block.context.headings == ("Care", "Needling")
    assert block.context.apart
    assert source_of(document, block, "calm and quiet.") == "calm</b> and quiet."


CARDS = {
    "links": "<a class='card'><span>{}</span> <p>{} It goes on.</p></a>",
    "boxes": "<div><div><div class='text-xl'>{}</div><div class='text-sm'>{} It goes on.</div></div></div>",
    "items": "<li><a href='/'>{}</a><p>{} It goes on.</p></li>",
    "paragraphs": "<div class='col'><p class='lg'>{}</p><p>{} It goes on.</p></div>",
}


@pytest.mark.parametrize("name", CARDS)
def test_the_line_above_the_text_of_cards_alike_is_their_title(name: str) -> None:
    cards = CARDS[name].format("Needling", "x is calm.") + CARDS[name].format("Massage", "y is calm.")
    document = read(".html", f"<h2>Care</h2><div>{cards}</div>")
    assert the_block(document, "x").context.headings == ("Care", "Needling")
    assert the_block(document, "y").context.headings == ("Care", "Massage")


@pytest.mark.parametrize(
    ("card", "wanted"),
    [
        pytest.param("<p>It is calm.</p><p>{} It goes on.</p>", (), id="a sentence"),
        pytest.param(
            "<span>New</span><h4>Necks</h4><p>{}</p>", ("New", "Necks"), id="a line above a heading"
        ),
        pytest.param("<span>Opening hours</span><span>{}</span>", (), id="a line above a shorter one"),
        pytest.param("We say <span>Needling</span><p>{} It goes on.</p>", (), id="part of a sentence"),
    ],
)
def test_what_is_no_title_of_a_card(card: str, wanted: tuple[str, ...]) -> None:
    cards = "".join(f"<div>{card.format(letter)}</div>" for letter in "xy")
    document = read(".html", f"<h2>Care</h2><div>{cards}</div>")
    assert the_block(document, "x").context.headings == ("Care", *wanted)


FOLDS = {
    "a button by its class": "<button class='collapsible'>Needling</button><div><p>x</p></div>",
    "a button before what is hidden": "<div><button><span>Needling</span><i class='fa-plus'></i>"
    "</button><div class='hidden p-4'><p>x</p></div></div>",
    "a button before what a script shows": "<button>Needling</button><div x-show='open'>x</div>",
    "a label of a checkbox": "<div class='tab'><input type='checkbox' id='a'><label for='a'>Needling</label>"
    "<div class='tab-content'>x</div></div>",
}


@pytest.mark.parametrize("name", FOLDS)
def test_the_title_of_a_fold_out_heads_what_it_hides(name: str) -> None:
    document = read(".html", f"<h1>Care</h1>{FOLDS[name]}")
    assert the_block(document, "x").context.headings == ("Care", "Needling")


CLICKABLE = {
    "a button": "<button class='card'><h3>One</h3><p>two</p></button>",
    "a box that acts as one": "<div role='button'><h3>One</h3><p>two</p></div>",
    "a link that is called one": "<a class='btn-card' href='/a'><h3>One</h3><p>two</p></a>",
    "a label": "<label class='card'><input type='radio'><strong>One</strong><span>two</span></label>",
    "a menu of treatments": "<div class='treatment-menu'><a href='/a'><h3>One</h3><p>two</p></a></div>",
}


@pytest.mark.parametrize("name", CLICKABLE)
def test_a_card_to_press_has_a_title_and_a_text(name: str) -> None:
    assert the_block(read(".html", f"<h2>Care</h2>{CLICKABLE[name]}"), "two").context.headings[-1] == "One"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<button>Menu</button><div class='hidden md:flex'>x</div>", id="a menu of wide screens"),
        pytest.param("<button>Book needling</button><p>x</p>", id="a button before what is shown"),
        pytest.param("<label for='a'>Name</label><input id='a'><p>x</p>", id="a label of a field"),
    ],
)
def test_what_opens_nothing_heads_nothing(page: str) -> None:
    assert the_block(read(".html", page), "x").context.headings == ()


TABS = {
    "Bootstrap": """<a data-bs-toggle="tab" href="#a">Needling</a><a href="#b">Massage</a>
        <div class="tab-content"><div class="tab-pane" id="a"><h3>How</h3><p>It helps.</p></div>
        <div class="tab-pane" id="b"><p>B</p></div>""",
    "a script": """<button onclick="openTab(event, 'a')">Needling</button>
        <div id="a" class="tabcontent"><p>It helps.</p></div>""",
    "roles": """<button role="tab" aria-controls="a">Needling</button>
        <div role="tabpanel" id="a"><p>It helps.</p></div>""",
    "data": """<li data-tab="a">Needling</li><section class="tab-panel" id="a"><p>It helps.</p></section>""",
    "names with an affix": """<button data-tab="a">Needling</button>
        <div id="tab-a" class="tab-pane"><p>It helps.</p></div>""",
    "panels named by data": """<button data-target="a">Needling</button>
        <div data-content="a" class="tab-panel"><p>It helps.</p></div>""",
    "panels without a class": """<ul class="js-tabs"><li><a href="#a">Needling</a></li></ul>
        <div id="a"><p>It helps.</p></div>""",
    "order": """<ul class="tabs_controls"><li><a>Needling</a></li><li><a>Massage</a></li></ul>
        <div><div class="tab_content"><p>It helps.</p></div><div class="tab_content"><p>B</p></div></div>""",
    "Alpine": """<div><a @click="tab = 'pin'">Needling</a><a @click="tab = 'hand'">Massage</a></div>
        <div x-show="tab === 'pin'"><p>It helps.</p></div><div x-show="tab === 'hand'"><p>B</p></div>""",
    "Vue": """<a href="#" @click.prevent="setTab('pin')">Needling</a>
        <div v-if="open && tab == 'pin'"><p>It helps.</p></div>""",
    "Angular": """<button (click)="tab = 'pin'">Needling</button>
        <div><ng-container [ngSwitch]="tab"><div *ngSwitchCase="'pin'"><p>It helps.</p></div></div>""",
    "fields of a form": """<input type="radio" id="a"><label for="a">Needling</label>
        <input type="radio" id="b"><label for="b">Massage</label>
        <div><div class="panel" id="a-panel"><p>It helps.</p></div></div>""",
}


@pytest.mark.parametrize("name", TABS)
def test_a_tab_heads_its_panel(name: str) -> None:
    document = read(".html", f"<h2>Services</h2>{TABS[name]}</div><p>After</p>")
    assert the_block(document, "It helps").context.headings[:2] == ("Services", "Needling")
    assert the_block(document, "After").context.headings == ("Services",)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<a @click=\"tab = 'pin'\">B</a><p x-show=\"tab !== 'pin'\">It helps.</p>", id="unlike"),
        pytest.param(
            "<a @click=\"tab == 'pin'\">B</a><p x-show=\"tab == 'pin'\">It helps.</p>", id="no click"
        ),
        pytest.param("<a @click='tab = 1'>B</a><p x-show='tab == 1'>It helps.</p>", id="a number"),
        pytest.param(
            "<a @click=\"t = 'pin'\">B</a><p v-if=\"t == 'a' || t == 'pin'\">It helps.</p>", id="one of two"
        ),
    ],
)
def test_what_a_click_does_not_choose_has_no_label(page: str) -> None:
    assert the_block(read(".html", page), "It helps").context.headings == ()


def test_a_bold_line_stands_under_the_title_of_its_card() -> None:
    card = '<div class="card-title">Needling</div><p><b>Benefits</b></p><ul><li>Sleep</li></ul>'
    document = read(".html", f"<div>{card}</div>")
    assert the_block(document, "Sleep").context.headings == ("Needling", "Benefits")


def test_a_dropdown_full_of_links_is_a_menu() -> None:
    assert (
        texts(read(".html", '<div class="dropdown-content"><a>Needling helps</a><a>Massage</a></div>')) == []
    )


LINKS = "<a href='/a'>One is two</a> | <a href='/b'>Three</a> | <a href='/c'>Four</a>"


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param(f"<div>{LINKS}</div>", [], id="a row"),
        pytest.param("<ul>" + "<li><a href='/a'>One is two</a></li>" * 3 + "</ul>", [], id="a list"),
        pytest.param(
            "<ul>" + "<li><a href='/a'>One is two</a> more</li>" * 2 + "</ul>",
            ["One is two more"] * 2,
            id="not only links",
        ),
        pytest.param(
            "<p>It helps:</p><ul>" + "<li><a href='/a'>One</a></li>" * 3 + "</ul>",
            ["It helps:", *["One"] * 3],
            id="a list that is announced",
        ),
        pytest.param(
            "<div>" + "<a href='/a'><h3>One</h3><p>It is two.</p></a>" * 3 + "</div>",
            ["One", "It is two."] * 3,
            id="cards",
        ),
        pytest.param(
            "<div>" + "<a href='/a'>It is two.</a>" * 3 + "</div>", ["It is two."] * 3, id="sentences"
        ),
    ],
)
def test_rows_of_links_are_menus(page: str, wanted: list[str]) -> None:
    assert texts(read(".html", page)) == wanted


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param(
            "<app-card title='One' text='It is two.'></app-card>", ["One", "It is two."], id="given"
        ),
        pytest.param(
            "<app-card [title]=\"'One'\" [text]=\"'It is two.'\" />", ["One", "It is two."], id="bound"
        ),
        pytest.param(
            "<twig:Card title='One'><p>It is two.</p></twig:Card>", ["One", "It is two."], id="Symfony's"
        ),
        pytest.param("<app-card [text]='two' (open)='a()'>One</app-card>", ["One"], id="bound to a name"),
        pytest.param(
            "@if (a.b(c); as d) {\n<p>One</p>\n} @else {\n<p>two</p>\n}", ["One", "two"], id="a choice"
        ),
        pytest.param(
            "@for (a of b; track a.c) {\n<li>One</li>\n} @empty {\n<p>two</p>\n}", ["One", "two"], id="a loop"
        ),
    ],
)
def test_templates_with_components(page: str, wanted: list[str]) -> None:
    assert texts(read(".html", page)) == wanted


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<!-- <app-card title='It is'></app-card> -->", id="in a comment"),
        pytest.param("<script>const a = `<app-card [title]=\"'It'\">`;</script>", id="in a script"),
    ],
)
def test_components_that_nobody_sees(page: str) -> None:
    assert texts(read(".html", f"{page}<p>So.</p>")) == ["So."]


def test_what_a_component_is_given_stands_under_its_title() -> None:
    card = "<app-card title='{}' text='{}'></app-card>"
    page = card.format("Needling", "It is calm.") + card.format("Massage", "It is slow.")
    document = read(".html", page)
    assert the_block(document, "It is calm").context.headings == ("Needling",)
    assert the_block(document, "It is slow").context.headings == ("Massage",)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<form><div class='sent-message'>It is calm.</div></form>", id="what a form answers"),
        pytest.param(
            "<div class='success-message w-form-done'><div>It is calm.</div></div>", id="beside a form"
        ),
        pytest.param("<div class='invalid-feedback'>It is calm.</div>", id="on a field"),
        pytest.param("<ul class='tags'><li><a href='/a'>It is calm</a></li></ul>", id="tags"),
        pytest.param(
            "<div class='recent-posts'><h4><a href='/a'>It is calm</a></h4></div>", id="other posts"
        ),
    ],
)
def test_what_stands_around_forms_and_posts_is_silent(page: str) -> None:
    assert texts(read(".html", page)) == []


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            "<form><mat-label label='Two'>One</mat-label><mat-error>It is so</mat-error></form>", id="a form"
        ),
        pytest.param("<a mat-button href='/a'>It is calm</a>", id="a button"),
        pytest.param("<a className='button' href='/a'>It is calm</a>", id="a class as JSX writes it"),
    ],
)
def test_controls_of_a_components_library_are_silent(page: str) -> None:
    assert texts(read(".html", page + "<x-card text='So it is.'></x-card>")) == ["So it is."]


@pytest.mark.parametrize("name", ["my-part", "my_part", "myPart"])
def test_the_id_of_a_part_is_no_heading_but_a_hint(name: str) -> None:
    page = f"<h2>A</h2><p>z</p><div id='{name}'><p>x</p></div><p>y</p>"
    document = read(".html", page)
    assert (the_block(document, "x").context.headings, the_block(document, "y").context.about) == (("A",), ())
    assert [one.lower() for one in the_block(document, "x").context.about] == ["my part"]
