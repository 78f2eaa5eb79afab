"""Data is read where the page shows it, and as what the page shows it as."""

from __future__ import annotations

import pytest

from tests.parsers.reading import read, texts, the_block

CARDS = """
const cards = [
  { category: "Needling", note: "It is quiet here.", role: "a calm hour", tips: ["Sleep well"] },
  { category: "Massage", note: "Warm hands help.", role: "a warm hour", tips: ["Drink a lot"] },
];
const groups = [{ id: "one", rows: [{ tag: "Needling", d: "Time stands still." }] }];
export default () => <main><h2>What we do</h2>%s</main>;
"""


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param("{cards.map((c) => <div><h3>{c.category}</h3><p>{c.note}</p></div>)}", id="a heading"),
        pytest.param(
            "{cards.map(c => <Card><CardTitle>{c.category}</CardTitle>{c.note}</Card>)}", id="a part"
        ),
        pytest.param(
            "{cards.map(({ category: name, note }) => <><h3><b>{name}</b></h3><p>{note}</p></>)}",
            id="by name",
        ),
        pytest.param(
            "{cards.map((c, i) => <Card key={i} title={c.category} text={c.note} />)}", id="a property"
        ),
        pytest.param("{cards.filter(Boolean).map(c => <dl><dt>{c.category}</dt></dl>)}", id="after a filter"),
        pytest.param(
            "{cards.map(function (c) { return <summary>{c.category}</summary>; })}", id="a function of old"
        ),
        pytest.param(
            "{groups.map(g => <ul>{g.rows.map(r => <h4>{r.tag}</h4>)}</ul>)}", id="a list in a list"
        ),
    ],
)
def test_what_is_shown_in_a_heading_titles_what_stands_beside_it(shown: str) -> None:
    words = "Time stands" if "groups" in shown else "It is quiet"
    block = the_block(read(".tsx", CARDS % shown), words)
    assert block.context.headings[0] == "What we do"
    assert block.context.headings[-1] == "Needling"


def test_what_is_shown_as_text_is_copy_whatever_its_key() -> None:
    document = read(".jsx", CARDS % "{cards.map(c => <p>{c.role}</p>)}")
    assert "a calm hour" in texts(document)


def test_what_no_element_shows_keeps_the_meaning_of_its_key() -> None:
    document = read(".jsx", CARDS % "{cards.map(c => <p className={c.role}>{c.note}</p>)}")
    assert "a calm hour" not in texts(document)
    assert "Needling" not in texts(document)


def test_a_list_in_a_menu_is_read_where_the_page_shows_it_again() -> None:
    menu = "<nav>{cards.map(c => <a href={c.id}>{c.category}</a>)}</nav>"
    section = "<section>{cards.map(c => <div><h3>{c.category}</h3><p>{c.note}</p></div>)}</section>"
    assert texts(read(".tsx", CARDS % (menu + section))).count("It is quiet here.") == 1


def test_data_leads_no_list_in() -> None:
    document = read(
        ".tsx", CARDS % "<div>{cards.map(c => <p>{c.note}</p>)}<ul><li>Come early</li></ul></div>"
    )
    assert the_block(document, "Come early").context.lead_in == ""


DATA = """[
  { category: 'Needling', note: 'It is quiet here.' },
  { category: 'Massage', note: 'Warm hands help.' },
]"""
PAGES = {
    "vue": """<template><h2>What we do</h2><div v-for="c in cards"><h3>{{ c.category }}</h3>
        <p>{{ c.note }}</p></div><h2>Later</h2></template><script setup>const cards = ref(%s)</script>""",
    "vue, by parts": """<template><h2>What we do</h2><Card v-for="{ category, note } of cards" :key="note"
        :text="note"><h3><b>{{ category }}</b></h3></Card><h2>Later</h2></template>
        <script>export default { data() { return { cards: %s, open: false } } }</script>""",
    "svelte": """<script>let cards = $state(%s);</script><h2>What we do</h2>
        {#each cards as c, i (i)}<h3>{c.category}</h3><p>{c.note}</p>{/each}<h2>Later</h2>""",
    "svelte, by parts": """<script>const cards = %s;</script><h2>What we do</h2>
        {#each cards as { category, note }}<Card title={category}>{note}</Card>{/each}<h2>Later</h2>""",
    "astro": """---\nconst cards = %s;\n---\n<h2>What we do</h2>
        {cards.map((c) => <div><h3>{c.category}</h3><p>{c.note}</p></div>)}<h2>Later</h2>""",
    "php": """<?php $cards = %s; ?><h2>What we do</h2><?php foreach ($cards as $i => $c): ?>
        <h3><?= esc_html($c['category']) ?></h3><p><?php echo $c['note']; ?></p><?php endforeach; ?>
        <h2>Later</h2>""",
}


