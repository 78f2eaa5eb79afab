<?php
/**
 * Template Name: Patient story (single)
 * Theme: towpath-child
 */
get_header();
$clinic = get_theme_mod( 'clinic_name', 'Towpath Physiotherapy' );
?>
<main id="primary" class="site-main">

  <?php towpath_breadcrumbs(); ?>

  <article <?php post_class( 'story' ); ?>>
    <header class="entry-header">
      <h1><?php esc_html_e( 'Nine hundred miles on a grumpy knee', 'towpath' ); ?></h1>
      <p class="standfirst">Martin rode from Land&rsquo;s End to John o&rsquo;Groats last August. In May he couldn&rsquo;t ride to work. Here&rsquo;s
        what he and his physio, Sian, did about it.</p>
    </header>

    <div class="entry-content">
      <h2>Martin&rsquo;s side</h2>
      <p>I&rsquo;d signed up with three mates from the brewery, and I was the one with the spreadsheet. Then, about six
        weeks into training, the outside of my right knee started to complain at mile twenty. By mile thirty it was
        shouting. I bought new cleats, a new saddle and, I&rsquo;m ashamed to say, a copper bracelet.</p>
      <p>My sister-in-law had been to Towpath with her back, so I went along expecting to be told off. Sian put me on the
        turbo, filmed me, and asked a lot of questions about how many hours I sit down.</p>
      <p>We did strength work, mainly. Split squats, side steps with a band, calf raises on the kitchen step. She also
        suggested dry needling for the muscle on the outside of my thigh, which felt like the strings of a piano.</p>
      <p>I&rsquo;m not a brave man. It was fine. A scratch, then an almighty twitch, then a sort of warm heaviness.
        <em>What struck me is how fast it acted</em>: the leg felt half a stone lighter walking back to the bike rack.</p>
      <p>I had it three times in all. The knee grumbled in Cornwall, as does everything in Cornwall, and from Gloucester on
        I forgot about it.</p>

      <h2>Sian&rsquo;s side</h2>
      <p>Martin had what&rsquo;s often called IT band syndrome. It&rsquo;s an overload problem, and it gets better when the
        load and the leg match each other. That&rsquo;s why most of his programme was strength and a sensible build-up of miles.</p>
      <p>I offered dry needling because his vastus lateralis was very tender and it was stopping him from doing the
        squats. For some people it can take the soreness down enough to train. The evidence for it at the knee is better
        for pain around the kneecap than for the IT band, and I told him so.</p>
      <p>We don&rsquo;t use needling by itself. We don&rsquo;t leave the needles in for half an hour with whale music either;
        for that you want an acupuncturist, and we can recommend a good one in Bedminster.</p>

      <?php
      $facts = array(
        'What it is'      => 'A fine, solid needle placed in a tender muscle for a few seconds.',
        'What it feels like' => 'A prick, then an ache or a twitch. Some people find it quite intense.',
        'Afterwards'      => 'Aching for a day or two, and perhaps a bruise. Keep gently active.',
        'Risks'           => 'Fainting, bleeding and infection are uncommon. Near the chest there is a small risk of a punctured lung.',
        'Who should not'  => 'Anyone with an infection, a needle phobia or certain heart valve problems; ask us about blood thinners and pregnancy.',
        'Cost'            => 'No extra charge within a £49 follow-up.',
      );
      ?>
      <h2>Dry needling at <?php echo esc_html( $clinic ); ?>: the facts</h2>
      <dl class="facts">
        <?php foreach ( $facts as $term => $def ) : ?>
          <dt><?php echo esc_html( $term ); ?></dt>
          <dd><?php echo esc_html( $def ); ?></dd>
        <?php endforeach; ?>
      </dl>

      <h2>What Martin would tell another rider</h2>
      <ol>
        <li>Don&rsquo;t buy the bracelet.</li>
        <li>Get your strength work done on Sunday night, before the week gets you.</li>
        <li>If someone offers you needles, ask what they are for.</li>
        <li>Stop in Tebay for the pies.</li>
      </ol>

      <h2>Bike fit at Towpath</h2>
      <p>Our bike fit is the best in the West Country and it will cure saddle soreness for good, or we&rsquo;ll do it again for
        nothing. Two hours, £140, with photographs that you can show to your mates.</p>
    </div>

    <footer class="entry-footer">
      <?php towpath_share_links(); ?>
      <p>Towpath Physiotherapy, Spike Island, Bristol. Open Monday to Saturday. There&rsquo;s a pump outside, and you&rsquo;re
        welcome to use it.</p>
    </footer>
  </article>

  <?php get_template_part( 'template-parts/related', 'stories', array( 'tag' => 'dry-needling' ) ); ?>
</main>
<?php
get_footer();
