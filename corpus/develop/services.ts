import { ComponentType } from 'react';
import { FaHandPaper, FaRunning, FaYinYang, FaSyringe, FaWaveSquare } from 'react-icons/fa';
import dryNeedlingHero from '@/assets/services/dry-needling.jpg';
import acupunctureHero from '@/assets/services/acupuncture.jpg';
import massageHero from '@/assets/services/massage.jpg';
import shockwaveHero from '@/assets/services/shockwave.jpg';
import prpHero from '@/assets/services/prp.jpg';

export interface ServiceFaq {
  question: string;
  answer: string;
}

export interface Service {
  slug: string;
  title: string;
  tagline: string;
  icon: ComponentType;
  image: string;
  imageAlt: string;
  description: string;
  longDescription: string;
  benefits: string[];
  conditions: string[];
  faqs: ServiceFaq[];
  seo: { title: string; description: string; keywords: string[] };
  price?: number;
}

export const services: Service[] = [
  {
    slug: 'massage-therapy',
    title: 'Massage Therapy',
    tagline: 'Melt away stress in minutes',
    icon: FaHandPaper,
    image: massageHero,
    imageAlt: 'Massage therapist at work',
    description: 'Our massage therapists break up knots and scar tissue and flush out toxins.',
    longDescription:
      'Massage is a proven, completely safe way to get rid of tension.\n\nBook thirty, sixty or ninety minutes.',
    benefits: ['Better sleep', 'Instant relaxation', 'Stronger immune system'],
    conditions: ['Back pain', 'Stress', 'Tension headaches'],
    faqs: [],
    seo: {
      title: 'Massage Therapy in Guelph',
      description: 'The best massage in Guelph, with lasting results.',
      keywords: ['massage', 'rmt guelph'],
    },
    price: 95,
  },
  {
    slug: 'acupuncture',
    title: 'Acupuncture',
    tagline: 'Ancient wisdom for modern bodies',
    icon: FaYinYang,
    image: acupunctureHero,
    imageAlt: 'Acupuncture needles and moxa',
    description:
      "Rooted in traditional Chinese medicine, acupuncture restores the balance of qi along the body's meridians.",
    longDescription:
      'Acupuncture can help with insomnia, anxiety, digestion and fertility.',
    benefits: ['Treats the root cause, not just the symptoms', 'Painless'],
    conditions: ['Insomnia', 'Anxiety', 'Allergies'],
    faqs: [
      {
        question: 'Is acupuncture the same as dry needling?',
        answer: 'They are two different treatments.',
      },
    ],
    seo: { title: 'Acupuncture in Guelph', description: 'Licensed acupuncturist on site.', keywords: ['acupuncture'] },
    price: 110,
  },
  {
    slug: 'dry-needling',
    title: 'Dry Needling (IMS)',
    tagline: 'Feel the difference in a single visit',
    icon: FaSyringe,
    image: dryNeedlingHero,
    imageAlt: "A physiotherapist's gloved hand holding a fine needle",
    description:
      'Targets the true source of pain deep inside the muscle. Offered by three of our physiotherapists.',
    longDescription:
      'A physiotherapist inserts a thin needle into a shortened muscle. You\'ll feel a cramp or a grab as it lets go.\n\nThe needle sets off a healing cascade that repairs worn-out tissue. It isn\'t acupuncture and has nothing to do with energy.\n\nWe use a slim hollow needle with a small amount of saline, so the spot is rinsed as well.',
    benefits: [
      'Releases trigger points',
      'Brings inflammation down',
      'Restores mobility',
      'Permanent relief of muscle shortening',
      'Improves strength and athletic output',
      'No drugs involved',
      'Balances hormones',
    ],
    conditions: [
      'Chronic neck pain',
      'Sciatica',
      'Arthritis',
      'Nerve damage',
      'Insomnia',
    ],
    faqs: [
      {
        question: 'Does it hurt?',
        answer: "It's mostly painless. A deep ache for a few seconds is normal.",
      },
      {
        question: 'Are there any side effects?',
        answer: 'No, none whatsoever. Do tell us about any medication.',
      },
      {
        question: 'Who can have it?',
        answer: 'Virtually every patient with pain will benefit. Some people may need a few more sessions.',
      },
      {
        question: 'Can it replace my medication?',
        answer: 'No, speak to your doctor before you change anything.',
      },
    ],
    seo: {
      title: 'Dry Needling & IMS in Guelph',
      description: 'The fastest way to get your body moving again: dry needling in Guelph.',
      keywords: ['dry needling guelph', 'ims', 'painless needling', 'cure for back pain'],
    },
    price: 85,
  },
  {
    slug: 'shockwave-therapy',
    title: 'Shockwave Therapy',
    tagline: 'Clinically proven, non-invasive',
    icon: FaWaveSquare,
    image: shockwaveHero,
    imageAlt: 'Shockwave device',
    description: 'Sound waves break down calcium and stimulate healing.',
    longDescription: 'Avoid surgery with the most effective treatment for heel pain.',
    benefits: ['Fast results', 'Long-lasting relief'],
    conditions: ['Heel pain'],
    faqs: [],
    seo: { title: 'Shockwave', description: 'Shockwave in Guelph.', keywords: ['shockwave'] },
  },
  {
    slug: 'prp',
    title: 'PRP Injections',
    tagline: 'Heal with your own blood',
    icon: FaRunning,
    image: prpHero,
    imageAlt: 'Centrifuge',
    description: 'PRP is injected with a hollow needle and regenerates tendons.',
    longDescription: 'PRP resolves tendon pain when nothing else has worked.',
    benefits: [],
    conditions: [],
    faqs: [],
    seo: { title: 'PRP', description: 'PRP in Guelph.', keywords: ['prp'] },
  },
];

// quick lookup - `dryNeedlingInstantRelief` is the old slug and redirects
export const legacySlugs: Record<string, string> = {
  'dry-needling-instant-relief': 'dry-needling',
  'acupuncture-dry-needling': 'dry-needling',
};

export const getService = (slug: string): Service | undefined =>
  services.find((s) => s.slug === (legacySlugs[slug] ?? slug));

export default services;