@pytest.mark.parametrize("name", PAGES)
def test_markup_shows_data_at_its_place(name: str) -> None:
    suffix = name.split(",")[0]
    data = DATA.replace("{", "[").replace("}", "]").replace(": ", " => ") if suffix == "php" else DATA
    if suffix == "php":
        data = data.replace("category", "'category'").replace("note", "'note'")
    document = read(f".{suffix}", PAGES[name] % data)
    found = texts(document)
    assert found.count("It is quiet here.") == 1
    assert found.index("What we do") < found.index("It is quiet here.") < found.index("Later")
    block = the_block(document, "It is quiet")
    assert block.context.headings[0] == "What we do"
    assert block.context.headings[-1] == "Needling"


LISTS = {
    "vue": """<script setup>const tips = %s</script><template><h2>Before</h2><ul>
        <li v-for="t in tips">{{ t }}</li></ul></template>""",
    "svelte": "<script>const tips = %s</script><h2>Before</h2><ul>{#each tips as t}<li>{t}</li>{/each}</ul>",
    "astro": "---\nconst tips = %s\n---\n<h2>Before</h2><ul>{tips.map((t) => <li>{t}</li>)}</ul>",
    "php": '<?php $tips = %s; ?><h2>Before</h2><ul><?php foreach ($tips as $t) echo "<li>$t</li>"; ?></ul>',
}


@pytest.mark.parametrize("suffix", LISTS)
def test_a_list_has_the_heading_under_which_it_is_shown(suffix: str) -> None:
    document = read(f".{suffix}", LISTS[suffix] % "['Sleep well', 'Eat a little']")
    assert [text for text in texts(document) if text != "Before"] == ["Sleep well", "Eat a little"]
    assert the_block(document, "Sleep well").context.headings[0] == "Before"


SETTINGS = {
    "vue": """<template><Card title="Needling" :points="['Sleep well', 'Eat a little']" /></template>""",
    "vue, named": """<template><Card title="Needling" :points="tips" /></template>
        <script setup>const tips = ['Sleep well', 'Eat a little']</script>""",
    "svelte": "<Card title='Needling' points={['Sleep well', 'Eat a little']} />",
    "astro": "---\nconst tips = ['Sleep well', 'Eat a little'];\n---\n<Card title='Needling' points={tips}/>",
}


@pytest.mark.parametrize("name", SETTINGS)
def test_data_given_to_a_component_stands_under_its_title(name: str) -> None:
    document = read("." + name.split(",")[0], SETTINGS[name])
    assert texts(document) == ["Needling", "Sleep well", "Eat a little"]
    assert the_block(document, "Sleep well").context.headings[0] == "Needling"


TEXTS = {
    "vue": "<template><h2>Before</h2><p>{{ tip }}</p></template><script>const tip = 'It is quiet.'</script>",
    "svelte": "<script>const tip = 'It is quiet.'</script><h2>Before</h2><p>{tip}</p>",
    "astro": "---\nconst tip = 'It is quiet.';\n---\n<h2>Before</h2><p>{tip}</p>",
    "php": "<?php $tip = 'It is quiet.'; ?><h2>Before</h2><p><?= $tip ?></p>",
}


@pytest.mark.parametrize("suffix", TEXTS)
def test_a_text_is_read_in_the_paragraph_that_shows_it(suffix: str) -> None:
    document = read("." + suffix, TEXTS[suffix])
    assert texts(document) == ["Before", "It is quiet."]
    assert document.blocks[1].context.headings[0] == "Before"


def test_a_tab_heads_its_panel() -> None:
    tabs = "<Tabs><TabsList><TabsTrigger value='a'>Needling</TabsTrigger></TabsList>"
    panel = "<TabsContent value='a'><p>It helps.</p></TabsContent></Tabs>"
    document = read(".tsx", f"export default () => <>{tabs}{panel}</>;")
    assert the_block(document, "It helps").context.headings == ("Needling",)


@pytest.mark.parametrize(
    "component",
    [
        pytest.param("function Tip({ t, d }) { return <li><h3>{t}</h3><p>{d}</p></li>; }", id="a function"),
        pytest.param("const Tip = ({ t, d }) => <li><h3>{t}</h3>{d}</li>;", id="an arrow"),
        pytest.param(
            "const Tip = ({ t: x, d }: Tips) => <Card title={x}>{d}</Card>;", id="under another name"
        ),
        pytest.param("function Tip(p) { return <dl><dt>{p.t}</dt><dd>{p.d}</dd></dl>; }", id="all at once"),
    ],
)
def test_a_component_of_the_same_file_shows_its_title(component: str) -> None:
    uses = "<Tip t='Needling' d='It is quiet here.' /><Tip d='Warm hands help.' t='Massage' />"
    document = read(".tsx", f"{component}\nexport default () => <main>{uses}</main>;")
    assert the_block(document, "It is quiet").context.headings == ("Needling",)
    assert the_block(document, "Warm hands").context.headings == ("Massage",)


