@extends('layouts.app')

@section('title', 'Dry Needling in Norwich | Wensum Physiotherapy & Sports Injury')
@section('meta_description', 'Dry needling in Norwich from experienced sports therapists and physios. Hugely effective for knots, headaches and sports injuries.')

@push('head')
    <link rel="canonical" href="{{ route('treatments.show', 'dry-needling') }}">
@endpush

@section('content')
    @include('partials.breadcrumbs', ['items' => ['Home' => '/', 'Treatments' => '/treatments', 'Dry Needling' => null]])

    <section class="banner" style="background-image: url({{ asset('img/banner-needling.jpg') }})">
        <h1>{{ __('Dry Needling') }}</h1>
        <p>Medical acupuncture for muscles and joints</p>
    </section>

    <section class="container mx-auto">
        <div class="intro">
            <h2>What is dry needling?</h2>
            <p>
                Dry needling involves putting very fine, sterile needles into tight spots in a muscle.
                You may know these spots as &lsquo;knots&rsquo;; we call them trigger points.
                They can be sore in themselves, or send pain to somewhere else altogether. A knot beside the
                shoulder blade, for instance, can ache all the way down the arm.
            </p>
            <p>
                The needles, and the idea of using them, were borrowed from traditional Chinese acupuncture. The
                medical side grew from the work of Dr Janet Travell, who mapped trigger points from the 1940s onwards and treated President Kennedy for his bad back. She used injections. It was the Czech doctor Karel Lewit who described in
                1979 what happened when you left the drug out.
            </p>
            <p>
                Our own team has been needling since 2006. We think of it as one of the best ways to get a stubborn
                muscle to let go.
            </p>
        </div>

        <div class="grid md:grid-cols-2 gap-8">
            <div>
                <h3>It may help if you have&hellip;</h3>
                <ul>
                    <li>a stiff neck or headaches from your desk</li>
                    <li>migraine</li>
                    <li>low back pain or sciatica</li>
                    <li>a frozen shoulder</li>
                    <li>arthritis in the hips, knees or hands</li>
                    <li>Achilles or heel pain</li>
                    <li>repetitive strain</li>
                </ul>
            </div>
            <div>
                <h3>It isn&rsquo;t suitable if you&hellip;</h3>
                <ul>
                    <li>have a bleeding disorder such as haemophilia</li>
                    <li>have a metal allergy</li>
                    <li>are under 16</li>
                    <li>have a skin infection where we&rsquo;d need to work</li>
                    <li>really don&rsquo;t like needles</li>
                </ul>
            </div>
        </div>

        <h2>What will it do for me?</h2>
        @foreach ([
            ['Relaxes the muscle', 'The twitch you feel is the tight band giving way.'],
            ['Breaks the pain cycle', 'Less pain means you can move, and moving is what gets you better.'],
            ['Frees up old injuries', 'The needle works its way into scar tissue and breaks it down.'],
            ['Keeps you playing', 'Regular sessions through the season stop niggles turning into injuries.'],
        ] as [$heading, $text])
            <div class="benefit">
                <h4>{{ $heading }}</h4>
                <p>{{ $text }}</p>
            </div>
        @endforeach

        <h2>What&rsquo;s it like?</h2>
        <p>
            You&rsquo;ll be lying down, covered up and warm. Once we&rsquo;ve found the spot, we tap the needle through
            the skin. Most clients feel very little at that stage. You might then get a dull ache, a warm
            feeling or a jump in the muscle. We may use between one and twenty needles, and leave them in for up to fifteen
            minutes while we get on with something else.
        </p>
        <p>
            Afterwards you may feel tired, a bit light-headed or on top of the world. Some people ache for a day.
            Bruising happens now and again, mostly in the calves and thighs.
        </p>

        <h2>Is it safe?</h2>
        <p>
            Needling has a very good safety record. We are all members of the AACP or an equivalent body, we&rsquo;re insured for it, and
            we use each needle once. The more serious risks, such as infection or a punctured lung, are very uncommon;
            your therapist will go over them with you and ask you to sign a consent form.
        </p>

        <h2>What our clients tell us</h2>
        @forelse ($testimonials as $t)
            <blockquote>{{ $t->body }}<cite>{{ $t->name }}</cite></blockquote>
        @empty
            <blockquote>
                &ldquo;My GP had run out of ideas. After a course of dry needling my sciatica has cleared up completely and I&rsquo;m back on the allotment.&rdquo;
                <cite>Brian, Hellesdon</cite>
            </blockquote>
        @endforelse

        <h2>Prices</h2>
        <table>
            <tr>
                <th>New client</th>
                <td>60 minutes</td>
                <td>&pound;60</td>
            </tr>
            <tr>
                <th>Follow-up with needling</th>
                <td>30 minutes</td>
                <td>&pound;42</td>
            </tr>
            <tr>
                <th>Sports massage with needling</th>
                <td>60 minutes</td>
                <td>&pound;58</td>
            </tr>
        </table>

        <p>
            Please don&rsquo;t come on an empty stomach, and leave the pub for another night.
            To book, ring <a href="tel:01603555018">01603 555018</a> or use our
            <a href="{{ route('booking') }}">online diary</a>.
        </p>
    </section>
@endsection
