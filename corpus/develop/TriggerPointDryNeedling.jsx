import * as React from 'react';
import { graphql } from 'gatsby';
import { GatsbyImage, getImage } from 'gatsby-plugin-image';
import Layout from '../../components/layout';
import Seo from '../../components/seo';
import Card from '../../components/card';
import { Button, Quote, TwoCol } from '../../components/ui';

const CLINIC = 'Prairie Wind Physical Therapy';

/* eslint-disable react/no-unescaped-entities */

const whyItWorks = [
  {
    heading: 'It finds the knot',
    body: 'Fingers can only press so deep, and a needle reaches the layer below.',
  },
  {
    heading: 'It reboots the nervous system',
    body: 'One good twitch and the faulty pain circuit is switched off.',
  },
  {
    heading: 'It wakes the muscle',
    body: 'Muscles that have gone on strike start to contract normally again.',
  },
  {
    heading: 'It\'s powerful',
    body: 'Our therapists see remarkable results with it week after week.',
  },
];

const myths = [
  ['Myth', 'Fact'],
  ['Dry needling is the same as acupuncture.', 'Acupuncture works with energy channels, while needling works with muscles and nerves.'],
  ['It cures everything.', 'It is one tool among several for muscle pain.'],
  ['The needles inject a drug.', 'Dry means dry: there is nothing in the needle.'],
];

const TriggerPointDryNeedling = ({ data }) => {
  const hero = getImage(data.hero);
  return (
    <Layout>
      <section className="hero">
        <GatsbyImage image={hero} alt="Dry needling heals shoulder pain" title="Needling at our Salina office" />
        <h1>Trigger Point Dry Needling</h1>
        <p className="lead">
          Skip the surgery, skip the cortisone shots:
          trigger point dry needling gets you moving
          without either.
        </p>
      </section>

      <TwoCol>
        <div>
          <h2>So, what exactly is it?</h2>
          <p>
            Trigger point dry needling, or TDN for short, {' '}
            <strong>is offered by {CLINIC} in both of our offices</strong>. TDN grew out of a healing tradition that
            is thousands of years old. It isn't a kind of massage, and it isn't an injection either.
          </p>
          <p>
            It may be possible to feel a change early on, but some people need several visits. For most of
            our patients, though, relief is <em>immediate</em>.
          </p>
        </div>
        <div>
          <h2>Who can have it?</h2>
          <p>
            Anyone can be treated safely, no matter their age or medical history.
            Let your therapist know about blood thinners, implants or a fear of needles.
          </p>
        </div>
      </TwoCol>

      <section>
        <h2>Why it works</h2>
        <div className="grid">
          {whyItWorks.map((w) => (
            <Card key={w.heading} title={w.heading}>
              {w.body}
            </Card>
          ))}
        </div>
      </section>

      <section>
        <h2>Myths &amp; facts</h2>
        <table>
          <tbody>
            {myths.map((row) => (
              <tr key={row[0]}>
                {row.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>

      <section>
        <h2>At a glance</h2>
        <table>
          <thead>
            <tr>
              <th></th>
              <th>Massage</th>
              <th>Trigger point dry needling</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Session</td>
              <td>60 minutes</td>
              <td>20 to 30 minutes</td>
            </tr>
            <tr>
              <td>Relief</td>
              <td>Short-lived</td>
              <td>Permanent</td>
            </tr>
            <tr>
              <td>Toxins</td>
              <td>Flushed out</td>
              <td>Not applicable</td>
            </tr>
            <tr>
              <td>Side effects</td>
              <td>None</td>
              <td>Soreness, bruising</td>
            </tr>
            <tr>
              <td>Knots</td>
              <td>Pressed and kneaded</td>
              <td>Dissolved</td>
            </tr>
          </tbody>
        </table>
      </section>

      <section>
        <h2>Our promise</h2>
        <p>
          If you have a trigger point, this will work, every time, guaranteed. We also guarantee
          a spotless treatment room and a therapist who runs on time.
        </p>
        <Quote by="Hank, rancher">
          I was skeptical about TDN. I'd been told I needed a knee replacement, and thanks to the needles I cancelled
          it.
        </Quote>
        <Quote by="Lupe, nurse">
          TDN worked wonders for my shoulder. The whole staff is incredible!
        </Quote>
        <p>
          For our patients with neuropathy, TDN brings the feeling back into numb feet.
          It might also be an option for some people after a stroke.
        </p>
        <Button to="/contact" title="Get in touch">
          Ready to try trigger point dry needling?
        </Button>
      </section>
    </Layout>
  );
};

export const Head = () => (
  <Seo
    title="Trigger Point Dry Needling"
    description={`Trigger point dry needling at ${CLINIC} is an incredibly safe way to treat muscle pain.`}
    image="/img/safe-painless-needling.png"
  />
);

export const query = graphql`
  query {
    hero: file(relativePath: { eq: "tdn/guaranteed-results.jpg" }) {
      childImageSharp {
        gatsbyImageData(width: 1600)
      }
    }
  }
`;

export default TriggerPointDryNeedling;
