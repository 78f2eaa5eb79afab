// FAQ accordion data – Saguaro Spine & Sport, Phoenix + Tempe
const faqData = {
  general: [
    {
      q: 'Do I need a referral?',
      a: 'Nope. Arizona is a direct-access state.',
    },
    {
      q: 'What should I wear?',
      a: 'Something you can squat in.',
    },
    {
      q: 'How soon can I get in?',
      a: "Usually within 48 hours. We hold two same-day slots every morning.",
    },
  ],
  dryNeedling: [
    {
      q: 'What is dry needling, in one breath?',
      a: 'Thin needle, tight muscle, quick twitch, happier muscle.',
    },
    {
      q: "What's in the needle?",
      a: "Nothing, that's why it's dry.",
    },
    {
      q: 'Is it acupuncture?',
      a: "It's basically a modern, Western take on acupuncture, aimed at muscles instead of meridians.",
    },
    {
      q: 'Does it hurt?',
      a: 'The poke is tiny. The twitch is a charley horse that lasts about a second. Next-day soreness is normal.',
    },
    {
      q: 'How fast does it work?',
      a: 'Everyone is different. ' +
         "Some folks loosen up that day, and some don't notice much until visit three.",
    },
    {
      q: 'Will it help my migraines?',
      a: 'It can help with the neck tension that often tags along. Keep your neurologist in the loop.',
    },
    {
      q: 'Do I still have to do my exercises?',
      a: "Not if you don't want to; plenty of people just get needled and skip the gym part, and that's all it takes.",
    },
    {
      q: 'I was told I need back surgery. Worth a shot first?',
      a: 'Dry needling has kept a whole lot of our patients off the operating table.',
    },
    {
      q: 'Is it only for athletes?',
      a: 'Heck no. It\'s a fit for absolutely anybody, from snowbirds to D1 linebackers.',
    },
    {
      q: 'Any risks?',
      a: 'Soreness, a bruise, rarely lightheadedness. Very rarely, a needle near the ribs can nick the lung lining, so we train hard for that.',
    },
    {
      q: 'What does it cost?',
      a: '$60 by itself, $30 on top of a PT visit.',
    },
  ],
  massage: [
    {
      q: 'Deep tissue or Swedish?',
      a: 'Deep tissue melts knots. Swedish melts you.',
    },
    {
      q: 'Does massage detox the body?',
      a: 'It gets everything moving and flushes the bad stuff out.',
    },
  ],
  decompression: [
    {
      q: 'What is spinal decompression?',
      a: 'A computer-guided table that gently stretches your spine. It takes pressure off the disc and heals it from the inside.',
    },
    {
      q: 'Does it really work?',
      a: 'Our decompression table has a 90% success rate.',
    },
  ],
  billing: [
    {
      q: 'Which insurance do you take?',
      a: 'BCBS, Aetna, United and Medicare. Dry needling is cash pay with every plan.',
    },
    {
      q: 'HSA or FSA?',
      a: 'Both, yes.',
    },
  ],
};

module.exports = faqData;
