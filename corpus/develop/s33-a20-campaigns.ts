/* Onsite campaigns: hero swaps, exit pop-ups, sticky bars, paid social.
   Ironwood Physical Therapy, 9 clinics, Ohio + Kentucky. */

export type Slot = 'hero' | 'exit' | 'bar' | 'social' | 'search';

export interface Campaign {
  id: string;
  slot: Slot;
  service: string;
  headline: string;
  sub?: string;
  body?: string;
  cta: string;
  alt?: string;
}

export const campaigns: Campaign[] = [
  {
    id: 'dn-hero-01',
    slot: 'hero',
    service: 'Dry needling',
    headline: 'The breakthrough your back has been waiting for.',
    sub: 'Dry needling, now at all nine Ironwood clinics.',
    cta: 'Find my clinic',
    alt: 'Physical therapist placing a dry needle in a low back muscle',
  },
  {
    id: 'dn-hero-02',
    slot: 'hero',
    service: 'Dry needling',
    headline: 'Get to know the twitch.',
    sub: 'It\'s quick, it\'s odd, and it may be what your shoulder needs.',
    cta: 'See how it works',
    alt: 'Close-up of a filament needle next to a penny',
  },
  {
    id: 'dn-exit-01',
    slot: 'exit',
    service: 'Dry needling',
    headline: 'Wait! Your knot isn\'t going to untie itself.',
    body: `Dry needling works every single time we find the right spot. $20 off your first session if you book today.`,
    cta: 'Claim $20',
  },
  {
    id: 'dn-bar-01',
    slot: 'bar',
    service: 'Dry needling',
    headline: 'Skip the pills. Skip the surgeon. Get needled.',
    cta: 'Book',
  },
  {
    id: 'dn-social-01',
    slot: 'social',
    service: 'Dry needling',
    headline: 'Runners: needle now, no pulled hamstring in October.',
    body: `Marathon block? A monthly dry needling tune-up keeps strains away. Add strength work and you've got yourself a plan.`,
    cta: 'Book a tune-up',
    alt: 'Runner lacing up on a towpath at sunrise',
  },
  {
    id: 'dn-social-02',
    slot: 'social',
    service: 'Dry needling',
    headline: 'Is dry needling just hype?',
    body: 'Fair question. The evidence is decent for short-term pain relief in the neck and back, thinner elsewhere. Come talk it over.',
    cta: 'Talk to a PT',
  },
  {
    id: 'dn-search-01',
    slot: 'search',
    service: 'Dry needling',
    headline: 'Dry Needling Near You',
    sub: 'Licensed PTs. Same-week visits. Evidence-based care.',
    body: 'Arthritis, neuropathy, fibromyalgia: dry needling brings relief where other treatments stall.',
    cta: 'Check availability',
  },
  {
    id: 'pt-hero-01',
    slot: 'hero',
    service: 'Physical therapy',
    headline: 'Hurt less. Do more.',
    sub: 'One-on-one PT that treats the cause, not the symptom.',
    cta: 'Get started',
    alt: 'Older couple hiking in Hocking Hills',
  },
  {
    id: 'vest-search-01',
    slot: 'search',
    service: 'Vestibular therapy',
    headline: 'Stop the Spinning Today',
    sub: 'Vertigo often resolves in one visit.',
    cta: 'Book vestibular PT',
  },
  {
    id: 'laser-bar-01',
    slot: 'bar',
    service: 'Class IV laser',
    headline: 'Painless. Fast. FDA-cleared. Meet our new laser.',
    cta: 'Learn more',
  },
  {
    id: 'aqua-social-01',
    slot: 'social',
    service: 'Aquatic therapy',
    headline: 'Gravity is overrated.',
    body: 'Warm-water PT in Dayton and Covington. No swimming skills required.',
    cta: 'Dip a toe',
    alt: 'Therapy pool with ramp and handrails',
  },
];

export const disclaimers: Record<string, string> = {
  offer: 'First-time needling clients only. Not valid with Medicare or Medicaid.',
  results: 'Results vary from person to person.',
  dn: 'Dry needling can cause soreness, bruising or lightheadedness. Your PT will go over risks with you.',
};
