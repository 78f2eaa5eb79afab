<?php
/**
 * Template Name: Dry Needling
 * Treasure Valley Chiropractic & Wellness – Meridian, ID
 */
get_header();
$doctor = get_field( 'lead_doctor' ) ?: 'Dr. Kendra Shaw';
$specials = array(
	array( 'label' => 'Dry needling add-on', 'price' => '$40' ),
	array( 'label' => 'Needling + adjustment', 'price' => '$85' ),
	array( 'label' => 'Needling + e-stim, 30 minutes', 'price' => '$75' ),
);
$steps = array(
	'Consultation' => 'We talk about your pain, your health history and your goals.',
	'Exam'         => 'We check how your spine, joints and muscles move.',
	'Needling'     => 'We insert several fine needles and leave them for ten to fifteen minutes.',
	'Follow-up'    => 'We call you the next day to see how you are doing.',
);
?>
<main id="primary" class="site-main">
	<div class="page-hero" style="background-image:url('<?php echo esc_url( get_the_post_thumbnail_url() ); ?>')">
		<h1><?php the_title(); ?></h1>
		<p><?php esc_html_e( 'Drug-free pain relief in Meridian and Eagle', 'tvcw' ); ?></p>
	</div>

	<div class="entry-content">
		<h2>Dry Needling in Meridian, Idaho</h2>
		<p>Whether you spend your day in a truck, on a tractor or at a desk, your muscles keep the score. Over the years they
		form knots that no amount of stretching will undo. <?php echo esc_html( $doctor ); ?> uses dry needling to let those knots relax.</p>

		<p>Dry needling grew out of ancient Eastern healing traditions and has been refined by modern science. A
		needle no wider than a hair goes straight to the trigger point. The muscle twitches, fresh blood rushes in and the
		tension drains away.</p>

		<img src="/wp-content/uploads/2023/09/needling-lowback.jpg" alt="Dry needling heals low back pain at Treasure Valley Chiropractic" width="900" height="600">

		<h3>Our patients come to us for needling for:</h3>
		<ul>
			<li>Back and neck pain</li>
			<li>Frozen shoulder</li>
			<li>Sciatica</li>
			<li>Headaches</li>
			<li>Arthritis</li>
			<li>Knee pain</li>
		</ul>

		<h3>Your visit, step by step</h3>
		<dl>
		<?php foreach ( $steps as $name => $text ) : ?>
			<dt><?php echo esc_html( $name ); ?></dt>
			<dd><?php echo esc_html( $text ); ?></dd>
		<?php endforeach; ?>
		</dl>

		<h3>Is dry needling right for me?</h3>
		<p>It is a gentle option for most healthy adults. We do not needle anyone who is pregnant or has a bleeding disorder. If you
		have had a joint replacement, we work around it.</p>
		<p>There are no side effects apart from a little soreness.</p>
		<p>Expect to feel heavy and relaxed when you get up. Take a short walk, drink water and go to bed early.</p>

		<h3>What the needle can do that hands can&#8217;t</h3>
		<p>Massage is wonderful, and our massage therapist Tina is the best in the valley. But some knots sit an inch and a half
		deep, beneath two other muscles. We get to them with a needle, and <em>you get to skip the pain pills.</em></p>

		<h3>Specials</h3>
		<table class="price-table">
		<?php foreach ( $specials as $s ) : ?>
			<tr><td><?php echo esc_html( $s['label'] ); ?></td><td><?php echo esc_html( $s['price'] ); ?></td></tr>
		<?php endforeach; ?>
		</table>

		<h3>Also at our office</h3>
		<p>Chiropractic adjustments restore the nervous system and boost your immunity naturally. Ask us about family plans!</p>
		<p>Our infrared sauna helps you sweat out toxins in a 30-minute session.</p>
		<p>Come see why our neighbors voted us Best of the Valley three years running.</p>
	</div>
</main>
<?php
get_sidebar( 'booking' );
get_footer();
