<?php
/**
 * Template Name: Jaw – Dry Needling
 * @package brightside-dental
 */
get_header();

$signs = array(
    'You wake with a tight or tired jaw',
    'Your teeth are worn, chipped or sensitive without decay',
    'Your jaw clicks, catches or drifts to one side',
    'Headaches sit at your temples by mid-afternoon',
    'Your ear aches, but the doctor says the ear looks fine',
);

$steps = array(
    array(
        'title' => 'Assessment',
        'text'  => 'Dr. Okonkwo-Reyes measures how far you open, feels each chewing muscle and checks your bite and your neck. X-rays only if they would change the plan.',
    ),
    array(
        'title' => 'Needling',
        'text'  => 'Our physiotherapist, Lindiwe, needles the masseter and temporalis from the outside. You\'ll feel a dull, spreading ache for a few seconds, a bit like somebody leaning on a bruise.',
    ),
    array(
        'title' => 'Retraining',
        'text'  => 'You leave with three exercises and a rule: lips together, teeth apart.',
    ),
);

$benefits = array(
    array( 'head' => 'Easier opening', 'sub' => 'Yawn, sing, bite an apple' ),
    array( 'head' => 'Fewer headaches', 'sub' => 'Especially those that start at the temples' ),
    array( 'head' => 'Simpler mornings', 'sub' => 'No more painkillers with your coffee' ),
    array( 'head' => 'Calmer sinuses', 'sub' => 'Pressure and stuffiness drain as the face relaxes' ),
);

$faqs = array(
    'How does needling help the jaw?' => 'Clenching is a habit of the brain as much as of the muscle. The needle <em>switches off the faulty signal</em>, so the jaw goes back to its factory settings.',
    'Is it like Botox?' => 'No. Botox is a drug that weakens the muscle for three or four months. With dry needling there is no drug, and strength stays as it was.',
    'Will my face bruise?' => 'It might. The cheek has a rich blood supply, so we press for a minute after each needle. Avoid booking us on the eve of a wedding.',
    'How many visits?' => 'Two or three, a week apart, and then we measure your opening again.',
    'Will it stop me from grinding?' => 'Probably not by itself. Grinding has a lot to do with sleep and stress, and there the evidence for any treatment is modest.',
    'Is it covered?' => 'Some medical aids cover it under physiotherapy. We\'ll give you a code to ask about.',
);
?>

<article id="post-<?php the_ID(); ?>" <?php post_class( 'service' ); ?>>
  <header class="entry-header" style="background-image:url(<?php echo get_template_directory_uri(); ?>/img/jaw-header.jpg)">
    <h1>Dry needling for jaw pain</h1>
    <p>The Jaw Room at Brightside Dental, Durban North</p>
  </header>

  <div class="entry-content">
    <p>Most dentists look at teeth. We also look at what moves them. In more than half the people who come to us with a sore jaw, the joint itself is healthy; it is the
    muscles that hurt, and muscles don&#8217;t show up on an X-ray.</p>

    <p>Dry needling is one of the ways we treat them. It won&#8217;t straighten a bite or mend a disc, and we will say so if that is what you need.</p>

    <h2>Does this sound like you?</h2>
    <ul class="checklist">
      <?php foreach ( $signs as $sign ) : ?>
        <li><?php echo esc_html( $sign ); ?></li>
      <?php endforeach; ?>
    </ul>

    <h2>What patients gain from jaw needling</h2>
    <div class="benefit-grid">
      <?php foreach ( $benefits as $b ) : ?>
        <div class="benefit"><h3><?php echo esc_html( $b['head'] ); ?></h3><p><?php echo esc_html( $b['sub'] ); ?></p></div>
      <?php endforeach; ?>
    </div>

    <h2>How a visit goes</h2>
    <ol>
      <?php foreach ( $steps as $s ) : ?>
        <li><strong><?php echo esc_html( $s['title'] ); ?></strong> <?php echo esc_html( $s['text'] ); ?></li>
      <?php endforeach; ?>
    </ol>

    <aside class="pull-quote">
      <p>&ldquo;I could not get a spoon in on Monday. Lindiwe needled both sides and I was eating a burger by lunchtime.&rdquo;</p>
      <span>Thabo, Umhlanga</span>
    </aside>

    <h2>Other things we do for jaws</h2>
    <ul>
      <li>Custom splints that protect your teeth and end clenching pain for good</li>
      <li>Botox for very large masseters</li>
      <li>Bite adjustment, rarely and carefully</li>
      <li>Referral to a sleep clinic or a psychologist</li>
    </ul>

    <h2>Questions</h2>
    <?php foreach ( $faqs as $q => $a ) : ?>
      <details><summary><?php echo esc_html( $q ); ?></summary><p><?php echo wp_kses_post( $a ); ?></p></details>
    <?php endforeach; ?>

    <?php if ( function_exists( 'brightside_booking' ) ) { brightside_booking( 'jaw' ); } ?>
    <p class="small">Please tell us if you have a bleeding disorder, a heart valve replacement or an infection in the mouth before we needle.</p>
  </div>
</article>
<?php get_footer(); ?>
