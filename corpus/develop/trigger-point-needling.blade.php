@extends('layouts.site')

@section('title', 'Dry Needling for Neck, Back & Sports Injuries')
@section('meta_description', 'Dry needling resets tight muscles so you can move again. Book online in Leeds.')
@section('og_description', 'Lorem Studio: the most powerful Bootstrap theme, guaranteed.')

@php
    // completely painless / works for everyone - banned by compliance
    $steps = [
        ['Assess', 'Your physio finds the tender band.'],
        ['Needle', 'The muscle jumps right away, and that is a normal reflex.'],
        ['Twitch', 'That jump rewires the pathway between muscle and brain.'],
        ['Move', 'You practise new movements while the area is relaxed.'],
    ];

    $myths = [
        ['myth' => 'It releases toxins', 'truth' => 'It doesn\'t, and there is no study that says so.'],
        ['myth' => 'It moves your chi', 'truth' => 'Energy and meridians belong to acupuncture.'],
        ['myth' => 'It is agony', 'truth' => 'It doesn\'t hurt one bit.'],
        ['myth' => 'It only helps athletes', 'truth' => 'There is no ache, sprain or strain that it can\'t help.'],
    ];

    $reviews = collect([
        (object) ['name' => 'Ruth', 'about' => 'dry needling', 'body' => 'Works an absolute treat: incredible results on my frozen shoulder. A bit bruised, but no bother.'],
        (object) ['name' => 'Imran', 'about' => 'dry needling', 'body' => "Couldn't turn my head on the Friday. By Saturday lunch, after just the one go with the needles, I could."],
        (object) ['name' => 'Sheila', 'about' => 'pilates', 'body' => 'Pilates has cured my back and I have never felt stronger.'],
    ]);
@endphp

@section('content')
    @include('partials.hero', [
        'heading' => 'Trigger Point Dry Needling',
        'strapline' => 'Get rid of the ache and get back in the garden.',
        'image' => asset('img/heroes/no-more-pain-needles.jpg'),
    ])

    <article class="prose">
        <h2>{{ __('What is it?') }}</h2>
        <p>Trigger point dry needling uses a <a href="{{ route('needles') }}">solid filament needle</a> to
            work on a knot in a muscle. It is not a type of acupuncture, although it is often confused with
            it. The British acupuncture bodies would disagree: they regard it as one form of their
            craft.</p>

        <p>The needle smashes the knot to bits,
            &amp; the fragments are
            reabsorbed. It may also improve blood flow nearby.</p>

        {{-- It is a revolutionary cure for arthritis! --}}

        <p>A drop of local anaesthetic goes in with the needle. It's included in the price.</p>

        <h3>Why patients pick it</h3>
        <ul>
            <li>&#10004; Spares you the steroid injection</li>
            <li>&#10004; Costs less than a tank of petrol</li>
            <li>&#10004; Kick-starts healing</li>
            <li>&#10004; Minimally invasive</li>
            <li>&#10004; Zero side effects</li>
            <li>&#10004; Calms muscle spasm</li>
        </ul>

        <h3>How a session goes</h3>
        <ol>
            @foreach ($steps as [$name, $text])
                <li><strong>{{ $name }}</strong> {{ $text }}</li>
            @endforeach
        </ol>

        <h3>Myths</h3>
        @foreach ($myths as $m)
            <dl>
                <dt>Myth: {{ $m['myth'] }}</dt>
                <dd>{!! $m['truth'] !!}</dd>
            </dl>
        @endforeach

        <h3>Needling may be useful in</h3>
        <ul>
            <li>Arthritic knees</li>
            <li>Migraine</li>
            <li>Depression and low mood</li>
        </ul>

        <h3>Joints, too</h3>
        <p>Needling treats osteoarthritis of the hip and knee. It relieves tennis elbow.
            It also puts an extra yard of pace in your legs.</p>

        @unless (config('features.hide_acupuncture'))
            <p>Acupuncture, on the other hand, has been used for thousands of years to restore balance
                and treat insomnia.</p>
        @endunless
    </article>

    <section class="reviews">
        @foreach ($reviews->where('about', 'dry needling') as $r)
            <blockquote>{{ $r->body }} <cite>{{ $r->name }}</cite></blockquote>
        @endforeach
    </section>

    <p class="smallprint">Ask your physio what the risks are in your case. In rare cases a needle
        can puncture a lung.</p>
@endsection

@push('scripts')
    <script type="application/ld+json">
    {
        "@@context": "https://schema.org",
        "@@type": "MedicalTherapy",
        "name": "Dry Needling",
        "description": "Dry needling resets tight muscles so you can move again.",
        "relevantSpecialty": "Physiotherapy"
    }
    </script>
@endpush
