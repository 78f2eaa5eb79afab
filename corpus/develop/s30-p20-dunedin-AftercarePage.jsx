import React from 'react';
import { Helmet } from 'react-helmet';
import PageHeader from '../components/PageHeader';
import Callout from '../components/Callout';
import Accordion from '../components/Accordion';
import StaffCard from '../components/StaffCard';

const firstDay = [
  'Keep moving. A walk, a swim in the pool, or pottering in the garden is fine.',
  'A wheat bag or a warm shower may ease the ache.',
  'Drink and eat as you normally would.',
  'Leave the heavy lifting and the hill reps until tomorrow.',
];

const ringUs = [
  'You get short of breath or have a sharp pain when you breathe in. Ring 111.',
  'The spot gets red, hot or more swollen after a couple of days.',
  'You have pins and needles or weakness that was not there before.',
  'The soreness is still going strong on day four.',
];

const questions = [
  {
    q: 'I have a bruise. Is that bad?',
    a: 'No. Small bruises are common and they fade. Let us know if it is larger than the palm of your hand.',
  },
  {
    q: 'I feel worse today than I did yesterday. What now?',
    a: 'That happens to a fair few people. It usually settles in a day or two. If it does not, ring us and we will have another look.',
  },
  {
    q: 'I feel really good. Can I run ten kilometres?',
    a: 'We are glad to hear it. Run five. Your muscle may feel better before it is ready to do more.',
  },
  {
    q: 'Is the needle the same as the one an acupuncturist uses?',
    a: 'Yes, we buy the same ones. What differs is the training and the reasons for choosing a spot.',
  },
  {
    q: 'My flatmate says it drains toxins. Does it?',
    a: 'There is no good evidence of that. It may calm a sore muscle for a while, and that is enough for us.',
  },
  {
    q: 'Will I need it every time?',
    a: 'Probably not. Most of our patients have it two or three times and then get on with their exercises.',
  },
  {
    q: 'Can I have it if I am pregnant?',
    a: 'We would rather use other treatments in the first trimester. After that, talk to us and your midwife.',
  },
];

const staff = [
  {
    name: 'Rosie Tamahori',
    role: 'Physiotherapist, runner',
    bio: 'Rosie looks after most of the trail runners who come through our door. She trained at Otago and did her dry needling course in 2018.',
  },
  {
    name: 'Fergus McLeod',
    role: 'Physiotherapist, shoulders and hands',
    bio: 'Fergus spent six years in Invercargill and still talks about the cheese rolls. He does not needle, and he is happy to say why.',
  },
  {
    name: 'Ana Leavasa',
    role: 'Front desk',
    bio: 'Ana knows which day you came last and what you said about the weather.',
  },
];

export default function AftercarePage() {
  return (
    <>
      <Helmet>
        <title>After your dry needling | Harbour Stride Physio</title>
        <meta
          name="description"
          content="What to do, what to skip and when to ring us after dry needling at Harbour Stride Physio in Dunedin."
        />
      </Helmet>

      <PageHeader
        title="After your needling"
        lead="You have just had dry needling with us. Most people feel a bit tender for a day or so. Here is how to look after yourself."
      />

      <section className="wrap">
        <h2>The first day</h2>
        <ul>
          {firstDay.map((t) => (
            <li key={t}>{t}</li>
          ))}
        </ul>

        <h2>Ring us, or somebody, if</h2>
        <ul className="warn">
          {ringUs.map((t) => (
            <li key={t}>{t}</li>
          ))}
        </ul>

        <Callout tone="calm" title="What we were trying to do">
          <p>
            The needle went into a tight, tender part of a muscle. It is thought to change how the nerves in that area
            behave, and it could make the muscle less sore and easier to move for a few days. It is not a fix on its own.{' '}
            <strong>Your exercises are what you will be glad of in three months.</strong>
          </p>
        </Callout>

        <h2>What people told us</h2>
        <blockquote>
          &ldquo;Felt like I&rsquo;d been kicked by a very small horse. Bit looser by the weekend.&rdquo; <cite>Hamish, Port Chalmers</cite>
        </blockquote>
        <blockquote>
          &ldquo;I was hoping for a miracle. I got a sore bum and a list of exercises, and I&rsquo;m coming right.&rdquo;{' '}
          <cite>Denise, Mosgiel</cite>
        </blockquote>
        <blockquote>
          &ldquo;Didn&rsquo;t do anything for me, to be fair. The strength work did.&rdquo; <cite>Tama, St Kilda</cite>
        </blockquote>

        <h2>Questions we get by text</h2>
        <Accordion items={questions} />

        <h2>Who to ask for</h2>
        <div className="cards">
          {staff.map((s) => (
            <StaffCard key={s.name} {...s} />
          ))}
        </div>

        <p className="fine-print">
          ACC covers part of the cost when you have an injury claim. Needling is included in a normal visit. Clinic hours: Monday
          to Friday, 7 till 6.
        </p>
      </section>
    </>
  );
}
