import Link from 'next/link';
import type { Metadata } from 'next';
import { CheckCircle, Zap, Timer, Target } from 'lucide-react';
import Hero from '@/components/Hero';
import BookCta from '@/components/BookCta';
import dryNeedlingImg from '@/public/img/dry-needling-quad.webp';

export const metadata: Metadata = {
  title: 'Dry Needling in East Austin | Overhand Performance PT',
  description:
    'Cash-based sports PT in East Austin. Dry needling for lifters, throwers and runners who want fast relief from nagging tightness.',
  openGraph: {
    title: 'Dry Needling | Overhand Performance PT',
    description: 'One-on-one sports PT and dry needling in East Austin. No referral, no insurance runaround.',
  },
};

const benefits = [
  {
    icon: <Zap className="h-6 w-6" />,
    title: 'Turn the volume down on pain',
    text: 'Needling a tender muscle changes how your nervous system reads that area, so the same squat often feels less threatening.',
  },
  {
    icon: <Timer className="h-6 w-6" />,
    title: 'Bounce back quicker',
    text: 'Recover faster between training sessions so you never lose a week to tight calves again.',
  },
  {
    icon: <Target className="h-6 w-6" />,
    title: 'More output',
    text: 'Athletes who get needled jump higher and lift heavier once the brakes come off.',
  },
  {
    icon: <CheckCircle className="h-6 w-6" />,
    title: 'Better range',
    text: 'Loosen up hips, shoulders and ankles before you load them.',
  },
];

const faqs = [
  {
    q: 'Do I have to get needled?',
    a: 'Nope. Needling is one tool. Plenty of our athletes never need it, and we will never push it on you.',
  },
  {
    q: 'Is this the same as acupuncture?',
    a: 'We use the same type of needle, but the reasoning is different. Acupuncturists work from a traditional system; we work from your movement exam.',
  },
  {
    q: 'How much does it cost?',
    a: 'Dry needling is included in every 60-minute session ($185). A 30-minute needling-only tune-up is $95.',
  },
  {
    q: 'Will I be sore?',
    a: 'Probably, for a day or so. Think leg-day sore. You can still train, but we would not schedule a max-out.',
  },
  {
    q: 'What are the risks?',
    a: 'Bruising, soreness and feeling a little woozy are the usual suspects. A collapsed lung is very rare, and we take extra care around the rib cage.',
  },
];

export default function DryNeedlingPage() {
  return (
    <main className="bg-stone-950 text-stone-100">
      <Hero
        image={dryNeedlingImg}
        alt="Therapist needling a weightlifter's quad on a treatment table"
        eyebrow="Services"
        title="Dry Needling"
        subtitle="For athletes who are done rolling around on a lacrosse ball."
      />

      <section className="mx-auto max-w-3xl py-16">
        <h2>So what is it?</h2>
        <p>
          We take a hair-thin needle, find the cranky spot in your muscle, and poke it.{' '}
          <strong>That&apos;s really it.</strong> The muscle usually twitches, sometimes it cramps for a
          second, and then it lets go.
        </p>
        <p>
          You have probably tried stretching it. You have probably tried the massage gun. Those
          work on the surface, and they are fine for a warm-up. Needling gets down to the layer where the problem
          lives, and it&apos;s a total game changer for{' '}
          <Link href="/blog/shoulder-pain-overhead">overhead athletes with grumpy shoulders</Link>.
        </p>
        <p>
          We pair it with strength work every single time, because a looser muscle that is still weak is
          going to tighten right back up.
        </p>
      </section>

      <section className="mx-auto max-w-5xl py-16">
        <h2>What you get out of it</h2>
        <div className="grid gap-6 md:grid-cols-2">
          {benefits.map((b) => (
            <article key={b.title} className="rounded-2xl border border-stone-800 p-6">
              {b.icon}
              <h3>{b.title}</h3>
              <p>{b.text}</p>
            </article>
          ))}
        </div>
      </section>

      <section className="mx-auto max-w-3xl py-16">
        <h2>How a session runs</h2>
        <ol>
          <li>We watch you move and test the joint that is bugging you.</li>
          <li>We needle one to four muscles, usually with a little e-stim.</li>
          <li>We retest right away so you can see whether anything changed.</li>
          <li>We load the new range and send you home with two or three drills.</li>
        </ol>
        <p>
          Sometimes the retest looks the same. When that happens we say so and try something else.
        </p>
      </section>

      <section className="mx-auto max-w-3xl py-16">
        <h2>What members of the crew say</h2>
        <blockquote>
          &ldquo;Marcus needled my lats on a Tuesday and I PR&apos;d my snatch that Saturday. Best money I&apos;ve
          spent on my shoulder.&rdquo; <cite>Devin, CrossFit athlete</cite>
        </blockquote>
        <blockquote>
          &ldquo;They actually listen. I was in and out in an hour with a plan I could follow.&rdquo;{' '}
          <cite>Priya, marathoner</cite>
        </blockquote>
      </section>

      <section className="mx-auto max-w-3xl py-16">
        <h2>FAQ</h2>
        {faqs.map(({ q, a }) => (
          <details key={q}>
            <summary>{q}</summary>
            <p>{a}</p>
          </details>
        ))}
      </section>

      {/* old copy: needling fixes everything, lol */}
      <BookCta label="Book a free 15-minute call" href="/book" />
    </main>
  );
}
