import Head from 'next/head'
import Link from 'next/link'
import Image from 'next/image'
import { FaCheckCircle, FaClock, FaUserMd } from 'react-icons/fa'
import Layout from '../../components/Layout'
import ServiceHero from '../../components/ServiceHero'
import Accordion from '../../components/Accordion'
import dryNeedlingImg from '../../public/images/dry-needling-1.webp'

const benefits = [
  {
    icon: <FaCheckCircle />,
    title: 'Less pain',
    text: 'Calms down the sore spots in the muscle and the pain they send elsewhere.',
  },
  {
    icon: <FaCheckCircle />,
    title: 'More movement',
    text: 'When the muscle stops guarding, the joint underneath it can move again.',
  },
  {
    icon: <FaClock />,
    title: 'Back in action sooner',
    text: 'Cuts your healing time, so you miss fewer shifts and fewer games.',
  },
  {
    icon: <FaUserMd />,
    title: 'Skilled hands',
    text: 'Every needle is placed by a physiotherapist with advanced training.',
  },
]

const conditions = [
  'Neck pain and whiplash',
  'Rotator cuff injuries',
  'Tennis and golfer’s elbow',
  'Low back pain',
  'Hip and groin strains',
  'Runner’s knee',
  'Plantar fasciitis',
  'TMJ dysfunction',
]

const faqs = [
  {
    q: 'What is the difference between dry needling and acupuncture?',
    a: 'Both use the same kind of needle. Acupuncture is part of traditional Chinese medicine and aims to restore the flow of energy along meridians. Dry needling is based on anatomy and on a physiotherapy assessment.',
  },
  {
    q: 'Is it painful?',
    a: 'You may feel a quick pinch and then a deep ache or a twitch. It is over fast, and most people tell us it was much easier than they had imagined.',
  },
  {
    q: 'How soon will I feel a difference?',
    a: 'Most clients get off the table with noticeably less pain. You may be a little sore that evening.',
  },
  {
    q: 'Are there any risks?',
    a: 'Mild soreness and bruising are common. More serious complications, such as a pneumothorax, are rare. We screen everyone and will go over the risks with you first.',
  },
  {
    q: 'Do I need a doctor’s referral?',
    a: 'No. In Alberta you can see a physiotherapist directly, but check whether your insurer asks for one.',
  },
]

const reviews = [
  {
    name: 'Karen P.',
    stars: 5,
    text: 'Warm, welcoming and always on time. The parking is a bit tight.',
  },
  {
    name: 'Devon S.',
    stars: 5,
    text: 'Raj did dry needling on my hamstring and the results were incredible. Back on skates for playoffs.',
  },
  {
    name: 'Lori-Anne',
    stars: 4,
    text: 'A little sore after, but my neck turns again.',
  },
]

export default function DryNeedlingPage() {
  return (
    <Layout>
      <Head>
        <title>Dry Needling Red Deer | Parkland Physio &amp; Sport</title>
        <meta
          name="description"
          content="Dry needling by certified physiotherapists in Red Deer, Alberta. Direct billing and evening appointments."
        />
        <meta property="og:title" content="Dry Needling Red Deer" />
        <meta
          property="og:description"
          content="Get to the real source of your muscle pain with dry needling at Parkland Physio & Sport."
        />
      </Head>

      <ServiceHero
        title="Dry Needling"
        subtitle="Small needle, deep reach"
        image={dryNeedlingImg}
        imageAlt="Physiotherapist applying dry needling to a hockey player's thigh"
      />

      <section className="py-16 px-6 max-w-4xl mx-auto">
        <h2 className="text-3xl font-bold mb-6">What is dry needling?</h2>
        <p className="mb-4 text-gray-700">
          Dry needling is a technique that physiotherapists use to treat muscles
          that are tight, weak or painful. A thin filament needle is inserted
          into the muscle, right where your physiotherapist has felt a
          tight band. There is no medication in the needle, which is why we call
          it <span className="font-semibold">dry</span>.
        </p>
        <p className="mb-4 text-gray-700">
          The muscle often answers with a quick twitch. That twitch{' '}
          <strong>resets the muscle to its normal resting length</strong> and takes
          away the constant tug on the joint. We then follow up with{' '}
          <Link href="/services/exercise-therapy">exercise</Link> so that the muscle
          learns to work again.
        </p>
        <Image src="/images/anatomy-trigger.webp" alt="Drawing of a taut band in a muscle" width={640} height={420} />
      </section>

      <section className="bg-slate-50 py-16 px-6">
        <h2 className="text-3xl font-bold text-center mb-10">
          Why our clients choose it
        </h2>
        <div className="grid md:grid-cols-4 gap-6 max-w-6xl mx-auto">
          {benefits.map((b) => (
            <div key={b.title} className="rounded-xl bg-white p-6 shadow">
              <div className="text-teal-600 text-2xl mb-3">{b.icon}</div>
              <h3 className="font-semibold mb-2">{b.title}</h3>
              <p className="text-sm text-gray-600">{b.text}</p>
            </div>
          ))}
        </div>
      </section>

      <section className="py-16 px-6 max-w-4xl mx-auto">
        <h2 className="text-3xl font-bold mb-6">What we use it for</h2>
        <ul className="list-disc pl-6 grid md:grid-cols-2">
          {conditions.map((c) => (
            <li key={c}>{c}</li>
          ))}
        </ul>
        <p className="mt-6 text-gray-700">
          Got something that isn&apos;t on the list? Give us a call. Dry needling
          isn&apos;t for everyone, and if it isn&apos;t right for you we&apos;ll
          tell you so.
        </p>
      </section>

      <section className="bg-slate-50 py-16 px-6">
        <h2 className="text-3xl font-bold text-center mb-10">Good to know</h2>
        <Accordion items={faqs} />
      </section>

      <section className="py-16 px-6 max-w-5xl mx-auto">
        <h2 className="text-3xl font-bold text-center mb-10">Reviews</h2>
        {reviews.map((r) => (
          <blockquote key={r.name} className="mb-6">
            <p>{r.text}</p>
            <cite>{r.name}</cite>
          </blockquote>
        ))}
      </section>

      <section className="py-12 text-center bg-teal-700 text-white">
        <h2 className="text-2xl mb-4">Ready to book?</h2>
        <p className="mb-6">We&apos;re on 67 Street, next to the rink. Open until 8 pm Monday to Thursday.</p>
        <Link href="/book" className="btn">Book now</Link>
      </section>
    </Layout>
  )
}
