'use client';

import Image from 'next/image';
import Link from 'next/link';
import { useState } from 'react';
import { QuoteIcon, StarIcon, ChevronLeft, ChevronRight } from '@/components/icons';
import dryNeedlingPadel from '@/public/img/dry-needling-padel.jpg';

type Story = {
  name: string;
  role: string;
  sport: string;
  quote: string;
  treatment: 'Dry needling' | 'Physiotherapy' | 'IV drip' | 'Sports massage';
};

const stories: Story[] = [
  {
    name: 'Khalid',
    role: 'Banker, left-side player',
    sport: 'Padel',
    treatment: 'Dry needling',
    quote:
      'I book my forearm in before every tournament. Dry needling puts weight in my smash, and my partner noticed it before I did.',
  },
  {
    name: 'Anneke',
    role: 'Teacher, Al Raha',
    sport: 'Open-water swimming',
    treatment: 'Dry needling',
    quote:
      'I was nervous and Maria was very kind about it. She let me hold the needle first. The shoulder ached that night and it was easier to lift my arm by the weekend.',
  },
  {
    name: 'Tariq',
    role: 'Engineer',
    sport: 'Football',
    treatment: 'IV drip',
    quote: 'After the drip my energy was back in one hour. I recommend it to everyone, it has no side effects.',
  },
  {
    name: 'Lucía',
    role: 'Padel coach, Yas Island',
    sport: 'Padel',
    treatment: 'Dry needling',
    quote:
      'Three years with this elbow. Dry needling took away the swelling, and I can hold a pan again. I still wear the strap for matches.',
  },
  {
    name: 'Imran',
    role: 'Pilot',
    sport: 'Running',
    treatment: 'Physiotherapy',
    quote: 'Maria watched me run for five minutes and understood what four doctors could not. My knee pain is gone.',
  },
  {
    name: 'Noor',
    role: 'Architect, mother of two',
    sport: 'Strength training',
    treatment: 'Dry needling',
    quote:
      'One visit of needling and I could sit through a meeting. I do the stretches in the car park now and my driver thinks I am crazy.',
  },
];

export default function StoryCarousel() {
  const [i, setI] = useState(0);
  const s = stories[i];
  return (
    <section className="bg-sand-50 py-20" aria-label="Member stories">
      <div className="mx-auto max-w-5xl px-6">
        <h2 className="font-display text-4xl">Stories from the court</h2>
        <p className="mt-3 text-lg text-slate-600">
          Our clinic shares a door with the padel club, so most of our patients arrive with a racket. These are some of
          them, in their own words.
        </p>

        <figure className="mt-10 rounded-2xl bg-white p-8 shadow">
          <QuoteIcon className="h-8 w-8 text-teal-600" />
          <blockquote className="mt-4 text-xl">{s.quote}</blockquote>
          <figcaption className="mt-4 text-sm">
            <strong>{s.name}</strong>, {s.role} &middot; {s.sport} &middot; {s.treatment}
          </figcaption>
          <div className="mt-2 flex">{Array.from({ length: 5 }).map((_, k) => <StarIcon key={k} />)}</div>
        </figure>

        <div className="mt-6 flex gap-4">
          <button onClick={() => setI((i + stories.length - 1) % stories.length)} aria-label="Previous story">
            <ChevronLeft />
          </button>
          <button onClick={() => setI((i + 1) % stories.length)} aria-label="Next story">
            <ChevronRight />
          </button>
        </div>

        <div className="mt-16 grid gap-10 md:grid-cols-2">
          <Image src={dryNeedlingPadel} alt="Non-invasive dry needling on a padel player's forearm" />
          <div>
            <h3 className="text-2xl font-semibold">A few words on dry needling</h3>
            <p className="mt-4">
              Four of the six stories above mention it, so here is what it involves. A physiotherapist licensed by the
              Department of Health places a sterile needle in a tight part of the muscle and moves it gently until the
              muscle twitches.
            </p>
            <p className="mt-4">
              Patients who have been to an acupuncturist ask us whether they are the same needles.{' '}
              <span className="italic">Ours are finer and made specially for muscle</span>, and they go into the trigger
              point instead of along a channel.
            </p>
            <p className="mt-4">
              You may be sore for one or two days, and you may see a small bruise. It is part of a programme: we will
              also work on your grip, your shoulder and, if your coach agrees, your backhand.
            </p>
            <ul className="mt-4 list-disc pl-5">
              <li>Not during the first three months of pregnancy</li>
              <li>Not with fever or a skin infection</li>
              <li>Talk to us first if you take blood thinners</li>
            </ul>
            <Link href="/book" className="mt-6 inline-block rounded-full bg-teal-700 px-6 py-3 text-white">
              Book an assessment
            </Link>
          </div>
        </div>

        <div className="mt-16 rounded-2xl border p-8">
          <h3 className="text-2xl font-semibold">Good to know</h3>
          <dl className="mt-4 space-y-4">
            <dt className="font-medium">Is there a female physiotherapist?</dt>
            <dd>Yes. Maria and Hessa are here every day except Friday.</dd>
            <dt className="font-medium">Can I play on the same day as needling?</dt>
            <dd>We prefer that you wait until the next day. Light movement is fine.</dd>
            <dt className="font-medium">Do you treat juniors?</dt>
            <dd>Yes, with a parent in the room. We do not needle juniors under sixteen.</dd>
            <dt className="font-medium">What does it cost?</dt>
            <dd>An assessment is AED 400 and a follow-up is AED 320, with or without needles.</dd>
          </dl>
        </div>
      </div>
    </section>
  );
}
