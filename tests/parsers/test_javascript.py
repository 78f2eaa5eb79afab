"""JavaScript and TypeScript: which text of JSX and which strings are copy, and what governs them."""

from __future__ import annotations

import time

import pytest

from dnlint.offsets import Span
from dnlint.parsers import parse
from dnlint.source import SourceFile
from dnlint.values import Context
from tests.parsers.reading import kinds, read, source_of, texts, the_block
from tests.patience import a_while


def page(jsx: str) -> str:
    return f"export default function Page() {{\n  return (\n    <>{jsx}</>\n  );\n}}\n"


@pytest.mark.parametrize("suffix", [".jsx", ".tsx"])
@pytest.mark.parametrize(
    ("jsx", "wanted"),
    [
        pytest.param("<p>One <b>two</b> <a href='/'>three</a></p>", ["One two three"], id="inline tags"),
        pytest.param("<p>One{' '}<Link to='/'>two</Link>{\" \"}three</p>", ["One two three"], id="spaces"),
        pytest.param("<p>\n  One\n  two\n</p>", ["One two"], id="wrapped lines"),
        pytest.param("<p>\n  <b>One</b>\n  . Two\n</p>", ["One. Two"], id="a full stop on a line of its own"),
        pytest.param("<div>One<p>two</p>three</div>", ["One", "two", "three"], id="blocks cut"),
        pytest.param("<div>One<Card>two</Card>three</div>", ["One", "two", "three"], id="components cut"),
        pytest.param("<p>One <Term>two</Term> three</p>", ["One two three"], id="but not in a paragraph"),
        pytest.param("<p><CheckIcon /> One two</p>", ["One two"], id="icons leave no trace"),
        pytest.param("<p>One<br/>two<br /><br />three</p>", ["One\ntwo", "three"], id="line breaks"),
        pytest.param("<p>{'One'} {\"two\"} {`three`}</p>", ["One two three"], id="strings in braces"),
        pytest.param("<p>One {two} three {four.five}</p>", ["One three"], id="variables"),
        pytest.param("<p>One {two && <b>three</b>}</p>", ["One three"], id="shown on a condition"),
        pytest.param("<div>{a ? <p>One</p> : <p>two</p>}</div>", ["One", "two"], id="one or the other"),
        pytest.param("<p>{a ? 'One' : 'two'} three</p>", ["One three"], id="one string or the other"),
        pytest.param(
            "<p>{`One ${a ? `two ${b || 'three'}` : 'four'} five`}</p>", ["One two three five"], id="choices"
        ),
        pytest.param("<h2>{title || 'One two'}</h2>", ["One two"], id="a string to fall back on"),
        pytest.param("<ul>{a.map((b) => <li>One {b}</li>)}</ul>", ["One"], id="elements of a list"),
        pytest.param(
            "<ul>{['One a', 'Two b'].map((b) => <li>{b}</li>)}</ul>", ["One a", "Two b"], id="a list"
        ),
        pytest.param("<p>One &amp; two &ndash; it&apos;s</p>", ["One & two – it's"], id="entities"),
        pytest.param("<p>R&D & care</p>", ["R&D & care"], id="bare ampersands"),
        pytest.param("<p>Pain < 5 of 10</p>", ["Pain < 5 of 10"], id="a stray angle bracket"),
        pytest.param("<p>It's one</p>", ["It's one"], id="an apostrophe is no quote"),
        pytest.param("<p>One{/* two */} three</p>", ["One three"], id="comments"),
        pytest.param("<p>{/* It's <b>off</b> */}One</p>", ["One"], id="elements in comments"),
        pytest.param("<React.Fragment><p>One</p></React.Fragment>", ["One"], id="fragments"),
        pytest.param("<motion.p animate={{ y: 0 }}>One</motion.p>", ["One"], id="animated elements"),
        pytest.param("<><Button>One</Button><nav><a href='/'>Two</a></nav></>", [], id="buttons and menus"),
        pytest.param(
            "<><Select options={['It is one.']} /><SiteNav items={['It is two.']} /></>", [], id="choices"
        ),
        pytest.param("<h2>{t('one.title', 'One')}</h2>", ["One"], id="a word that is translated"),
        pytest.param(
            "<p><Trans i18nKey='a' defaults='One <b>two</b>' /></p>", ["One two"], id="a translation"
        ),
        pytest.param("<Trans i18nKey='a'>One <b>two</b></Trans>", ["One two"], id="what is translated"),
        pytest.param("<h2><FormattedMessage id='a' defaultMessage='One' /></h2>", ["One"], id="a message"),
        pytest.param(
            "<Card text='It is one.' ctaText='Two is three' />", ["It is one."], id="a label of a button"
        ),
        pytest.param("<Card ctaText='One is two.' />", ["One is two."], id="a sentence above a button"),
        pytest.param("<style jsx>{`p { color: red; }`}</style>", [], id="style sheets"),
        pytest.param("<script>{`let one = 'two three four.';`}</script>", [], id="scripts"),
        pytest.param("<svg><title>One two</title></svg>", [], id="drawings"),
        pytest.param(
            "<div className='One two' aria-label='Three' data-a='Four' />", [], id="silent attributes"
        ),
        pytest.param("<p onClick={() => alert('One two three.')}>Four</p>", ["Four"], id="handlers"),
        pytest.param(
            "<div dangerouslySetInnerHTML={{ __html: '<p>One <i>two</i></p>' }} />", ["One two"], id="HTML"
        ),
    ],
)
def test_text_and_cuts(suffix: str, jsx: str, wanted: list[str]) -> None:
    assert texts(read(suffix, page(jsx))) == wanted


