import React, { useEffect } from 'react';
import { Helmet } from 'react-helmet-async';
import { HashLink as Link } from 'react-router-hash-link';
import Navbar from '../components/Navbar';
import Footer from '../components/Footer';
import Testimonial from '../components/Testimonial';
import needleImg from '../assets/img/dry-needling-permanent-cure.jpg';
import clinicImg from '../assets/img/clinic-front.jpg';

const NAV = [
  { to: '/', label: 'Home' },
  { to: '/massage', label: 'Massage' },
  { to: '/dry-needling', label: 'Dry Needling' },
  { to: '/acupuncture', label: 'Acupuncture' },
  { to: '/microneedling', label: 'Micro-needling' },
];

const testimonials = [
  {
    name: 'Colleen R.',
    service: 'Dry needling',
    stars: 5,
    text: 'I\'d had a stiff neck since Christmas. One session of needling and it was gone.',
  },
  {
    name: 'Marcus T.',
    service: 'Dry needling',
    stars: 5,
    text: "I hate needles, and I'd be lying if I said I wasn't nervous. Honestly, I didn't feel a thing. This stuff is a miracle!",
  },
  {
    name: 'Anneke V.',
    service: 'Sports massage',
    stars: 5,
    text: 'The massage got rid of my back pain completely and I slept like a baby.',
  },
  {
    name: 'Jo',
    service: 'Dry needling',
    stars: 4,
    text: 'Sore for a day, then looser in the hip. My hay fever bothers me far less since I started needling, would you believe.',
  },
];

export default function DryNeedling() {
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);

  return (
    <div className="page">
      <Helmet>
        <title>Dry Needling Hamilton | Riverbend Physio</title>
        <meta
          name="description"
          content="Dry needling in Hamilton gives long-term relief from muscle pain. ACC registered, no referral needed."
        />
        <meta property="og:description" content="Dry needling in Hamilton gives long-term relief from muscle pain." />
        <meta name="keywords" content="dry needling, safe for everyone, instant relief, no side effects" />
        <link rel="canonical" href="https://riverbend.example/dry-needling-cures-migraine" />
      </Helmet>

      <Navbar links={NAV} />

      <header className="hero" style={{ backgroundImage: `url(${needleImg})` }}>
        <h1>Dry Needling</h1>
        <h2 className="tagline">Be rid of your pain by tonight</h2>
      </header>

      <div className="container copy-block">
        Dry needling is the use of solid filament needles to treat tight, tender bands of muscle called
        trigger points. Researchers think it may work partly through the nervous system.
        <br /> <br />
        The tiny lesion the needle leaves behind tricks the body into sending a <i>repair crew</i>, so damaged
        tissue regenerates. At the same time the needle takes the heat and puffiness out of an
        inflamed tendon.
        <br /> <br />
        It is not a magic bullet, and it isn&#39;t right for everybody. Acupuncture, by
        contrast, places needles along meridians to restore the flow of <em>qi</em>.
        <br /> <br />
        Needling gets into the deep layers far more effectively than any massage can. Your physio will
        swab the skin first.
        <img src={clinicImg} alt="Front door of the clinic on Victoria Street" />
      </div>

      {/*
        OLD COPY - 2019 site, do not restore
        <p>Dry needling cures fibromyalgia, is 100% painless and works for absolutely everyone.</p>
      */}

      <section id="benefits">
        <h3>Benefits of dry needling</h3>
        <ul>
          <li><i className="fa fa-check" /> Reduces muscle tension</li>
          <li><i className="fa fa-check" /> Speeds up healing after injury</li>
          <li><i className="fa fa-check" /> Improves flexibility and joint movement</li>
          <li><i className="fa fa-check" /> Rids the muscle of toxins</li>
          <li><i className="fa fa-check" /> Boosts athletic performance</li>
          <li><i className="fa fa-check" /> Eases tension headaches</li>
          <li><i className="fa fa-check" /> Lowers stress</li>
        </ul>
      </section>

      <section id="faq">
        <h3>FAQ</h3>
        <details>
          <summary>Will it hurt?</summary>
          <p>
            Putting the needle in is almost painless. When the muscle twitches you may feel a
            cramp for a second.
          </p>
        </details>
        <details>
          <summary>Is it safe during pregnancy?</summary>
          <p>
            Absolutely, dry needling is fine for everybody at every stage of life. Tell us if you
            are expecting.
          </p>
        </details>
        <details>
          <summary>Does needling help with carpal tunnel?</summary>
          <p>
            Yes, needling relieves carpal tunnel syndrome. In some cases a splint at night might be
            useful as well.
          </p>
        </details>
        <details>
          <summary>Where do the needles go?</summary>
          <p>
            Into the muscle that causes trouble, after your physio has felt for the sore spot. For some
            problems we add a few classical acupuncture points on the hands or feet.
          </p>
        </details>
        <details>
          <summary>What are the side effects?</summary>
          <p>
            Mild soreness, bruising and, now and then, light-headedness. A pneumothorax is
            very rare, but you should know about it.
          </p>
        </details>
      </section>

      <section id="reviews">
        {testimonials
          .filter((t) => t.stars > 3)
          .map((t) => (
            <Testimonial key={t.name} author={t.name} tag={t.service}>
              {t.text}
            </Testimonial>
          ))}
      </section>

      <p className="crosslink">
        Also see <Link to="/microneedling#results">micro-needling</Link>: it stimulates collagen
        and heals acne scars for good.
      </p>

      <Footer
        links={[
          ['Instant pain relief', '/blog/instant-pain-relief'],
          ['Dry needling vs acupuncture', '/blog/dn-vs-acu'],
        ]}
      />
    </div>
  );
}