@pytest.mark.parametrize(
    "component",
    [
        pytest.param("function Tip({ t, d }) { return <p><strong>{t}</strong><i>{d}</i></p>; }", id="strong"),
        pytest.param("const Tip = ({ t, d }) => <div><b className='x'>{t}</b><p>{d}</p></div>;", id="b"),
    ],
)
def test_what_a_component_shows_first_and_bold_is_its_title(component: str) -> None:
    uses = "<Tip t='Needling' d='It is quiet here.' /><Tip t='Massage' d='Warm hands help.' />"
    document = read(".tsx", f"{component}\nexport default () => <main>{uses}</main>;")
    assert the_block(document, "It is quiet").context.headings == ("Needling",)
    assert the_block(document, "Warm hands").context.headings == ("Massage",)


NAMED_TITLES = {
    "vue": """<template><div><h2>Before</h2><h2>{{ name }}</h2><p>It is quiet.</p></div></template>
        <script setup>const name = ref('Needling')</script>""",
    "vue, of old": """<template><div><h2>Before</h2><h2>{{ name }}</h2><p>It is quiet.</p></div></template>
        <script>export default { data() { return { name: 'Needling' } } }</script>""",
    "vue, bound": """<template><h2>Before</h2><Card :title="name" text="It is quiet." /></template>
        <script setup>const name = 'Needling'</script>""",
    "svelte": "<script>let name = 'Needling';</script><h2>Before</h2><h2>{name}</h2><p>It is quiet.</p>",
    "astro": "---\nconst name = 'Needling';\n---\n<h2>Before</h2><h2>{name}</h2><p>It is quiet.</p>",
    "astro, a field": """---\nconst page = { name: 'Needling' };\n---\n
        <h2>Before</h2><h2>{page.name}</h2><p>It is quiet.</p>""",
    "tsx, taken": """const page = { name: 'Needling' }; export default () => { const { name } = page;
        return <main><h2>Before</h2><h2>{name}</h2><p>It is quiet.</p></main>; };""",
    "tsx, taken from itself": """const { a, name } = b; const { b } = a; export default () =>
        <main><h2>Before</h2><h3>{b}</h3><h2>Needling</h2><p>It is quiet.</p></main>;""",
    "astro, given": """---\nconst name = 'Needling';\n---\n
        <h2>Before</h2><Card title={name} text='It is quiet.' />""",
}


@pytest.mark.parametrize("name", NAMED_TITLES)
def test_a_heading_that_is_named_heads_what_follows(name: str) -> None:
    document = read("." + name.split(",")[0], NAMED_TITLES[name])
    assert texts(document).count("Needling") == 1
    assert the_block(document, "It is quiet").context.headings[-1] == "Needling"


WRITTEN_IN_CODE = {
    "vue": "<template><Card :text=\"'It is quiet.'\" :title=\"'Needling'\" /></template>",
    "svelte": "<Card text={'It is quiet.'} title={`Needling`} />",
    "astro": "<Card text={'It is quiet.'} title={\"Needling\"} />",
    "mdx": "<Card text={'It is quiet.'} title={'Needling'} />",
}


@pytest.mark.parametrize("suffix", WRITTEN_IN_CODE)
def test_a_string_in_code_is_given_to_a_component_like_any_other(suffix: str) -> None:
    document = read("." + suffix, WRITTEN_IN_CODE[suffix])
    assert sorted(texts(document)) == ["It is quiet.", "Needling"]
    assert the_block(document, "It is quiet").context.headings == ("Needling",)


SILENT = {
    "vue": """<template><UNavigationMenu :items="one" /><nav><a v-for="o in two">{{ o.label }}</a></nav>
        <select><option v-for="o in three">{{ o }}</option></select></template><script setup>%s</script>""",
    "svelte": """<script>%s</script><nav>{#each one as o}<a>{o.label}</a>{/each}</nav><NavBar items={two} />
        <select>{#each three as o}<option>{o}</option>{/each}</select>""",
    "astro": """---\n%s\n---\n<nav>{one.map((o) => <a>{o.label}</a>)}</nav><MainNav items={two} />
        <select>{three.map((o) => <option>{o}</option>)}</select>""",
    "tsx": """%s export default () => <><nav>{one.map((o) => <a>{o.label}</a>)}</nav><NavBar items={two} />
        <select>{three.map((o) => <option>{o}</option>)}</select></>""",
}


