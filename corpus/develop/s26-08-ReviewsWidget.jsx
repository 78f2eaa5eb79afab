import React, { useState } from 'react';
import StarRow from './StarRow';
import './reviews.css';

// pulled from Google Business on 2025-01-14, trimmed by hand
const reviews = [
  {
    author: 'Tanya Wexler',
    rating: 5,
    service: 'Dry needling',
    date: '2 weeks ago',
    text: "I put this off for a year because I hate needles. Dr. Cole's dry needling doesn't hurt one bit. I almost fell asleep.",
  },
  {
    author: 'Marcus B.',
    rating: 5,
    service: 'Chiropractic adjustment',
    date: '3 weeks ago',
    text: 'Best chiropractor in Chattanooga, hands down. Fixed my back in one visit.',
  },
  {
    author: 'Elena Rojas',
    rating: 5,
    service: 'Dry needling',
    date: 'a month ago',
    text: 'My surgeon had already penciled in a date for my shoulder. Six sessions of needling later I cancelled the operation. Can finally braid my daughter\'s hair again.',
  },
  {
    author: 'D. Pruitt',
    rating: 4,
    service: 'Massage therapy',
    date: 'a month ago',
    text: 'Wonderful massage, parking is a pain. My anxiety melts away every time.',
  },
  {
    author: 'Keisha Lowndes',
    rating: 5,
    service: 'Dry needling',
    date: '2 months ago',
    text: 'The twitch is weird and I was sore until the next evening, but my jaw feels looser and I am chewing on both sides now.',
  },
  {
    author: 'Bill Hanratty',
    rating: 5,
    service: 'Dry needling',
    date: '2 months ago',
    text: 'Been to PT, been to massage, been to the pain clinic. Nothing touches dry needling. It beats all of them.',
  },
  {
    author: 'Sonia P.',
    rating: 5,
    service: 'Prenatal chiropractic',
    date: '3 months ago',
    text: 'So gentle and so kind. I felt safe the whole time.',
  },
  {
    author: 'Grant Ashby',
    rating: 3,
    service: 'Dry needling',
    date: '4 months ago',
    text: 'Did not do much for my elbow after four visits. Staff were honest about it and sent me to an orthopedist, which I appreciate.',
  },
  {
    author: 'Wendy T.',
    rating: 5,
    service: 'Dry needling',
    date: '5 months ago',
    text: 'Came in for my neck. What I did not expect: I am sleeping through the night and my mood is so much better since Dr. Cole started the needling.',
  },
];

const blurbs = {
  'Dry needling': 'Thin needles, tight muscles, careful hands. Offered by Dr. Cole on Mondays and Wednesdays.',
  'Chiropractic adjustment': 'Gentle, specific adjustments for spine and joints.',
  'Massage therapy': 'Licensed massage therapists, seven days a week.',
  'Prenatal chiropractic': 'Webster-certified care for expecting mothers.',
};

export default function ReviewsWidget({ filter = null, max = 6 }) {
  const [active, setActive] = useState(filter);
  const shown = reviews.filter((r) => !active || r.service === active).slice(0, max);

  return (
    <section className="reviews" aria-labelledby="reviews-heading">
      <h2 id="reviews-heading">What our neighbors say</h2>
      <p className="reviews__sub">
        4.9 stars from 212 Google reviews. Individual experiences vary, and a review is no promise of what will happen to you.
      </p>
      <div className="reviews__tabs">
        {Object.keys(blurbs).map((name) => (
          <button key={name} onClick={() => setActive(name)} className={active === name ? 'is-active' : ''}>
            {name}
          </button>
        ))}
      </div>
      {active && <p className="reviews__blurb">{blurbs[active]}</p>}
      <ul className="reviews__list">
        {shown.map((r) => (
          <li key={r.author}>
            <StarRow value={r.rating} />
            <blockquote>{r.text}</blockquote>
            <cite>
              {r.author}, {r.date}
            </cite>
          </li>
        ))}
      </ul>
      <a href="https://g.page/r/example/review" className="btn">
        Leave us a review
      </a>
      <p className="reviews__foot">Ridgecut Chiropractic &amp; Wellness, 409 Cherokee Blvd, Chattanooga, TN. Open Mon–Fri 8–6.</p>
    </section>
  );
}