@pytest.mark.parametrize(
    ("jsx", "wanted"),
    [
        pytest.param("<h1>One</h1>", [("heading", "One")], id="a heading"),
        pytest.param(
            "<div class='a'><h3 class={b}>One</h3><p>Two</p></div>",
            [("heading", "One"), ("paragraph", "Two")],
            id="class for className",
        ),
        pytest.param("<ul><li>One</li></ul>", [("list-item", "One")], id="a list"),
        pytest.param(
            "<Typography variant='h2'>One</Typography>", [("heading", "One")], id="as its variant says"
        ),
        pytest.param(
            "<Card.Title>One</Card.Title>two", [("heading", "One"), ("paragraph", "two")], id="a title"
        ),
        pytest.param("<Image src={a} alt='One two' />", [("attribute", "One two")], id="an image"),
        pytest.param(
            "<Card title='One two' text=\"It's three.\" icon={<Star />} to='/four five' />",
            [("heading", "One two"), ("attribute", "It's three.")],
            id="properties",
        ),
        pytest.param(
            "<Card image={{ src: '/a.jpg', alt: 'One two' }} style={{ font: 'Three four five.' }} />",
            [("attribute", "One two")],
            id="what a picture shows",
        ),
        pytest.param("<Tips items={['One two']} />", [("data", "One two")], id="a list as a property"),
        pytest.param(
            "<Card body={<>One <b>two</b></>}>three</Card>",
            [("paragraph", "One two"), ("paragraph", "three")],
            id="an element as a property",
        ),
        pytest.param(
            "<Head><title>One</title><meta name='description' content='Two' /></Head>",
            [("title", "One"), ("description", "Two")],
            id="the head",
        ),
        pytest.param(
            "<Helmet title='One' meta={[{ name: 'description', content: 'It is two.' }]} />",
            [("title", "One"), ("description", "It is two.")],
            id="the head as properties",
        ),
        pytest.param(
            "<Seo title='One' description={'Two three'} />",
            [("title", "One"), ("description", "Two three")],
            id="a component for search engines",
        ),
        pytest.param(
            "<table><tr><th>One</th></tr><tr><td>two</td></tr></table>",
            [("paragraph", "One"), ("paragraph", "two")],
            id="a table that only lays out",
        ),
    ],
)
def test_kinds(jsx: str, wanted: list[tuple[str, str]]) -> None:
    assert kinds(read(".jsx", page(jsx))) == wanted


