"""PHP and Blade: what a visitor sees of a page, and the copy that its code holds."""

from __future__ import annotations

import pytest

from tests.parsers.reading import kinds, read, source_of, texts, the_block


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param("<p>It <?php echo $a; ?>helps.</p>", ["It helps."], id="a hole in a sentence"),
        pytest.param("<p class='<?= $a > 1 ?>'>It helps.</p>", ["It helps."], id="a hole in an attribute"),
        pytest.param("<p>It helps.</p><?php $a = 1;", ["It helps."], id="code that is not closed"),
        pytest.param("<?php if ($a > 1): ?><p>It helps.</p><?php endif ?>", ["It helps."], id="a condition"),
        pytest.param("<p>It <?= 'really' ?> helps.</p>", ["It really helps."], id="a string that is shown"),
        pytest.param(
            "<p>It <?= __('really', 'x') ?> helps.</p>", ["It really helps."], id="a translated one"
        ),
        pytest.param("<p><?php _e('It\\'s calm.'); ?></p>", ["It's calm."], id="a printing function"),
        pytest.param(
            "<?php $a = 'It is calm here.'; ?><p><?= $a ?>, call us.</p>",
            [", call us.", "It is calm here."],
            id="a value with more behind it",
        ),
        pytest.param("<?php echo '<p>One.</p>' . $a . '<p>Two.</p>';", ["One.", "Two."], id="echoed HTML"),
        pytest.param('<?php echo "<p>It\\n$a calms.</p>";', ["It calms."], id="variables and escapes"),
        pytest.param("<?php printf('<p>%s visits calm %1$d.</p>', 2);", ["visits calm ."], id="a format"),
        pytest.param("<img alt='<?php esc_attr_e('Two needles'); ?>'>", ["Two needles"], id="an alt text"),
        pytest.param("<?php // It helps.\n/* It helps. */ # It helps.\n", [], id="comments"),
        pytest.param("<?php if ($a === 'It helps a lot') { include 'the other file'; }", [], id="no copy"),
        pytest.param(
            "<?php $a['It helps a lot'] = add_action('It helps now', 'b');", [], id="names of things"
        ),
        pytest.param("<?php $html = <<<A\n<p>It helps $a.</p>\nA;\n", ["It helps ."], id="heredoc"),
        pytest.param("<?php $text = <<<'A'\nIt is\ncalm.\nA;\n", ["It is calm."], id="nowdoc"),
        pytest.param("<?php define('HERO', 'It helps a lot.');", ["It helps a lot."], id="a constant"),
        pytest.param(
            "<?php class A { public $t = 'It helps a lot.'; }", ["It helps a lot."], id="a property"
        ),
        pytest.param("<?php return ['text' => 'It ' . 'helps.'];", ["It helps."], id="joined strings"),
        pytest.param(
            "<?php $a = '[' . f('Needling', 'It helps.') . ',' . json_encode(['text' => 'It calms.']) . ']';",
            ["Needling", "It helps.", "It calms."],
            id="what calls between brackets are given",
        ),
        pytest.param("<?php return ['text' => \"Tr\\u{e8}s bien\"];", ["Très bien"], id="escapes"),
        pytest.param("<?php f(['text' => 'It helps.'", ["It helps."], id="broken code"),
        pytest.param(
            "<?php if ($a) echo 'It helps.'; else echo 'Ask us.';", ["It helps. Ask us."], id="or else"
        ),
        pytest.param("<?php $q = \"SELECT * FROM a WHERE b = 'It helps'\";", [], id="a query"),
        pytest.param("<?php $text = 'Select what helps you.';", ["Select what helps you."], id="no query"),
    ],
)
def test_text(page: str, wanted: list[str]) -> None:
    assert texts(read(".php", page)) == wanted


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        pytest.param(
            "@if($a > in_array('x', [1]))\n<p>It helps.</p>\n@endif", ["It helps."], id="directives"
        ),
        pytest.param(
            "@section('x', 'Calm :)')<p>It helps.</p>", ["It helps."], id="a parenthesis in a string"
        ),
        pytest.param(
            "@section('title', 'Dry needling')\n<p>It helps.</p>", ["It helps.", "Dry needling"], id="a title"
        ),
        pytest.param(
            "@php\n$text = 'It helps you.';\n@endphp\n<p>Hello there</p>",
            ["Hello there", "It helps you."],
            id="a block of PHP",
        ),
        pytest.param(
            "@include('hero', ['heading' => 'Less pain', 'image' => asset('img/no pain.jpg')])",
            ["Less pain"],
            id="what an included part is given",
        ),
        pytest.param("<p>It {{ $a }} helps {!! $b !!}.</p>", ["It helps ."], id="echoes"),
        pytest.param("<p>{{-- It hurts. --}}It helps.</p>", ["It helps."], id="a comment"),
        pytest.param("<p>{{ __('It helps you.') }}</p>", ["It helps you."], id="a translated text"),
        pytest.param("<p>@lang('It helps you.')</p>", ["It helps you."], id="a directive that translates"),
        pytest.param("<p>{{ $a->b ?? 'It helps you.' }}</p>", ["It helps you."], id="a default"),
        pytest.param("<p>@if($a)It helps.@else Ask us.@endif</p>", ["It helps. Ask us."], id="or else"),
        pytest.param("<p>@lang('care.text') So.</p>", ["So."], id="the key of a translation"),
        pytest.param(
            "@if($a)<p>Write to me@if.example.</p>@endif", ["Write to me@if.example."], id="an address"
        ),
        pytest.param("<x-faq question='Why?' answer='Because.' />", ["Why?", "Because."], id="a component"),
    ],
)
def test_blade(page: str, wanted: list[str]) -> None:
    assert texts(read(".php", page)) == wanted


