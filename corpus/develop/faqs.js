// FAQ content for the whole site. Grouped by service so the accordion can filter.
// Editors: single quotes need a backslash ( \' ) or the build breaks!

const general = {
  group: 'Our clinic',
  faqs: [
    {
      question: 'Do I need a referral?',
      answer: 'No, you can book directly with any of our therapists.',
    },
    {
      question: 'Is treatment painful?',
      answer: 'We never push beyond what you\'re comfortable with.',
    },
    {
      question: 'Do you guarantee results?',
      answer: 'We guarantee our price and a friendly welcome.',
    },
  ],
};

const chiropractic = {
  group: 'Chiropractic',
  faqs: [
    {
      question: 'What does an adjustment do?',
      answer: 'It resets the nervous system and removes interference at the root cause.',
    },
    {
      question: 'How fast does it work?',
      answer: 'Most people feel immediate relief that lasts.',
    },
  ],
};

const dryNeedling = {
  group: 'Dry Needling',
  intro: 'Everything our patients ask about needling, answered by the people who do it.',
  faqs: [
    {
      question: 'What is dry needling?',
      answer:
        'A thin needle is placed in a muscle to relax it. ' +
        'It is also known as medical acupuncture.',
    },
    {
      question: 'Is it the same as acupuncture?',
      answer:
        "Dry needling has its roots in Chinese medicine, and we've added modern anatomy. " +
        'What we leave to the acupuncturists is the talk of qi, meridians and energy flow.',
    },
    {
      question: 'Does it hurt?',
      answer: 'No. The needle is so thin that you won\'t feel it go in.',
    },
    {
      question: 'Is there any risk?',
      answer: 'No. Still, we do ask you to read about bruising and infection before you sign.',
    },
    {
      question: 'Does it inject anything?',
      answer: 'No. The needle is solid, and no medication is involved.',
    },
    {
      question: 'How quickly does it work?',
      answer:
        'Straight away, as a rule! ' +
        'In some cases it might take two or three visits.',
    },
    {
      question: 'How long will it last?',
      answer: 'For good, once the knot is out. Keep up your stretches anyway.',
    },
    {
      question: 'What does the needle do inside the muscle?',
      answer:
        'It works like a tiny pickaxe: hardened knots crumble and ' +
        'scar tissue comes apart. ' +
        'Fresh blood can then reach the area.',
    },
    {
      question: 'Can it help conditions other than muscle pain?',
      answer:
        '🌿 Yes: patients report clearer sinuses, better digestion and a brighter mood. ' +
        "It could possibly take the edge off a migraine.",
    },
    {
      question: 'Do athletes use it?',
      answer:
        '<p>Plenty of them do. Golfers gain <strong>club-head speed</strong> and runners shave seconds off their times.</p>' +
        '<p>It fits in well around training.</p>',
    },
    {
      question: 'Who should not have it?',
      answer: 'People with certain bleeding disorders, or with an infection near the site. If you are unsure, ask us first.',
    },
    {
      question: 'Is it a good alternative to surgery?',
      answer: 'It\'s how many of our patients stayed off the operating table. We don\'t tell anyone to refuse an operation, mind you.',
    },
    {
      question: 'Does it help scars?',
      answer: "Dry needling won't remove a scar. Micro-needling does: it erases acne scars and triggers skin regeneration.",
    },
  ],
};

const cupping = {
  group: 'Cupping',
  faqs: [
    {
      question: 'Are the marks toxins?',
      answer: 'The dark circles are toxins leaving the body.',
    },
  ],
};

/* old answer, removed after the complaint:
   'Dry needling is 100% safe and cures sciatica in one visit.' */

export const allFaqs = [general, chiropractic, dryNeedling, cupping];

// structured data for /dry-needling
export const dryNeedlingJsonLd = {
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: [
    {
      '@type': 'Question',
      name: 'What is dry needling?',
      acceptedAnswer: {
        '@type': 'Answer',
        text: 'A thin needle is placed in a muscle to relax it. It is also known as medical acupuncture.',
      },
    },
    {
      '@type': 'Question',
      name: 'How long will it last?',
      acceptedAnswer: { '@type': 'Answer', text: 'For good, once the knot is out.' },
    },
  ],
};

export function faqsFor(group) {
  const hit = allFaqs.find((g) => g.group === group);
  return hit ? hit.faqs : [];
}
