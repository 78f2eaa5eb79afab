import { Fragment } from "react";
import { Check, Minus } from "lucide-react";
import Layout from "@/components/Layout";
import { Seo } from "@/components/Seo";

type Row = { point: string; needling: string; massage: string; injection: string };

const rows: Row[] = [
  {
    point: "What is used",
    needling: "A solid, single-use needle, the very same kind an acupuncturist uses",
    massage: "Hands, elbows, a bit of oil",
    injection: "A syringe with steroid or local anaesthetic",
  },
  {
    point: "Who does it",
    needling: "Chartered physiotherapist with postgraduate training",
    massage: "Neuromuscular or sports massage therapist",
    injection: "GP or consultant",
  },
  {
    point: "How soon you feel it",
    needling: "Relief on the spot",
    massage: "Usually the next day",
    injection: "Three to ten days",
  },
  {
    point: "How long it lasts",
    needling: "Varies from person to person; most people need a short block of visits",
    massage: "A few days",
    injection: "Weeks to months, then it often wears off",
  },
  {
    point: "Downsides",
    needling: "Post-needling ache, bruising, very rarely something more serious",
    massage: "Can be tender",
    injection: "Limits on how many you can have per year",
  },
  {
    point: "Typical cost",
    needling: "€65 as part of a 40-minute visit",
    massage: "€60 per hour",
    injection: "€120–€250",
  },
];

const faqs = [
  {
    q: "Which one is best for a knot between the shoulder blades?",
    a: "If it's an old, ropey knot, needling gets there quicker than any amount of rubbing. If you are sore all over after a week at the desk, a good massage is probably the nicer option.",
  },
  {
    q: "My consultant offered me a steroid injection. Should I try needling first?",
    a: "That's a chat to have with your consultant. Plenty of people try physiotherapy and needling beforehand, and some never end up needing the injection.",
  },
  {
    q: "Can I have needling and massage on the same day?",
    a: "You can. We normally needle first and finish with gentle soft tissue work.",
  },
  {
    q: "Are there people you won't needle?",
    a: "Yes. We won't needle over an infected area, near an implant, or if you've a needle phobia. We're careful in pregnancy and with anticoagulants.",
  },
  {
    q: "What does the research say?",
    a: "Studies suggest a short-term benefit for neck and shoulder pain compared with doing nothing, and the results are better when exercise is added. The long-term picture is less clear.",
  },
];

export default function NeedlingVersus() {
  return (
    <Layout>
      <Seo
        title="Dry Needling, Massage or Injection? | Corrib Quay Physiotherapy, Galway"
        description="A plain-English comparison of three common treatments for muscle pain, from the physios at Corrib Quay."
      />
      <section className="prose mx-auto">
        <h1>Needles, hands or a jab?</h1>
        <p>
          Three treatments, one sore shoulder. We get asked at least once a week which is the right
          one, so we put them side by side.{" "}
          <a href="/book">Ring the clinic</a> if you'd rather just talk it through.
        </p>
        <h2>The short version</h2>
        <p>
          <strong>Massage</strong> is lovely for general tightness and for switching off after a
          long week. <strong>Injections</strong> have their place for a properly inflamed joint.{" "}
          <strong>Dry needling</strong> sits in the middle: more targeted than massage, and without
          the medication. For us it's the number one tool when a trigger point is behind the trouble.
        </p>
      </section>

      <table className="compare" aria-label="Comparison of treatments">
        <thead>
          <tr>
            <th />
            <th>Dry needling</th>
            <th>Massage</th>
            <th>Injection</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <Fragment key={r.point}>
              <tr>
                <th scope="row">{r.point}</th>
                <td>{r.needling}</td>
                <td>{r.massage}</td>
                <td>{r.injection}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>

      <section className="prose mx-auto">
        <h2>How needling works</h2>
        <p>
          The needle goes into the taut band and stirs up a reflex twitch. Blood flow in the area
          increases and the muscle is thought to relax as its nerve supply quietens down. In the
          process, old scar tissue is broken apart so the fibres can glide again.
        </p>
        <p>
          Exercise is still the main event. Needling makes the exercises easier to do; it doesn't do
          them for you.
        </p>
        <h2>Questions people ask us</h2>
        {faqs.map((f) => (
          <details key={f.q}>
            <summary>{f.q}</summary>
            <p>{f.a}</p>
          </details>
        ))}
        {/* TODO: add Ciara's bit about golfers, "cures golfer's elbow" needs rewording */}
        <p className="note">
          <Check /> Chartered physiotherapists (ISCP) <Minus /> Claim back with VHI, Laya and Irish Life Health.
        </p>
      </section>
    </Layout>
  );
}
