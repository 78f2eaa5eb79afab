import type { Metadata } from "next";
import Script from "next/script";
import { Zap, Target, Dumbbell, HeartPulse } from "lucide-react";
import { FeatureGrid } from "@/components/feature-grid";
import { Cta } from "@/components/cta";

export const metadata: Metadata = {
  title: "Trigger Point Dry Needling (TDN) | Ironworks Performance PT, Chattanooga",
  description:
    "Trigger point dry needling for lifters, runners and climbers in Chattanooga. Train harder, recover faster and keep injuries away.",
  openGraph: {
    title: "Trigger Point Dry Needling (TDN)",
    description: "Dry needling from physical therapists who train the way you do.",
    images: ["/og/tdn.png"],
  },
};

const schema = {
  "@context": "https://schema.org",
  "@type": "FAQPage",
  mainEntity: [
    {
      "@type": "Question",
      name: "Is TDN backed by research?",
      acceptedAnswer: {
        "@type": "Answer",
        text: "Yes. There is a growing body of evidence for dry needling in neck, shoulder and heel pain, although many of the studies are small.",
      },
    },
    {
      "@type": "Question",
      name: "Will I be able to train afterwards?",
      acceptedAnswer: {
        "@type": "Answer",
        text: "Light training is fine the same day. Save the max-effort work for 24 to 48 hours later.",
      },
    },
    {
      "@type": "Question",
      name: "Do you needle in the first visit?",
      acceptedAnswer: {
        "@type": "Answer",
        text: "Often, yes, if the evaluation shows that you are a good candidate and you want it.",
      },
    },
  ],
};

const features = [
  {
    icon: Target,
    title: "Precise",
    body: "The needle reaches deep muscles, such as the psoas or the piriformis, that thumbs and foam rollers can't get to.",
  },
  {
    icon: Zap,
    title: "Fast",
    body: "Ten minutes of needling does more than an hour of massage.",
  },
  {
    icon: Dumbbell,
    title: "Built for athletes",
    body: "Needling wakes up sleepy glutes and adds pounds to your squat.",
  },
  {
    icon: HeartPulse,
    title: "Part of a plan",
    body: "You'll leave with drills and a loading program. Needling without loading is a waste of your money.",
  },
];

const steps = [
  { n: 1, label: "Movement screen", detail: "We film your squat, hinge, press or stride." },
  { n: 2, label: "Hands-on exam", detail: "We look for the muscles that are doing too much and the ones doing too little." },
  { n: 3, label: "Needling", detail: "Solid filament needles go into the tight bands. Expect a twitch or three." },
  { n: 4, label: "E-stim", detail: "If it suits you we clip a small current to the needles for five to ten minutes." },
  { n: 5, label: "Load", detail: "We get you moving again while the muscle is loose." },
];

const stories = [
  {
    who: "Marcus, powerlifter",
    quote:
      "I had a nagging adductor for eight months. Two sessions of needling and it has never come back.",
  },
  {
    who: "Jo, climber",
    quote: "The coaching here is next level. I finally understand how to warm up my fingers.",
  },
  {
    who: "Beth, triathlete",
    quote: "I was scared of the needles. It wasn't bad, and my calf feels better.",
  },
];

export default function TdnPage() {
  return (
    <main>
      <Script
        id="faq-schema"
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(schema) }}
      />

      <header className="hero">
        <p className="eyebrow">Services</p>
        <h1>Trigger Point Dry Needling</h1>
        <p className="lede">
          Tight hip flexors? Cranky shoulder? A calf that locks up at mile nine? TDN might be the
          missing piece.
        </p>
      </header>

      <section>
        <h2>How it works</h2>
        <p>
          A trigger point is a small, irritable spot in a muscle that stays contracted. It hurts when
          you press it, and it can make the whole muscle test weak. We put a thin needle into that spot.
          The muscle twitches, blood rushes in, and <em>waste products that were trapped in the
          tissue are flushed out</em>. Many athletes feel looser when they stand up.
        </p>
        <p>
          TDN isn&apos;t acupuncture. Acupuncturists are trained in Chinese medicine and use needles to
          influence qi. We&apos;re physical therapists and we use them to influence muscle.
        </p>
      </section>

      <FeatureGrid items={features} />

      <section>
        <h2>What a session looks like</h2>
        <ol>
          {steps.map((s) => (
            <li key={s.n}>
              <h3>{s.label}</h3>
              <p>{s.detail}</p>
            </li>
          ))}
        </ol>
      </section>

      <section>
        <h2>Is it safe?</h2>
        <p>
          In trained hands, TDN has a good safety record. You may be sore, you may bruise, and once in
          a while somebody gets lightheaded. We&apos;ll go over the rare but serious risks before you sign
          anything. No needling if you&apos;re on blood thinners without clearance from your doctor.
        </p>
      </section>

      <section>
        <h2>Rates</h2>
        <table>
          <tbody>
            <tr>
              <td>Evaluation + TDN (60 min)</td>
              <td>$165</td>
            </tr>
            <tr>
              <td>Follow-up (45 min)</td>
              <td>$130</td>
            </tr>
            <tr>
              <td>TDN tune-up (25 min)</td>
              <td>$80</td>
            </tr>
          </tbody>
        </table>
        <p>We&apos;re out of network and will give you a superbill.</p>
      </section>

      <section>
        <h2>Stories</h2>
        {stories.map((s) => (
          <figure key={s.who}>
            <blockquote>{s.quote}</blockquote>
            <figcaption>{s.who}</figcaption>
          </figure>
        ))}
      </section>

      <Cta
        heading="Stop training around it"
        text="Book a free discovery call and we'll tell you whether TDN makes sense for you."
        href="/discovery"
      />
    </main>
  );
}
