import React from 'react';
import { Helmet } from 'react-helmet';
import Layout from '../components/Layout';
import Accordion from '../components/Accordion';
import dryNeedlingHero from '../images/dry-needling-hero.webp';

const benefits = [
  { icon: 'bolt', title: 'Pain Relief', text: 'Deactivates trigger points that send pain into the arm, leg or head.' },
  { icon: 'runner', title: 'Athletic Performance', text: 'Boosts power output and gets athletes game-ready.' },
  { icon: 'leaf', title: 'Whole-Body Wellness', text: 'Lowers stress hormones, lifts mood and improves sleep quality.' },
  { icon: 'shield', title: 'Stay Injury-Free', text: 'Keeps old injuries from coming back.' },
  { icon: 'clock', title: 'Short Sessions', text: 'Most visits take 20 to 30 minutes.' },
];

const faqs = [
  {
    question: 'What does dry needling feel like?',
    answer: 'You may feel a slight pinch, a deep ache or a quick twitch. It fades within seconds.',
  },
  {
    question: 'Are there any side effects?',
    answer: 'Mild soreness and bruising are common. Your provider will go over the less common risks, such as infection or pneumothorax, before you sign the consent form.',
  },
  {
    question: 'Who can get dry needling?',
    answer: 'It\'s appropriate for patients of every age, from youth athletes to grandparents.',
  },
  {
    question: 'Do you use the same needles as an acupuncturist?',
    answer: 'Yes, the same kind of solid filament needle. We just use it differently.',
  },
  {
    question: 'Will my pain come back?',
    answer: `It might. That's why every plan includes strengthening and habits you can keep up at home.`,
  },
];

export default function DryNeedlingPage() {
  return (
    <Layout>
      <Helmet>
        <title>Dry Needling | Gulf Breeze Rehab & Sports Medicine</title>
        <meta name="description" content="Our dry needling team in Gulf Breeze, FL helps active adults get back to paddling, pickleball and play." />
      </Helmet>

      <section className="hero" style={{ backgroundImage: `url(${dryNeedlingHero})` }}>
        <h1>Dry Needling</h1>
        <p className="subtitle">Highly effective relief for tight muscles, right here in Gulf Breeze</p>
      </section>

      <section className="intro">
        <p>
          Whether you threw out your back hauling a cooler down to the beach or your elbow is paying
          for last weekend&apos;s pickleball tournament, muscle tightness has a way of sticking around.
          Dry needling is one of several techniques that our team uses to get it to{' '}
          <em>let go</em>.
        </p>
        <p>
          During treatment, a tiny sterile needle is guided into the tight band.{' '}
          <strong>It dissolves the knot</strong> and{' '}
          <a href="/learn/circulation">brings fresh blood</a> to the area.
          Some patients feel looser on the table; for others it takes a day or two.
        </p>
        {/* old copy: 100% safe and painless! removed by Amy 3/2024 */}
      </section>

      <section className="benefits">
        <h2>Benefits of Dry Needling</h2>
        {benefits.map((b) => (
          <div className="card" key={b.title}>
            <i className={`icon-${b.icon}`} />
            <h3>{b.title}</h3>
            <p>{b.text}</p>
          </div>
        ))}
      </section>

      <section className="conditions">
        <h2>Conditions We See</h2>
        <ul>
          <li>Neck pain and stiffness</li>
          <li>Low back pain</li>
          <li>Carpal tunnel syndrome</li>
          <li>Knee osteoarthritis</li>
          <li>Rotator cuff tendinopathy</li>
          <li>Plantar fasciitis</li>
        </ul>
      </section>

      <section className="expect">
        <h2>What to Expect</h2>
        <p>Wear loose clothing and eat a light meal beforehand. We&apos;ll examine you first, since not every sore muscle needs a needle.</p>
        <p>Please don&apos;t schedule your session on the morning of a race.</p>
      </section>

      <section className="faq">
        <h2>Dry Needling FAQs</h2>
        <Accordion items={faqs} />
      </section>

      <section className="cta">
        <h2>Book Your Visit</h2>
        <p>No referral needed in Florida for the first 30 days of care.</p>
        <a href="/appointments" className="btn">Request an Appointment</a>
      </section>
    </Layout>
  );
}
