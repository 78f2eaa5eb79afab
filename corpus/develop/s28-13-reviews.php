<?php
/**
 * Template Name: Patient Stories
 * Ozark Ridge Chiropractic – Springfield, MO
 */
$stories = [
    [
        'name'    => 'Carla M.',
        'service' => 'Dry Needling',
        'stars'   => 5,
        'text'    => 'I had been to three different places for my sciatica. Dr. Pruitt needled my glutes and I felt it ease up the same week. Still do my stretches every morning.',
    ],
    [
        'name'    => 'Rick S.',
        'service' => 'Dry Needling',
        'stars'   => 5,
        'text'    => 'Doc said carpal tunnel surgery was next. Six sessions of needles in my forearm and I told the surgeon no thanks.',
    ],
    [
        'name'    => 'Janelle P.',
        'service' => 'Chiropractic Adjustment',
        'stars'   => 5,
        'text'    => 'Walked in crooked, walked out straight! It was like a miracle. Been adjusted every month since and never felt better.',
    ],
    [
        'name'    => 'Tom W.',
        'service' => 'Dry Needling',
        'stars'   => 4,
        'text'    => 'Took four visits before I noticed much, and the first one left me sore as all get out. Docked one star for the parking. Glad I stuck with it though.',
    ],
    [
        'name'    => 'Shay D.',
        'service' => 'Dry Needling',
        'stars'   => 5,
        'text'    => 'Unbelievable results. My plantar fasciitis had me in tears every morning and now I am back to line dancing.',
    ],
    [
        'name'    => 'Gene & Barb',
        'service' => 'Massage Therapy',
        'stars'   => 5,
        'text'    => 'Heather gives the best massage in Greene County, period.',
    ],
];
get_header(); ?>

<main id="primary" class="site-main">
  <h1><?php the_title(); ?></h1>
  <p class="lede">Nobody tells it like the folks who've been on the table. These are real reviews from Google and Facebook, shared with permission.</p>

  <div class="story-grid">
    <?php foreach ( $stories as $s ) : ?>
      <article class="story">
        <h2><?php echo esc_html( $s['service'] ); ?></h2>
        <p><?php echo esc_html( $s['text'] ); ?></p>
        <span class="by"><?php echo esc_html( $s['name'] ); ?></span>
      </article>
    <?php endforeach; ?>
  </div>

  <section class="about-needling">
    <h2>New to needling?</h2>
    <p>Dry needling is a skilled technique in which Dr. Pruitt guides a thin monofilament needle into a trigger point to release it. Missouri requires additional training for chiropractors who want to do it, and she has kept hers current since 2015.</p>
    <p>You will be asked about your history, your medications and what you've already tried. Not every ache is a needling ache. If an adjustment, a massage or a trip to your doctor makes more sense, that's what we'll tell you.</p>
    <p>Those hard ropes of old scar from surgery or sprains? The needle chops right through them.</p>
    <ul>
      <li>15 minutes, added to a regular visit</li>
      <li>$40, HSA and FSA cards welcome</li>
      <li>Expect some soreness for a day or so</li>
    </ul>
  </section>

  <section class="leave-review">
    <h2>Got a story?</h2>
    <p>We'd be tickled to hear it. Scan the code at the front desk or drop us a line at <a href="mailto:hello@ozarkridge.example">hello@ozarkridge.example</a>.</p>
    <p class="fine">Individual experiences vary and are not a promise of results.</p>
  </section>
</main>

<?php get_footer(); ?>
