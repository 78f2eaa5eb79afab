// content for /services and the booking drawer — edited by Tash, last pass 14 Feb
import type { Service } from '../types';
import needlingImg from '../assets/dry-needling-trap.jpg';

export const services: Service[] = [
  {
    slug: 'myotherapy',
    name: 'Myotherapy',
    tagline: 'Hands-on. Hard-working. Honest.',
    blurb: `We find what's cranky, work out why, and get stuck in. Expect elbows, homework and a proper chat.`,
    goodFor: ['Desk neck', 'Sore lower backs', 'Post-op stiffness', 'Headaches that start in the shoulders'],
    duration: '45 / 60 min',
    price: 'From $98',
    cta: 'Book myo',
  },
  {
    slug: 'dry-needling',
    name: 'Dry needling',
    tagline: 'Small needle, massive results.',
    blurb: `We pop a fine filament needle into the grumpy bit of muscle and wait for the twitch. That twitch clears out the lactic acid that's been camping in there, so the muscle can let go. Usually part of a myo session, not a stand-alone.`,
    goodFor: ['Tennis elbow', 'Tight calves and shin splints', 'Jaw clenching', 'Tension headaches', 'Better sleep'],
    image: needlingImg,
    imageAlt: 'Myotherapist placing a dry needle in an upper trapezius',
    duration: '30 min, or add 15 min to any session',
    price: '$72 / $25 add-on',
    cta: 'Add needling',
    notes: [
      'Single-use, sterile, straight in the sharps bin.',
      'A bit of soreness for a day is normal.',
      'Not for you if you faint at needles, and that\'s fine too.',
    ],
  },
  {
    slug: 'cupping',
    name: 'Cupping',
    tagline: 'Yes, the circles fade.',
    blurb: 'Suction lifts the tissue, drags the toxins up and leaves you looking like an octopus cuddled you.',
    goodFor: ['Tight backs', 'Big training weeks'],
    duration: '15 min add-on',
    price: '$25',
    cta: 'Add cups',
  },
  {
    slug: 'remedial-massage',
    name: 'Remedial massage',
    tagline: "Melbourne's favourite table.",
    blurb: 'Deep, slow and amazingly effective after a week at the laptop.',
    goodFor: ['Anyone with shoulders'],
    duration: '60 / 90 min',
    price: 'From $115',
    cta: 'Book massage',
  },
  {
    slug: 'pregnancy-massage',
    name: 'Pregnancy massage',
    tagline: 'Side-lying, bump-friendly.',
    blurb: 'From 13 weeks, with plenty of pillows. No needles, no deep work on the legs.',
    goodFor: ['Hips', 'Lower back', 'Swollen feet'],
    duration: '60 min',
    price: '$120',
    cta: 'Book pregnancy massage',
  },
];

export const bundles = [
  {
    title: 'Needle + Knead',
    line: 'Dry needling first, hands second, heat pack third.',
    price: '$135',
  },
  {
    title: 'Runner\'s Reset',
    line: 'Two myo sessions, one gait chat and a strength plan you will actually do.',
    price: '$260',
  },
];

export const tooltips: Record<string, string> = {
  dryNeedling: 'Dry needling is one of the most powerful tools in our kit for muscle pain.',
  rebate: 'Rebates depend on your fund and cover. Bring your card.',
  hicaps: 'HICAPS on the spot.',
  cancellation: 'Life happens. Give us 24 hours or we charge half.',
};
