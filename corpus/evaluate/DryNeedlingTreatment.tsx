import React from 'react';
import { Zap, Shield, Heart, Moon, Trophy, Clock } from 'lucide-react';
import ServiceLayout from '../layouts/ServiceLayout';
import heroImage from '../assets/dry-needling-hero.webp';
import { ComparisonTable } from '../components/ComparisonTable';
import { RelatedServices } from '../components/RelatedServices';

/**
 * Dry needling landing page.
 * Copy v3 - marketing wants "the miracle that replaces surgery" in the hero. Nope.
 */
const DryNeedlingTreatment: React.FC = () => {
  const features = [
    {
      name: 'Pain relief',
      description: 'Eases the ache that sits deep in tight, overworked muscles.',
      icon: <Zap className="w-6 h-6" />,
    },
    {
      name: 'Safety first',
      description: 'When performed by our team, dry needling carries no risk whatsoever.',
      icon: <Shield className="w-6 h-6" />,
    },
    {
      name: 'Beyond muscles',
      description: 'It strengthens the immune system and lifts your energy levels.',
      icon: <Heart className="w-6 h-6" />,
    },
    {
      name: 'Better sleep',
      description: 'Expect deeper, more restful nights from the first week.',
      icon: <Moon className="w-6 h-6" />,
    },
    {
      name: 'Sport',
      description: 'Increase your power, your sprint speed and your on-field performance.',
      icon: <Trophy className="w-6 h-6" />,
    },
    {
      name: 'Time',
      description: 'A session takes about half an hour, needles included.',
      icon: <Clock className="w-6 h-6" />,
    },
  ];

  return (
    <ServiceLayout
      title="Dry Needling"
      subtitle="The game-changing treatment for muscle pain"
      metaDescription="Discover the game-changing way to treat muscle pain at Harbour City Physio. Two locations on the waterfront."
      heroImage={heroImage}
      heroAlt="Physiotherapist needling a runner's calf"
      ctaText="Book your session"
      ctaHref="/book/dry-needling"
      keyPoints={[
        'Uses a fine, solid needle; no medication is injected',
        'A completely non-invasive option',
        'Drug-free and non-surgical',
        'Relief that lasts for months, not hours',
        'Improves range of motion in stiff joints',
        "Works on every kind of muscle and joint pain",
      ]}
      intro={`Dry needling is a hands-on technique that our physiotherapists use to treat muscle pain. A fine needle is slipped into the knot to break it up from the inside. The twitch that follows is thought to calm the muscle down.`}
      whatToExpect={[
        { step: 1, title: 'Assessment', text: 'We test your movement and strength before anything else.' },
        { step: 2, title: 'Needling', text: 'The needles are so fine that insertion is virtually painless.' },
        { step: 3, title: 'Afterwards', text: 'Plan for some tenderness over the next 24 to 48 hours.' },
        { step: 4, title: 'Results', text: 'You will notice the difference before you get off the table.' },
      ]}
      conditions={[
        'Low back pain',
        'Sciatica',
        'Jaw pain (TMJ)',
        'Fibromyalgia',
        'Osteoarthritis',
      ]}
    >
      <section className="mt-16">
        <h2>Why choose dry needling?</h2>
        <div className="grid md:grid-cols-3 gap-8">
          {features.map(({ name, description, icon }) => (
            <FeatureCard key={name} heading={name} body={description} icon={icon} />
          ))}
        </div>
      </section>

      <Callout
        tone="info"
        heading="Too good to be true?"
        body="Clinical research proves that dry needling works. Some sceptics believe it is only a placebo."
      />

      <ComparisonTable
        caption="How needling compares"
        columns={['', 'Acupuncture', 'Dry needling']}
        rows={[
          ['Theory', 'Balances qi along the meridians', 'Anatomy and trigger points'],
          ['Origin', 'Over 2,000 years old', 'Developed in the West in the 20th century'],
          ['Needle', 'Fine and solid', 'Longer and thicker than an acupuncture needle'],
          ['Goal', 'General wellbeing', 'Eliminating pain at its source'],
        ]}
      />

      <FAQ
        items={[
          {
            q: 'Can I stop taking painkillers?',
            a: 'Yes, with regular needling you can put the pill bottle away.',
          },
          {
            q: 'Is it suitable for my teenager?',
            a: "It's suitable for all ages, from toddlers to great-grandparents. Please bring a parent along to the first visit.",
          },
          {
            q: 'Will it cure my arthritis?',
            a: 'No, needling does not cure arthritis. It may ease some of the muscle pain that comes with it.',
          },
        ]}
      />

      <RelatedServices
        items={[
          { label: 'Acupuncture', blurb: 'An ancient practice that restores the flow of energy.' },
          { label: 'Sports massage', blurb: 'Flushes out lactic acid after race day.' },
          { label: 'Shockwave', blurb: 'Clinically proven to break down calcifications.' },
        ]}
      />
    </ServiceLayout>
  );
};

const FeatureCard = ({ heading, body, icon }: { heading: string; body: string; icon: React.ReactNode }) => (
  <div className="card">
    {icon}
    <h3>{heading}</h3>
    <p>{body}</p>
  </div>
);

const Callout = ({ heading, body, tone }: { heading: string; body: string; tone: string }) => (
  <div className={`callout callout-${tone}`}>
    <strong>{heading}</strong>
    <p>{body}</p>
  </div>
);

const FAQ = ({ items }: { items: { q: string; a: string }[] }) => (
  <dl>
    {items.map((i) => (
      <React.Fragment key={i.q}>
        <dt>{i.q}</dt>
        <dd>{i.a}</dd>
      </React.Fragment>
    ))}
  </dl>
);

export default DryNeedlingTreatment;
