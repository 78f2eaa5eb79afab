// testimonials used on the home page slider and on /reviews
// service: pt | needling | massage | pelvic | shockwave
export const testimonials = [
  {
    id: 1,
    name: 'Carla J.',
    town: 'Parker',
    service: 'needling',
    heading: 'Dry needling for a stiff neck',
    quote: 'I had dry needling for my neck with Dr. Benson. It twitched, I yelped, and two days later I could back out of my driveway without turning my whole body.',
  },
  {
    id: 2,
    name: 'Steve & Lou',
    town: 'Castle Rock',
    service: 'pt',
    heading: 'Both knees done, both walking',
    quote: "We had our knees replaced eight months apart and did all our therapy here. The crew is the best, and the coffee isn't bad either.",
  },
  {
    id: 3,
    name: 'Marisol T.',
    town: 'Aurora',
    service: 'needling',
    heading: 'A believer now',
    quote: "I was skeptical about dry needling. After one session, my sciatica was completely gone. I've referred my sister, my boss and my mailman!",
  },
  {
    id: 4,
    name: 'Dwayne P.',
    town: 'Centennial',
    service: 'massage',
    heading: 'Like a new man',
    quote: 'Deep tissue with Holly is pure magic. Instant relief every single time.',
  },
  {
    id: 5,
    name: 'Hannah',
    town: 'Littleton',
    service: 'needling',
    heading: 'Not scary at all',
    quote: "I am the biggest chicken when it comes to needles. I honestly never felt a thing during the dry needling. They talked me through all of it and let me squeeze a stress ball.",
  },
  {
    id: 6,
    name: 'Coach Ruiz',
    town: 'Highlands Ranch',
    service: 'pt',
    heading: 'Our go-to for the team',
    quote: 'They come to our games, they know our kids, and they tell me the truth when somebody needs to sit.',
  },
  {
    id: 7,
    name: 'Beverly K.',
    town: 'Parker',
    service: 'needling',
    heading: 'Sleeping again',
    quote: "My shoulder used to wake me up at 2 a.m. The needling took the edge off, and the exercises did the rest. It still talks to me when it rains.",
  },
  {
    id: 8,
    name: 'Anonymous',
    town: 'Denver',
    service: 'pelvic',
    heading: 'Wish I had come sooner',
    quote: 'Nobody had ever explained to me what the pelvic floor does. I learned more in an hour than in two pregnancies.',
  },
  {
    id: 9,
    name: 'Tom Y.',
    town: 'Englewood',
    service: 'shockwave',
    heading: 'Heel pain, gone',
    quote: 'Three rounds of shockwave cured my plantar fasciitis for good.',
  },
  {
    id: 10,
    name: 'Gail',
    town: 'Elizabeth',
    service: 'needling',
    heading: 'Back in the saddle',
    quote: "Sixty-eight years old and riding again. Dry needling did more for my back than ten years of pills and shots. Dr. Benson also has me doing planks, which I do not love.",
  },
];

export const reviewStats = {
  google: '4.9 stars from 412 reviews',
  blurb: 'Stories from neighbors who came in hurting and left with a plan.',
  disclaimer: 'Every body is different, and these stories do not promise that you will have the same result.',
};

export const servicesBlurb = {
  pt: 'One-on-one physical therapy with the same therapist every visit.',
  needling: 'Dry needling works best as part of a full plan of care, and it may ease muscle pain and stiffness.',
  massage: 'Swedish, deep tissue and sports massage.',
  pelvic: 'Private, respectful pelvic health care for women and men.',
  shockwave: 'Sound waves that stimulate healing in stubborn tendons.',
};

export function byService(service) {
  return testimonials.filter((t) => t.service === service);
}
