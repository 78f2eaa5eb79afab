<?php
/**
 * Template Name: Dry Needling
 *
 * @package wattle-physio
 */

get_header(); ?>

<?php
$faqs = array(
	array(
		'question' => 'Will I feel the needle?',
		'answer'   => 'You might feel a small sting as it goes in. If the muscle is tight you\'ll get a twitch or a dull ache, and then it eases off.',
	),
	array(
		'question' => 'Is it like getting an injection?',
		'answer'   => 'No. An injection needle is hollow and quite thick, and there is fluid in it. Ours is solid and bends like a cat\'s whisker.',
	),
	array(
		'question' => 'Can I drive home?',
		'answer'   => 'Yes, as long as you feel well. Sit in the waiting room with a glass of water first if you\'re a bit woozy.',
	),
	array(
		'question' => 'What are the side effects?',
		'answer'   => 'There are none to speak of, it\'s a completely natural treatment.',
	),
	array(
		'question' => 'How often should I come?',
		'answer'   => 'Weekly to start with. We\'ll stretch it out as you improve.',
	),
);

$conditions = array( 'Neck pain', 'Tension headaches', 'Shoulder impingement', 'Tennis elbow', 'Back pain', 'ITB syndrome', 'Shin splints', 'Plantar fasciitis' );
?>

<main id="primary" class="site-main">

	<section class="hero hero--small">
		<div class="hero__inner">
			<h1><?php the_title(); ?></h1>
			<p class="hero__sub"><?php esc_html_e( 'Get back to what you love, without the knots', 'wattle-physio' ); ?></p>
		</div>
	</section>

	<section class="section">
		<div class="container">
			<h2>What is dry needling?</h2>
			<p>Dry needling is a treatment for muscle pain. Thin needles are inserted into the muscle at the spots where it has
			tightened up. Our physios in Bendigo and Castlemaine have been doing it for more than a decade and it&#8217;s one of the
			services we get asked for most.</p>

			<p>When a muscle has been tight for a long time the blood supply to it suffers. Oxygen can&#8217;t get in, and rubbish can&#8217;t
			get out. <strong>Needling opens it up and lets the built-up toxins drain away.</strong> As the muscle softens you get your movement
			back.</p>

			<img src="<?php echo esc_url( get_template_directory_uri() ); ?>/img/needling-back.jpg" alt="Dry needling of the lower back at Wattle Physio Bendigo" />

			<h2>Dry needling or acupuncture?</h2>
			<p>People use the two words for the same thing, but there are differences. Acupuncture is an ancient practice that works on
			energy lines called meridians. Dry needling is much newer and deals with muscles, nerves and connective tissue. Both use
			the same fine needles.</p>

			<h2>What can it treat?</h2>
			<ul class="columns-2">
				<?php foreach ( $conditions as $condition ) : ?>
					<li><?php echo esc_html( $condition ); ?></li>
				<?php endforeach; ?>
			</ul>
			<p>And that&#8217;s only a start. If it&#8217;s got to do with muscle, any ache or pain at all will respond to needling.</p>

			<h2>Before you come</h2>
			<ul>
				<li>Have a snack in the hour or two before your appointment</li>
				<li>Wear shorts or a singlet so we can get to the area</li>
				<li>Bring a list of your medications</li>
				<li>Tell us if you are pregnant, have a heart condition or are on blood thinners</li>
			</ul>

			<h2>After your session</h2>
			<p>Expect the muscle to feel a little bruised for a day. A warm pack and a gentle walk will help. Hold off on the gym
			until tomorrow. You should see a lasting improvement, provided you keep up the stretches we give you.</p>
		</div>
	</section>

	<section class="section section--grey">
		<div class="container">
			<h2>Your questions answered</h2>
			<?php foreach ( $faqs as $faq ) : ?>
				<details class="faq">
					<summary><?php echo esc_html( $faq['question'] ); ?></summary>
					<p><?php echo esc_html( $faq['answer'] ); ?></p>
				</details>
			<?php endforeach; ?>
		</div>
	</section>

	<section class="section">
		<div class="container">
			<h2>Our needling physios</h2>
			<div class="team">
				<div class="team__card">
					<h3>Bec Lawson</h3>
					<p>Bec grew up on a sheep farm near Maldon and knows what hard work does to a back. She studied at La Trobe and did her dry needling training in 2012.</p>
				</div>
				<div class="team__card">
					<h3>Arjun Nair</h3>
					<p>Arjun is our running man. He combines dry needling with strength programs and has worked with the Bendigo Pioneers.</p>
				</div>
			</div>
		</div>
	</section>

	<?php if ( have_posts() ) : while ( have_posts() ) : the_post(); ?>
		<section class="section entry-content"><?php the_content(); ?></section>
	<?php endwhile; endif; ?>

	<section class="cta">
		<h2>Ready to feel better?</h2>
		<p>Call Bendigo on 03 5550 1121 or Castlemaine on 03 5550 1175.</p>
		<a class="button" href="<?php echo esc_url( home_url( '/book' ) ); ?>">Book online</a>
	</section>

</main>

<?php
get_footer();
