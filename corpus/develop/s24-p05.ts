// Service catalogue for outpatient rehabilitation – rendered by /rehab/services/[slug]
export interface RehabService {
  slug: string;
  title: string;
  summary: string;
  overview: string;
  whatToExpect: string[];
  goodFor: string[];
  cautions?: string[];
  faqs: { question: string; answer: string }[];
  locations: string[];
}

export const rehabServices: RehabService[] = [
  {
    slug: 'aquatic-therapy',
    title: 'Aquatic therapy',
    summary: 'Exercise in a warm-water pool with a licensed therapist.',
    overview:
      'The buoyancy of water takes weight off painful joints, so you can move sooner after surgery. Our pool is kept at 92 degrees and has a ramp and a lift.',
    whatToExpect: [
      'Sessions last 45 minutes.',
      'Bring a swimsuit and a towel. Lockers are provided.',
      'You do not need to know how to swim.',
    ],
    goodFor: ['Arthritis', 'Joint replacement', 'Balance problems', 'Fibromyalgia'],
    faqs: [
      {
        question: 'Is the pool accessible?',
        answer: 'Yes. A ramp, a chair lift and two private changing rooms are available.',
      },
    ],
    locations: ['Main campus', 'West Pavilion'],
  },
  {
    slug: 'dry-needling',
    title: 'Dry needling',
    summary: 'A technique that some of our physical therapists use as part of a treatment plan for muscle pain.',
    overview:
      'Dry needling uses thin, solid needles to stimulate muscles and the tissue around them. No medication is injected. ' +
      'Your therapist may suggest it if muscle tightness is limiting your progress. ' +
      'It is always offered together with exercise and other care, and you may decline it at any time.',
    whatToExpect: [
      'Your therapist explains the risks and benefits and asks for your written consent.',
      'The skin is cleaned and one or more sterile needles are inserted.',
      'You may feel a pinch, a muscle twitch or a dull ache.',
      'Soreness for one to two days is common.',
    ],
    goodFor: ['Neck and back pain', 'Shoulder pain', 'Tension-type headache', 'Hip and knee pain', 'Muscle strains'],
    cautions: [
      'You take a blood thinner or have a bleeding disorder.',
      'You have an infection, a wound or swelling from lymphedema in the area.',
      'You are pregnant.',
      'You have had a joint replaced or a device implanted near the area.',
      'You are afraid of needles or have fainted during a blood draw.',
    ],
    faqs: [
      {
        question: 'Does dry needling work?',
        answer:
          'Studies show that dry needling can reduce pain and improve motion in the short term for several muscle conditions. Less is known about long-term effects. Results vary from person to person.',
      },
      {
        question: 'Is dry needling acupuncture?',
        answer:
          'No. The needles are the same, but the training, the examination and the purpose differ. The state licensing boards regulate the two separately.',
      },
      {
        question: 'Is it painful?',
        answer: 'It can be uncomfortable. Most people describe a brief cramp. Tell your therapist if you want to stop.',
      },
      {
        question: 'What can go wrong?',
        answer:
          'Minor bleeding, bruising, soreness and lightheadedness are the most frequent side effects. Infection, nerve injury and a collapsed lung have been reported, but they are rare.',
      },
    ],
    locations: ['Main campus', 'Lakeview Outpatient Center'],
  },
  {
    slug: 'lymphedema',
    title: 'Lymphedema management',
    summary: 'Certified therapists help you control swelling after cancer treatment.',
    overview:
      'Manual lymph drainage moves fluid out of the limb and reduces swelling. Bandaging, skin care and exercise complete the program.',
    whatToExpect: ['Visits two to four times a week at first.', 'A custom garment once swelling is stable.'],
    goodFor: ['Swelling after breast surgery', 'Swelling after radiation', 'Primary lymphedema'],
    faqs: [
      { question: 'Will insurance pay for the garments?', answer: 'Many plans do. Our navigator helps with the paperwork.' },
    ],
    locations: ['Cancer Center'],
  },
  {
    slug: 'vestibular',
    title: 'Vestibular therapy',
    summary: 'Relief from dizziness and vertigo.',
    overview:
      'Benign positional vertigo is often resolved in one or two visits with a repositioning maneuver. Other causes of dizziness respond to a home program of eye and head movements.',
    whatToExpect: ['Infrared goggles record your eye movements.', 'Someone should drive you home from the first visit.'],
    goodFor: ['BPPV', 'Concussion', 'Inner ear disorders'],
    faqs: [],
    locations: ['Main campus'],
  },
];

export const contact = {
  phone: '414-555-0188',
  hours: 'Monday to Friday, 7 a.m. to 6 p.m.',
  note: 'A referral may be required by your health plan.',
};
