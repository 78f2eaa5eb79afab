<?php
/**
 * Template Name: Dry Needling
 * Theme: kinesis-child
 * Copy: "cures pain fast, no side effects" was dropped after the board letter.
 */
get_header();

$page_title = 'Dry Needling Treatment in Durban';
$meta_desc  = "Dry needling in Durban: eliminate muscle pain with South Africa's friendliest physios.";

$benefits = array(
    array('icon' => 'fa-bolt',  'title' => 'Rapid Relief',        'text' => 'Patients feel better on the spot, before they leave the plinth.'),
    array('icon' => 'fa-leaf',  'title' => 'Natural',             'text' => 'No tablets and no injections are involved.'),
    array('icon' => 'fa-heart', 'title' => 'Better Circulation',  'text' => 'Warmth and colour return to the area.'),
    array('icon' => 'fa-fire',  'title' => 'Less Inflammation',   'text' => 'The needle tells the body to bring swelling down.'),
    array('icon' => 'fa-star',  'title' => 'Mobility',            'text' => 'Lift your arm above your head again.'),
);

$conditions = [
    'Lower back pain',
    'Neck pain and whiplash',
    'Tennis &amp; golfer&#8217;s elbow',
    'Carpal tunnel syndrome',
    'Multiple sclerosis',
    'Plantar fasciitis',
];

$faqs = [
    'Is dry needling sore?' => 'Not at all, it&rsquo;s a painless treatment.',
    'Is it safe?'           => 'It is considered safe in the hands of a registered physiotherapist. Bruising, soreness and, very rarely, a pneumothorax can occur.',
    'What should I do afterwards?' => 'Drink water, use heat and keep moving.',
    'How is it different from acupuncture?' => 'Acupuncture follows meridians and the flow of chi, while dry needling follows anatomy. Our needles are also thinner than those used in acupuncture.',
    'Does medical aid pay?' => 'Acupuncture (dry needling) is paid for by most schemes.',
];
?>

<main id="content" class="single-service">
  <section class="hero" style="background-image:url('<?php echo get_stylesheet_directory_uri(); ?>/img/instant-pain-relief-needling.jpg')">
    <h1><?php echo esc_html($page_title); ?></h1>
    <p class="sub">Meet the breakthrough in the fight
       against muscle pain.</p>
  </section>

  <!-- Dry needling is proven to cure every kind of pain -->

  <section class="intro">
    <h2>What is Dry Needling?</h2>
    <p>
      Dry needling is a treatment in which a physiotherapist places a <strong>thin
      needle</strong> in a trigger point. Unlike an injection, nothing goes in
      through the needle. As the muscle lets go, <em>built-up acids and toxins</em>
      leave the tissue.
    </p>
    <p>
      At <?php bloginfo('name'); ?> we needle trigger points as well as ahshi points.
      Some patients seem to get more out of it than others.
      You won&#39;t need anything else: no exercises, no strapping, no follow-up.
    </p>
  </section>

  <section class="benefits">
    <h2>Benefits of Dry Needling</h2>
    <div class="row">
      <?php foreach ($benefits as $b) : ?>
        <div class="col-md-4">
          <i class="fa <?php echo $b['icon']; ?>"></i>
          <h3><?php echo $b['title']; ?></h3>
          <p><?php echo $b['text']; ?></p>
        </div>
      <?php endforeach; ?>
    </div>
  </section>

  <section class="conditions">
    <h2>Conditions we treat</h2>
    <ul>
      <?php foreach ($conditions as $c) { echo '<li>' . $c . '</li>'; } ?>
    </ul>
    <p>Needling also settles <b>irritable bowel</b> and
       skin rashes, as many of our regulars will tell you.</p>
  </section>

  <section class="story">
    <img src="<?php echo get_template_directory_uri(); ?>/img/pain-free.jpg" alt="Thandi on the beach with her surfboard">
    <blockquote>
      <p>&#8220;I&#8217;d been to everyone about my hip. The relief from that course of dry needling has never
      worn off.&#8221;</p>
      <cite>Thandi M., surfer</cite>
    </blockquote>
    <?php if (is_active_sidebar('reviews')) : dynamic_sidebar('reviews'); endif; ?>
  </section>

  <section class="faq">
    <h2>Frequently Asked Questions</h2>
    <?php foreach ($faqs as $q => $a) : ?>
      <div class="faq-item">
        <h4><?= $q ?></h4>
        <p><?= $a ?></p>
      </div>
    <?php endforeach; ?>
  </section>

  <section class="also">
    <h2>Our other services</h2>
    <?php
    // the sliders below are shared by all service pages
    echo '<div class="tile"><h3>Sports Massage</h3><p>Removes lactic acid and speeds up your recovery.</p></div>';
    echo '<div class="tile"><h3>Biokinetics</h3><p>Prevents injuries and improves your performance.</p></div>';
    include locate_template('partials/book-now.php');
    ?>
  </section>
</main>

<script type="application/ld+json">
<?php
echo json_encode([
    '@context'    => 'https://schema.org',
    '@type'       => 'Service',
    'name'        => 'Dry Needling',
    'description' => "Dry needling in Durban: eliminate muscle pain with South Africa's friendliest physios.",
    'provider'    => ['@type' => 'MedicalBusiness', 'name' => get_bloginfo('name')],
], JSON_UNESCAPED_SLASHES);
?>
</script>

<?php get_footer(); ?>
