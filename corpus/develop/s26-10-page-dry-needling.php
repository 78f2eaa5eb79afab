<?php
/**
 * Template Name: Leistung Dry Needling (EN)
 *
 * @package praxis-elbufer
 */

get_header(); ?>

<main id="primary" class="site-main">

	<?php while ( have_posts() ) : the_post(); ?>

	<section class="hero" style="background-image:url('<?php echo esc_url( get_template_directory_uri() . '/img/needling-hero.jpg' ); ?>')">
		<h1><?php esc_html_e( 'Dry Needling in Hamburg', 'elbufer' ); ?></h1>
		<p class="claim"><?php esc_html_e( 'When the muscle does not want to let go.', 'elbufer' ); ?></p>
	</section>

	<section class="text-block">
		<h2>What is Dry Needling?</h2>
		<p>Dry Needling means &ldquo;dry needles&rdquo;: the needle carries no medicament. In our practice the treatment is done
			by Dr. med. Henning Paulsen and by physiotherapists who are also Heilpraktiker, because in Germany the law
			demands this permission.</p>
		<p>With a fine needle we go directly in the hardened place of the muscle, the so-called trigger point.
			The muscle twitches shortly and after this it becomes soft. Hardened fascia and <strong>adhesions are loosened
			and broken up</strong>, so that the muscle can slide again.</p>
		<p>The method comes from the USA and Canada and is used since about forty years in sports medicine.</p>
	</section>

	<section class="text-block text-block--grey">
		<h2>When do we use it?</h2>
		<ul>
			<li>Tensions in neck and shoulder</li>
			<li>Lumbago and pain in the sacroiliac joint</li>
			<li>Tension headache</li>
			<li>Achilles tendon complaints</li>
			<li>Tennis elbow</li>
			<li>Muscle injuries in sport</li>
		</ul>
		<p>Before every treatment stands a detailed examination. We do not needle if you take strong blood thinners, if you have fever, or if
			the cause of the pain is not clear.</p>
	</section>

	<section class="columns">
		<div class="col">
			<h3>Your advantages</h3>
			<ul class="checklist">
				<li>Deep muscles are reached precisely</li>
				<li>Sustainable freedom from pain</li>
				<li>Works already after one treatment</li>
				<li>No medicaments, no cortisone</li>
				<li>Good to combine with manual therapy and training</li>
			</ul>
		</div>
		<div class="col">
			<h3>Possible side effects</h3>
			<ul>
				<li>Muscle soreness for one to two days</li>
				<li>Small bruises</li>
				<li>Tiredness or dizziness on the day of treatment</li>
				<li>Very rarely: infection or injury of the pleura</li>
			</ul>
		</div>
	</section>

	<section class="text-block">
		<h2>Dry Needling, Acupuncture, Infiltration: what is the difference?</h2>
		<table class="compare">
			<thead>
				<tr><th></th><th>Dry Needling</th><th>Acupuncture</th><th>Infiltration</th></tr>
			</thead>
			<tbody>
				<tr><td>Origin</td><td>Western medicine</td><td>Traditional Chinese medicine</td><td>Western medicine</td></tr>
				<tr><td>Needle</td><td>Acupuncture needle, thin</td><td>Acupuncture needle, thin</td><td>Hollow needle</td></tr>
				<tr><td>Place</td><td>Trigger point</td><td>Points on meridians</td><td>Joint, nerve or muscle</td></tr>
				<tr><td>Effect</td><td>Immediately noticeable</td><td>Builds up over weeks</td><td>Within hours</td></tr>
				<tr><td>Medicament</td><td>None</td><td>None</td><td>Local anaesthetic</td></tr>
			</tbody>
		</table>
	</section>

	<section class="text-block">
		<h2>Costs</h2>
		<p>Private insurances and the Beihilfe take over the costs mostly in full. For patients of the statutory insurance it is a
			self-payer service: <?php echo esc_html( get_field( 'preis_needling' ) ?: '48 Euro' ); ?> per session.</p>
		<?php the_content(); ?>
	</section>

	<aside class="cta-box">
		<h2>Appointment</h2>
		<p>Telephone 040 555 0163, Monday to Friday 8 to 18 o&rsquo;clock. We speak English and German.</p>
		<a class="button" href="<?php echo esc_url( home_url( '/en/appointment/' ) ); ?>">Book online</a>
	</aside>

	<?php endwhile; ?>

</main>

<?php
get_sidebar();
get_footer();
