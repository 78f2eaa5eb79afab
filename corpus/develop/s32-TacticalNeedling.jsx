import React from 'react';
import { Helmet } from 'react-helmet';
import { Link } from 'gatsby';
import Layout from '../components/layout';
import Hero from '../components/hero';
import Testimonial from '../components/testimonial';
import { FaShieldAlt, FaRunning, FaFireAlt } from 'react-icons/fa';

const wins = [
  {
    icon: <FaShieldAlt />,
    title: 'Stay off profile',
    copy: 'We see the bad back before the medical board does. A frank plan, a timeline, and a note your command can work with.',
  },
  {
    icon: <FaRunning />,
    title: 'Run, ruck, repeat',
    copy: 'Needled calves and hips take a minute off your two-mile and put pounds on your deadlift.',
  },
  {
    icon: <FaFireAlt />,
    title: 'Bulletproof',
    copy: 'A needling tune-up every month keeps that old hamstring from ever going again.',
  },
];

const conditions = ['Low back pain', 'Rotator cuff strain', 'Patellar tendon pain', 'Shin splints', 'Plantar heel pain', 'Neck pain from NVGs and helmets', 'Tension headache', 'Carpal tunnel syndrome'];

const schema = {
  __html: JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'MedicalBusiness',
    name: 'Rampart Tactical Physical Therapy',
    address: 'Colorado Springs, CO',
    description: 'Veteran-owned physical therapy for military, fire and law enforcement. We treat the operator, not the MRI.',
  }),
};

const TacticalNeedling = () => (
  <Layout>
    <Helmet>
      <title>Dry Needling for Military & First Responders | Rampart Tactical PT</title>
      <meta
        name="description"
        content="Battle-tested and backed by hard science: dry needling is clinically proven for backs, necks and knees. Veteran-owned clinic near Fort Carson."
      />
      <script type="application/ld+json" dangerouslySetInnerHTML={schema} />
    </Helmet>

    <Hero
      title="Dry needling for people who wear the kit"
      subtitle="Fire, EMS, law enforcement, active duty, Guard and Reserve"
      image="/images/ruck-sunrise.jpg"
      alt="Soldiers rucking along a ridge at sunrise"
    />

    <section className="copy">
      <p>
        Sixty pounds on your back will find the weak link. Usually it isn&apos;t torn, it isn&apos;t broken and it doesn&apos;t show up on
        imaging. It&apos;s a muscle that has been <em>standing guard</em> so long that it forgot how to stand down.
      </p>
      <p>
        I learned trigger point dry needling as an Army PT in 2011. Downrange there was no MRI, no table and no time, and a box of
        needles fits in a cargo pocket. In eleven years of doing this it has never once let a soldier down.
      </p>
      <p>
        Out here we have tables. We also have barbells, a sled and a hill, because needling by itself won&apos;t make anybody
        harder to break. The needle buys you a window.{' '}
        <strong>You still have to climb through it.</strong>
      </p>

      <h2>What you get</h2>
      <div className="wins">
        {wins.map((w) => (
          <div className="win" key={w.title}>
            {w.icon}
            <h3>{w.title}</h3>
            <p>{w.copy}</p>
          </div>
        ))}
      </div>

      <h2>Conditions we treat with TDN</h2>
      <ul className="cols">
        {conditions.map((c) => (
          <li key={c}>{c}</li>
        ))}
      </ul>

      <h2>Straight answers</h2>
      <dl>
        <dt>Does it hurt?</dt>
        <dd>Yeah, some. It&apos;s a deep cramp that lasts a second or two. You have done worse to yourself on leg day.</dd>
        <dt>Will I be mission-capable after?</dt>
        <dd>You&apos;ll be sore for a day. Don&apos;t schedule it the morning of a PT test, a jump or a 24-hour shift.</dd>
        <dt>What can go wrong?</dt>
        <dd>
          Bruising and soreness are routine. Passing out happens, mostly to the biggest guy in the room. A collapsed lung is rare and serious, and
          we brief you on the signs before you leave.
        </dd>
        <dt>Is this battlefield acupuncture?</dt>
        <dd>Different animal. That one uses small studs in the ear. We go after the muscle that hurts.</dd>
        <dt>Can it help me sleep?</dt>
        <dd>Absolutely. Guys who haven&apos;t slept through since their last deployment get needled and go down like a log.</dd>
        <dt>Do you take Tricare?</dt>
        <dd>We do for the visit. Tricare doesn&apos;t pay for needling as such, so we fold it in.</dd>
      </dl>

      <Testimonial
        name="SSG (ret.) D.W."
        quote="Two docs told me fusion. Rampart got in there with the needles and three years later I still haven't been cut."
      />
      <Testimonial
        name="Engine 9"
        quote="Whole crew goes. They fixed our lifting, our mobility, and our coffee."
      />
      <Testimonial
        name="Deputy, El Paso County"
        quote="TDN is hands down the most effective thing anybody has done for my neck."
      />

      <p>
        Walk-ins on Thursdays. <Link to="/book">Everybody else, book here.</Link>
      </p>
    </section>
  </Layout>
);

export default TacticalNeedling;
