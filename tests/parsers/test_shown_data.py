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
