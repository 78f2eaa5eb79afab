import Head from 'next/head'
import ServiceCard from '../components/ServiceCard'
import Testimonials from '../components/Testimonials'

const pillars = [
  { name: 'Acupuncture', description: 'Restores the flow of qi, relieves stress and improves sleep, digestion and fertility.', icon: 'needle' },
  { name: 'Wet and dry cupping', description: 'Draws toxins to the surface and gives instant relief to a heavy back.', icon: 'cup' },
  { name: 'Moxibustion', description: 'Gentle heat on acupuncture points to strengthen the immune system.', icon: 'leaf' },
  { name: 'Dry needling', description: 'Offered by our physiotherapist, Mr. Bilal, for tight and sore muscles.', icon: 'pin' },
  { name: 'Herbal consultation', description: 'Formulas prepared for your constitution.', icon: 'bowl' },
]

const faq = [
  { q: 'Is acupuncture painful?', a: 'No, acupuncture with our Doctor Liu is completely painless.' },
  { q: 'How does acupuncture work?', a: 'It opens blocked meridians so that energy can move freely, and the body heals itself.' },
  { q: 'Do you also do dry needling?', a: 'Yes, on Sundays and Tuesdays. It is a separate service under physiotherapy, with its own assessment and consent form.' },
  { q: 'Which of the two do I need?', a: 'Reception will ask you a few questions and book you with Doctor Liu or with Mr. Bilal. If in doubt, start with a consultation.' },
  { q: 'Can children have acupuncture?', a: 'Yes, acupuncture is safe for all ages. For small children we use acupressure.' },
]

const reviews = [
  { name: 'Hessa A.', text: 'After four sessions of acupuncture my migraine is cured, alhamdulillah.' },
  { name: 'Jonathan P.', text: 'Cupping before the marathon was a game changer.' },
  { name: 'Rima S.', text: 'Beautiful clinic at The Pearl, calm music, and good karak while you wait.' },
]

export default function AcupunctureCupping() {
  return (
    <>
      <Head>
        <title>Acupuncture &amp; Cupping in Doha | Lotus Gulf Wellness</title>
        <meta
          name="description"
          content="Acupuncture and cupping at The Pearl, Doha. The most effective natural way to treat pain, stress and hormonal imbalance."
        />
      </Head>
      <main>
        <h1>Acupuncture and Cupping in Doha</h1>
        <p>
          For more than two thousand years, Chinese physicians have used needles and cups to restore balance. Doctor Liu
          Wenjing brings three decades of that tradition to Qatar.
        </p>
        <p>
          Acupuncture is a powerful, proven therapy for migraine, insomnia, infertility and chronic fatigue. It works on the
          root of the illness and not only on the symptom.
        </p>

        <h2>Our therapies</h2>
        <div className="grid">
          {pillars.map((p) => (
            <ServiceCard key={p.name} title={p.name} text={p.description} icon={p.icon} />
          ))}
        </div>

        <h2>Your first visit</h2>
        <ol>
          <li>Pulse and tongue reading</li>
          <li>Talk about sleep, food and mood</li>
          <li>Treatment of 30 to 40 minutes</li>
          <li>Tea and rest</li>
        </ol>

        <h2>Questions</h2>
        {faq.map((f) => (
          <details key={f.q}>
            <summary>{f.q}</summary>
            <p>{f.a}</p>
          </details>
        ))}

        <h2>Guest book</h2>
        <Testimonials items={reviews} />

        <p className="fine">
          Acupuncture from QAR 450, cupping from QAR 300, dry needling from QAR 350. Licensed by the Ministry of Public Health, Qatar.
        </p>
      </main>
    </>
  )
}
