import React from "react";
import { Helmet } from "react-helmet";
import { StaticImage } from "gatsby-plugin-image";
import Layout from "../components/layout";
import Accordion from "../components/accordion";

const painPoints = [
  "Your shoulder pinches every time you hit kipping pull-ups",
  "You tape your elbows for every grip workout",
  "Your low back lights up after deadlifts",
  "You've been told to \"just rest it\" (and you didn't)",
];

const reasons = [
  { head: "It gets deep", copy: "Thumbs and lacrosse balls stop at the outer layers. A needle can reach the psoas, the piriformis and the rotator cuff." },
  { head: "It's quick", copy: "Five minutes of needling does more than an hour of foam rolling." },
  { head: "It keeps you in the gym", copy: "Regular needling keeps those old injuries from flaring up again, so you stay on the whiteboard." },
  { head: "It's honest work", copy: "You'll still have to do your accessory lifts. Sorry." },
];

const faq = [
  {
    title: "I hate needles. Now what?",
    body: "Then we won't use them. We've got hands, bands, cups and barbells.",
  },
  {
    title: "Can I work out after?",
    body: "Yes, scaled. Skip the heavy stuff with the muscle we needled until tomorrow.",
  },
  {
    title: "Does it hurt?",
    body: "Less than Fran. Expect a cramp for a second or two, then a dull ache.",
  },
  {
    title: "Is it safe?",
    body: "Our therapists are trained and licensed in Colorado. Bruises happen. There's a very small risk of puncturing a lung when we work near the ribs, so we're picky about how we do it.",
  },
  {
    title: "How many sessions will I need?",
    body: "Depends on the injury. Most people get needled two to four times over a plan of care.",
  },
  {
    title: "What does it work on?",
    body: "If it's muscle, we can fix it: shoulders, backs, hips, you name it.",
  },
  {
    title: "Do you take insurance?",
    body: "No. We're cash-pay, and we'll give you a superbill to send in yourself.",
  },
];

const DryNeedlingPage = () => (
  <Layout>
    <Helmet>
      <title>Dry Needling for CrossFitters | Box Jump PT, Fort Collins</title>
      <meta
        name="description"
        content="Box Jump PT treats CrossFit athletes inside Poudre River CrossFit. Dry needling, movement screens and rehab programming from a coach who's also a Doctor of Physical Therapy."
      />
    </Helmet>

    <section className="hero">
      <StaticImage src="../images/needle-delt.jpg" alt="Needle in the deltoid of a CrossFit athlete wearing wrist wraps" />
      <h1>Needle it. Load it. Get back to the barbell.</h1>
      <p>Physical therapy inside Poudre River CrossFit. Yes, right there next to the rigs.</p>
    </section>

    <section>
      <h2>Sound familiar?</h2>
      <ul>
        {painPoints.map((p) => (
          <li key={p}>{p}</li>
        ))}
      </ul>
      <p>
        We see it every day. And we get it, because Jess has been coaching the 5:30 a.m. class since 2014 and has torn,
        tweaked or tendonitis'd most of her own parts.
      </p>
    </section>

    <section>
      <h2>Where dry needling comes in</h2>
      <p>
        When a joint gets irritated, your brain puts the parking brake on the muscles around it. They get tight. They get
        weak. Stretching them feels good for about ten minutes.
      </p>
      <p>
        Dry needling releases the parking brake.{" "}
        <em>The needle shuts the guarding pattern off</em> and gives us a clean window to get you strong in
        that position again.
      </p>
      <p>
        It's not magic, and it's not acupuncture. It's one piece of a plan that also has sled drags, tempo squats and
        sleep in it.
      </p>
    </section>

    <section className="grid">
      {reasons.map(({ head, copy }) => (
        <div key={head}>
          <h3>{head}</h3>
          <p>{copy}</p>
        </div>
      ))}
    </section>

    <section>
      <h2>Questions we get on the gym floor</h2>
      <Accordion items={faq} />
    </section>

    <section className="testimonials">
      <p>
        "Jess needled my forearms before the Open and my elbows felt brand new. Game on." <span>— Tyler, 34</span>
      </p>
      <p>
        "Best coach in Fort Collins. My squat is cleaner than it's ever been." <span>— Renee, 41</span>
      </p>
    </section>

    <section>
      <h2>Pricing</h2>
      <p>Movement screen: free for members.</p>
      <p>Eval (60 min): $175. Follow-up (45 min): $125. Punch card of five: $575.</p>
    </section>
  </Layout>
);

export default DryNeedlingPage;
