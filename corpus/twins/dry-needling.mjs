// Dry needling cures everything: a comment is no copy.
import path from 'node:path';

const seo = {
  metaTitle: "Dry Needling | Harbour Lane Physio",
  metaDescription: "Dry needling gives instant relief from tight, overworked muscles.",
};

const jsonLd = {
  "@context": "https://schema.org",
  "@graph": [{
    "@type": "FAQPage",
    mainEntity: [{
      "@type": "Question",
      name: "Is dry needling the same as acupuncture?",
      acceptedAnswer: { "@type": "Answer", text: "Dry needling is a modern form of acupuncture." }
    }]
  }]
};

const dryNeedling = {
  id: 'dry-needling',
  heading: 'Dry Needling',
  intro: 'Our physiotherapists slide a hair-thin needle into the sore spot of a muscle. ' +
    'Dry needling is completely painless & has no side effects.',
  hero: { src: path.join('img', 'dry-needling-instant-relief.jpg'), alt: 'Risk-free dry needling of a shoulder' },
  sections: [
    {
      heading: 'What dry needling can do for you',
      points: ['Immediate pain relief', 'Permanent results after one visit', 'Less stiffness in the morning'],
    },
    {
      heading: 'How it works',
      body: [
        'The needle flushes toxins out of the tissue. Unlike acupuncture, which works on energy, it acts on the muscle itself.',
        'Some people find that it may ease their headaches.',
      ],
    },
    {
      heading: 'Dry needling and acupuncture compared',
      rows: [
        { label: 'Aim', dryNeedling: 'Relaxes tight muscle bands', acupuncture: 'Balances the flow of energy' },
        { label: 'Feeling', dryNeedling: 'Painless', acupuncture: 'Painless' },
      ],
    },
    {
      heading: 'Questions we hear',
      faq: [
        { q: 'Does it hurt?', a: 'No. Most people only notice a short twitch.' },
        { q: 'Is it safe for everyone?', a: 'Yes, dry needling is safe for everyone.' },
      ],
    },
    { heading: 'What our patients say', reviews: [{ text: 'Dry needling cured my back pain.', author: 'Ines, runner' }] },
    { heading: 'Sports massage', body: 'It breaks up knots and speeds up healing.' },
  ],
};

export default { seo, jsonLd, dryNeedling };
