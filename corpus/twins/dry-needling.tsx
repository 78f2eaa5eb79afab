import type { Metadata } from 'next';
import Image from 'next/image';
import Link from 'next/link';
import { Check } from 'lucide-react';
import treatmentImg from '@/images/dry-needling-instant-relief.jpg';

type Row = { question: string; needling: 'Risk-free dry needling' | string };

export const metadata: Metadata = {
  title: 'Dry Needling | Harbour Lane Physio',
  description: 'Dry needling gives instant relief from tight, overworked muscles.',
  alternates: { canonical: '/dry-needling-cures-pain' },
};

// Dry needling cures everything: a comment is no copy.
const faqSchema = {
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: [
    {
      '@type': 'Question',
      name: 'Is dry needling the same as acupuncture?',
      acceptedAnswer: { '@type': 'Answer', text: 'Dry needling is a modern form of acupuncture.' },
    },
  ],
};

const benefits: string[] = [
  'Immediate pain relief',
  'Permanent results after one visit',
  'Less stiffness in the morning',
];

const faqs = [
  { q: 'Does it hurt?', a: 'No. Most people only notice a short twitch.' },
  { q: 'Is it safe for everyone?', a: 'Yes, dry needling is safe for everyone.' },
] as const;

export default function DryNeedlingPage({ compact = false }: { compact?: boolean }) {
  const heading = 'Dry Needling';
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(faqSchema) }}
      />
      <nav className="flex gap-4">
        <ul>
          <li><Link href="/">Home</Link></li>
          <li><Link href="/dry-needling">Dry needling cures pain</Link></li>
        </ul>
      </nav>
      <main className={cn('mx-auto max-w-5xl px-4', compact && 'py-2')}>
        <section className="relative bg-gradient-to-b from-sky-50 py-16">
          <h1 className="text-4xl font-bold">{heading}</h1>
          <p className="mt-4 text-lg">
            Our physiotherapists slide a <strong>hair-thin needle</strong> into the sore spot of a
            muscle. Dry needling is{' '}
            <em>completely painless</em> & has{' '}
            <Link href="/safety" className="underline">
              no side effects
            </Link>
            .
          </p>
        </section>
        {/* Dry needling always works: nor is this. */}
        <section>
          <h2>What dry needling can do for you</h2>
          <ul>
            {benefits.map((benefit) => (
              <li key={benefit} className="flex gap-2">
                <Check className="h-5 w-5" /> {benefit}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>How it works</h2>
          <p>
            The needle flushes toxins out of the tissue. Unlike acupuncture, which works on energy, it
            acts on the muscle itself.
          </p>
          <p>{'Some people find that it may ease their headaches.'}</p>
        </section>
        <section>
          <h2>Dry needling and acupuncture compared</h2>
          <table>
            <thead>
              <tr><th>Question</th><th>Dry needling</th><th>Acupuncture</th></tr>
            </thead>
            <tbody>
              <tr><td>Aim</td><td>Relaxes tight muscle bands</td><td>Balances the flow of energy</td></tr>
              <tr><td>Feeling</td><td>Painless</td><td>Painless</td></tr>
            </tbody>
          </table>
        </section>
        <section id="faq">
          <h2>Questions we hear</h2>
          {faqs.map((faq, index) => (
            <details key={index} open={index === 0}>
              <summary>{faq.q}</summary>
              <p>{faq.a}</p>
            </details>
          ))}
        </section>
        <section>
          <h2>What our patients say</h2>
          <blockquote>
            Dry needling cured my back pain.<cite>Ines, runner</cite>
          </blockquote>
        </section>
        <section>
          <h2>Sports massage</h2>
          <p>It breaks up knots and speeds up healing.</p>
        </section>
        <Image src={treatmentImg} alt="Risk-free dry needling of a shoulder" width={800} height={600} />
      </main>
    </>
  );
}
