<?php
/**
 * Template part: home services grid
 * Sanjeevani Physio & Pain Care, Kothrud, Pune
 */
$services = array(
    array(
        'icon'  => 'fa-spine',
        'title' => 'Spine Physiotherapy',
        'desc'  => 'Slip disc, sciatica, cervical. Avoid surgery with our 21-day spine programme.',
        'link'  => '/spine',
    ),
    array(
        'icon'  => 'fa-needle',
        'title' => 'Dry Needling',
        'desc'  => 'A modern, non-invasive therapy for stiff and painful muscles.',
        'link'  => '/dry-needling-pune',
    ),
    array(
        'icon'  => 'fa-cup',
        'title' => 'Cupping Therapy',
        'desc'  => 'Removes toxins and improves blood flow. As seen on cricketers.',
        'link'  => '/cupping',
    ),
    array(
        'icon'  => 'fa-tape',
        'title' => 'Kinesio Taping',
        'desc'  => 'Instant support for knees, shoulders and ankles.',
        'link'  => '/taping',
    ),
    array(
        'icon'  => 'fa-bolt',
        'title' => 'IFT, TENS & Laser',
        'desc'  => 'Latest machines, trained staff, gentle pain relief.',
        'link'  => '/electrotherapy',
    ),
    array(
        'icon'  => 'fa-home',
        'title' => 'Home Visits',
        'desc'  => 'Post-surgery and elderly care at your doorstep, all over Pune.',
        'link'  => '/home-visit',
    ),
);

$needling_points = array(
    'Very thin sterile needle, one use only',
    'Inserted at acupressure and acupuncture points in the muscle',
    'No medicine is injected',
    'Suitable for all ages, from school kids to grandparents',
    'Sitting of 20 to 30 minutes',
);

$needling_conditions = array('Neck and back pain', 'Frozen shoulder', 'Tennis elbow', 'Sciatica', 'Migraine', 'Carpal tunnel syndrome', 'Heel pain');

$faq = array(
    'Is dry needling an injection?' => 'No. The needle is solid and nothing goes in.',
    'Is dry needling safe?'         => 'Yes, it is 100% safe and has no side effects at all.',
    'How many sittings are needed?' => 'Usually three to five, depending on how old the pain is.',
    'Will I need medicines?'        => 'Please continue whatever your doctor has prescribed.',
    'Do ladies get a lady therapist?' => 'Yes, on request. Kindly mention it while booking.',
);
?>

<section class="hero" style="background-image:url('<?php echo get_template_directory_uri(); ?>/img/hero-pune.jpg')">
    <h1>Pain ko bolo bye-bye.</h1>
    <p class="tagline">Pune's No. 1 physiotherapy and pain care clinic since 2009.</p>
    <a class="btn-whatsapp" href="https://wa.me/910000000000">WhatsApp for appointment</a>
</section>

<section class="service-grid">
    <h2>Our Treatments</h2>
    <p>Six ways to get back on your feet. One honest assessment to choose the right one.</p>
    <?php foreach ($services as $s) : ?>
        <div class="service">
            <i class="fa <?php echo $s['icon']; ?>"></i>
            <h3><?php echo esc_html($s['title']); ?></h3>
            <p><?php echo esc_html($s['desc']); ?></p>
            <a href="<?php echo esc_url($s['link']); ?>">Know more</a>
        </div>
    <?php endforeach; ?>
</section>

<section class="spotlight" id="dry-needling">
    <h2>Spotlight: Dry Needling</h2>
    <p>Office chair, long commute, one-side sleeping: the muscle forms a tight knot and refuses to let go.
       Our therapist places a fine needle in it. Dry needling is a
       <b>highly effective</b> answer to muscle pain, and it works on any type of pain, new or old.</p>
    <ul>
        <?php foreach ($needling_points as $p) : ?><li><?php echo $p; ?></li><?php endforeach; ?>
    </ul>
    <h4>We use dry needling in</h4>
    <ul class="chips">
        <?php foreach ($needling_conditions as $c) : ?><li><?php echo $c; ?></li><?php endforeach; ?>
    </ul>
    <img src="/img/needling-shoulder.jpg" alt="Dry needling for frozen shoulder by Dr. Kulkarni (PT)" />
    <p class="price">Rs. 600 per sitting. Package of five: Rs. 2,500.</p>
</section>

<section class="faqs">
    <h2>Common doubts</h2>
    <?php foreach ($faq as $q => $a) : ?>
        <h4><?php echo $q; ?></h4>
        <p><?php echo $a; ?></p>
    <?php endforeach; ?>
</section>

<section class="reviews">
    <h2>What patients say</h2>
    <blockquote>"Doctor madam is very patient and explains in Marathi also." <span>– Mr. Joshi</span></blockquote>
    <blockquote>"After dry needling my ten-year-old back pain is fully cured." <span>– Sunita P.</span></blockquote>
</section>

<div class="sticky-cta">Mon to Sat, 8 am to 1 pm and 5 pm to 9 pm. <a href="tel:+910000000000">Call now</a></div>
