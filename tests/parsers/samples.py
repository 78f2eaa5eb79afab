"""Documents for the conformance suite: what each format meets on real sites, in copy of our own."""

from __future__ import annotations

from tests.parsers import site_samples

TEXT = """\
Needles without fear

By the front desk

What we do
Our team uses fine needles – and patience – to ease tight muscles.

It may help with:

• stiff necks
✅ sore shoulders

✔️ tired backs

1. First we talk
2. Then we look

Does it sting?
A little\u00a0bit. 😀 Most people say it is over soon.

Q: Is it for me?
A: Ask us first.

“They took their time and I could turn my head again after a while.” – Maria K.
"""

MARKDOWN = """\
---
title: "Needles & \\u00e9lan"
description: >
  What fine needles can do
  for tight muscles.
layout: page
tags: [needles, muscles]
faqs:
  - question: Does it hurt?
    answer: 'It''s a short sting.'
---
# Needles *without* fear

Our **team** uses [fine needles](https://example.org/a_(b)) &amp; patience\\.
Lines go on here.\\
A hard break comes before this.

It may help with:

- stiff **necks**
- sore shoulders
  - after lifting
  - after sleeping

| Question | Needles | Massage |
|----------|---------|---------|
| Where | in the *muscle* | on the skin |

> “I could turn my head again after a while, thanks.” – Maria K.

**Does it sting?**
A little.

![Needles in a tray](tray.jpg "A clean tray")

<section class="faq">
  <h3>Is it safe?</h3>

  <p>It is generally safe &mdash; ask us.</p>
</section>

{% include banner.html %}

`code` is skipped, as is

```js
let needles = "dry needling cures";
```
"""

HTML = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Needles &amp; muscles</title>
<meta name="description" content="What fine needles can do &mdash; and what not.">
<script type="application/ld+json">
{"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Does it \\"sting\\"?",
 "acceptedAnswer": {"@type": "Answer", "text": "<p>A little,\\u00a0for a moment.</p><p>Not for long.</p>"}}]}
</script>
<style>p > a { color: red }</style>
</head>
<body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<h1>Needles<br>without fear</h1>
<p>Our <strong>team</strong> uses fine needles & patience, for {{ price }} a
   visit; 5 < 6.</p>
<div>First thought.<br><br>Second thought<br>on two lines.</div>
<ul><li>stiff <em>necks</em></li><li><h3>Shoulders</h3><p>They too.</p></li></ul>
<table><tr><th>Where</th><th>Needles</th></tr><tr><td>Back</td><td>often</td></tr></table>
<div class="accordion-item"><button>Is it safe? <i class="plus">+</i></button><div>Generally safe.</div></div>
<img src="a.jpg" alt="A tray of needles">
<blockquote>It went well &ndash; I am <b>glad</b>.<cite>Maria</cite></blockquote>
<p>nee&shy;dling and 😀 emoji</p>
<footer>&copy; Us</footer>
</body>
</html>
"""

JSON = """\
{
  // settings of the page
  "title": "Needles & \\u00e9lan",
  "slug": "needles",
  "description": "What fine needles can do\\n\\nfor tight muscles.",
  "body": "<p>Our <b>team</b> uses needles &amp; patience.</p>",
  "benefits": ["Looser \\"knots\\"", "Quiet nights 😀",],
  "faqs": [{"q": "Does it sting?", "a": "A little,\\u00a0for a moment."}],
  "rows": [{"what": "Where", "needles": "In the muscle"}, {"what": "When", "needles": "At noon"}]
}
"""

TSX = """\
'use client';
import { Hero } from '@/needles';

type Props = { tone: 'warm and kind' } & Base;
export const metadata = { title: 'Needles & muscles', description: `What fine needles can do` };
const benefits = ['Looser necks', "It won\\'t take long", 'Rested \\u00e9lan'];
const faqs = [{ q: 'Does it sting?', a: 'A little ' + 'at first.\\n\\nThen no more.' }];

export default function Page({ price }: Props) {
  return (
    <main className="mx-auto max-w-4xl">
      <Hero title="Needles without fear" subtitle="A calm hour &mdash; for you" />
      <p>
        Our <strong>team</strong> uses fine needles & patience,{' '}
        <Link href="/p">for {price} a visit</Link>
        . 5 &lt; 6, nee&shy;dling and 😀 emoji
      </p>
      First thought.<br /><br />Second thought.
      <ul>{benefits.map((one) => <li key={one}>{one}</li>)}</ul>
      {open && <p>{`One of ${price} ways`}</p>}
      <Faq items={faqs} extra={['Ask \\x41nn about it']} />
      <div dangerouslySetInnerHTML={{ __html: '<p>As <i>HTML</i> it stands.</p>' }} />
      <img src="a.jpg" alt={"A \\"tray\\" of needles"} />
    </main>
  );
}
"""

MDX = """\
---
title: "Needles"
---
import { Tip } from './tips';

