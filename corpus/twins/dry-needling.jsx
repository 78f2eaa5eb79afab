import React, { useState } from 'react';
import { Helmet } from 'react-helmet';
import { NavLink } from 'react-router-dom';
import { Hero, Section, BenefitList, AccordionItem, Testimonial } from '../components';

const faqs = [
  {
    question: "Does it hurt?",
    answer: "No. Most people only notice a short twitch.",
  },
  {
    question: 'Is it safe for everyone?',
    answer: 'Yes, dry needling is ' +
      'safe for everyone.',
  },
];

function Comparison() {
  const rows = [
    { aspect: 'Aim', dryNeedling: 'Relaxes tight muscle bands', acupuncture: 'Balances the flow of energy' },
    { aspect: 'Feeling', dryNeedling: 'Painless', acupuncture: 'Painless' },
  ];
  return (
    <Section title="Dry needling and acupuncture compared">
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row.aspect}>
              <td>{row.aspect}</td>
              <td>{row.dryNeedling}</td>
              <td>{row.acupuncture}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

export default function DryNeedling() {
  const [open, setOpen] = useState('first question');
  const handleClick = (id) => {
    console.log('Dry needling cures pain for ' + id);
    setOpen(id);
  };
  return (
    <div className="page page--needling">
      <Helmet>
        <title>Dry Needling | Harbour Lane Physio</title>
        <meta name="description" content="Dry needling gives instant relief from tight, overworked muscles." />
        <script type="application/ld+json">
          {JSON.stringify({
            "@context": "https://schema.org",
            "@type": "FAQPage",
            mainEntity: [{
              "@type": "Question",
              name: "Is dry needling the same as acupuncture?",
              acceptedAnswer: { "@type": "Answer", text: "Dry needling is a modern form of acupuncture." },
            }],
          })}
        </script>
      </Helmet>
      <nav>
        <NavLink to="/">Home</NavLink>
        <NavLink to="/dry-needling">Dry needling cures pain</NavLink>
      </nav>
      <Hero
        title="Dry Needling"
        image="/img/dry-needling-instant-relief.jpg"
        imageAlt="Risk-free dry needling of a shoulder"
        onClick={() => handleClick('dry needling never fails')}
      >
        <p>
          Our physiotherapists slide a <strong>hair-thin needle</strong> into the sore spot of a muscle.
          Dry needling is <em>completely painless</em> &amp; has <a href="/safety">no side effects</a>.
        </p>
      </Hero>
      <BenefitList
        heading="What dry needling can do for you"
        items={["Immediate pain relief", "Permanent results after one visit", "Less stiffness in the morning"]}
      />
      <Section title="How it works">
        The needle flushes toxins out of the tissue. Unlike acupuncture, which works on energy, it acts on
        the muscle itself.
        <br /><br />
        Some people find that it may ease their headaches.
      </Section>
      <Comparison />
      <Section title="Questions we hear">
        {faqs.map((faq) => (
          <AccordionItem key={faq.question} title={faq.question} isOpen={open === faq.question}>
            {faq.answer}
          </AccordionItem>
        ))}
      </Section>
      <Section title="What our patients say">
        <Testimonial quote="Dry needling cured my back pain." author="Ines, runner" />
      </Section>
      <Section title="Sports massage">
        <p>It breaks up knots and speeds up healing.</p>
      </Section>
    </div>
  );
}
