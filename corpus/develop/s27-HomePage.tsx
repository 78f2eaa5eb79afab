import Link from 'next/link';
import Image from 'next/image';
import type { Metadata } from 'next';
import { ServiceCard } from '@/components/ServiceCard';
import { ReviewStrip } from '@/components/ReviewStrip';

export const metadata: Metadata = {
  title: 'Juniper Street Physiotherapy & Wellness | Guelph, Ontario',
  description: 'Physiotherapy, chiropractic, massage, dry needling and pelvic health in downtown Guelph. Book online today.',
};

const services = [
  { title: 'Physiotherapy', href: '/physiotherapy', blurb: 'Find out why it hurts and what to do about it.' },
  { title: 'Chiropractic', href: '/chiropractic', blurb: 'Gentle adjustments that get to the root of the problem.' },
  { title: 'Massage Therapy', href: '/massage', blurb: 'Registered therapists, warm tables, no small talk unless you like it.' },
  { title: 'Dry Needling', href: '/dry-needling', blurb: 'A quick fix for knots that just won\'t quit.' },
  { title: 'Acupuncture', href: '/acupuncture', blurb: 'Restore your energy and sleep like a baby.' },
  { title: 'Pelvic Health', href: '/pelvic-health', blurb: 'Private, unhurried care before and after birth, and for men too.' },
];

const reviews = [
  { name: 'Priyanka S.', text: 'They helped me run my first half marathon after a nasty ankle sprain.' },
  { name: 'Doug W.', text: 'Parking is tight but the treatment is first rate. My back feels brand new.' },
  { name: 'Leanne K.', text: 'Amanda does dry needling on my jaw every few weeks and I can finally eat a bagel.' },
];

const steps = [
  { n: 1, label: 'Book', text: 'Pick a time online or call the front desk.' },
  { n: 2, label: 'Get assessed', text: 'We listen, test and explain.' },
  { n: 3, label: 'Start feeling better', text: 'Treatment begins at your first visit.' },
];

export default function HomePage() {
  return (
    <main>
      <section className="relative h-[70vh]">
        <Image src="/img/front-door.jpg" alt="The red front door of our clinic on Juniper Street" fill />
        <div className="overlay">
          <h1>Feel good again, Guelph.</h1>
          <p>A neighbourhood clinic with eleven practitioners and one shared goal: getting you back to what you love.</p>
          <Link href="/book" className="btn">Book an appointment</Link>
        </div>
      </section>

      <section>
        <h2>Our services</h2>
        <div className="grid md:grid-cols-3">
          {services.map((s) => (
            <ServiceCard key={s.href} {...s} />
          ))}
        </div>
      </section>

      <section>
        <h2>How it works</h2>
        <ol>
          {steps.map((s) => (
            <li key={s.n}><strong>{s.label}.</strong> {s.text}</li>
          ))}
        </ol>
      </section>

      <section>
        <h2>Why Juniper Street?</h2>
        <p>We have been voted Guelph&apos;s favourite physio clinic four years in a row.</p>
        <p>Every first visit is an hour long, and you see the same person each time.</p>
        <p>Our treatments are backed by research and tailored to you.</p>
        <p>We bill most insurers directly, and we are on the bus route.</p>
      </section>

      <section>
        <h2>What our patients say</h2>
        <ReviewStrip reviews={reviews} />
      </section>

      <section>
        <h2>From the blog</h2>
        <ul>
          <li><Link href="/blog/is-dry-needling-acupuncture">Is dry needling just acupuncture?</Link></li>
          <li><Link href="/blog/gardeners-back">Gardener&apos;s back: five tips for May</Link></li>
          <li><Link href="/blog/postpartum-running">When can I run after a baby?</Link></li>
        </ul>
      </section>

      <section>
        <h2>Visit us</h2>
        <p>18 Juniper Street, Guelph. Monday to Friday 7 to 7, Saturday 9 to 2.</p>
        <p>Ring the bell if you need the ramp.</p>
      </section>
    </main>
  );
}