export const faqs = [
  { q: 'Does it sting?', a: "It won\\'t for long." },
];

# Needles *without* fear

Our **team** uses needles &amp; patience for {price} a visit.

<Tip title="Before you come" items={['Eat a little', 'Sleep well']}>

Bring a **towel**.

</Tip>

{faqs.map((faq) => <p>Read {faq.q}</p>)}

```js
const skipped = 'It is code all the same';
```
"""

_SCRIPT = "\n".join(line for line in TSX.replace(": Props", "").splitlines() if not line.startswith("type"))

SAMPLES: list[tuple[str, str, str]] = [
    (suffix, f"{name}{marked}", change(text))
    for suffix, name, text in (
        (".txt", "text", TEXT),
        (".md", "markdown", MARKDOWN),
        (".html", "html", HTML),
        (".json", "json", JSON),
        (".jsx", "javascript", _SCRIPT),
        (".tsx", "typescript with jsx", TSX),
        (".ts", "typescript", TSX[: TSX.index("export default")]),
        (".mdx", "mdx", MDX),
        *site_samples.TEXTS,
    )
    for marked, change in (
        ("", str),
        (" with Windows line ends", lambda text: text.replace("\n", "\r\n")),
        (" with old Mac line ends", lambda text: text.replace("\n", "\r")),
        (" with a byte order mark", lambda text: "\ufeff" + text),
    )
]
"""Suffix, name and text of each sample."""

FRAGMENTS = [
    *site_samples.FRAGMENTS,
    *(
        "const benefits = [",
        "{ title: 'Dry needling', ",
        "'Helps muscles.', ",
        "`One ${two} three`",
        "${",
        "}",
        "{",
        "]",
    ),
    *(
        '"Two words" + ',
        "return (",
        "<Card title='Two words' items={[",
        "]} />",
        "<>",
        "</>",
        "=> ",
        "{' '}",
        "{/* no */}",
    ),
    *(
        "export const a = ",
        "import b from 'b';\n",
        "\\'",
        "\\x41",
        "\\n\\n",
        "('",
        "');",
        "{a.map((b) => <li>{b}</li>)}",
        "{a}",
    ),
    *(
        "<script>const a = [{ category: 'Two words' }, ['One?', 'Two words.']];</script>",
        "<li v-for='b in a'>{{ b.category }}</li>",
        '<Card :items="a" />',
        "{#each a as b}<h3>{b.category}</h3>{/each}",
        "<?php $a = ['One two', 'three four']; foreach ($a as $b): ?>",
        "{% include a.html text='Two words.' %}",
        "{% set a = [{ category: 'Two words' }] %}",
        "<% a = ['One two', 'three four'] %>",
        "{{ a('One?', 'Two words.') }}",
        '[a_b title="Two words"]',
        "[/a_b]",
        ":::tip Two words\n",
        '<div markdown="1">',
        '{{< a title="Two words" >}}\n',
        "{{< /a >}}\n",
        "<button class='accordion'>Two words</button><div class='hidden'>",
        "<ul class='tabs'><li>One</li><li>Two</li></ul><div class='tab-pane'>",
        "<a href='#t'>Two words</a><div role='tabpanel' id='t'>",
    ),
    *(
        "<p>",
        "</p>",
        "<div class='card title'>",
        "</div>",
        "<b>",
        "</b>",
        "<br>",
        "<ul><li>",
        "</li>",
        "</ul>",
    ),
    *("<h2>", "</h2>", "<table><tr><td>", "<td>", "</table>", "<a href='x'>", "</a>", "<!-- ", "-->", "<"),
    *(
        "<script type='application/ld+json'>",
        "</script>",
        '{"description": "',
        '"}',
        '\\u00e9\\n\\"',
        "[",
        "]",
    ),
    *("&amp;", "&", "&nbsp;", "&#8217;", "&shy;", "{{ x }}", "{% if", "%}", "<%= y %>"),
    *(
        "# ",
        "## ",
        "- ",
        "  - ",
        "1. ",
        "> ",
        "**",
        "_",
        "`",
        "```\n",
        "| a | b |\n|---|---|\n",
        "\\*",
        "](u)",
        "![",
    ),
    *(
        "---\n",
        "title: ",
        "description: >\n  ",
        "'",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "  \n",
        "\t",
        " ",
        "  ",
        "\u00a0",
    ),
    *(
        "dry needling",
        "Helps muscles.",
        "Does it hurt?",
        "with:",
        "é",
        "😀",
        "\u200b",
        "\u2028",
        "\ufeff",
        "• ",
        "✅",
    ),
    *(
        "“I feel better now, thank you all” – Ann",
        "Q: ",
        "A: ",
        "<details><summary>",
        "</details>",
        "<dl><dt>",
        "<dd>",
    ),
]
"""Bits of source that hypothesis strings together."""
