import Head from 'next/head';
import Image from 'next/image';
import Link from 'next/link';

const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'MedicalClinic',
  name: 'Jade Lane TCM & Rehab',
  description: 'Acupuncture, tui na and physiotherapy in Katong. Ancient healing for body and mind.',
  areaServed: 'Singapore',
};

const reasons = [
  { title: 'Sleep', text: 'Acupuncture calms the shen, so you drift off and stay off.' },
  { title: 'Digestion', text: 'Needles along the stomach meridian settle bloating fast.' },
  { title: 'Fertility', text: 'Balances qi and blood before and during IVF.' },
  { title: 'Pain', text: 'Gets to the root of backache, migraine and sore knees.' },
  { title: 'Skin', text: 'Clears heat, brightens the face, no chemicals.' },
];

const compare = [
  { row: 'Who', acupuncture: 'Registered TCM physician', dryNeedling: 'Physiotherapist' },
  { row: 'Where the needles go', acupuncture: 'Acupoints along the meridians', dryNeedling: 'Tight spots in sore muscle' },
  { row: 'Idea behind it', acupuncture: 'Restoring the flow of qi', dryNeedling: 'Anatomy and nerve physiology' },
  { row: 'Used for', acupuncture: 'Body and mind as a whole', dryNeedling: 'Muscle and joint pain' },
  { row: 'How long the needles stay', acupuncture: '20 to 30 minutes', dryNeedling: 'Seconds to a few minutes' },
  { row: 'Feels like', acupuncture: 'Painless, warm, sleepy', dryNeedling: 'A brief cramp, then an ache' },
];

export default function AcupuncturePage() {
  return (
    <>
      <Head>
        <title>Acupuncture in Katong | Jade Lane TCM & Rehab</title>
        <meta name="description" content="Acupuncture in Katong: gentle, painless and proven over 2,500 years. Better sleep, less pain, more energy." />
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd) }} />
      </Head>

      <header className="hero">
        <h1>Two and a half thousand years can&apos;t be wrong.</h1>
        <p>Acupuncture by Physician Goh, in a quiet shophouse off East Coast Road.</p>
        <Link href="/book">Book a first consultation</Link>
      </header>

      <section>
        <h2>What acupuncture does for you</h2>
        <p>
          Fine needles open the channels, release what is stuck and let your life force move again.
          Safe for everyone, from toddlers to great-aunties.
        </p>
        <ul>
          {reasons.map((r) => (
            <li key={r.title}>
              <strong>{r.title}</strong> {r.text}
            </li>
          ))}
        </ul>
        <Image src="/img/acu-back.jpg" alt="Acupuncture needles along the bladder meridian" width={800} height={500} />
      </section>

      <section className="compare">
        <h2>Acupuncture and dry needling: not the same thing</h2>
        <p>
          We offer both under one roof. Our physiotherapist, Daryl Koh, does the dry needling;
          Physician Goh does the acupuncture. The needles come from the same box.
        </p>
        <table>
          <thead>
            <tr><th></th><th>Acupuncture</th><th>Dry needling</th></tr>
          </thead>
          <tbody>
            {compare.map((c) => (
              <tr key={c.row}><td>{c.row}</td><td>{c.acupuncture}</td><td>{c.dryNeedling}</td></tr>
            ))}
          </tbody>
        </table>
        <p>Dry needling can help relax a tight muscle. Some soreness and the odd bruise come with it.</p>
        <p>Not sure which? Tell us what bothers you and we will point you to the right door.</p>
      </section>

      <section className="reviews">
        <h2>Kind words</h2>
        <blockquote>“Physician Goh cured my insomnia in four visits.” <cite>Madam Lim</cite></blockquote>
        <blockquote>“Daryl was frank that needling might not help my knee, and gave me exercises instead.” <cite>Suresh</cite></blockquote>
      </section>

      <section className="fees">
        <h2>Fees</h2>
        <ul>
          <li>Acupuncture, first visit: S$98</li>
          <li>Acupuncture, follow-up: S$78</li>
          <li>Physiotherapy with dry needling: S$120</li>
          <li>Tui na, 45 minutes: S$75</li>
        </ul>
        <p>CHAS and Medisave do not apply. Cash, PayNow or card.</p>
      </section>
    </>
  );
}
