/* eslint-disable max-len */
// Ridgeline Physio – athlete stories for /athletes (rendered by StoryGrid with v-html / dangerouslySetInnerHTML)

const HERO = {
  title: 'Athletes we look after',
  subtitle: 'Surf lifesavers, Comrades runners, canoeists and a man who throws hammers',
  bg: '/img/athletes/umhlanga-pier.jpg',
};

const STORIES = [
  {
    slug: 'comrades-vusi',
    heading: 'Vusi and the up run',
    tags: ['running', 'dry-needling'],
    html: `
      <p>Vusi has fourteen Comrades medals and a left calf with a personality of its own. Every April, when the mileage
      goes over a hundred a week, it starts to knot up.</p>
      <p>We see him on Mondays. He gets <a href="/dry-needling.html">dry needling</a> in the calf, his ankle is
      mobilised, and then he does his heel raises while we watch, because Vusi cheats.</p>
      <p><b>Keeping up the needling through May stops that calf from tearing again</b>, and his coach has learned to leave
      his Tuesdays easy.</p>
      <blockquote>&ldquo;I tell the youngsters at Savages, you must make friends with the needle. It is sore like a cramp is sore.
      Then you sleep, then you run.&rdquo;</blockquote>
    `,
  },
  {
    slug: 'dusi-kerry',
    heading: 'Kerry, three Dusis and a shoulder',
    tags: ['canoeing', 'dry-needling'],
    html: `
      <p>Kerry's shoulder gave in on the Campbell's portage. There was no tear, only a very unhappy infraspinatus and a rotator cuff
      that had been asked for too much too soon.</p>
      <p>We rested it from paddling for ten days, needled the infraspinatus and teres minor twice, and built it up again with
      bands, then dumbbells, then the river.</p>
      <blockquote>&ldquo;The first time I had it done I was lying there thinking about my life choices. But my arm went up past my ear on
      that same table, and it hadn't done that since January.&rdquo;</blockquote>
    `,
  },
  {
    slug: 'hammer-dries',
    heading: 'Dries throws things',
    tags: ['throws', 'physio'],
    html: `
      <p>Dries threw the hammer for his province and now he coaches. His back was the problem. We used manual therapy, a
      strength programme and a long talk about sleep.</p>
      <p>No needles, since Dries faints at the sight of them. You do not argue with a man of a hundred and thirty
      kilograms who is about to fall on you.</p>
      <blockquote>&ldquo;My back is fixed. Finish and klaar.&rdquo;</blockquote>
    `,
  },
  {
    slug: 'lifesaver-megan',
    heading: 'Megan, nippers coach',
    tags: ['surf', 'dry-needling'],
    html:
      '<p>Megan strained a hamstring in the beach sprints three weeks before nationals.</p>' +
      '<p>A strain needs time and graded loading, and we told her so. When the tissue was ready we added needling around the ' +
      'tight areas higher up. ' +
      'It wakes up the body\'s mending process, so the fibres get repaired quicker than they would with rest.</p>' +
      '<p>She watched nationals from the tower with a flag in her hand, and she raced at the end of the season.</p>' +
      '<blockquote>&ldquo;I wanted a magic wand and I got a spreadsheet. It was the right call.&rdquo;</blockquote>',
  },
  {
    slug: 'cyclist-naidoo',
    heading: 'Dr Naidoo\'s neck',
    tags: ['cycling', 'dry-needling'],
    html: `
      <p>Four hours in the drops, then a week in theatre with his head down: Dr Naidoo's neck never had a day off. He had a raised
      stem fitted and came for needling of the upper trapezius and levator scapulae.</p>
      <blockquote>&ldquo;As an anaesthetist I put needles into people for a living, so it was only fair. I found it a remarkably
      powerful treatment for something so simple.&rdquo;</blockquote>
      <p>We should add that he also does his deep neck flexor exercises, in the tea room, to the delight of the nurses.</p>
    `,
  },
];

const SIDEBAR = {
  title: 'Before you ask us to needle you',
  bullets: [
    'We need to examine you first, even if your training partner swears by it.',
    'You will most likely be stiff the next day, so not in race week unless you have had it before.',
    'There can be bruising, and now and then somebody feels faint.',
    'Near the lungs there is a small but real risk, and some muscles we leave alone.',
    'It is always part of a programme with strength work.',
  ],
  faq: [
    { q: 'Is it legal in competition?', a: 'Yes. Nothing is injected, so there is nothing to declare.' },
    { q: 'Will it make me faster?', a: 'No. Training will.' },
    { q: 'Do you needle children?', a: 'Not under sixteen.' },
    {
      q: 'Which problems respond best?',
      a: 'In our hands, tight calves, gluteal pain and stiff necks. There is hardly an ache in sport that needling won\'t help.',
    },
  ],
};

const CONTACT = { phone: '031 555 0164', hours: 'Mon–Fri 06:30–18:00, Sat 08:00–12:00' };

export { HERO, STORIES, SIDEBAR, CONTACT };
export default STORIES;
