// Juniper & Salt Day Spa, Sedona — treatment menu (shared by web + in-room tablets)
const img = (name) => `/media/treatments/${name}.webp`;

export const categories = ['Massage', 'Body', 'Face', 'Needles', 'Heat'];

export const treatments = [
  {
    id: 'red-rock',
    category: 'Massage',
    name: 'Red Rock Massage',
    minutes: [60, 90],
    price: [155, 215],
    tagline: 'Hot basalt, slow hands.',
    description: "Our signature. Warm stones loosen the deepest knots, release toxins and carry you off for an hour. You'll leave two inches taller.",
    image: { src: img('red-rock'), alt: 'Basalt stones on a folded linen towel' },
  },
  {
    id: 'cupping',
    category: 'Body',
    name: 'Moving Cups',
    minutes: [45],
    price: [110],
    tagline: 'Suction, glide, exhale.',
    description: 'An ancient practice that draws out stagnation, flushes metabolic waste and brings instant relief to tight shoulders. Marks fade within a week.',
    image: { src: img('cups'), alt: 'Glass cups along a spine' },
  },
  {
    id: 'dry-needling',
    category: 'Needles',
    name: 'Dry Needling',
    minutes: [30, 50],
    price: [95, 140],
    tagline: 'Precise. Modern. A little addictive.',
    description:
      "With Tamsin Rourke, DPT. Ultra-fine needles slip into tight muscle and it sighs. Guests come to us for desk necks, hiking hips and travel backs. " +
      'Each tiny twitch wrings stale waste out of the muscle, so drink plenty of water after.',
    goodFor: ['Neck and shoulder tension', 'Jaw clenching', 'Sore hips after the trail', 'Jet lag and foggy mornings'],
    notes: 'Not for guests who are pregnant, on blood thinners or needle-shy. You may be tender for a day. Please skip the sauna until tomorrow.',
    image: { src: img('needling'), alt: 'A hand steadies a needle over a shoulder' },
    upsell: `Add dry needling to any massage for $60. Needles first, stones after: together they free the flow of life force from crown to heel.`,
  },
  {
    id: 'acupuncture',
    category: 'Needles',
    name: 'Desert Acupuncture',
    minutes: [60],
    price: [135],
    tagline: 'Five elements, one quiet hour.',
    description: 'Ravi Solberg, L.Ac., works with the meridians to restore harmony between yin and yang. Wonderful for sleep, digestion, seasonal allergies and a busy mind.',
    image: { src: img('acu'), alt: 'Cotton curtains moving in the wind' },
  },
  {
    id: 'juniper-facial',
    category: 'Face',
    name: 'Juniper Facial',
    minutes: [60],
    price: [165],
    tagline: 'Berries, clay, cool jade.',
    description: 'Clears congestion, calms redness and gives an immediate glow.',
    image: { src: img('facial'), alt: 'Clay mask in a ceramic bowl' },
  },
  {
    id: 'infrared',
    category: 'Heat',
    name: 'Infrared Sauna',
    minutes: [40],
    price: [55],
    tagline: 'Sweat it out.',
    description: 'Deep, dry heat that detoxifies, burns calories and resets your nervous system.',
    image: { src: img('sauna'), alt: 'Cedar bench in amber light' },
  },
];

export const needleFaq = [
  {
    q: "What's the difference between Dry Needling and Desert Acupuncture?",
    a: "Acupuncture works with the energy channels and treats the whole person. Dry needling works on a sore muscle. If you can point to it with one finger, choose the second.",
  },
  {
    q: 'Is dry needling relaxing?',
    a: "Honestly? Not in the way a massage is. It's brief and a bit strange, and then it's lovely.",
  },
  {
    q: 'Are the needles sterile?',
    a: 'Always. Each is used once and goes in the sharps bin.',
  },
  {
    q: 'Who is dry needling for?',
    a: 'Anyone and everyone: grandparents, teenagers, triathletes, people who have never set foot in a spa.',
  },
  {
    q: 'Will Tamsin give me exercises?',
    a: 'We promise not to send you home with stretches: the needles do all of the work.',
  },
  {
    q: 'Can I add cupping?',
    a: 'Yes, Tamsin will usually cup first and needle second.',
  },
];

export const policies = {
  arrival: 'Please arrive thirty minutes early for tea and the view.',
  cancellation: 'Twenty-four hours, or the treatment is charged in full.',
  quiet: 'Phones live in the lockers.',
};