def test_arrays_give_context() -> None:
    document = read(
        ".php",
        """<?php $services = [
          ['title' => 'Needling', 'benefits' => ['Calm necks'],
           'faqs' => [['q' => 'Why?', 'a' => 'Because.']]],
          array("title" => "Massage", "text" => "Warm hands."),
        ];""",
    )
    assert the_block(document, "Calm").context.headings[-2:] == ("Needling", "Benefits")
    assert the_block(document, "Because").context.question == "Why?"
    assert the_block(document, "Warm").context.headings[-1:] == ("Massage",)


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("f(title: 'Massage', text: 'Warm hands.')", id="named"),
        pytest.param("new Card('Massage', 'Warm hands, as ever.')", id="a title and its text"),
        pytest.param("$a->card('Massage', __('Warm hands, as ever.', 'x'))", id="of a method"),
        pytest.param(
            "get_template_part('a b c', null, ['title' => 'Massage', 'text' => 'Warm.'])", id="data"
        ),
    ],
)
def test_arguments_give_context(code: str) -> None:
    document = read(".php", f"<h1>Needling</h1><?php echo {code};")
    assert texts(document)[:2] == ["Needling", "Massage"]
    assert the_block(document, "Warm").context.headings == ("Massage",)


@pytest.mark.parametrize(
    "code",
    [
        pytest.param(
            "switch ($a) { case 'b': $title = 'Needling'; $text = 'It helps.'; break;"
            " default: $title = 'Massage'; $text = 'Warm hands.'; }",
            id="cases",
        ),
        pytest.param(
            "if ($a) { $heading = 'Needling'; $text = 'It helps.'; }"
            " elseif ($b) { $heading = 'Massage'; $text = 'Warm hands.'; }",
            id="conditions",
        ),
        pytest.param(
            "if ($a): $page_title = 'Needling'; $page_text = 'It helps.';"
            " else: $page_title = 'Massage'; $page_text = 'Warm hands.'; endif;",
            id="with colons",
        ),
        pytest.param(
            "switch ($a) { case 'Needling': $text = 'It helps.'; break;"
            " case 'Massage': $text = 'Warm hands.'; }",
            id="named by what they are for",
        ),
        pytest.param(
            "$a = match($b) { 'Needling' => 'It helps.', 'Massage' => 'Warm hands.' };", id="a match"
        ),
        pytest.param(
            "if ($slug === 'Needling') { $text = 'It helps.'; } else if (is_page('Massage')) {"
            " $html .= '<p>Warm hands.</p>'; }",
            id="compared",
        ),
        pytest.param(
            "function f($a) { switch ($a) { case 'Needling': return 'It helps.';"
            " case 'Massage': return 'Warm hands.'; } }",
            id="what a function gives back",
        ),
    ],
)
def test_what_a_branch_sets_belongs_together(code: str) -> None:
    document = read(".php", f"<?php\n{code}\n")
    assert the_block(document, "It helps").context.headings[-1:] == ("Needling",)
    assert the_block(document, "Warm").context.headings[-1:] == ("Massage",)


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("if ($slug != 'massage') { $text = 'It helps.'; }", id="not that page"),
        pytest.param("if (!is_page('massage')) { $text = 'It helps.'; }", id="not that page, by a call"),
        pytest.param("if ($a == 'b' || $a == 'massage') { $text = 'It helps.'; }", id="several pages"),
        pytest.param("switch ($a) { case 'b': case 'massage': $text = 'It helps.'; }", id="several cases"),
        pytest.param("if ($a) { $text = 'It helps.'; }", id="a condition that names nothing"),
    ],
)
def test_a_branch_for_no_single_page_is_about_none(code: str) -> None:
    assert the_block(read(".php", f"<?php\n{code}\n"), "It helps").context.headings == ()


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("$a = '<h3>Needling</h3>'; $a .= '<p>It helps.</p>';", id="one after the other"),
        pytest.param(
            "$a = ''; $a .= '<h3>Needling</h3>'; if ($b) { $a .= '<p>It helps.</p>'; } return $a;",
            id="on a condition",
        ),
    ],
)
def test_html_is_put_together_in_steps(code: str) -> None:
    other = "$a = '<h3>Massage</h3>'; $a .= '<p>Warm hands.</p>';"
    document = read(".php", f"<?php function f() {{ {code} }} function g() {{ {other} }}")
    assert texts(document) == ["Needling", "It helps.", "Massage", "Warm hands."]
    assert the_block(document, "It helps").context.headings == ("Needling",)
    assert the_block(document, "Warm").context.headings == ("Massage",)
    assert source_of(document, the_block(document, "It helps"), "It helps") == "It helps"