@pytest.mark.parametrize("suffix", SILENT)
def test_what_only_menus_and_forms_show_is_not_read(suffix: str) -> None:
    data = "[{ label: 'It is quiet here.' }]"
    lists = f"const one = {data}; const two = {data}; const three = ['It is quiet here.'];"
    assert texts(read("." + suffix, SILENT[suffix] % lists)) == []


@pytest.mark.parametrize("suffix", [".jsx", ".tsx"])
def test_data_given_to_an_element_in_data_is_read_with_it(suffix: str) -> None:
    inner = "<List items={[{ head: 'x', text: 'It is quiet.' }, 'Sleep well']} />"
    tabs = f"[{{ label: 'Needling', content: {inner} }}]"
    document = read(suffix, f"export default () => <Tabs data={{{tabs}}} />;")
    assert texts(document) == ["Needling", "It is quiet.", "Sleep well"]
    assert the_block(document, "It is quiet").context.headings == ("Needling",)


CALLS = """
const h = %s("div", null,
  %s("h2", { className: "a b" }, "Needling"), %s("p", null, "It is ", %s("b", null, "quiet"), "."),
  %s(Card, { title: "Massage", text: "Warm hands help." }));
"""
RUNTIME = """
const h = _jsxs("div", { className: "a", children: [_jsx("h2", { children: "Needling" }),
  _jsxs("p", { children: ["It is ", (0, r.jsx)("b", { children: "quiet" }), "."] }),
  _jsx(Card, { title: "Massage", text: "Warm hands help." })] });
"""


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(CALLS.replace("%s", "React.createElement"), id="by hand"),
        pytest.param(CALLS.replace("%s", "createElement"), id="imported"),
        pytest.param(RUNTIME, id="compiled"),
        pytest.param("const e = React.createElement;" + CALLS.replace("%s", "e"), id="under a short name"),
        pytest.param(
            "import{jsx as e,jsxs as t}from'r';" + RUNTIME.replace("_jsxs", "t").replace("_jsx", "e"),
            id="bundled",
        ),
    ],
)
def test_elements_may_be_written_as_calls(script: str) -> None:
    document = read(".js", script)
    assert texts(document) == ["Needling", "It is quiet.", "Massage", "Warm hands help."]
    assert the_block(document, "It is quiet").context.headings == ("Needling",)
    assert the_block(document, "Warm hands").context.headings[-1] == "Massage"


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("errors.topic = 'It is one.'", id="what is wrong with a field"),
        pytest.param("return json({ ok: false, message: 'It is one.' })", id="an answer of a program"),
        pytest.param("return { errors, message: 'It is one.' }", id="an answer with what is wrong"),
        pytest.param("setStatus('It is one.')", id="how a form fares"),
        pytest.param("const s = z.object({ a: z.string().min(1, 'It is one.') })", id="what a field must be"),
        pytest.param("const o = [{ value: 'one', label: 'It is one.' }]", id="a choice"),
    ],
)
def test_what_a_form_says_is_no_copy(script: str) -> None:
    assert texts(read(".tsx", f"function f() {{ {script} }}")) == []


def test_what_a_page_counts_is_no_choice() -> None:
    script = "export const stats = [{ value: '95%', label: 'It is one.' }];"
    assert texts(read(".ts", script)) == ["It is one."]


@pytest.mark.parametrize("suffix", ["astro", "svelte", "tsx"])
def test_the_title_of_a_component_heads_the_headings_in_it(suffix: str) -> None:
    boxes = "<Box title='Massage'><h3>How</h3><p>Warm hands help.</p></Box><p>Bye for now.</p>"
    page = f"<main><h2>Needling</h2>{boxes}</main>"
    document = read("." + suffix, f"export default () => {page};" if suffix == "tsx" else page)
    assert the_block(document, "Warm hands").context.headings[-2:] == ("Massage", "How")
    assert "Massage" not in the_block(document, "Bye").context.headings


def test_an_empty_cell_of_a_table_has_its_column() -> None:
    head = "<TableRow><TableHead></TableHead><TableHead>Needling</TableHead></TableRow>"
    row = "<TableRow><TableCell>Pain</TableCell><TableCell>A little</TableCell></TableRow>"
    table = f"<Table><TableHeader>{head}</TableHeader><TableBody>{row}</TableBody></Table>"
    context = the_block(read(".tsx", f"export default () => {table};"), "A little").context
    assert (context.column, context.row) == ("Needling", "Pain")