@pytest.mark.parametrize(
    ("jsx", "context"),
    [
        pytest.param("<h2>Benefits</h2><p>It helps.</p>", Context(headings=("Benefits",)), id="heading"),
        pytest.param(
            "<Section title='Benefits'><p>It helps.</p></Section>",
            Context(headings=("Benefits",)),
            id="a heading as a property",
        ),
        pytest.param("<p>It can:</p><ul><li>It helps.</li></ul>", Context(lead_in="It can:"), id="lead-in"),
        pytest.param(
            "<details><summary>Does it?</summary><p>It helps.</p></details>",
            Context(question="Does it?", role="answer"),
            id="fold-out",
        ),
        pytest.param(
            "<AccordionItem><AccordionTrigger>Does it?</AccordionTrigger>"
            "<AccordionContent>It helps.</AccordionContent></AccordionItem>",
            Context(question="Does it?", role="answer"),
            id="accordion",
        ),
        pytest.param(
            "<Faq question='Does it?' answer='It helps.' />",
            Context(question="Does it?", role="answer", key="answer"),
            id="question and answer as properties",
        ),
        pytest.param(
            "<Testimonial author='Ann' quote='It helps.' />",
            Context(role="testimonial", key="quote"),
            id="testimonial",
        ),
        pytest.param(
            "<Table><TableHeader><TableRow><TableHead>What</TableHead><TableHead>Needles</TableHead></TableRow>"
            "</TableHeader><TableBody><TableRow><TableCell>Why</TableCell><TableCell>It helps.</TableCell>"
            "</TableRow></TableBody></Table>",
            Context(column="Needles", row="Why"),
            id="table of components",
        ),
    ],
)
def test_context_of_jsx(jsx: str, context: Context) -> None:
    assert the_block(read(".tsx", page(jsx)), "It helps").context == context


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("import needles from 'dry needling is good';", id="imports"),
        pytest.param("export * from 'dry needling is good';", id="exports"),
        pytest.param("'use client'; \"use strict\";", id="directives"),
        pytest.param("// 'Dry needling is good.'\n/* \"Dry needling is good.\" */", id="comments"),
        pytest.param("console.log('Dry needling is good.');", id="messages to developers"),
        pytest.param("throw new Error('Dry needling is not good.');", id="errors"),
        pytest.param("if (a === 'Dry needling is good.') b();", id="comparisons"),
        pytest.param("switch (a) { case 'Dry needling is good.': break; }", id="cases"),
        pytest.param("a['Dry needling is good.'] = 1; b = { 'Dry needling is good.': 1 };", id="keys"),
        pytest.param("const a = /dry needling is good/;", id="patterns"),
        pytest.param("const a = 'flex items-center justify-between text-sm';", id="classes"),
        pytest.param("const a = cn('rounded border p', b && 'shadow large soft');", id="calls for classes"),
        pytest.param("const a = { className: 'Very big box', variant: 'Two words' };", id="keys of code"),
        pytest.param("const a = 'https://example.org/dry needling';", id="addresses"),
        pytest.param("const a = '/img/dry needling.jpg', b = './needles are good';", id="paths"),
        pytest.param(
            "const title = 'dry-needling', name = 'dryNeedling', label = 'needles';", id="identifiers"
        ),
        pytest.param("const a = 'SELECT name FROM needles WHERE id = 1';", id="SQL"),
        pytest.param("const a = '0 4px 6px rgba(0, 0, 0, 0.1)', b = '1px solid red';", id="style values"),
        pytest.param("const a = '2024-05-01 10:30', b = '12/05/2024';", id="dates"),
        pytest.param("const a = 'text/html; charset=utf-8';", id="mime types"),
        pytest.param("const color = '#fff', b = 'rgb(1, 2, 3)';", id="colours"),
        pytest.param(
            "const s = styled.div`color: red and blue;`; const q = gql`query Is { good }`;", id="tagged"
        ),
        pytest.param(
            "document.querySelector('.faq .item p'); el.addEventListener('on some event', f);", id="DOM"
        ),
        pytest.param(
            "const tags = ['Dry needling', 'Pain relief']; a = { keywords: ['Less pain'] };", id="keywords"
        ),
    ],
)
def test_no_copy(script: str) -> None:
    assert texts(read(".js", script)) == []


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("type A = { a: 'dry needling is good' };", id="types"),
        pytest.param("interface A { a: 'dry needling is good' }", id="interfaces"),
        pytest.param("enum A { One = 'Dry needling is good.' }", id="enumerations"),
        pytest.param("let a: 'dry needling is good' | 'it is not good';", id="annotations"),
        pytest.param("const a = <'dry needling is good'>b;", id="assertions of type"),
    ],
)
def test_types_are_no_copy(script: str) -> None:
    assert texts(read(".ts", script)) == []


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        pytest.param("const a = 'It helps most people.';", ["It helps most people."], id="a sentence"),
        pytest.param(
            'say("You can book a visit online.");', ["You can book a visit online."], id="passed on"
        ),
        pytest.param("const f = () => 'It helps most people.';", ["It helps most people."], id="returned"),
        pytest.param("el.textContent = 'It helps most people.';", ["It helps most people."], id="assigned"),
        pytest.param("t('It helps most people.')", ["It helps most people."], id="translated"),
        pytest.param("useState('It helps most people.')", ["It helps most people."], id="a state"),
        pytest.param("function f({ title = 'Dry Needling' }) {}", ["Dry Needling"], id="a default"),
        pytest.param(
            "const a = 'One two ' +\n  'three ' + b + ' four.';", ["One two three four."], id="joined"
        ),
        pytest.param("const a = `One ${b} two\n   three.`;", ["One two three."], id="a template"),
        pytest.param("const intro = 'One\\n\\ntwo';", ["One", "two"], id="a blank line"),
        pytest.param("const intro = 'It\\'s \\x41nn\\u2019s caf\\xe9';", ["It's Ann’s café"], id="escapes"),
        pytest.param(
            "const intro = 'It cures\\\n back pain.';", ["It cures back pain."], id="a line that goes on"
        ),
        pytest.param("const intro = 'A \\u{1F600} \\ud83d\\ude00';", ["A 😀 😀"], id="escaped pairs"),
        pytest.param(
            "const a = ['Calm necks', 'Rested backs'] as const;", ["Calm necks", "Rested backs"], id="a list"
        ),
        pytest.param("const a = Object.freeze(['Calm necks']);", ["Calm necks"], id="a frozen list"),
        pytest.param("module.exports = { title: 'Needles' };", ["Needles"], id="an export"),
        pytest.param(
            "const a = b ? 'It helps you.' : 'It helps me.';", ["It helps you.", "It helps me."], id="choice"
        ),
        pytest.param("const html = '<p>One <b>two</b></p><p>three</p>';", ["One two", "three"], id="HTML"),
        pytest.param(
            "const body = '## One\\n\\nIt is **two**.\\n\\n- three';",
            ["One", "It is two.", "three"],
            id="Markdown",
        ),
        pytest.param(
            "const body = `\n    ## One\n\n    It is **two**.\n`;",
            ["One", "It is two."],
            id="indented Markdown",
        ),
        pytest.param(
            "const a = [{ title: 'One', body: () => <p>It <b>is</b></p> }];",
            ["One", "It is"],
            id="JSX in data",
        ),
        pytest.param(
            "const faqs = [{ q: 'Why?', a: 'So.' },, { q: 'How?' a: 'Thus' }",
            ["Why?", "So.", "How?", "Thus"],
            id="broken data",
        ),
        pytest.param(
            "const a = () => { return (<p>It is <b>two</p>); };\nconst text = 'Three';",
            ["It is", "two", "Three"],
            id="broken JSX",
        ),
        pytest.param(
            "box.innerHTML = `${tips.map((t) => `<li>${t} It helps.</li>`).join('')}<p>It calms.</p>`;",
            ["It helps.", "It calms."],
            id="a template in a template",
        ),
    ],
)
def test_strings_that_are_copy(script: str, wanted: list[str]) -> None:
    assert texts(read(".jsx", script)) == wanted


