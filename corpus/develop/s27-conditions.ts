export interface Condition {
  slug: string;
  name: string;
  summary: string;
  causes: string[];
  howWeHelp: { treatment: string; detail: string }[];
  selfCare: string[];
}

export const conditions: Condition[] = [
  {
    slug: 'low-back-pain',
    name: 'Low back pain',
    summary: 'Nearly everyone gets it. The large majority of episodes settle within six weeks, and staying active is the best thing you can do in the meantime.',
    causes: ['A sudden lift or twist', 'Long spells of sitting', 'A change in training', 'Often, nothing you can put a finger on'],
    howWeHelp: [
      { treatment: 'Exercise', detail: 'The mainstay. We build a programme around what you want to get back to.' },
      { treatment: 'Manual therapy', detail: 'Joint and soft tissue techniques give quick relief so you can get moving.' },
      { treatment: 'Dry needling', detail: 'May reduce muscle spasm for a while and make exercise more comfortable.' },
      { treatment: 'Hydrotherapy', detail: 'Warm water takes the load off. Our pool is heated to 34 degrees.' },
    ],
    selfCare: ['Keep walking', 'Use heat', 'Avoid bed rest', 'See your GP at once if you have numbness between the legs or trouble passing urine'],
  },
  {
    slug: 'tennis-elbow',
    name: 'Tennis elbow',
    summary: 'Pain on the outer side of the elbow that is brought on by gripping and lifting.',
    causes: ['Repeated gripping', 'A weekend of DIY', 'A racket that is strung too tightly'],
    howWeHelp: [
      { treatment: 'Strengthening', detail: 'Slow, progressive wrist work, three times a week for twelve weeks.' },
      { treatment: 'Shockwave', detail: 'Proven to regenerate the tendon, and over in five minutes.' },
      { treatment: 'Dry needling', detail: 'Eases tightness in the forearm muscles. We use it beside the exercises, never instead of them.' },
      { treatment: 'Brace', detail: 'A simple strap may help you through a working day.' },
    ],
    selfCare: ['Lift with the palm up', 'Swap hands', 'Do not rest it completely'],
  },
  {
    slug: 'tension-headache',
    name: 'Tension headache',
    summary: 'A tight, pressing headache on both sides that does not get worse when you climb the stairs.',
    causes: ['Stress', 'Poor sleep', 'Neck and jaw tension', 'Too many painkillers'],
    howWeHelp: [
      { treatment: 'Acupuncture', detail: 'NICE recommends a course of up to ten sessions to prevent tension-type headaches.' },
      { treatment: 'Dry needling', detail: 'Some patients report fewer headaches after needling of the neck muscles. The research is encouraging, but thin.' },
      { treatment: 'Neck exercises', detail: 'Simple movements to do at your desk.' },
    ],
    selfCare: ['Keep a headache diary', 'Regular meals and sleep', 'Take breaks from the screen'],
  },
  {
    slug: 'plantar-fasciitis',
    name: 'Plantar fasciitis (heel pain)',
    summary: 'Pain under the heel, worst with the first steps of the day.',
    causes: ['A jump in activity', 'Standing all day', 'Tight calves', 'Unsupportive shoes'],
    howWeHelp: [
      { treatment: 'Loading programme', detail: 'Heel raises over a rolled-up towel, every other day.' },
      { treatment: 'Insoles', detail: 'Instant comfort for many, and our podiatrist can fit them on the day.' },
      { treatment: 'Dry needling', detail: 'Into the calf, or the sole of the foot if you are brave. It can be sore, and it is entirely up to you.' },
      { treatment: 'Shockwave', detail: 'For pain that has gone on for more than three months.' },
    ],
    selfCare: ['Roll the foot on a cold bottle', 'Cut down on hills', 'Wear something cushioned indoors'],
  },
];

export const disclaimer = 'This page is for general information and does not replace advice from a health professional who has examined you.';
