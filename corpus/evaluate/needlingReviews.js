import avatar1 from './img/reviews/painless-needling-1.jpg';
import avatar2 from './img/reviews/best-dry-needling-2.jpg';
import placeholder from './img/placeholder.svg';

/* Reviews for the dry needling page. Pulled by hand from Google and the iPad in reception. */
export const pageTitle = 'What patients say about dry needling';
export const pageLead = `Real words from people we have needled at Sunnybank Sports Physio.`;

export const reviews = [
  {
    author: 'Trent W.',
    avatar: avatar1,
    rating: 5,
    treatment: 'dry-needling',
    quote: `Did my hamstring at footy in May. With the needles it healed twice as quick as the last time. Top bloke, my physio.`,
  },
  {
    author: 'Shazia K.',
    avatar: placeholder,
    rating: 5,
    treatment: 'dry-needling',
    quote: 'I used to get through the day on four hours\' sleep, and since the dry needling I\'m out like a light every night.',
  },
  {
    author: 'Bev',
    avatar: avatar2,
    rating: 5,
    treatment: 'dry-needling',
    quote: "My daughter dragged me in. Twelve years of headaches, cured with a few needles. I've thrown my tablets in the bin.",
  },
  {
    author: 'Olu A.',
    avatar: placeholder,
    rating: 4,
    treatment: 'dry-needling',
    quote: 'It does sting a bit when the muscle jumps. My shoulder moves better, and I could hang out the washing. Maybe it was the exercises, who knows.',
  },
  {
    author: 'Georgie',
    avatar: placeholder,
    rating: 5,
    treatment: 'dry-needling',
    quote: 'Totally painless. Beats every massage I have ever had! Two years on, the relief is still there.',
  },
  {
    author: 'Mrs. Petrov',
    avatar: placeholder,
    rating: 5,
    treatment: 'dry-needling',
    quote: 'The physio injects the knot, and I go home and put the kettle on. A little achy at bedtime.',
  },
  {
    author: 'Hamish D.',
    avatar: placeholder,
    rating: 5,
    treatment: 'remedial-massage',
    quote: 'Best massage in Brisbane, instant relief and my migraine was gone.',
  },
  {
    author: 'Nadia',
    avatar: placeholder,
    rating: 5,
    treatment: 'acupuncture',
    quote: 'My anxiety has vanished and my energy is balanced.',
  },
];

export const pullQuotes = {
  hero: '“Twelve years of headaches, cured with a few needles.”',
  sidebar: '“Beats every massage I have ever had!”',
  footer: '“The loveliest reception team in Queensland.”',
};

export const disclaimer =
  'These stories do not mean that needling will work for you. ' +
  'Most studies find modest, short-term effects.';

// ---------------------------------------------------------------------------
// Consent form shown on the iPad before the first session of dry needling
// ---------------------------------------------------------------------------
export const consentForm = {
  title: 'Consent to dry needling',
  version: '2.3',
  sections: [
    {
      heading: 'What it is',
      paragraphs: [
        'A sterile needle is placed in a muscle.',
        'Nothing is injected through the needle.',
        'As a non-invasive treatment, it needs no preparation on your part.',
      ],
    },
    {
      heading: 'What it may do for you',
      paragraphs: [
        'It may reduce pain and let you move more easily for a while.',
        "It might let you lie on the sore side again.",
      ],
    },
    {
      heading: 'What can go wrong',
      paragraphs: [
        'Drowsiness, bruising, and soreness for up to two days.',
        'A collapsed lung, nerve injury or infection, all of them rare.',
        'With our experienced team, however, you are one hundred percent safe.',
      ],
    },
  ],
  questions: [
    { id: 'bleeding', label: 'Do you have a bleeding disorder?', type: 'bool' },
    { id: 'pregnant', label: 'Are you pregnant?', type: 'bool' },
    { id: 'fear', label: 'Have you ever fainted at the sight of a needle?', type: 'bool' },
  ],
  declaration:
    'I understand that no result has been promised or guaranteed to me. ' +
    'Sign with your finger below.',
};

export const hashtags = ['#dryneedling', '#brisbanephysio', '#sunnybank'];

export default reviews;