@pytest.mark.parametrize(
    ("script", "context"),
    [
        pytest.param(
            "const x = { title: 'Needling', text: 'It helps.' };",
            Context(title="Needling", headings=("Needling",), key="text"),
            id="the title of an object",
        ),
        pytest.param(
            "const x = [{ slug: 'dry-needling', text: 'It helps.' }, { name: 'Massage', text: 'Soft.' }];",
            Context(title="dry needling", headings=("dry needling",), key="text"),
            id="its slug",
        ),
        pytest.param(
            "const x = { name: 'Needling', benefits: ['It helps.'] };",
            Context(title="Needling", headings=("Needling", "Benefits"), key="benefits"),
            id="the name of a list",
        ),
        pytest.param(
            "const x = { 'dry-needling': { text: 'It helps.' } };",
            Context(headings=("Dry needling",), key="text"),
            id="the key of an object",
        ),
        pytest.param(
            "export const dryNeedlingBenefits = ['It helps.'];",
            Context(headings=("Dry needling benefits",), key="dryNeedlingBenefits"),
            id="the name of a constant",
        ),
        pytest.param(
            "const x = { name: 'Needling', steps: [{ title: 'Talk', text: 'It helps.' }] };",
            Context(title="Needling", headings=("Needling", "Steps", "Talk"), key="text"),
            id="titles in titles",
        ),
        pytest.param(
            "const faqs = [{ q: 'Does it?', a: 'It helps.' }];",
            Context(headings=("Faqs",), question="Does it?", role="answer", key="a"),
            id="a question",
        ),
        pytest.param(
            "const x = [{ title: 'Does it?', content: 'It helps.' }];",
            Context(question="Does it?", role="answer", key="content"),
            id="a question as title",
        ),
        pytest.param(
            "const x = { faq1Question: 'Is it?', faq1Answer: 'Yes.', q2: 'Does it?', a2: 'It helps.' };",
            Context(question="Does it?", role="answer", key="a2"),
            id="numbered questions",
        ),
        pytest.param(
            "const testimonials = [{ name: 'Ann', text: 'It helps.' }];",
            Context(headings=("Testimonials",), role="testimonial", key="text"),
            id="testimonials",
        ),
        pytest.param(
            "const x = [{ what: 'Aim', needling: 'It helps.', tea: 'No' },"
            " { what: 'Fee', needling: '1', tea: '2' }];",
            Context(headings=("Needling",), column="Needling", row="Aim", key="needling"),
            id="rows of a table",
        ),
        pytest.param(
            "const ld = { '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: 'Does it?',"
            " acceptedAnswer: { '@type': 'Answer', text: 'It helps.' } }] };",
            Context(question="Does it?", role="answer", key="text"),
            id="JSON-LD",
        ),
    ],
)
def test_context_of_data(script: str, context: Context) -> None:
    assert the_block(read(".ts", script), "It helps").context == context


