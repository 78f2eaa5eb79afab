import type { Metadata } from 'next'
import Image from 'next/image'
import Link from 'next/link'
import { PageHero } from '@/components/PageHero'
import { Accordion } from '@/components/Accordion'
import { BookingBar } from '@/components/BookingBar'
import imsPhoto from '@/public/images/ims-glute.jpg'

export const metadata: Metadata = {
  title: 'Gunn IMS in NW Calgary | Foothills Motion Physio',
  description:
    'Certified Gunn IMS practitioners in northwest Calgary. Intramuscular stimulation goes straight to the cause of chronic pain instead of chasing symptoms.',
  openGraph: {
    title: 'Intramuscular Stimulation (IMS) in Calgary',
    description: 'Assessment-led IMS for long-standing back, neck and limb pain.',
    images: ['/og/ims.png'],
  },
}

const signs = [
  { title: 'Pain that outlasts the injury', text: 'The sprain healed months ago, yet the ache is still there.' },
  { title: 'Normal scans', text: 'X-ray and MRI look fine and nobody can tell you why it hurts.' },
  { title: 'Tight bands', text: 'You stretch every day and the muscle is back to being a guitar string by noon.' },
  { title: 'Cold or achy limbs', text: 'Changes in skin temperature or colour along with the pain.' },
]

const faqs = [
  {
    question: 'Who came up with IMS?',
    answer:
      'Dr. Chan Gunn, a Vancouver physician, developed the approach in the 1970s while working with injured workers. He based it on a neurological model of chronic pain.',
  },
  {
    question: 'Is IMS acupuncture?',
    answer:
      'No. We borrow the needle and that is about it. Points are chosen from a hands-on exam of the spine and the muscles a nerve supplies.',
  },
  {
    question: 'What does it feel like?',
    answer:
      'A healthy muscle barely notices. A shortened one grabs the needle with a deep cramp for a few seconds. It is not always pleasant, and we will not pretend otherwise.',
  },
  {
    question: 'How soon will I notice a change?',
    answer:
      'You will walk out of your first appointment with noticeably less pain. How long that holds depends on how chronic things are, so we usually plan weekly visits for a month and then review.',
  },
  {
    question: 'Does the effect last?',
    answer:
      'Once the muscle has let go and the nerve has settled, the results are lasting. Some people book a tune-up once or twice a year.',
  },
  {
    question: 'Are there people you would not treat?',
    answer:
      'Yes. We hold off if you have an active infection, uncontrolled bleeding problems, or a strong fear of needles. If you take blood thinners, talk to us before you book.',
  },
]

export default function ImsPage() {
  return (
    <>
      <PageHero
        eyebrow="Physiotherapy"
        title="Gunn IMS"
        subtitle="Intramuscular stimulation by certified practitioners"
      />
      <section className="prose mx-auto max-w-3xl py-12">
        <p>
          IMS is a form of dry needling that starts with the nerve. When a nerve root is irritated,
          the muscles it supplies can shorten, and shortened muscles pull on tendons and joints. We look
          for that pattern from the spine outward.
        </p>
        <p>
          By needling the shortened bands, we cause a reflex relaxation. In plain terms,{' '}
          <strong>it resets the conversation between nerve and muscle</strong>, and the muscle goes back to
          its normal length. The change is often easiest to see in range of motion.
        </p>
        <p>
          IMS is not a stand-alone fix. You will get homework, and we will ask{' '}
          <Link href="/services/strength">whether you did it</Link>.
        </p>

        <h2>Signs that IMS might suit you</h2>
        <ul className="grid gap-4 md:grid-cols-2">
          {signs.map((s) => (
            <li key={s.title}>
              <h3>{s.title}</h3>
              <p>{s.text}</p>
            </li>
          ))}
        </ul>

        <Image src={imsPhoto} alt="IMS needle in the gluteal muscle of a runner" />

        <h2>Before and after</h2>
        <p>Eat something, bring shorts or a tank top, and skip the blood-moving workout right before.</p>
        <p>
          Expect a heavy, worked-out feeling for a day or so. Heat and gentle movement ease it. You may
          also feel tired, so don&apos;t plan a hard ski day for the same afternoon.
        </p>

        <h2>What it costs</h2>
        <table>
          <tbody>
            <tr><td>Initial assessment with IMS, 45 min</td><td>$135</td></tr>
            <tr><td>Follow-up, 30 min</td><td>$98</td></tr>
            <tr><td>WCB and MVA claims</td><td>Direct billed</td></tr>
          </tbody>
        </table>
      </section>

      <Accordion heading="IMS questions" items={faqs} />
      <BookingBar label="Book IMS in NW Calgary" phone="403-555-0119" />
    </>
  )
}
