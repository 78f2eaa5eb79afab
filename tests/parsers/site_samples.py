"""Documents of the formats that sites are built from: templates, components, data. Copy of our own."""

from __future__ import annotations

PHP = """\
<?php
// A comment on needles that nobody reads
$page_title = "Needles & muscles";
define('HERO', 'A calm \\\\ quiet hour');
$services = [
    ['title' => 'Needles', 'benefits' => ["Looser \\"knots\\" for $name", 'It\\'s ' . 'quiet \\u{e9}']],
    array('title' => 'Massage', 'text' => 'Warm hands, 😀 as ever.'),
];
?>
<!DOCTYPE html>
<html lang="en">
<head><title><?= $page_title ?> of fine needles</title></head>
<body class="<?php body_class('one two'); ?>">
<h1><?php esc_html_e('Needles &amp; \\'patience\\'', 'theme'); ?></h1>
<p>Our <b>team</b> uses <?php echo $what; ?> needles and is <?= __("patient\\nand kind", 'theme') ?>.</p>
<?php if ($open): ?>
<ul><?php foreach ($services as $one): ?><li>One of <?= $one['title'] ?></li><?php endforeach; ?></ul>
<?php endif;
echo "<h2>Does it sting?</h2><p>A little, {$name['first']} says.</p>";
$html = <<<HTML
<p>It is <i>over</i> soon, $name.</p>
HTML;
?>
</body></html>
"""

BLADE = """\
@extends('layouts.app')
@section('title', 'Needles')
@section('content')
<h1>Needles &amp; patience</h1>
@if($open && in_array('x', $all))
<p>Our team is {{ $name }} and {!! $html !!}. Mail info@clinic.example. {{-- never read --}}</p>
@endif
<p>{{ __('It is over soon.') }}</p>
<x-card title="Before you come" text="Eat a little &ndash; and sleep well." />
@endsection
"""

RAZOR = """\
@page "/needles"
@model Clinic.NeedlesModel
@{
    ViewData["Title"] = "Needles \\u0026 patience";
}
<h1>@ViewData["Title"] and a calm hour</h1>
@* never read *@
@foreach (var visit in Model.Visits.Where(one => one.Days > 2))
{
    var name = visit.Name;
    <p>Our team is @name.Trim() &amp; patient. Mail info@clinic.example.</p>
}
<p>@Html.Raw("It is over soon.") @(open ? "Yes" : "No")</p>
@section Scripts { <script src="~/a.js"></script> }
"""

VUE = """\
<script setup lang="ts">
import Hero from './Hero.vue'
const benefits: string[] = ['Looser necks', "It won\\'t take long"]
</script>

<template>
  <main :class="{ open: a > b }">
    <Hero title="Needles without fear" subtitle="A calm hour &mdash; for you" />
    <p v-if="a < b && c" @click="open = !open">Our <strong>team</strong> is {{ name }} and
      patient. <RouterLink to="/x">Read on</RouterLink>.</p>
    <template #more><p>For later, 😀 too.</p></template>
    <Faq question="Does it sting?" answer="A little, for a moment." :extra="['Ask us first', 'Come again']" />
    <p>{{ open ? 'We are open today' : '' }} {{ $t('hero.title') }}</p>
    <img src="a.jpg" alt="A tray of needles">
  </main>
</template>

<i18n>
{"en": {"hero": {"title": "Needles & muscles"}}, "de": {"hero": {"title": "Nadeln und Muskeln"}}}
</i18n>

<style scoped>p > a { color: red }</style>
"""

SVELTE = """\
<script lang="ts">
  export let name: string;
  const faqs = [{ q: 'Does it sting?', a: "A little,\\u00a0for a moment." }];
</script>

<svelte:head><title>Needles</title><meta name="description" content="What needles can do" /></svelte:head>

<h1 class="a {name}">Needles & patience</h1>
{#if faqs.length > 2}
  <p>Our <b>team</b> is {name} and {`patient with ${name}`}.</p>
{:else}
  <p>It's 5 < 6, don't worry &ndash; 😀.</p>
{/if}
<ul>{#each ['Looser necks', "Quiet nights"] as one, number}<li>One of {one}</li>{/each}</ul>
<Card title="Before you come" text={'Eat a little'} {...rest} on:click={() => (a = !a)}>Sleep.</Card>
{@html '<p>As <i>HTML</i> it stands.</p>'}

<style>p > a { color: red }</style>
"""

ASTRO = """\
---
import Layout from '../layouts/Layout.astro';
const title = 'Needles & muscles';
const faqs = [{ question: "Does it sting?", answer: 'A little \\u{e9}' }];
---

<Layout title={title} description="What fine needles can do">
  <h1>Needles<br>without fear</h1>
  <p>
    Our <strong>team</strong> is {name} &amp;
    patient, <a href={`/x/${name}`}>as ever</a>.
  </p>
  <ul>{['Looser necks', 'Quiet nights'].map((a) => <li>{a} <b>at once</b> {open && <i>it's so</i>}</li>)}</ul>
  {faqs.map((faq) => (<details><summary>{faq.question}</summary><p>Ask 😀 us.</p></details>))}
  <!-- nobody reads { this } -->
  <script type="application/ld+json" set:html={JSON.stringify({ "@type": "Service", name: "Needles" })} />
  <script>const a = { b: 'no copy in here at all' };</script>
  <style>p { color: red }</style>
</Layout>
"""

