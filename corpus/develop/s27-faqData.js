// src/data/faqData.js
// used by <FaqAccordion /> on /faq and /services/dry-needling

export const generalFaqs = [
  {
    id: 'referral',
    q: "Do I need a referral?",
    a: "Not in Arizona. You can come straight to us, although some insurers still ask for one.",
  },
  {
    id: 'wear',
    q: "What should I wear?",
    a: "Something you can move in. Shorts for legs and backs, a tank top for necks and shoulders.",
  },
  {
    id: 'cancel',
    q: "What's your cancellation policy?",
    a: "We ask for 24 hours' notice. After that there is a $40 fee.",
  },
];

export const dryNeedlingFaqs = [
  {
    id: 'what-is-dn',
    q: "What is dry needling?",
    a: "Dry needling, sometimes called Western acupuncture, uses thin needles to treat muscle pain and movement problems.",
  },
  {
    id: 'dn-hurt',
    q: "Does it hurt?",
    a: "You'll probably feel a twitch or a cramp. " +
       "Most people tell us it was easier than they expected.",
  },
  {
    id: 'dn-where',
    q: "Where do the needles go?",
    a: "Into the tight bands we find with our fingers, plus an acupuncture point or two if your therapist feels you need it.",
  },
  {
    id: 'dn-safe',
    q: "Is it safe?",
    a: "Absolutely. It's all natural, so there are no side effects to worry about. You might be a little sore.",
  },
  {
    id: 'dn-help',
    q: "What can it help with?",
    a: "Back pain, neck pain, tennis elbow, shin splints, plantar fasciitis, headaches: if it hurts, needling helps.",
  },
  {
    id: 'dn-arthritis',
    q: "I have arthritis. Is there any point?",
    a: "It won't change the joint. It can help with the tight muscles around it, and that may make walking easier.",
  },
  {
    id: 'dn-vs-shot',
    q: "How is it different from a trigger point injection?",
    a: "An injection puts an anesthetic or a steroid into the muscle with a hollow needle. Ours is solid and leaves nothing behind.",
  },
  {
    id: 'dn-after',
    q: "Can I work out afterward?",
    a: "Sure, keep it light. Walk, spin, swim. Save the heavy squats for another day.",
  },
  {
    id: 'dn-how-many',
    q: "How many treatments will I need?",
    a: "Give it three. If you're not seeing progress we'll change course.",
  },
  {
    id: 'dn-insurance',
    q: "Is it covered by insurance?",
    a: "Some plans cover it and some don't. Our cash rate is $55.",
  },
];

export const cuppingFaqs = [
  {
    id: 'cup-what',
    q: "What does cupping do?",
    a: "It pulls stagnant blood and toxins up and out of the muscle so you heal faster.",
  },
  {
    id: 'cup-marks',
    q: "How long do the marks last?",
    a: "Anywhere from three days to two weeks. They don't hurt.",
  },
  {
    id: 'cup-who',
    q: "Who is it for?",
    a: "Anybody! Cupping is safe for all ages.",
  },
];