def test_what_next_js_tells_search_engines() -> None:
    script = """export const metadata: Metadata = {
      title: 'Needling', description: 'About it.', keywords: ['pain relief'],
      openGraph: { title: 'OG', description: 'More.', images: ['/a b.png'], type: 'website' },
    };"""
    wanted = [("title", "Needling"), ("description", "About it."), ("title", "OG"), ("description", "More.")]
    assert kinds(read(".tsx", script)) == wanted


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("<script type='application/ld+json'>{JSON.stringify(LD)}</script>", id="an object"),
        pytest.param("<script type='application/ld+json'>{`LD`}</script>", id="a template"),
        pytest.param(
            "<Script type='application/ld+json' dangerouslySetInnerHTML={{ __html: JSON.stringify(LD) }} />",
            id="set as HTML",
        ),
    ],
)
def test_structured_data(script: str) -> None:
    data = (
        '{"@type": "Question", "name": "Does it hurt?", "acceptedAnswer": {"@type": "Answer", "text": "No."}}'
    )
    document = read(".jsx", page(script.replace("LD", data)))
    assert texts(document) == ["Does it hurt?", "No."]
    assert the_block(document, "No").context.question == "Does it hurt?"


def test_a_page_that_is_all_properties() -> None:
    document = read(
        ".tsx",
        page(
            "<Service title='Needling' metaDescription='About it.' tipsTitle='What to do'"
            " tips={['It helps.']}"
            " faqs={[{ question: 'Does it?', answer: <>Yes, <b>it does</b>.</> }]} buttonText='Book it' />"
        ),
    )
    assert kinds(document) == [
        ("description", "About it."),
        ("heading", "Needling"),
        ("heading", "What to do"),
        ("data", "It helps."),
        ("data", "Does it?"),
        ("data", "Yes, it does."),
    ]
    assert the_block(document, "It helps").context.headings == ("Needling", "What to do", "Tips")
    assert the_block(document, "Yes").context.question == "Does it?"


class TestDataThatThePageShows:
    SCRIPT = """const service = {
      title: 'Dry Needling', intro: 'It is a calm hour for your neck.', points: ['It helps.', 'It rests.'],
    };
    export const Page = () => <main>
      <h1>{service.title}</h1>
      <p>{service.intro}</p>
      <h2>What it brings</h2>
      <ul>{service.points.map((point) => <li>{point}</li>)}</ul>
      <Footer points={service.points} />
    </main>;"""

    def test_is_read_once(self) -> None:
        found = [
            "Dry Needling",
            "It is a calm hour for your neck.",
            "What it brings",
            "It helps.",
            "It rests.",
        ]
        assert texts(read(".jsx", self.SCRIPT)) == found

    def test_is_governed_by_the_page(self) -> None:
        found = the_block(read(".jsx", self.SCRIPT), "It helps").context
        assert found.headings == ("Dry Needling", "What it brings")
        assert found.title == "Dry Needling"

    def test_a_name_in_a_sentence_is_read_as_what_it_stands_for(self) -> None:
        script = (
            "const name = 'Needling'; const a = () => <p>{name} helps.</p>; const text = `See ${name} here`;"
        )
        document = read(".tsx", script)
        assert texts(document) == ["Needling", "Needling helps.", "See Needling here"]
        assert (
            source_of(document, the_block(document, "Needling helps"), "Needling helps") == "{name} helps"[1:]
        )


