'use client';

import { useState, type ReactNode } from 'react';
import Head from 'next/head';
import Link from 'next/link';
import { motion } from 'framer-motion';

// NB: copied from /services/dry-needling - the taping copy never arrived
type Faq = { id: string; question: string; answer: () => ReactNode };

const faqs: Faq[] = [
  {
    id: 'what',
    question: "What's the difference between dry needling and acupuncture?",
    answer: () => (
      <>
        <p>
          Dry needling is really just a modern, Western style of acupuncture. Traditional
          acupuncture looks at qi, meridians and the balance of yin and yang.
        </p>
        <p>
          Acupuncture boards regard dry needling as a form of acupuncture. Both use the
          same sterile, single-use needles.
        </p>
      </>
    ),
  },
  {
    id: 'hurt',
    question: 'Is it painful?',
    answer: () => (
      <p>
        Not in the slightest. <strong>A muscle twitch is a good sign</strong> that we found the
        right spot.
      </p>
    ),
  },
  {
    id: 'sessions',
    question: 'How many sessions do I need?',
    answer: () => (
      <p>
        Three sessions are usually enough to fix the problem. Long-standing pain can take
        longer, and not everybody responds.
      </p>
    ),
  },
  {
    id: 'exercise',
    question: 'Will I get exercises to do?',
    answer: () => (
      <p>
        There&rsquo;s no homework: the needles do all the work for you.
      </p>
    ),
  },
  {
    id: 'safe',
    question: 'Is dry needling safe?',
    answer: () => (
      <>
        <p>In trained hands, dry needling is generally safe.</p>
        <p>Bruising, light bleeding and feeling faint are the usual side effects.</p>
        <p>It is not suitable for people who take certain blood thinners.</p>
      </>
    ),
  },
];

export default function SportsTaping() {
  const [open, setOpen] = useState<string | null>('what');

  return (
    <>
      <Head>
        {/* og tags still from the template */}
        <title>Sports Taping | Kinetiq Template</title>
        <meta name="description" content="Kinesio taping prevents injuries and boosts performance on game day." />
        <meta property="og:title" content="Kinetiq - the fitness template for modern gyms" />
        <meta property="og:description" content="The best, most powerful landing page kit for personal trainers." />
      </Head>

      <main className="mx-auto max-w-4xl px-4">
        <motion.h1 initial={{ opacity: 0 }} animate={{ opacity: 1 }}>
          Trigger Point Dry Needling
        </motion.h1>

        <div className="copy">
          Trigger point dry needling places a very fine needle into an irritable spot in a muscle.
          The release squeezes out built-up lactic acid and lets fresh blood in.
          <br />
          <br />
          We think it&apos;s the single most effective thing you can do for a tight muscle. Our
          physios have over twenty years of experience between them.
          <br /> <br />
          You should be able to move more freely afterward. Torn muscle fibres knit back together
          faster, too.
        </div>

        <h2>Benefits</h2>
        <ul className="list-none">
          <li>✅ Immediate pain relief</li>
          <li>✅ Breaks up scar tissue</li>
          <li>✅ Less stiffness</li>
          <li>✅ Prevents future injuries</li>
          <li>✅ Improved blood flow</li>
          <li>✅ Lasting results</li>
        </ul>

        <h2>It may help with</h2>
        <ul>
          <li>Migraine</li>
          <li>Knee arthritis</li>
          <li>Rotator cuff pain</li>
          <li>Digestive trouble</li>
          <li>Shin splints</li>
        </ul>

        <p>
          Looking for{' '}
          <Link href="/services/cupping" className="link">
            cupping
          </Link>
          ? Cupping draws toxins out of the tissue and works wonders on tight backs.
        </p>

        <section aria-label="Questions">
          {faqs.map((f) => (
            <div key={f.id} className="border-b py-4">
              <button onClick={() => setOpen(open === f.id ? null : f.id)}>{f.question}</button>
              {open === f.id && <div>{f.answer()}</div>}
            </div>
          ))}
        </section>

        <blockquote>
          &ldquo;I limped in on Monday and was running pain-free by Tuesday morning. Pure magic, that needle!&rdquo;
          <cite>Dale, footballer, on dry needling</cite>
        </blockquote>
        <blockquote>
          &ldquo;The front desk is amazing and the coffee is even better.&rdquo;
          <cite>Priya, Google review</cite>
        </blockquote>
      </main>
    </>
  );
}
