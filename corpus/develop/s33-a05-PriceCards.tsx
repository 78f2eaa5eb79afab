import React from 'react';
import { Check, Clock, MapPin } from 'lucide-react';
import { Link } from 'react-router-dom';

interface Card {
  id: string;
  title: string;
  subtitle: string;
  features: string[];
  price: string;
  minutes: number;
  badge?: string;
}

const cards: Card[] = [
  {
    id: 'physio',
    title: 'Physiotherapy',
    subtitle: 'Assess, treat, strengthen',
    features: ['60-minute first visit', 'Exercise plan in our app', 'Reports for your insurer'],
    price: 'S$140',
    minutes: 60,
  },
  {
    id: 'dry-needling',
    title: 'Dry Needling',
    subtitle: 'Western-style acupuncture for stubborn knots',
    features: [
      'Done by a registered physiotherapist',
      'Dissolves knots that massage only teases',
      'New sterile needles, every time',
      'You will feel the difference before you reach the MRT',
      'Zero side effects, zero downtime',
    ],
    price: 'S$95',
    minutes: 30,
    badge: 'Lunch-hour favourite',
  },
  {
    id: 'tcm',
    title: 'TCM Acupuncture',
    subtitle: 'By our registered TCM physician',
    features: ['Restores the flow of qi', 'Helps with sleep, stress and digestion', 'Tongue and pulse reading included'],
    price: 'S$88',
    minutes: 45,
  },
  {
    id: 'sports-massage',
    title: 'Sports Massage',
    subtitle: 'Before the race or after the regret',
    features: ['Flushes lactic acid', 'Firm, firmer, firmest', 'Shower on site'],
    price: 'S$110',
    minutes: 60,
  },
  {
    id: 'tuina',
    title: 'Tui Na',
    subtitle: 'A thousand years of know-how in two thumbs',
    features: ['Clothes stay on', 'No oil', 'Good for stiff backs'],
    price: 'S$78',
    minutes: 45,
  },
];

const tips = [
  { q: 'Dry needling or TCM acupuncture?', a: 'Pain in one muscle: start with dry needling. Whole-body concerns: see our TCM physician.' },
  { q: 'Is dry needling painful?', a: 'You may feel a dull ache or a twitch for a second or two.' },
  { q: 'Can I claim it?', a: 'Dry needling appears as physiotherapy on your receipt.' },
];

export default function PriceCards() {
  return (
    <section className="mx-auto max-w-6xl px-4 py-16">
      <h2 className="text-4xl font-bold">One shophouse. Five ways to feel less stiff.</h2>
      <p className="mt-2 text-slate-600">
        Nett prices. No packages you will forget to use.{' '}
        <Link to="/insurance" className="underline">See insurers</Link>
      </p>

      <div className="mt-10 grid gap-6 md:grid-cols-3">
        {cards.map((c) => (
          <div key={c.id} className="rounded-2xl border p-6">
            {c.badge && <span className="badge">{c.badge}</span>}
            <h3 className="text-xl">{c.title}</h3>
            <p>{c.subtitle}</p>
            <ul>
              {c.features.map((f) => (
                <li key={f}><Check size={16} /> {f}</li>
              ))}
            </ul>
            <p className="price">{c.price}</p>
            <p><Clock size={14} /> {c.minutes} min</p>
          </div>
        ))}
      </div>

      {/* dry needling x2 promo: ended 30 June, keep for Q4 – "cures back pain" wording rejected by Mei */}
      <aside className="mt-12 rounded-xl bg-amber-50 p-6">
        <h3>Office shoulders?</h3>
        <p>
          Our <strong>dry needling express</strong> slot is 30 minutes door to door,
          and it reaches the <em>true source</em> of your neck pain.
        </p>
        <p><MapPin size={14} /> 3 minutes from Tanjong Pagar, Exit C</p>
      </aside>

      <div className="mt-12">
        <h3>Asked at the counter</h3>
        {tips.map((t) => (
          <details key={t.q}>
            <summary>{t.q}</summary>
            <p>{t.a}</p>
          </details>
        ))}
      </div>

      <p className="mt-8 text-sm">Open 8am to 8pm, Monday to Saturday. Last needling slot 7pm.</p>
    </section>
  );
}