@pytest.mark.parametrize(
    ("suffix", "script", "words", "source"),
    [
        pytest.param(".js", "const intro = 'It\\'s here';", "It's here", "It\\'s here", id="an escape"),
        pytest.param(".js", "const intro = 'One ' + 'two';", "One two", "One ' + 'two", id="joined strings"),
        pytest.param(".js", "const intro = `One ${a} two`;", "One two", "One ${a} two", id="a hole"),
        pytest.param(".js", "const intro = 'One\\n two';", "One two", "One\\n two", id="an escaped line end"),
        pytest.param(".jsx", page("<p>One {' '}<b>two</b></p>"), "One two", "One {' '}<b>two", id="tags"),
        pytest.param(".jsx", page("<p>One &amp; two</p>"), "& two", "&amp; two", id="an entity"),
        pytest.param(
            ".jsx", page("<a title='One &quot;two&quot;'>b</a>"), '"two"', "&quot;two&quot;", id="attribute"
        ),
        pytest.param(".jsx", page("<A text={'One \"two\"'} />"), '"two"', '"two"', id="quotes in a property"),
        pytest.param(
            ".js", "const html = '<p>It\\'s <b>one</b></p>';", "It's one", "It\\'s <b>one", id="HTML"
        ),
        pytest.param(".tsx", "\ufeffconst text = '😀 One';", "One", "One", id="a byte order mark"),
    ],
)
def test_words_lead_back(suffix: str, script: str, words: str, source: str) -> None:
    document = read(suffix, script)
    block = next(block for block in document.blocks if words in block.text)
    assert source_of(document, block, words) == source


def test_a_minified_bundle_is_left_alone() -> None:
    bundle = "!function(e,t){e.a='It helps most people, you know.',t(1)}(x,y);" * 20_000
    started = time.process_time()
    assert texts(read(".js", bundle)) == []
    assert time.process_time() - started < 2 * a_while()


def test_one_long_line_of_copy_is_read() -> None:
    script = "export const intro = '" + "It helps most people. " * 2_000 + "';"
    block = read(".ts", script).blocks[0]
    assert len(block.text) == len("It helps most people. ") * 2_000 - 1
    assert block.source_span(Span(0, 2)) == Span(22, 24)


@pytest.mark.parametrize(
    "name", ["site.min.js", "types.d.ts", "vite.config.ts", "page.test.tsx", "card.stories.jsx"]
)
def test_files_without_copy_are_known_by_name(name: str) -> None:
    assert parse(SourceFile(f"src/{name}", "export const title = 'It helps most people.';")).blocks == ()


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("x = [" + "[" * 5_000 + "'It helps you.'" + "]" * 5_000 + "]", id="lists in lists"),
        pytest.param("x = " + "'It helps you ' + " * 10_000 + "'now.'", id="a long sum"),
        pytest.param("x = a" + " ? 'It helps you.' : b" * 2_000, id="a long choice"),
        pytest.param("x = <p>" + "a & b < 4 " * 20_000 + "</p>", id="loose signs"),
        pytest.param("x = " + "<div>" * 3_000 + "</div>" * 3_000, id="elements in elements"),
        pytest.param("`${" * 20_000, id="templates that never close"),
        pytest.param("{" * 50_000, id="braces that never close"),
        pytest.param("x = [" + "'It helps you.', " * 20_000 + "]", id="a long list"),
        pytest.param("<p>{" + "a ? 'One two' : " * 3_000 + "'z'}</p>", id="choices in choices"),
        pytest.param("const a = `<p>${" * 2_000 + "'a b c'" + "}`" * 2_000, id="templates in templates"),
        pytest.param(
            "<a>{" + "b.map((c) => <p>{c.d}{" * 800 + "1" + "}</p>)" * 800 + "}</a>", id="loops in loops"
        ),
        pytest.param("a = " + "['One two?', " * 900 + "'b'" + "]" * 900, id="lists in lists"),
    ],
)
def test_hostile_scripts_are_read_in_seconds(script: str) -> None:
    started = time.process_time()
    read(".tsx", script)
    assert time.process_time() - started < 20 * a_while()


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("const [a, setA] = useState({ name: '', message: 'It is calm.' });", id="a state"),
        pytest.param(
            "const { register } = useForm({ defaultValues: { message: 'It is calm.' } });", id="a form"
        ),
        pytest.param("const initialValues = { message: 'It is calm.' };", id="first values"),
        pytest.param("const form = this.fb.group({ message: ['It is calm.', a.required] });", id="controls"),
        pytest.param("const a = <Formik initialValues={{ message: 'It is calm.' }} />;", id="a property"),
        pytest.param("const hero = { cta: { text: 'It is calm', href: '/book' } };", id="a link"),
        pytest.param("const hero = { ctaText: 'It is calm', buttonText: 'It is so' };", id="buttons"),
    ],
)
def test_what_forms_and_buttons_hold_is_no_copy(code: str) -> None:
    assert texts(read(".tsx", code)) == []


