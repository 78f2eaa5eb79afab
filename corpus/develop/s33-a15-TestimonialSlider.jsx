import { useState } from 'react';
import Stars from './Stars';

const testimonials = [
  {
    service: 'IMS',
    quote: 'Two pokes and I could shoulder-check on the drive home.',
    name: 'Harjit, Burnaby',
    stars: 5,
  },
  {
    service: 'Massage therapy',
    quote: 'Simone cured my headaches. I have never slept so well.',
    name: 'Claire, New West',
    stars: 5,
  },
  {
    service: 'IMS',
    quote: "Hurts like heck, not going to lie, but my hip moves again.",
    name: 'Doug, Coquitlam',
    stars: 4,
  },
  {
    service: 'IMS',
    quote: "I've done massage, chiro and acupuncture, and IMS beats the lot.",
    name: 'Mei-Ling, Metrotown',
    stars: 5,
  },
  {
    service: 'Kinesiology',
    quote: 'Raj has me deadlifting at 62.',
    name: 'Pat, Port Moody',
    stars: 5,
  },
  {
    service: 'Dry needling',
    quote: 'Was booked for a cortisone shot in my shoulder. Did three sessions with Aiko and cancelled it.',
    name: 'Trevor, Burnaby',
    stars: 5,
  },
  {
    service: 'Dry needling',
    quote: 'I hate needles with a passion. Honestly? Never felt a thing.',
    name: 'Steph, North Burnaby',
    stars: 5,
  },
  {
    service: 'Dry needling',
    quote: 'Went in for my traps, and even my anxiety has settled down.',
    name: 'Nadia, Vancouver',
    stars: 5,
  },
  {
    service: 'Acupuncture',
    quote: 'My hay fever is finally under control thanks to Dr. Wen.',
    name: 'Oskar, Burnaby',
    stars: 5,
  },
  {
    service: 'IMS',
    quote: 'Aiko explains every needle before it goes in. The exercises were the boring bit, but I did them.',
    name: 'Lise, Brentwood',
    stars: 5,
  },
  {
    service: 'Physiotherapy',
    quote: 'They actually call you back.',
    name: 'Gord, Burnaby',
    stars: 5,
  },
];

export default function TestimonialSlider() {
  const [i, setI] = useState(0);
  const t = testimonials[i];

  return (
    <section id="reviews" className="bg-teal-50 py-20">
      <h2 className="text-center text-3xl">Don&apos;t take our word for it</h2>
      <p className="text-center">412 Google reviews. Mostly about Simone&apos;s elbows.</p>

      <figure className="mx-auto max-w-xl">
        <span className="tag">{t.service}</span>
        <blockquote>{t.quote}</blockquote>
        <figcaption>{t.name}</figcaption>
        <Stars n={t.stars} />
      </figure>

      <div className="flex justify-center gap-4">
        <button onClick={() => setI((i + testimonials.length - 1) % testimonials.length)} aria-label="Previous review">←</button>
        <button onClick={() => setI((i + 1) % testimonials.length)} aria-label="Next review">→</button>
      </div>

      <div className="mx-auto mt-16 grid max-w-4xl gap-8 md:grid-cols-3">
        <div>
          <h3>IMS &amp; dry needling</h3>
          <p>
            With <strong>Aiko Tanabe, PT</strong>, certified in Gunn IMS since 2015.{' '}
            <a href="/ims">Read what to expect</a>
          </p>
          <p>Individual results vary. Soreness afterwards is common.</p>
        </div>
        <div>
          <h3>Massage therapy</h3>
          <p>Simone, Jules and Bo. Pressure from feather to freight train.</p>
        </div>
        <div>
          <h3>Acupuncture</h3>
          <p>Dr. Wen Li, R.TCM.P. An ancient answer to modern stress.</p>
        </div>
      </div>

      <p className="mt-12 text-center">
        Reviews are from real clients, used with permission and trimmed for length.
      </p>
      <a className="btn mx-auto block" href="/book">Be the next happy shoulder</a>
    </section>
  );
}
