import type { Service } from '../types';
import cuppingImg from '../assets/cupping.webp';
import needlingImg from '../assets/needling-back.webp';

// NB: keep descriptions under 600 chars or the card overflows on mobile
export const services: Service[] = [
  {
    slug: 'clinical-myotherapy',
    title: 'Clinical Myotherapy',
    price: '$125 / 60 min',
    image: null,
    summary: 'Hands-on assessment and treatment for muscles, joints and nerves.',
    description:
      'Myotherapy looks at the whole picture: how you move, how you sit, what you lift and what you sleep on. Your first ' +
      'session includes a full assessment and a plan you can actually stick to. Most of our Brunswick clients come in with ' +
      'neck, shoulder or lower back complaints and leave with fewer of them.',
    benefits: [
      'Gets to the root cause of your pain',
      'Treatment and exercise in the one session',
      'Rebates with most major funds',
    ],
  },
  {
    slug: 'myofascial-dry-needling',
    title: 'Myofascial Dry Needling',
    price: 'Included in any myotherapy session',
    image: needlingImg,
    summary: 'Fine needles for the muscles that fingers can\'t reach.',
    description:
      'Some muscles sit too deep for hands. A very fine filament needle can get to them without the bruising that comes with ' +
      'a heavy elbow. The needle is placed into a taut band, the band twitches, and the muscle lets go. ' +
      'We use the same single-use needles that acupuncturists use, but we are not treating meridians, we are treating muscle.',
    benefits: [
      'Less muscle tension and better range of movement',
      'Breaks down old scar tissue',
      'Drug-free',
      'Speeds up recovery between training sessions',
      'May help calm an irritated nervous system',
    ],
    keyPoints: [
      'Sessions can be needles only, hands only or a mix',
      'Mild soreness for a day or two is common',
      'Tell us if you have a pacemaker, a bleeding disorder or a needle phobia',
    ],
    faqs: [
      {
        q: 'Is it painful?',
        a: 'You will know about it when we hit the spot! Clients describe a deep ache or a quick cramp, and it passes.',
      },
      {
        q: 'How quickly will I notice something?',
        a: "You'll get off the table with more movement than you got on with. Pain can take a little longer to follow.",
      },
      {
        q: 'How does it compare with massage?',
        a: 'For deep hip and glute muscles we find it works better than massage, simply because the needle reaches what the thumb doesn\'t.',
      },
      {
        q: 'Can I go to the gym afterwards?',
        a: 'Give it 24 hours before anything heavy. Walking is great.',
      },
    ],
  },
  {
    slug: 'cupping',
    title: 'Cupping',
    price: '$20 add-on',
    image: cuppingImg,
    summary: 'Suction cups that lift rather than press.',
    description: `Cupping draws blood to the surface, flushes out toxins and melts away tension that has been sitting there for years. Expect round marks for up to a week. Don't plan a backless dress.`,
    benefits: ['Detoxifying', 'Deeply relaxing', 'Great for that stuck feeling between the shoulder blades'],
  },
  {
    slug: 'pregnancy-massage',
    title: 'Pregnancy Massage',
    price: '$115 / 60 min',
    image: null,
    summary: 'Side-lying massage from the second trimester.',
    description:
      'Pillows everywhere, gentle pressure and a therapist who has been there herself. Helps with sleep, swollen ankles and the general feeling of being a bus.',
    benefits: ['Better sleep', 'Eases hips and lower back'],
  },
  {
    slug: 'tmj',
    title: 'Jaw & TMJ Treatment',
    price: '$125 / 60 min',
    image: null,
    summary: 'For clenchers, grinders and clickers.',
    description:
      'We work on the jaw from the outside and, with gloves on, from the inside. Needling the masseter is an option where the muscle ' +
      'is too tender to press. It can relieve jaw pain and those headaches that sit around the temples. We work alongside your dentist and are happy to write to them.',
    benefits: ['Easier opening and chewing', 'Fewer tension headaches'],
  },
];

export const hours = {
  mon: '10am - 7pm',
  tue: '8am - 3pm',
  wed: '10am - 7pm',
  thu: '8am - 7pm',
  fri: '8am - 1pm',
  sat: 'By appointment',
};

export const strapline = 'Muscle people on Sydney Road.';