def test_a_key_that_asks_is_answered() -> None:
    document = read(".php", "<?php $faq['Is it calm?'] = 'Yes.';")
    assert the_block(document, "Yes").context.question == "Is it calm?"


@pytest.mark.parametrize(
    "code",
    [
        pytest.param(
            "<?php foreach (['Painless', 'Quick'] as $a): ?><li><?= $a ?></li><?php endforeach ?>",
            id="written there",
        ),
        pytest.param(
            "<?php $b = ['Painless', 'Quick']; foreach ($b as $a): ?><li><?= $a ?></li><?php endforeach ?>",
            id="named",
        ),
    ],
)
def test_single_words_that_a_page_lists_are_copy(code: str) -> None:
    document = read(".php", f"<h2>Needling</h2><ul>{code}</ul>")
    assert texts(document) == ["Needling", "Painless", "Quick"]
    assert the_block(document, "Painless").context.headings[:1] == ("Needling",)


def test_arguments_that_ask_are_answered() -> None:
    document = read(".php", "<?php $a = [Faq::make('Is it calm?', 'Yes.')];")
    assert the_block(document, "Yes").context.question == "Is it calm?"


def test_the_page_is_read_as_html() -> None:
    document = read(".php", "<h1>Needling</h1><?php echo '<h2>Why</h2>'; ?><ul><li>Calm necks</li></ul>")
    assert kinds(document) == [("heading", "Needling"), ("heading", "Why"), ("list-item", "Calm necks")]
    assert document.blocks[2].context.headings == ("Needling", "Why")


def test_escapes_lead_back_to_the_source() -> None:
    document = read(".php", "<p><?php _e('It\\'s so'); ?></p><?php $text = 'It\\'s this too';")
    assert source_of(document, the_block(document, "It's so"), "'s so") == "'s so"
    assert source_of(document, the_block(document, "It's this"), "'s this") == "\\'s this"


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(
            "<ul>@foreach(['It helps.', 'It calms.'] as $b)<li>{{ $b }}</li>@endforeach</ul>", id="a loop"
        ),
        pytest.param("{!! '<p>It helps.</p>' !!}", id="a raw echo"),
        pytest.param("""<x-card :text="'It helps.'" />""", id="a bound property"),
        pytest.param("@include('card', ['text' => 'It helps.'])", id="an include"),
        pytest.param("""<x-card :a="$b->c" :title="__('Dry')" :text="__('It helps.')" />""", id="the last"),
    ],
)
def test_blade_code_is_read_where_the_page_shows_it(shown: str) -> None:
    document = read(".blade.php", f"@section('content')<h2>Needling</h2>{shown}<h2>Later</h2>@endsection")
    assert the_block(document, "It helps").context.headings == ("Needling",)


def test_what_an_include_is_given_has_its_own_title_under_another() -> None:
    page = (
        "<h2>Needling</h2><h3>Massage</h3>@include('cta', ['title' => 'Needling', 'text' => 'It is calm.'])"
    )
    assert the_block(read(".blade.php", page), "It is").context.headings == (
        "Needling",
        "Massage",
        "Needling",
    )


def test_an_echo_that_nothing_closes_is_text() -> None:
    assert list(read(".blade.php", "{!! ").blocks) == []
    assert [block.text for block in read(".blade.php", "<p>Dry needling {!! works</p>").blocks]


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("if ($sent) { $message = 'It is calm. Thank you.'; }", id="what a form answers"),
        pytest.param("$errors[] = 'It is calm, so give a name.';", id="a mistake in a form"),
        pytest.param("register_nav_menus(array('a' => __('It is calm', 'b')));", id="the names of menus"),
        pytest.param(
            "add_action('a', function () { register_nav_menus(['a' => 'It is calm']); });", id="in a function"
        ),
    ],
)
def test_what_is_said_to_the_program_is_silent(code: str) -> None:
    assert texts(read(".php", f"<?php\n{code}\n")) == []


@pytest.mark.parametrize("log", ["Log::info", "$this->command->info", "$this->output->writeln"])
def test_what_is_logged_is_silent_what_is_stored_is_not(log: str) -> None:
    stored = "Service::create(['name' => 'Needling', 'text' => 'It is calm.']);"
    page = f"<?php\n{log}('It is calm now.');\n{stored}\n"
    assert texts(read(".php", page)) == ["Needling", "It is calm."]
