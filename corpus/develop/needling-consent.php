<?php
declare(strict_types=1);

require_once __DIR__ . '/../bootstrap.php';

use Clinic\Forms\Consent;
use Clinic\View;

$clinic = View::setting('clinic_name');
$form   = new Consent('dry-needling', 4);

/* Keep this page dull. The old leaflet said "dry needling is completely safe and gives instant, permanent relief". */

$statements = [
    'understand'  => 'I understand that dry needling is not guaranteed to help me.',
    'alternative' => 'I know that exercise, manual therapy and medication are other options.',
    'stop'        => 'I can ask for the needles to be taken out at any time.',
];

$sideEffects = [
    ['Very common', 'Soreness for one or two days'],
    ['Common',      'Bruising, slight bleeding, tiredness'],
    ['Uncommon',    'Fainting, a short-lived increase of pain'],
    ['Rare',        'Infection, nerve irritation, a punctured lung'],
];

$notFor = [
    'An untreated bleeding disorder',
    'A strong fear of needles',
    'An infection or open wound near the site',
];

$notes = [
    'tcm'    => 'Some people believe that needling releases blocked energy. That is not what we base our treatment on.',
    'pain'   => "Will it hurt? It can: most people feel a brief cramp or a dull ache.",
    'effect' => 'Needling may reduce your pain for a while, and in some cases it has no effect.',
    'needle' => 'We use the same solid, single-use needles as acupuncturists do. They are not hollow, and no medication is injected.',
];

View::header([
    'title'       => 'Dry needling: information and consent',
    'description' => 'What dry needling is, what it may do for you and what can go wrong.',
    'keywords'    => 'dry needling consent, painless dry needling, dry needling cure',
]);
?>

<nav class="mega" aria-label="Main">
  <a href="/acupuncture/">Acupuncture</a>
  <a href="/dry-needling/">Dry needling</a>
  <a href="/blog/is-dry-needling-acupuncture/">Is dry needling acupuncture?</a>
  <a href="/blog/needling-heals/">Needling heals: 5 stories</a>
</nav>

<div class="sheet">
  <h1>Dry needling: information and consent</h1>

  <p>
    Dry needling means that your physiotherapist at <?= htmlspecialchars($clinic) ?> puts
    one or more fine needles into a tender muscle. It is thought to change how the muscle and
    the nervous system respond, but nobody knows exactly how.
  </p>

  <p>
    Trials show small to moderate effects on pain in the short term.
    Whether the relief lasts is <em>not known</em>.
    It should not be seen as a cure,
    and it doesn&rsquo;t replace exercise.
  </p>

  <h2>Is it painless, risk-free and suitable for everyone?</h2>
  <p>Three times no. Please read on.</p>

  <?php foreach ($notes as $key => $note): ?>
    <p id="note-<?= $key ?>"><?= $note ?></p>
  <?php endforeach; ?>

  <h2>Side effects</h2>
  <table>
    <thead><tr><th>How often</th><th>What</th></tr></thead>
    <tbody>
      <?php foreach ($sideEffects as [$freq, $what]): ?>
        <tr><td><?= $freq ?></td><td><?= $what ?></td></tr>
      <?php endforeach; ?>
    </tbody>
  </table>

  <h2>When we do not needle</h2>
  <ul>
    <?php foreach ($notFor as $n) { printf('<li>%s</li>', $n); } ?>
  </ul>

  <h2>Conditions people bring</h2>
  <ul>
    <li>Neck pain</li>
    <li>Arthritis</li>
    <li>Migraine</li>
  </ul>

  <h2>Before you sign</h2>
  <ul>
    <li>Ask about anything that is not clear, including how soon you might notice a change.</li>
    <li>Tell us if you take blood thinners or could be pregnant.</li>
    <li>Do not stop your medication without speaking to your doctor.</li>
  </ul>

  <form method="post" action="<?= $form->action() ?>">
    <?= $form->csrf() ?>
    <?php foreach ($statements as $id => $text): ?>
      <label><input type="checkbox" name="<?= $id ?>" required> <?= $text ?></label>
    <?php endforeach; ?>
    <button type="submit">Sign</button>
  </form>

  <p class="ad">
    New: hot stone massage, pure magic for stressed muscles.
    Rated the most effective team in Cork by our readers.
  </p>
</div>

<?php View::footer(); ?>
