"""Documents for the conformance suite: what each format meets on real sites, in copy of our own."""

from __future__ import annotations

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

SAMPLES: list[tuple[str, str, str]] = [
    (suffix, f"{name}{marked}", change(text))
    for suffix, name, text in ((".txt", "text", TEXT), (".md", "markdown", MARKDOWN), (".html", "html", HTML))
    for marked, change in (
        ("", str),
        (" with Windows line ends", lambda text: text.replace("\n", "\r\n")),
        (" with old Mac line ends", lambda text: text.replace("\n", "\r")),
        (" with a byte order mark", lambda text: "\ufeff" + text),
    )
]
"""Suffix, name and text of each sample."""

FRAGMENTS = [
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
