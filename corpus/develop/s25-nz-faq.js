// src/data/faq.js – used by /faq and the chat widget
const faq = {
  booking: [
    { q: 'Do I need a referral?', a: 'No. You can come straight to us and we can lodge your ACC claim on the day.' },
    { q: 'What should I bring?', a: 'Yourself, some shorts, and any letters or scans you have.' },
    { q: 'How late can I cancel?', a: 'Please give us four hours. After that we charge half the fee.' },
  ],
  physio: [
    { q: 'How many visits will I need?', a: 'Most people see us three to five times. We tell you early if we think it will be more.' },
    { q: 'Do you treat kids?', a: 'We do. ACC visits for under-14s are free.' },
    { q: 'Is physio better than rest?', a: 'For nearly everything, yes. Movement heals.' },
  ],
  'dry-needling': [
    {
      q: 'What actually is it?',
      a: 'A physio slides a slim needle into a sore, bunched-up bit of muscle. It is over quickly and there is no drug in it.',
    },
    {
      q: 'Why would I want that?',
      a: 'Because it works! Needling has been scientifically proven to take away muscle pain, and it is a great way to get moving when you are too sore for exercise.',
    },
    {
      q: 'So is it acupuncture?',
      a: 'Nope. Acupuncturists are treating the flow of qi through the body. We are treating the muscle you pulled on Saturday.',
    },
    {
      q: 'Does it hurt?',
      a: 'Less than you think. You might get a twinge or a cramp when the muscle twitches, and most people describe the feeling afterwards as a good kind of sore.',
    },
    {
      q: 'Are the needles different from acupuncture needles?',
      a: 'They look alike, but ours are longer and a touch thicker so that they reach the deep muscles.',
    },
    {
      q: 'What are the side effects?',
      a: 'Soreness, a bruise, sometimes feeling a bit washed out. Very rarely a needle near the chest can let air into the space around the lung, and we take care to avoid it.',
    },
    {
      q: 'Will it stop the problem coming back?',
      a: 'Keeping your muscles loose with a needling top-up every month stops old injuries from flaring again.',
    },
    {
      q: 'Can it replace my exercises?',
      a: "Sorry, no. It buys you a bit of comfort so that you can do them.",
    },
    {
      q: 'I take warfarin. Is that a problem?',
      a: 'It can be. Let us know before you come and we will talk to your GP.',
    },
    {
      q: 'How much is it?',
      a: 'The same as an ordinary visit.',
    },
  ],
  massage: [
    { q: 'Who does your massage?', a: 'Hana, who is registered with Massage NZ, on Mondays and Fridays.' },
    { q: 'What is it good for?', a: 'Everything! It flushes out toxins, lifts your mood and fixes most of what a week at a desk does to you.' },
    { q: 'Is it ACC funded?', a: 'Not by itself.' },
  ],
  pilates: [
    { q: 'Do I have to be bendy?', a: 'Not even slightly.' },
    { q: 'How big are the classes?', a: 'Four people, on reformers, with a physio.' },
  ],
};

export const chatGreeting = "Hi! I'm the Kererū Physio bot. Ask me about bookings, ACC or dry needling.";
export const chatFallback = 'Good question. Leave your number and a real human will ring you back.';

export const popular = [
  { label: 'Is dry needling painless?', to: '/faq#dry-needling' },
  { label: 'What does ACC cover?', to: '/faq#booking' },
];

export default faq;