def test_a_person_who_is_quoted_is_no_setting() -> None:
    document = read(".ts", "export const quotes = [{ name: 'Ann', content: 'It is calm.' }];")
    assert the_block(document, "It is calm").context.role == "testimonial"


def test_a_title_and_its_text_that_a_function_of_the_page_is_passed() -> None:
    row = "const row = (a: string, b: string) => <tr><th>{a}</th><td>{b}</td></tr>;"
    jsx = "<table>{row('Needling', 'It is very calm.')}{row('Massage', 'It is rather slow.')}</table>"
    document = read(".tsx", f"{row}\n{page(jsx)}")
    assert the_block(document, "It is very").context.headings == ("Needling",)
    assert the_block(document, "It is rather").context.headings == ("Massage",)


def test_a_word_as_the_title_of_a_component() -> None:
    jsx = "<Row service='Needling'>It is calm.</Row><Row service='Massage'>It is slow.</Row>"
    document = read(".tsx", page(jsx))
    assert the_block(document, "It is slow").context.headings == ("Massage",)


def test_what_is_thrown_is_no_copy() -> None:
    assert texts(read(".ts", "if (!a) throw new Response('It is calm.', { status: 404 });")) == []


@pytest.mark.parametrize("name", ["app.config.ts", "site.config.js"])
def test_settings_of_the_site_are_no_settings_of_a_tool(name: str) -> None:
    text = "export default { tagline: 'It is calm.' };"
    assert texts(parse(SourceFile(name, text))) == ["It is calm."]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("", "break;"), ("{", "break; }")],
    ids=["in a case", "in a block"],
)
def test_strings_that_are_set_together_are_an_object(opening: str, closing: str) -> None:
    cases = (
        f"case {slug!r}: {opening} heading = '{heading}'; content = '{text}'; {closing}"
        for slug, heading, text in (("n", "Needling", "It is quiet."), ("m", "Massage", "Hands help."))
    )
    document = read(".js", f"switch (slug) {{ {' '.join(cases)} }}")
    assert the_block(document, "It is quiet").context.headings == ("Needling",)
    assert the_block(document, "Hands").context.headings == ("Massage",)


@pytest.mark.parametrize(
    ("code", "about"),
    [
        pytest.param("<div>{tab === 'cupping' && <p>It is calm.</p>}</div>", ("cupping",), id="a condition"),
        pytest.param(
            "<div>{open && tab == 'dryNeedling' && (<p>It is calm.</p>)}</div>", ("dry needling",), id="two"
        ),
        pytest.param(
            "<div>{tab === 'cupping' ? <p>It is calm.</p> : <p>Hi</p>}</div>", ("cupping",), id="a choice"
        ),
        pytest.param("<div>{tab === 'cupping' ? <p>Hi</p> : <p>It is calm.</p>}</div>", (), id="the other"),
        pytest.param("<div>{tab !== 'cupping' && <p>It is calm.</p>}</div>", (), id="unlike"),
        pytest.param("<div>{(tab === 'a' || b === 'c') && <p>It is calm.</p>}</div>", (), id="one of two"),
        pytest.param("<div>{tab === '2024' && <p>It is calm.</p>}</div>", (), id="no name"),
    ],
)
def test_what_is_shown_in_one_case_is_about_its_name(code: str, about: tuple[str, ...]) -> None:
    page = f"export default () => {code}"
    assert the_block(read(".tsx", page), "It is calm").context.about == about


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("switch (s) { case 'dry-needling': return 'It is calm.'; }", id="a case"),
        pytest.param("switch (s) { case 'dry-needling': return <p>It is calm.</p>; }", id="an element"),
        pytest.param("if (s === 'dry-needling') return 'It is calm.';", id="a condition"),
        pytest.param("if (s === 'dry-needling') { return { d: 'It is calm.' }; }", id="an object"),
        pytest.param("if (s.includes('dry needling')) return 'It is calm.';", id="a word in a message"),
        pytest.param("if (a) b(); else if (/dry needling/i.test(s)) return 'It is calm.';", id="a pattern"),
    ],
)
def test_what_a_function_gives_for_a_name_is_about_it(code: str) -> None:
    context = the_block(read(".tsx", f"export function text(s) {{ {code} }}"), "It is calm").context
    assert "dry needling" in (*context.about, *context.headings)


