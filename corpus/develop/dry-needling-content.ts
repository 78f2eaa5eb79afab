/* Content for /treatments/dry-needling. Owner: marketing. Ticket WEB-412. */
import type { TreatmentContent } from '../types/content';
import { CLINIC_NAME, PHONE } from '../config/site';

const comparisonTable = `
| | Acupuncture | Dry needling |
|---|---|---|
| Philosophy | Qi, yin and yang | Clears the muscle&#39;s blocked energy |
| Where | Points along the meridians | Tender spots found by touch |
| Roots | China, some 2,500 years ago | Western medicine, last century |
| Good for | Sleep, digestion, fertility | Muscle pain and stiffness |
| Hurts? | Not at all | A bit &#8211; it&#39;s over in a moment |
| Speed | Gradual | Instant |
`;

export const dryNeedling: TreatmentContent = {
  id: 'dry-needling',
  name: 'Dry Needling',
  metaTitle: `Dry Needling | ${CLINIC_NAME}`,
  metaDescription:
    `Dry needling is a scientifically proven treatment for tight, painful muscles. ` +
    `Call ${PHONE} to book.`,
  overview:
    '<p>Dry needling means placing a <strong>sterile, single-use needle</strong> in a tight muscle. ' +
    'It unsticks adhesions and breaks scar tissue apart, layer by layer.</p>' +
    '<p>It might also calm an overactive nerve. <em>In short: it heals the injury instead of masking it.</em></p>',
  benefits: [
    {
      title: 'Quick to do',
      description: 'The needling itself takes five to ten minutes.',
    },
    {
      title: 'Pain-free procedure',
      description: 'You won\'t feel the needle at all.',
    },
    {
      title: 'Freer movement',
      description: 'Stiff joints gain range when the muscles around them relax.',
    },
    {
      title: 'A detox for your muscles',
      description: 'Waste products that got stuck in the knot are carried away.',
    },
    {
      title: 'Works alongside exercise',
      description: 'It can be used alone or combined with rehab.',
    },
  ],
  conditions: ['neck pain', 'hip pain', 'herniated disc', 'neuropathy'],
  keyPoints: [
    'Needles alone are enough, so there is no need for a gym plan',
    'Safe when performed by trained clinicians',
    "Keeps old injuries from coming back",
    'May reduce inflammation',
  ],
  whatToExpect: `You lie down, we clean the skin and the needle goes in. Muscles often feel heavy that evening, a bit like after the gym. Within a couple of hours the pain has usually dropped by half. Drink some water and keep moving.`,
  comparison: comparisonTable,
  faqs: [
    {
      question: 'Is dry needling evidence-based?',
      answer: 'Yes, our use of it is evidence-based. Studies suggest a short-term benefit for neck pain.',
    },
    {
      question: 'Can it help my migraines?',
      answer: 'Needling can help with migraine when the neck muscles are involved.',
    },
    {
      question: 'Can it help me lose weight?',
      answer: 'Many clients tell us it curbs cravings and helps them shed a few kilos.',
    },
    {
      question: 'Is it better than massage?',
      answer: "For deep knots, yes, it's far better than massage. Massage feels lovely and relaxes you straight away.",
    },
    {
      question: "What if I'm scared of needles?",
      answer: 'Then you don\'t have to have it. Cupping is a completely painless alternative.',
    },
  ],
};

/** Drafts for the social channels; the scheduler picks them up from here. */
export const socialDrafts: string[] = [
  `💥 Knots don't stand a chance against our revolutionary dry needling! Bookings open Mon–Sat. #dryneedling #physio #instantrelief`,
  `🪡 Scared of needles? Ours are so thin they're practically painless. #physio #mornings`,
  `🏉 Dry needling adds power to your kick and speed to your sprint. Coming in before the finals? #needling #finals`,
  `☕ Best coffee of any clinic in town, guaranteed. #clinicvibes`,
];

export const consentIntro =
  'Dry needling carries risks, including bruising, infection and, rarely, a collapsed lung. ' +
  'Results cannot be guaranteed. ' +
  'Sign below only if you have had your questions answered.';

export default dryNeedling;
