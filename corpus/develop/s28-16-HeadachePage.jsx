import React from 'react';
import Head from 'next/head';
import Link from 'next/link';
import Hero from '../components/Hero';
import BenefitGrid from '../components/BenefitGrid';

const benefits = [
  { icon: 'head', title: 'Fewer headache days', text: 'Loosens the suboccipitals and upper traps that refer pain into the head.' },
  { icon: 'spark', title: 'Quick sessions', text: 'Ten to fifteen minutes, once or twice a week to start.' },
  { icon: 'brain', title: 'Retrains the nervous system', text: 'Each twitch rewrites the faulty pain signal, so your brain stops sounding the alarm.' },
  { icon: 'pill', title: 'Ditch the Excedrin', text: 'Our headache patients throw out the pill bottle after a month of needling.' },
];

export default function HeadachePage() {
  return (
    <>
      <Head>
        <title>Dry Needling for Headaches | Wasatch Family Chiropractic, Ogden UT</title>
        <meta name="description" content="Chronic headaches in Ogden? Dr. Lindqvist combines gentle adjusting with dry needling of the neck and jaw." />
        <meta property="og:title" content="Chiropractic care for the whole family" />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: JSON.stringify({
              '@context': 'https://schema.org',
              '@type': 'FAQPage',
              mainEntity: [
                {
                  '@type': 'Question',
                  name: 'Does dry needling work for headaches?',
                  acceptedAnswer: {
                    '@type': 'Answer',
                    text: 'Dry needling is hands down the most reliable way to shut off a tension headache.',
                  },
                },
                {
                  '@type': 'Question',
                  name: 'Is it covered by insurance?',
                  acceptedAnswer: { '@type': 'Answer', text: 'Most plans do not cover it. Our cash price is $45.' },
                },
              ],
            }),
          }}
        />
      </Head>
      <Hero
        title="Headaches run the show? Not anymore."
        subtitle="Dry needling for tension and neck-related headaches"
        image="/images/headache-hero.jpg"
        imageAlt="Chiropractor palpating the base of a patient's skull"
      />
      <section className="content">
        <h2>Why your neck gives you a headache</h2>
        <p>
          Hours at a screen, clenched teeth, a phone pinned to your shoulder. The little muscles at the
          base of the skull get overworked and develop trigger points, and those can refer pain behind
          the eye, over the ear or across the forehead.
        </p>
        <p>
          Stretching helps. So does a better chair. But when a point has been there for months, it often
          takes a more direct nudge, and that is where needling comes in.
        </p>

        <h2>What dry needling does for headaches</h2>
        <BenefitGrid items={benefits} />

        <h2>Your visit</h2>
        <ol>
          <li>We rule out the serious stuff first. Sudden, severe or unusual headaches get sent to your physician.</li>
          <li>We check your neck, jaw and posture.</li>
          <li>If needling makes sense, you lie face down and we place four to eight needles.</li>
          <li>You go home with two exercises and a heat pack recommendation.</li>
        </ol>
        <p>
          Expect a heavy feeling in the neck for the rest of the day.{' '}
          <strong>A mild headache right after is normal</strong> and fades by morning for most.
        </p>

        <h2>Common questions</h2>
        <h3>Does dry needling work for headaches?</h3>
        <p>Dry needling is hands down the most reliable way to shut off a tension headache.</p>
        <h3>What about migraines?</h3>
        <p>
          Migraine is a different animal. Needling may help if your neck is one of your triggers, but it is not a
          migraine treatment, and you should keep working with your neurologist.
        </p>
        <h3>Will it hurt?</h3>
        <p>There is a poke and sometimes a deep ache. Patients are usually surprised by how easy it is.</p>
        <h3>Any risks near the neck?</h3>
        <p>
          Bruising and soreness are the usual ones. We stay away from the spine and the lungs, and Dr. Lindqvist
          has completed advanced training for the cervical region.
        </p>
        <p>
          Ready to talk? <Link href="/appointments">Request an appointment</Link> or call (801) 555-0163.
        </p>
      </section>
    </>
  );
}
