@extends('layouts.app')
{{-- Dry needling cures everything: a comment is no copy. --}}
@section('title', 'Dry Needling | Harbour Lane Physio')
@push('head')
<meta name="description" content="{{ __('Dry needling gives instant relief from tight, overworked muscles.') }}">
<script type="application/ld+json">
{
  "@@context": "https://schema.org",
  "@@type": "FAQPage",
  "mainEntity": [{
    "@@type": "Question",
    "name": "Is dry needling the same as acupuncture?",
    "acceptedAnswer": {"@@type": "Answer", "text": "Dry needling is a modern form of acupuncture."}
  }]
}
</script>
@endpush
@section('content')
<nav><ul>@foreach($links as $link)<li><a href="{{ $link->url }}">{{ $link->title }}</a></li>@endforeach</ul></nav>

<section class="hero">
<h1>Dry Needling</h1>
<p>Our physiotherapists {{ $city }} slide a <strong>hair-thin needle</strong> into the sore spot of a muscle. Dry needling is
<em>completely painless</em> &amp; has <a href="/safety">no side effects</a>.</p>
</section>
<section>
<h2>What dry needling can do for you</h2>
<ul>
@if(count($benefits) > 2)
<li>Immediate pain relief</li>
<li>Permanent results after one visit</li>
@endif
<li>Less stiffness in the morning</li>
</ul>
</section>
<section>
<h2>How it works</h2>
<p>The needle flushes toxins out of the tissue. Unlike acupuncture, which works on energy, it acts on the muscle itself.</p>
<p>@lang('Some people find that it may ease their headaches.')</p>
</section>
<section>
<h2>Dry needling and acupuncture compared</h2>
<table>
<tr><th>Question</th><th>Dry needling</th><th>Acupuncture</th></tr>
<tr><td>Aim</td><td>Relaxes tight muscle bands</td><td>Balances the flow of energy</td></tr>
<tr><td>Feeling</td><td>Painless</td><td>Painless</td></tr>
</table>
</section>
<section class="faq">
<h2>Questions we hear</h2>
<h3>Does it hurt?</h3>
<p>No. Most people only notice a short twitch.</p>
<h3>Is it safe for everyone?</h3>
<p>Yes, dry needling is safe for everyone.</p>
</section>
<section class="testimonials">
<h2>What our patients say</h2>
<blockquote>Dry needling cured my back pain.<cite>Ines, runner</cite></blockquote>
</section>
<section>
<h2>Sports massage</h2>
<p>It breaks up knots and speeds up healing.</p>
</section>
<img src="{{ asset('dry-needling.jpg') }}" alt="Risk-free dry needling of a shoulder">
@endsection
