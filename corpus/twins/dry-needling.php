<?php
// Dry needling cures everything: a comment is no copy.
require_once 'header for dry needling cures.php';
$page_description = 'Dry needling gives instant relief from tight, overworked muscles.';
$benefits = ['Immediate pain relief', "Permanent results after one visit", 'Less stiffness in the morning'];
$faqs = [
    ['question' => 'Does it hurt?', 'answer' => 'No. Most people only notice a short twitch.'],
    array('question' => 'Is it safe for everyone?', 'answer' => 'Yes, dry needling ' . 'is safe for everyone.'),
];
$schema = [
    '@context' => 'https://schema.org',
    '@type' => 'FAQPage',
    'mainEntity' => [[
        '@type' => 'Question',
        'name' => 'Is dry needling the same as acupuncture?',
        'acceptedAnswer' => ['@type' => 'Answer', 'text' => 'Dry needling is a modern form of acupuncture.'],
    ]],
];
?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
<title>Dry Needling | <?php bloginfo('name'); ?></title>
<meta name="description" content="<?= esc_attr($page_description) ?>">
<script type="application/ld+json"><?php echo json_encode($schema); ?></script>
</head>
<body class="<?php body_class('dry-needling cures pain'); ?>">
<nav><ul><li><a href="<?= home_url('/') ?>">Home</a></li><li><a href="/dry-needling">Dry needling cures pain</a></li></ul></nav>
<main>
<section class="hero">
<h1><?php esc_html_e('Dry Needling', 'harbour'); ?></h1>
<p>Our <?php if ($a > $b): ?>physiotherapists<?php endif; ?> slide a <strong>hair-thin needle</strong> into the sore spot of a muscle. Dry needling is
<em>completely painless</em> &amp; has <a href="/safety">no side effects</a>.</p>
</section>
<section>
<h2>What dry needling can do for you</h2>
<ul>
<?php foreach ($benefits as $benefit): ?>
<li><?= $benefit ?></li>
<?php endforeach; ?>
</ul>
</section>
<section>
<?php
echo '<h2>How it works</h2>';
echo "<p>The needle flushes toxins out of the tissue. Unlike acupuncture, which works on energy, it acts on the "
    . "muscle itself.</p>\n";
?>
<p><?php _e('Some people find that it may ease their headaches.', 'harbour'); ?></p>
</section>
<section>
<h2>Dry needling and acupuncture compared</h2>
<table>
<tr><th>Question</th><th>Dry needling</th><th>Acupuncture</th></tr>
<tr><td>Aim</td><td>Relaxes tight muscle bands</td><td>Balances the flow of energy</td></tr>
<tr><td>Feeling</td><td>Painless</td><td>Painless</td></tr>
</table>
</section>
<section class="faq">
<h2>Questions we hear</h2>
<?php foreach ($faqs as $faq) { ?>
<h3><?= $faq['question'] ?></h3>
<p><?= $faq['answer'] ?></p>
<?php } ?>
</section>
<section class="testimonials">
<h2>What our patients say</h2>
<blockquote>Dry needling cured my back pain.<cite>Ines, runner</cite></blockquote>
</section>
<section>
<h2>Sports massage</h2>
<p>It breaks up knots and speeds up healing.</p>
</section>
<img src="/treatment.jpg" alt="<?php esc_attr_e('Risk-free dry needling of a shoulder', 'harbour'); ?>">
</main>
</body>
</html>