YAML = """\
# settings
title: Needles & élan
slug: needles
description: >
  What fine needles can do
  for tight muscles.
body: |
  ## How it *works*

  Our **team** is patient.

    - one thing
    - another thing
benefits:
  - 'It''s quiet'
  - "Rested \\u00e9lan"
  - Looser necks # as they say
faqs: [{q: "Does it sting?", a: A little 😀}]
---
title: A second page
"""

TOML = """\
title = "Needles & \\u00e9lan"
[params.hero]
tagline = 'A calm hour'
text = \"\"\"
Our team is \\
    patient.

It won't take long.\"\"\"
benefits = ["Looser \\"knots\\"", 'Quiet nights 😀']
[[faq]]
question = "Does it sting?"
answer = "A little."
[[faq]]
question = "Is it for me?"
answer = '''Ask us
first.'''
"""

RST = """\
=======
Needles
=======

:summary: What fine needles can do

.. never read this

Our **team** uses `fine needles <https://example.org>`_ and
\\*patience*. See :ref:`prices` and ``code``. 😀

Why come
--------

It may help with:

- stiff *necks*
- sore shoulders
  after lifting

  1. on Monday
  2. on Tuesday

Does it sting?
  A little, for a moment.

.. note:: Eat a little.

   Sleep *well*.

.. image:: tray.jpg
   :alt: A tray of needles

.. code-block:: python

   needles = "no copy"

+----------+-------------+
| Question | Needles     |
+==========+=============+
| Where    | in the      |
|          | muscle      |
+----------+-------------+

=====  =========
When   How long
=====  =========
Noon   an hour
=====  =========

| One line
| and another

Literally::

    no copy
"""

CSV = """\
Service,Slug,Description,Price
"Needles",needles,"Fine ""needles"" for
tight muscles, 😀",20
Massage,massage,Warm hands as ever,
"""

LIQUID = """\
---
title: "Needles & \\u00e9lan"
description: What fine needles can do
---
{% layout 'theme' %}{% comment %}<p>Nobody reads this</p>{% endcomment %}
<h1 {% if a > b %}class="{{ c }}"{% endif %}>{{ page.title }} without fear</h1>
<p title="{{ t }} A calm hour">Our {{{ what }}} team{{!-- no }} --}} is <%= kind %> &amp; patient.</p>
{{ "It is over soon." | upcase }} {% trans "Ask us first" %}
<ul>{{#each all}}<li>One of {{this}} 😀</li>{{/each}}{{- range .Items -}}<li>Looser necks</li>{{ end }}</ul>
"""

TEXTS = (
    (".php", "php", PHP),
    (".php", "blade", BLADE),
    (".cshtml", "razor", RAZOR),
    (".vue", "vue", VUE),
    (".svelte", "svelte", SVELTE),
    (".astro", "astro", ASTRO),
    (".yml", "yaml", YAML),
    (".toml", "toml", TOML),
    (".rst", "restructuredtext", RST),
    (".csv", "csv", CSV),
    (".liquid", "template", LIQUID),
)
"""Suffix, name and text of a sample for each format."""

FRAGMENTS = (
    *(
        "<?php ",
        "?>",
        "<?= ",
        "echo '",
        "';",
        "$a = ['title' => \"",
        "\" . $b . '",
        "'], ",
        "<<<A\n",
        "\nA;\n",
    ),
    *("@{\n", "@* ", " *@", "@foreach (var a in b) {", "@A.B(", '@Html.Raw("', "@section A {"),
    *("@if(", "@section('a', '", "{!! ", " !!}", "{{-- ", "<template>", "</template>", "<script setup>"),
    *(":items=\"['", "']\"", "v-if='a'", "<i18n>", '{"en": {"a": "', "{#if a}", "{/if}", "{@html '", "'}"),
    *(
        "{a.map((b) => (",
        "))}",
        "{`a ${b}`}",
        "{ // ",
        "<Card title='Two words'>",
        "</Card>",
        "<x-card text='A b c' />",
    ),
    *(
        "+++\n",
        "[[faq]]\n",
        'answer = "',
        '"""',
        "'''",
        "key: |\n  ",
        "- q: ",
        ".. note:: ",
        "::\n\n  ",
        "=====\n",
    ),
    *(
        "+---+---+\n",
        "| a | b |\n",
        "===  ===\n",
        ":alt: ",
        "``",
        ":ref:`",
        '"a ""b"" c",',
        "one;two\n",
        ",\n",
    ),
)
"""Bits of these formats, for hypothesis to string together."""