@pytest.mark.parametrize(
    ("words", "about"),
    [
        pytest.param("s.includes('tape') || s.includes('cups')", ("tape or cups",), id="of two"),
        pytest.param("s.includes('tape') || open", (), id="if at all"),
        pytest.param("!s.includes('tape')", (), id="not that"),
    ],
)
def test_what_is_said_to_who_writes_a_word(words: str, about: tuple[str, ...]) -> None:
    page = f"export function say(s) {{ if ({words}) {{ return 'It is calm.'; }} }}"
    assert the_block(read(".js", page), "It is calm").context.about == about


@pytest.mark.parametrize(
    ("route", "copy"),
    [
        pytest.param("{ title: 'Needling', description: 'It is calm.' }", ["It is calm."], id="described"),
        pytest.param("{ meta: { description: 'It is calm.' } }", ["It is calm."], id="with settings"),
        pytest.param("{ label: 'It is calm' }", [], id="links"),
    ],
)
def test_routes_may_tell_of_their_pages(route: str, copy: list[str]) -> None:
    found = texts(read(".ts", f"export const routes = [{route}];"))
    assert [text for text in found if text.startswith("It is")] == copy


def test_the_button_that_sets_a_name_heads_what_shows_for_it() -> None:
    page = (
        "export default () => <div><button onClick={() => setTab('dn')}>Needling</button>"
        "<button onClick={() => setTab('cup')}>Cupping</button>"
        "{tab === 'dn' && <p>It is quiet.</p>}{tab === 'cup' && <p>It is calm.</p>}</div>"
    )
    assert the_block(read(".tsx", page), "It is quiet").context.headings == ("Needling",)
    assert the_block(read(".tsx", page), "It is calm").context.headings == ("Cupping",)


def test_a_title_that_is_translated_titles_its_component() -> None:
    jsx = "<h1>Needling</h1><Section title={t('Cupping')}><p>It is calm.</p></Section>"
    headings = the_block(read(".tsx", page(jsx)), "It is calm").context.headings
    assert headings == ("Needling", "Cupping")


_PIECES = ("'<h3>Tape</h3>'", "'<p>It is calm.</p>'", "'<h3>Oil</h3>'", "'<p>It is warm.</p>'")


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("let h = ''; " + "".join(f"h += {one};\n" for one in _PIECES), id="added"),
        pytest.param(
            f"let h = {_PIECES[0]};" + "".join(f"h += {one};" for one in _PIECES[1:]), id="set first"
        ),
        pytest.param("".join(f"parts.push({one});" for one in _PIECES), id="pushed"),
        pytest.param(f"parts.push({', '.join(_PIECES)});", id="pushed at once"),
        pytest.param(f"box.innerHTML = [{', '.join(_PIECES)}].join('');", id="joined"),
    ],
)
def test_a_heading_in_one_string_heads_the_strings_put_behind_it(code: str) -> None:
    document = read(".js", f"function show(s) {{ {code} }}")
    assert the_block(document, "It is calm").context.headings == ("Tape",)
    assert the_block(document, "It is warm").context.headings == ("Oil",)
    assert source_of(document, the_block(document, "It is warm"), "warm") == "warm"


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("a.html('<h3>Tape</h3>'); b.html('<p>It is calm.</p>');", id="two boxes"),
        pytest.param("a = '<h3>Tape</h3>'; a = '<p>It is calm.</p>';", id="set anew"),
        pytest.param("a += '<h3>Tape</h3>'; b += '<p>It is calm.</p>';", id="two names"),
        pytest.param("a += 'Tape'; a += 'It is calm.';", id="plain text"),
        pytest.param("let a = ['<h3>Tape</h3>', '<p>It is calm.</p>'];", id="a list"),
        pytest.param("a += s ? '<p>Hi</p>' : '<p>It is calm.</p>'; a += '<p>x</p>';", id="a choice"),
        pytest.param("a = s; a += '<p>It is calm.</p>'; a += '</div>';", id="behind a name"),
    ],
)
def test_what_is_not_put_together_stands_by_itself(code: str) -> None:
    assert the_block(read(".js", f"function show(s) {{ {code} }}"), "It is calm").context.headings == ()


def test_a_name_in_the_title_of_a_component_is_filled_in() -> None:
    page = "const T = 'Needling'; export default () => <Card title={`Our ${T}`}><p>It is calm.</p></Card>"
    assert the_block(read(".tsx", page), "It is calm").context.headings == ("Our Needling",)
