import Head from 'next/head';
import Image from 'next/image';
import { Section, Card, Callout } from '@/components/ui';

type Stat = { value: string; label: string };

const stats: Stat[] = [
  { value: '91%', label: 'of our tendon patients improved with shockwave last year' },
  { value: '3–5', label: 'sessions on average' },
  { value: '15 min', label: 'in and out' },
];

const treats = [
  'Plantar fasciitis and heel spurs',
  'Achilles tendinopathy',
  'Tennis and golfer’s elbow',
  'Calcific shoulder',
  'Patellar tendinopathy',
  'Hamstring tendon pain',
];

const options = [
  {
    name: 'Shockwave',
    blurb:
      'Sound waves that break up calcification, wake up a lazy healing response and put an end to pain that nothing else could shift. Clinically proven, non-invasive and with no downtime.',
  },
  {
    name: 'Dry needling',
    blurb:
      'We sometimes combine shockwave with a little needling of the calf or forearm muscles. It can ease tightness around a sore tendon. Ask your physio whether it makes sense for you.',
  },
  {
    name: 'Loading programme',
    blurb: 'Tendons need load. Your programme is on an app, so you can’t leave it on the fridge.',
  },
  {
    name: 'Laser',
    blurb: 'Class IV laser reduces inflammation and speeds up tissue repair at a cellular level.',
  },
];

const faqs = [
  {
    q: 'Is shockwave painful?',
    a: 'It’s no spa day. We turn it up slowly and stop whenever you say so.',
  },
  {
    q: 'How soon will I feel better?',
    a: 'Many people feel relief straight after the first session. The real change comes over six to twelve weeks.',
  },
  {
    q: 'I had dry needling elsewhere and it didn’t help. Should I still come?',
    a: 'Yes. They are different treatments and work on different tissues.',
  },
  {
    q: 'Does medical aid pay?',
    a: 'Some plans do. We’ll give you the codes and you can check with your scheme.',
  },
  {
    q: 'Can it really save me from an operation?',
    a: 'In our experience shockwave lets most heel pain patients avoid surgery altogether.',
  },
];

export default function ShockwavePage() {
  return (
    <>
      <Head>
        <title>Shockwave Therapy Durban North | Umhlanga Ridge Sports Physio</title>
        <meta
          name="description"
          content="Shockwave is the fastest way back from stubborn tendon pain. Proven, safe and done in fifteen minutes."
        />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{
            __html: JSON.stringify({
              '@context': 'https://schema.org',
              '@type': 'MedicalClinic',
              name: 'Umhlanga Ridge Sports Physio',
              availableService: ['Shockwave', 'Physiotherapy', 'Dry needling', 'Laser', 'Biokinetics'],
            }),
          }}
        />
      </Head>

      <Section>
        <h1>Shockwave therapy</h1>
        <p>
          Tendons are stubborn things. They don’t like rest, they don’t like sudden change, and they have long memories. When yours has stopped
          responding to the usual treatment, shockwave is the breakthrough that gets things going again.
        </p>
        <Image src="/img/shockwave-heel.jpg" alt="Shockwave applied to a runner’s heel" width={1200} height={700} />
      </Section>

      <Section title="What we treat with it">
        <ul>
          {treats.map((t) => (
            <li key={t}>{t}</li>
          ))}
        </ul>
      </Section>

      <Section title="How it fits in">
        <p>No machine does everything. These are the pieces we put together for a tendon:</p>
        <div className="grid">
          {options.map((o) => (
            <Card key={o.name} title={o.name}>
              {o.blurb}
            </Card>
          ))}
        </div>
      </Section>

      <Section title="The numbers">
        {stats.map((s) => (
          <div key={s.label} className="stat">
            <b>{s.value}</b>
            <span>{s.label}</span>
          </div>
        ))}
      </Section>

      <Callout title="Not for everyone">
        We don’t use shockwave during pregnancy, near a tumour, over growth plates or if you are on anticoagulants.
      </Callout>

      <Section title="Questions">
        {faqs.map((f) => (
          <details key={f.q}>
            <summary>{f.q}</summary>
            <p>{f.a}</p>
          </details>
        ))}
      </Section>

      <Section title="Find us">
        <p>Shop 12, Ridge Square, Umhlanga Ridge. Secure parking under the building.</p>
        <p>Mon to Fri 06:30 to 18:00. Saturdays 08:00 to 12:00 in season.</p>
      </Section>
    </>
  );
}
