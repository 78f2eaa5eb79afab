import Head from 'next/head';
import Image from 'next/image';
import Link from 'next/link';
import { useState } from 'react';
import Layout from '../components/Layout';
import BookButton from '../components/BookButton';
import teenHero from '../public/images/teen-needling.jpg';

/* TODO Priya: legal wants the consent PDF linked from here before go-live */

const expectations = [
  { step: 1, title: 'Meet and measure', text: 'Your teen shows us the movement that hurts. We watch, we feel, we ask what practice looks like this week.' },
  { step: 2, title: 'Say yes twice', text: 'A parent or guardian signs, and then we ask the athlete again. If they hesitate, we do something else.' },
  { step: 3, title: 'Small dose', text: 'One muscle, one or two needles, and a look at how it goes. The first session is deliberately boring.' },
  { step: 4, title: 'Move', text: 'We finish on the turf, because a looser muscle still has to learn what to do.' },
];

const faqs: { q: string; a: JSX.Element | string }[] = [
  {
    q: 'How old does my child have to be?',
    a: 'We start at twelve, and only with kids who understand what is going to happen and want it. Younger than that, hands and games do nicely.',
  },
  {
    q: 'Does it hurt?',
    a: 'Nope! The needle is thinner than a cat’s whisker and your kid won’t feel a thing. The twitch can be surprising, so we warn them first.',
  },
  {
    q: 'Are there any risks?',
    a: (
      <>
        Soreness, a pinpoint of blood, sometimes a bruise. Fainting happens now and then, which is why everyone lies down.
        Serious problems such as a lung injury are rare, and we do not needle over the rib cage in anyone under eighteen.{' '}
        <Link href="/safety">Read our safety sheet</Link>.
      </>
    ),
  },
  {
    q: 'Can she play the next day?',
    a: 'Usually, though we would not needle the day before a tournament. Legs can feel heavy for twenty-four hours.',
  },
  {
    q: 'Is this acupuncture?',
    a: 'Think of it as the sports-medicine branch of acupuncture: same needles, modern anatomy.',
  },
  {
    q: 'What does the research say about kids?',
    a: 'Honestly, not much. Nearly all of the trials were done in adults, and we tell every family so.',
  },
];

const team = [
  { name: 'Dr. Priya Ramanathan, PT, DPT, PCS', bio: 'Board-certified in pediatrics, former gymnast, mother of two hockey goalies. Priya brought needling to the clinic in 2019 after three years of saying she never would.' },
  { name: 'Cody Aldous, PT, DPT', bio: 'Cody sees most of our runners and throwers. He completed eighty hours of needling coursework and still practices on his brother.' },
  { name: 'Biscuit', bio: 'Facility dog. Does not needle. Will accept cheese.' },
];

export default function DryNeedlingForTeens() {
  const [open, setOpen] = useState<number | null>(0);

  return (
    <Layout>
      <Head>
        <title>Dry Needling for Teen Athletes | Junebug Pediatric Therapy, Boise</title>
        <meta
          name="description"
          content="Shin splints, tight hips, cranky shoulders: dry needling shortens the road back to the field. Boise and Meridian."
        />
      </Head>

      <section className="hero">
        <h1>Dry needling for teen athletes</h1>
        <p className="subtitle">A careful option for a few of the kids we see. Not a first stop.</p>
        <Image src={teenHero} alt="A teenage pitcher lies on his side while a therapist checks the back of his shoulder" />
        <BookButton label="Ask if it fits" />
      </section>

      <section className="prose">
        <h2>Why we offer it</h2>
        <p>
          Growing bodies get tight. Bones lengthen, muscles take a while to catch up, and then somebody adds a
          travel team. Most of that responds to rest, smarter training loads and strength work, and
          that is where we begin with <em>every</em> child.
        </p>
        <p>
          Now and again, though, a muscle stays guarded long after the injury has settled. In those cases, a short
          course of dry needling can take the edge off so that the{' '}
          <strong>real work, the exercises,</strong> can begin. It&apos;s a tool in a very full toolbox.
        </p>

        <h2>What we use it for</h2>
        <ul>
          <li>Calf and shin pain in runners and dancers</li>
          <li>Hamstring and hip flexor strains</li>
          <li>Shoulder and upper back tightness in swimmers and throwers</li>
          <li>Neck pain and tension headaches</li>
          <li>Guarding that lingers after surgery, once the surgeon agrees</li>
        </ul>
        <p>
          We do not needle children with bleeding disorders, fevers, or a fear of needles that makes the whole thing miserable.
        </p>

        <h2>What to expect</h2>
        <div className="steps">
          {expectations.map((e) => (
            <article key={e.step}>
              <span className="num">{e.step}</span>
              <h3>{e.title}</h3>
              <p>{e.text}</p>
            </article>
          ))}
        </div>

        <figure className="quote">
          <blockquote>
            Our daughter limped in on Tuesday with a calf like concrete. One needling session and she was sprinting on Thursday. I don’t know what that stuff is but it’s magic.
          </blockquote>
          <figcaption>Parent of a fourteen-year-old midfielder</figcaption>
        </figure>

        <h2>Questions parents ask</h2>
        {faqs.map((f, i) => (
          <div key={f.q} className="faq">
            <button onClick={() => setOpen(open === i ? null : i)}>{f.q}</button>
            {open === i && <div className="answer">{f.a}</div>}
          </div>
        ))}

        <h2>The people holding the needles</h2>
        {team.map((t) => (
          <div key={t.name} className="bio">
            <h3>{t.name}</h3>
            <p>{t.bio}</p>
          </div>
        ))}
      </section>
    </Layout>
  );
}
