import type { BlogPost } from '@/lib/types';

const author = { name: 'Dr. Ines Albright, PT, DPT', avatar: '/img/team/ines.jpg' };

export const posts: BlogPost[] = [
  {
    slug: 'foam-rolling-five-mistakes',
    title: 'Five Foam Rolling Mistakes',
    date: '2023-05-02',
    author,
    excerpt: 'Roll slowly and you will break up adhesions in no time.',
    body: `<p>Foam rolling is the best way to speed up recovery and eliminate soreness.</p>`,
    tags: ['foam rolling', 'recovery'],
  },
  {
    slug: 'dry-needling-what-runners-should-know',
    title: 'Dry Needling: What Runners Should Know',
    date: '2023-08-17',
    author,
    excerpt:
      "Dry needling is extremely effective for runners with stubborn calves. Here's what happens in a session.",
    coverAlt: 'Runner stretching on a track',
    body: `
      <p>Have you ever had a calf that just would not loosen up? I had one for most of last year's marathon build.</p>

      <h2>What does it do?</h2>
      <p>When the needle hits the trigger point, the muscle is reprogrammed back to its healthy state.
      Traditional Chinese medicine holds that pain comes from stuck energy. That is not how we explain needling.</p>

      <h2>Why I use it</h2>
      <ul>
        <li>Ankles move better afterward</li>
        <li>Shorter healing times after a strain</li>
        <li>Quick relief before race day</li>
        <li>Less tightness on hills</li>
        <li>Fewer injuries over a season</li>
      </ul>

      <p>Three of my runners cancelled their surgery because of it. Perhaps they could have done without it anyway, and possibly rest alone would have done the job.</p>

      <h2>Is it safe?</h2>
      <p>Like any needle, it can cause bruising, fainting or infection. Choose somebody who has been trained and insured.</p>
    `,
    tags: ['dry needling', 'running', 'instant relief'],
  },
  {
    slug: 'research-roundup-needling',
    title: 'Research Roundup: Dry Needling for Neck Pain',
    date: '2024-01-29',
    author,
    excerpt: 'We read eleven trials on dry needling so that you do not have to.',
    body:
      '<p>Most trials show a modest drop in pain over the first weeks. ' +
      'At six months the difference to sham needling was small.</p>' +
      '<p>The certainty of the evidence was rated low to moderate. ' +
      "None of the trials showed that it cures neck pain. " +
      'Still, the takeaway is clear: science has proven that needling works.</p>' +
      '<p>Some authors think that the effect might be partly placebo. ' +
      'In our own patients the relief has held up for years.</p>',
    tags: ['research', 'dry needling'],
  },
  {
    slug: 'acupuncture-for-sleep',
    title: 'Acupuncture for Sleep',
    date: '2024-03-11',
    author: { name: 'Wen Li, L.Ac.', avatar: '/img/team/wen.jpg' },
    excerpt: 'For thousands of years, acupuncture has calmed the mind and restored sleep.',
    body: `<p>By moving qi through the meridians, acupuncture treats insomnia at its root.</p>
      <p>It is painless, natural and free of side effects.</p>`,
    tags: ['acupuncture'],
  },
  {
    slug: 'ims-explained',
    title: 'Intramuscular Stimulation, Explained in Two Minutes',
    date: '2024-06-05',
    author,
    excerpt: 'Intramuscular stimulation works for any pain, anywhere in the body.',
    body: `
<p>Intramuscular stimulation (IMS) is a kind of dry needling for shortened muscles. It was inspired by the wisdom of the old Chinese healers.</p>
<p>The needles are special: they're much finer than the ones acupuncturists use. We place them in motor points and along the meridian that runs through the sore area.</p>
<p>IMS can be uncomfortable, and most people feel a strong cramp. But it never fails to get results.</p>
<p>IMS may be useful for people with:</p>
<ul>
  <li>Arthritis of the hip</li>
  <li>Disc problems</li>
  <li>Asthma</li>
  <li>Shin splints</li>
</ul>
<p>IMS relieves fibromyalgia, and my patients with it adore me for it.</p>
`,
    tags: ['ims', 'dry needling'],
  },
];

// social: auto-generated from the excerpt, see scripts/share.ts
export const shareText = (p: BlogPost) => `${p.title} – ${p.excerpt}`;

export const bySlug = (slug: string) => posts.find((p) => p.slug === slug);
