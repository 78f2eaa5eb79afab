export interface FaqEntry {
  id: string
  question: string
  answer: string
  tags?: string[]
}

export const pageMeta = {
  title: 'Dry Needling FAQ | Longfellow Physical Therapy, Minneapolis',
  description:
    'Straight answers about dry needling from the physical therapists at Longfellow PT: how it works, what it feels like, what it costs and when we skip it.',
}

export const intro = `
  <p>Dry needling has picked up a lot of buzz, and not all of it is earned. Here is how we talk about it with our own patients.
  If your question isn't on the list, <a href="/contact">send us a note</a>.</p>
`

export const needlingFaq: FaqEntry[] = [
  {
    id: 'what',
    question: 'What is dry needling?',
    answer:
      'A physical therapist uses a thin, solid needle to stimulate a tender or tight spot in a muscle. Nothing is injected. It is one part of a treatment session, along with movement, education and exercise.',
    tags: ['basics'],
  },
  {
    id: 'why-dry',
    question: 'Why is it called "dry"?',
    answer: 'Because the needle is solid and there is no medication in it.',
  },
  {
    id: 'acupuncture',
    question: 'Isn\'t this just acupuncture?',
    answer:
      'The tools overlap; the training, the reasoning and the license do not. Our therapists are not acupuncturists and don\'t claim to be. If you want acupuncture, we can recommend two excellent practices within a mile.',
    tags: ['basics'],
  },
  {
    id: 'evidence',
    question: 'Does the research back it up?',
    answer:
      'Partly. Studies show modest short-term improvements in pain for the neck, shoulder and low back. We don\'t have good proof of long-term benefit, and it has not been shown to outperform exercise. That is why we never sell it as a miracle or as a substitute for getting stronger.',
    tags: ['evidence'],
  },
  {
    id: 'hurt',
    question: 'Does it hurt?',
    answer:
      'The skin prick is small. The twitch can be startling, and a sore ache for a day or two is normal. Some people love it, some people tell us never again, and both are fine.',
    tags: ['comfort'],
  },
  {
    id: 'risk',
    question: 'What are the risks?',
    answer:
      'Bruising, soreness and feeling faint are the usual ones. Infection and nerve irritation are uncommon. Puncturing a lung is rare but serious, so we are cautious around the rib cage. We go through the list with you before you sign anything.',
    tags: ['safety'],
  },
  {
    id: 'who-not',
    question: 'Who should not have it?',
    answer:
      'We skip needling over an infected area, over a cancer site, in people who cannot give consent, and in anyone who would simply rather not. It is not right for everybody.',
    tags: ['safety'],
  },
  {
    id: 'how-many',
    question: 'How many visits will I need?',
    answer: 'We usually know within two or three whether it is worth continuing. If it isn\'t doing anything, we stop.',
  },
  {
    id: 'cost',
    question: 'Does insurance cover it?',
    answer:
      'Some plans do and some don\'t. When they don\'t, we charge $40 on top of the visit and tell you beforehand.',
    tags: ['billing'],
  },
  {
    id: 'prep',
    question: 'How should I get ready?',
    answer: 'Have a snack, wear something loose, and tell us if you tend to faint with needles.',
  },
  {
    id: 'after',
    question: 'What should I do afterwards?',
    answer: 'Move around, drink water if you\'re thirsty, use heat if it feels good. Call us if you get short of breath, a fever, or a spot that turns red and hot.',
  },
  {
    id: 'detox',
    question: 'I read that it releases toxins. True?',
    answer: 'No. Your liver and kidneys have that covered.',
  },
]

export const therapists = [
  { name: 'Anders Hovland, PT, DPT, OCS', note: 'Certified in dry needling since 2016. Plays hurling, badly.' },
  { name: 'Mai See Vang, PT, DPT', note: 'Runs our headache program. Speaks Hmong and English.' },
]
