<?php
/**
 * Template Name: Treatment – Dry Needling
 * Theme: physio-za
 */
get_header();
$practice = 'Van Tonder & Mokoena Physiotherapists';
$faq = array(
  array(
    'q' => 'Is dry needling covered by my medical aid?',
    'a' => 'Most schemes pay for it under the physiotherapy tariff codes. We bill Discovery, Momentum and Bonitas directly.',
  ),
  array(
    'q' => 'Is it safe for my granny?',
    'a' => 'Dry needling is suitable for all ages, from schoolboy rugby players to grandparents. We simply adapt the depth.',
  ),
  array(
    'q' => 'What if I am scared of needles?',
    'a' => 'Shame, you are not alone! Tell us and we will use our hands instead, or start with a single needle so that you can see what it is about.',
  ),
  array(
    'q' => 'How many needles do you use?',
    'a' => 'Anything from one to about ten, depending on the area.',
  ),
  array(
    'q' => 'Does it work for migraines?',
    'a' => 'Yes, we treat migraine with dry needling and our patients report far fewer attacks.',
  ),
);
?>
<main id="content" class="treatment">
  <div class="banner" style="background-image:url('<?php echo get_template_directory_uri(); ?>/img/needling-banner.jpg')">
    <h1><?php the_title(); ?></h1>
    <p class="tagline"><?php esc_html_e( 'Stiff, sore and gatvol of it? Let us help.', 'physio-za' ); ?></p>
  </div>

  <section class="wrap">
    <h2>What is dry needling?</h2>
    <p>Dry needling is a physiotherapy technique in which thin needles are placed into painful, knotted muscle. No
    medicine is given through the needle. Physiotherapists in South Africa learn it after their degree, and the HPCSA
    requires us to stay up to date.</p>

    <p>It was not invented yesterday, but it is not ancient either. Doctors noticed in the last century that an injection into a sore
    muscle helped even when the syringe was empty, and the technique developed from there.</p>

    <h2>What does it do?</h2>
    <p>A knotted muscle is starved of blood and full of the waste that it makes when it works. The needle opens the area up, washes those
    waste products out and lets oxygen back in. The muscle can then lengthen and your joint
    can move the way it should.</p>

    <h2>Where can it help?</h2>
    <ul>
      <li>Neck spasm and whiplash</li>
      <li>Headaches that start at the base of the skull</li>
      <li>Rotator cuff injuries</li>
      <li>Back spasm</li>
      <li>Runner&rsquo;s knee and ITB syndrome</li>
      <li>Shin splints</li>
      <li>Carpal tunnel syndrome</li>
    </ul>

    <div class="callout">
      <h3>Good to know</h3>
      <p>Dry needling works best with exercise. If you only want the needles and not the homework, you will be back here in a month.</p>
    </div>

    <h2>What to expect at our Centurion rooms</h2>
    <p>Your first visit is about 45 minutes. We ask questions, test your movement, and only then decide whether needling makes
    sense. The needles stay in for anything between ten seconds and ten minutes. Afterwards we often use heat, and we always go through your exercises.</p>
    <p>You may feel tired or a little emotional, and the muscle will probably be tender until the next day. Bruises happen. If you feel
    short of breath or have chest pain after needling around your shoulders or ribs, phone us or go to
    casualty straight away.</p>

    <h2>Who should not be needled?</h2>
    <p>We do not needle over infected skin, a limb with lymphoedema or a new fracture. We are careful with anyone on Warfarin or similar, and with the
    first trimester of pregnancy.</p>

    <h2>Patient stories</h2>
    <?php if ( have_rows( 'stories' ) ) : while ( have_rows( 'stories' ) ) : the_row(); ?>
      <blockquote><?php the_sub_field( 'quote' ); ?></blockquote>
    <?php endwhile; else : ?>
      <blockquote>&ldquo;My back went into spasm the week before Comrades. Lerato needled me twice and I got my Bill Rowan. I can&rsquo;t say it was all
      her, but I&rsquo;m not arguing.&rdquo; &ndash; Thabo, Midrand</blockquote>
      <blockquote>&ldquo;I used to live on painkillers. Since the dry needling I have thrown the Myprodol away.&rdquo; &ndash; Annelise, Irene</blockquote>
    <?php endif; ?>

    <h2>Questions</h2>
    <?php foreach ( $faq as $item ) : ?>
      <details>
        <summary><?php echo esc_html( $item['q'] ); ?></summary>
        <p><?php echo esc_html( $item['a'] ); ?></p>
      </details>
    <?php endforeach; ?>

    <h2>Hours and rates</h2>
    <p>Monday to Thursday 07:00 to 18:00, Friday 07:00 to 15:00. Private patients pay R720 for a first consultation and R560 after
    that. Needles are charged at cost (R35).</p>
    <p><?php echo esc_html( $practice ); ?>, Jean Avenue, Centurion. Practice number on request.</p>
  </section>
</main>
<?php get_footer(); ?>
