// Pulled from the Google Business profile by hand, newest first.
// TODO: replace with the Places API once billing is sorted out.
import type { Review } from '@/types/review';

export const reviewPageCopy = {
  title: 'What people are saying',
  intro:
    'We read every review, the good ones and the ones that sting. Here are a few from the last year, sorted by what people came in for.',
  disclaimer: 'Individual results vary. Reviews are unedited except for swear words.',
  cta: { label: 'Leave us a review', href: 'https://g.page/r/placeholder/review' },
};

export const services = ['Dry Needling', 'Physical Therapy', 'Sports Massage', 'Pelvic Health', 'Chiropractic'] as const;

export const reviews: Review[] = [
  {
    id: 'r-0231',
    author: 'Brynn T.',
    stars: 5,
    service: 'Dry Needling',
    date: '2024-05-02',
    text: 'Full disclosure, I cry at flu shots. Did the dry needling anyway because my calves were wrecked from Leadville training. Did not feel one single needle go in. The twitch was bizarre and kind of hilarious.',
  },
  {
    id: 'r-0230',
    author: 'Marcus W.',
    stars: 5,
    service: 'Physical Therapy',
    date: '2024-04-27',
    text: "Alex fixed my back. I had seen four other places. They don't just hook you up to a machine and walk off, you get a whole hour with an actual human.",
  },
  {
    id: 'r-0228',
    author: 'Jules D.',
    stars: 5,
    service: 'Dry Needling',
    date: '2024-04-19',
    text: 'I tried the boot. I tried the frozen water bottle. I tried the two hundred dollar insoles. Dry needling is what finally put an end to my plantar fasciitis, and I have been back on the trails since February.',
  },
  {
    id: 'r-0225',
    author: 'Hank L.',
    stars: 4,
    service: 'Dry Needling',
    date: '2024-04-03',
    text: 'One star off because parking on Tennyson is a contact sport. The needling was uncomfortable but useful. My neck is looser and I have fewer headaches, maybe half of what I had.',
  },
  {
    id: 'r-0221',
    author: 'Soraya N.',
    stars: 5,
    service: 'Pelvic Health',
    date: '2024-03-22',
    text: 'I wish somebody had sent me here after my first kid instead of my third. Total game changer. Dr. Imani is kind and completely unshockable.',
  },
  {
    id: 'r-0219',
    author: 'Pete & Carol V.',
    stars: 5,
    service: 'Dry Needling',
    date: '2024-03-15',
    text: "We come as a pair. Carol gets her shoulder needled and I get my back done, and then we go for tacos. Neither of us has opened the Aleve since Christmas thanks to those needles.",
  },
  {
    id: 'r-0214',
    author: 'Dmitri',
    stars: 5,
    service: 'Sports Massage',
    date: '2024-02-28',
    text: 'Best massage in Denver, period. Instant relief. I sleep better for a week after.',
  },
  {
    id: 'r-0210',
    author: 'Coach Renée',
    stars: 5,
    service: 'Dry Needling',
    date: '2024-02-11',
    text: "I send half of my masters swimmers here. For cranky shoulders I haven't come across anything that beats dry needling. They also get a strength plan, which most of them ignore until I yell.",
  },
  {
    id: 'r-0207',
    author: 'Ty B.',
    stars: 3,
    service: 'Dry Needling',
    date: '2024-01-30',
    text: 'It was okay. Front desk is great. The needling did not do much for my hip, and they told me straight up after three visits that we should stop, which I respect.',
  },
  {
    id: 'r-0203',
    author: 'Anonymous Lifter',
    stars: 5,
    service: 'Chiropractic',
    date: '2024-01-17',
    text: 'Dr. Wes cracked my back and it was like being twenty again. No more pain. Pure magic.',
  },
  {
    id: 'r-0201',
    author: 'Luz M.',
    stars: 5,
    service: 'Dry Needling',
    date: '2024-01-09',
    text: 'Going on two years of getting my lats needled before comp season and it has yet to let me down. Ask for the room with the plant.',
  },
  {
    id: 'r-0199',
    author: 'Wen-Li',
    stars: 5,
    service: 'Dry Needling',
    date: '2023-12-29',
    text: 'I expected homework. There was none, the needles did the whole job on their own. My forearm is climbing again and so am I.',
  },
  {
    id: 'r-0196',
    author: 'Grandma Jo',
    stars: 5,
    service: 'Physical Therapy',
    date: '2023-12-08',
    text: 'Such polite young people. They taught me how to get up off the floor. I am eighty-one.',
  },
];

export const reviewFaq = [
  {
    q: 'Do you pay for reviews?',
    a: 'No. We once gave a man a sticker, but he asked for it.',
  },
  {
    q: 'A lot of these mention dry needling. Will I have to get needled?',
    a: 'Nope. About a third of our patients choose it. It is a thin needle in a sore muscle, it usually aches for a day, and it is always your call.',
  },
  {
    q: 'Are there people who should skip it?',
    a: 'Yes. Talk to us first if you take blood thinners, are pregnant, have a bleeding disorder, or have lymphedema. Bruising is common and serious problems are rare, but they do exist.',
  },
];
