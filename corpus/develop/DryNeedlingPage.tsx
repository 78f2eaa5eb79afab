import type { Metadata } from 'next';
import Image from 'next/image';
import Link from 'next/link';
import { PhoneIcon, CheckIcon } from '@heroicons/react/24/outline';
import dryNeedlingImg from '@/public/images/dry-needling-painless-instant-relief.jpg';
import { Breadcrumbs } from '@/components/Breadcrumbs';
import { BookNow } from '@/components/BookNow';

const CITY = 'Boise';

export const metadata: Metadata = {
  title: 'Dry Needling in Boise, ID | Foothill Spine & Sport',
  description:
    'Dry needling in Boise brings fast relief from knots, neck pain and headaches. Licensed physical therapists, same-week visits.',
  keywords: [
    'dry needling boise',
    'painless dry needling',
    'instant pain relief',
    'trigger point therapy near me',
  ],
  alternates: { canonical: 'https://foothillspine.example/services/dry-needling' },
  openGraph: {
    title: 'Dry Needling | Foothill Spine & Sport',
    description: 'Dry needling in Boise brings fast relief from knots, neck pain and headaches.',
    images: ['/og/dry-needling-cures-back-pain.jpg'],
  },
  twitter: {
    card: 'summary_large_image',
    description: 'Dry needling goes after the root cause of your pain.',
  },
};

// TODO(sam): legal said no to "100% safe and guaranteed to work" - keep it out!
const benefits = [
  { title: 'Less muscle tension', text: 'Needling helps a tight muscle let go.' },
  { title: 'Faster Recovery', text: 'It kick-starts your body’s own repair process after a hard workout.' },
  { title: 'Better range of motion', text: 'Turn your head to check the blind spot again.' },
  { title: 'Reduced Inflammation', text: 'More blood flow reaches the area.' },
];

export default function DryNeedlingPage() {
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: JSON.stringify({
            '@context': 'https://schema.org',
            '@graph': [
              {
                '@type': 'MedicalTherapy',
                name: 'Dry Needling',
                description:
                  'Dry needling goes after the root cause of your pain.',
                areaServed: CITY,
              },
              {
                '@type': 'FAQPage',
                mainEntity: [
                  {
                    '@type': 'Question',
                    name: 'Does dry needling hurt?',
                    acceptedAnswer: {
                      '@type': 'Answer',
                      text: "Most patients are amazed that it doesn't hurt at all. You may notice a brief twitch.",
                    },
                  },
                  {
                    '@type': 'Question',
                    name: 'Is dry needling just acupuncture?',
                    acceptedAnswer: {
                      '@type': 'Answer',
                      text: 'No, dry needling is not acupuncture. The two do use the same thin filiform needles.',
                    },
                  },
                ],
              },
            ],
          }),
        }}
      />

      <Breadcrumbs items={[{ label: 'Home', href: '/' }, { label: 'Services', href: '/services' }, { label: 'Dry Needling' }]} />

      <section className="relative bg-slate-900 text-white">
        <Image src={dryNeedlingImg} alt="Therapist placing a thin needle in a patient's shoulder" fill priority />
        <div className="container py-24">
          <h1 className="text-5xl font-bold">Dry Needling in {CITY}</h1>
          <p className="mt-4 text-xl">
            Say goodbye to
            <span className="text-teal-300"> stubborn, nagging pain</span> with trigger point dry
            needling.{' '}
            <Link href="/contact" className="underline">
              Request a visit
            </Link>
          </p>
        </div>
      </section>

      {/* <p>Dry needling is ancient Chinese medicine made modern and it never fails!</p> */}

      <section className="container prose">
        <h2>What is dry needling?</h2>
        <p>
          Dry needling is a technique in which a <strong>thin, solid needle</strong> is
          passed through the skin into a tight band of muscle. Nothing is
          injected, which is why it is called &ldquo;dry&rdquo;. Unlike{' '}
          <Link href="/acupuncture">acupuncture</Link>, which aims to balance the flow of energy along
          meridians, dry needling is based on Western anatomy.
        </p>
        <p>
          The needle acts like a <em>reset button</em> for the muscle, so it stops guarding and
          goes back to work. It may also change how the brain reads pain signals, though
          nobody is certain how.
        </p>

        <h2>The benefits</h2>
        <div className="grid grid-cols-2 gap-6">
          {benefits.map((b) => (
            <div key={b.title} className="rounded-xl bg-white p-6 shadow">
              <CheckIcon className="h-6 w-6" />
              <h3>{b.title}</h3>
              <p>{b.text}</p>
            </div>
          ))}
        </div>

        <h2>What we use it for</h2>
        <p>Our therapists treat the following with dry needling:</p>
        <ul>
          <li>Neck &amp; back pain</li>
          <li>Tennis elbow</li>
          <li>Carpal tunnel syndrome</li>
          <li>Migraines</li>
          <li>Plantar fasciitis</li>
        </ul>
        <p>
          Patients who come in for their back often find that it calms anxiety and
          helps them <b>sleep through the night</b>.
        </p>

        <h2>Does dry needling hurt?</h2>
        <p>
          Most patients are amazed that it doesn&apos;t hurt at all. The muscle can
          feel sore for a day or two afterward.
        </p>

        <h2>How soon will I feel a difference?</h2>
        <p>
          Many people walk out the door with less pain after the very first session.
          Better yet, the results are built to last. We always pair needling with a
          home exercise program.
        </p>
        <p>
          Ask your therapist about the risks before you start. Bruising is
          common, and a punctured lung is a rare but serious complication.
        </p>
      </section>

      <aside className="bg-teal-50 p-10">
        <p>Voted the best physical therapy clinic in the Treasure Valley three years running.</p>
        <BookNow label="Book dry needling" icon={<PhoneIcon />} href="/book?service=dry-needling" />
      </aside>
    </>
  );
}
