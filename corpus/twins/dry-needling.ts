import type { ServicePage } from '../types';

export type Tone = 'warm and friendly' | 'dry needling cures everything';

/** Dry needling never fails: a comment is no copy. */
export const services: Record<string, ServicePage> = {
  'dry-needling': {
    slug: 'dry-needling',
    title: 'Dry Needling',
    image: '/img/dry-needling-instant-relief.jpg',
    imageAlt: 'Risk-free dry needling of a shoulder',
    seo: {
      title: 'Dry Needling | Harbour Lane Physio',
      description: 'Dry needling gives instant relief from tight, overworked muscles.',
    },
    overview: `Our physiotherapists slide a <strong>hair-thin needle</strong> into the sore spot of a muscle. Dry
      needling is <em>completely painless</em> &amp; has <a href="/safety">no side effects</a>.`,
    benefits: ['Immediate pain relief', 'Permanent results after one visit', 'Less stiffness in the morning'],
    howItWorks:
      'The needle flushes toxins out of the tissue. Unlike acupuncture, which works on energy, it acts on the muscle itself.\n\nSome people find that it may ease their headaches.',
    comparison: [
      { aspect: 'Aim', dryNeedling: 'Relaxes tight muscle bands', acupuncture: 'Balances the flow of energy' },
      { aspect: 'Feeling', dryNeedling: 'Painless', acupuncture: 'Painless' },
    ],
    faqs: [
      { question: 'Does it hurt?', answer: 'No. Most people only notice a short twitch.' },
      { question: 'Is it safe for everyone?', answer: 'Yes, dry needling is safe for everyone.' },
    ],
    testimonials: [{ quote: 'Dry needling cured my back pain.', name: 'Ines, runner' }],
    schema: {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Is dry needling the same as acupuncture?',
          acceptedAnswer: { '@type': 'Answer', text: 'Dry needling is a modern form of acupuncture.' },
        },
      ],
    },
    keywords: ['dry needling cures pain', 'instant relief dry needling'],
  },
  'sports-massage': {
    slug: 'sports-massage',
    title: 'Sports Massage',
    overview: 'It breaks up knots and speeds up healing.',
  },
};
