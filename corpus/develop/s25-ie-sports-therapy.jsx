import React from 'react';
import { Helmet } from 'react-helmet';
import { Link } from 'gatsby';
import Layout from '../components/Layout';
import Hero from '../components/Hero';
import PriceTable from '../components/PriceTable';
import dryNeedlingImg from '../images/dry-needling-hamstring.jpg';

const conditions = [
  'Hamstring and groin strains',
  'Calf tightness and Achilles trouble',
  'Low back pain from long drives and longer matches',
  'Stiff necks',
  'Shin splints',
];

const reasons = [
  {
    heading: 'Gets in where hands can\u2019t',
    body: 'The deep muscles around the hip are hard to reach from the surface. A needle gets there in a second.',
  },
  {
    heading: 'Back on the pitch sooner',
    body: 'Needling jump-starts the healing of torn and overworked muscle, so you miss fewer matches.',
  },
  {
    heading: 'No tablets',
    body: 'There are no drugs involved, so there is nothing to worry about if you are subject to testing.',
  },
  {
    heading: 'Works with your rehab',
    body: 'We loosen it, then you load it. One without the other is only half a job.',
  },
];

const faqs = [
  {
    question: 'Will it make me sore?',
    answer: 'It might. Lads often say it feels like a dead leg the evening of, and grand by the next morning.',
  },
  {
    question: 'Can I get it done the day before a match?',
    answer: 'We\u2019d rather 48 hours. If it\u2019s your first time, give it longer.',
  },
  {
    question: 'Is there any risk?',
    answer: 'None at all when it\u2019s done right. We stay well clear of the lungs and use a new needle for every spot.',
  },
  {
    question: 'Is it the same as acupuncture?',
    answer: 'People ask us this every week. Same needle, different thinking: we are going after muscle, not energy lines.',
  },
];

const DryNeedlingPage = () => (
  <Layout>
    <Helmet>
      <title>Dry Needling Ennis | Banner Sports Therapy</title>
      <meta
        name="description"
        content="Dry needling in Ennis, Co. Clare for hurlers, footballers and anyone with a back that gives out. Evening and Saturday appointments."
      />
    </Helmet>
    <Hero
      title="Dry Needling"
      subtitle="The most effective way we know to loosen a tight hamstring."
      image={dryNeedlingImg}
      alt="Dry needling on a hurler's hamstring"
    />
    <section className="prose">
      <h2>What is dry needling?</h2>
      <p>
        It is a treatment where a fine needle, about as thick as a couple of hairs, is put into a tight spot in the muscle. The muscle
        gives a quick jump and then it eases off. It{' '}
        <strong>is not a magic wand</strong>, but for the right injury it can save you weeks of stretching and foam rolling.
      </p>
      <p>
        Conor has been needling since 2014, when he came home from working with an AFL club in Perth. He has since looked
        after two county minor teams, a camogie panel and more five-a-side casualties than he can count.
      </p>
      <h2>What do we use it for?</h2>
      <ul>
        {conditions.map((c) => (
          <li key={c}>{c}</li>
        ))}
      </ul>
      <p>
        Not sure if it would suit you? <Link to="/contact">Give us a ring</Link> and have a chat with Conor first.
      </p>
      <h2>Why players like it</h2>
      <div className="grid">
        {reasons.map(({ heading, body }) => (
          <div className="card" key={heading}>
            <h3>{heading}</h3>
            <p>{body}</p>
          </div>
        ))}
      </div>
      <h2>What to wear</h2>
      <p>Shorts for anything below the waist, a vest or sports top for anything above. We have towels.</p>
      <blockquote>
        “I was walking like John Wayne coming in and jogging to the car going out. Needles did more for me in twenty minutes than a month of rest.”
        <cite>Pádraig, intermediate hurler</cite>
      </blockquote>
      <h2>Questions we get asked</h2>
      <dl>
        {faqs.map(({ question, answer }) => (
          <React.Fragment key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </React.Fragment>
        ))}
      </dl>
    </section>
    <PriceTable
      rows={[
        { name: 'Injury assessment', time: '60 min', price: '€70' },
        { name: 'Follow-up with needling', time: '30 min', price: '€45' },
        { name: 'Sports massage', time: '60 min', price: '€60' },
        { name: 'Team visit', time: '2 hours', price: 'Ask us' },
      ]}
      note="24 hours' notice for cancellations, please. Receipts given for VHI, Laya and Irish Life."
    />
    {/* TODO: add claim about 100% success rate?? check with Conor – probably not */}
  </Layout>
);

export default DryNeedlingPage;
