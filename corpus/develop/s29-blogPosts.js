import needlesImg from '../images/blog/needles.jpg'
import deskImg from '../images/blog/desk.jpg'
import golfImg from '../images/blog/golf.jpg'
import snowImg from '../images/blog/snow.jpg'

const blogPosts = [
  {
    id: 14,
    slug: 'five-myths-about-dry-needling',
    title: 'Five myths about dry needling',
    date: 'March 6, 2024',
    author: 'Dr. Elise Marchetti, PT, DPT',
    image: needlesImg,
    imageAlt: 'Dry needles on a stainless steel tray',
    excerpt:
      'Is it just acupuncture? Does it hurt? Our own Dr. Elise takes on the things she hears most in the treatment room.',
    content: [
      'I have been dry needling for eleven years, and in that time I have heard it all. Here are five things people get wrong.',
      '<h3>Myth 1: Dry needling is acupuncture</h3>',
      'The needle is the same. The training, the assessment and the purpose are different. Acupuncturists work with qi and meridians, and I work with muscles, tendons and nerves.',
      '<h3>Myth 2: It is agony</h3>',
      'It can be uncomfortable. The twitch surprises people, and a tight calf will let you know about it. But I have treated marathon runners and great-grandmothers, and nobody has run out of the room yet.',
      '<h3>Myth 3: It works for everyone</h3>',
      'I wish. Some patients get a lot out of it, and some get nothing. If I do not see a change after two or three visits, we move on.',
      '<h3>Myth 4: It is dangerous</h3>',
      'Any needle carries some risk. Bruises and soreness are common, and serious events such as a collapsed lung are very rare. Ask your therapist about their training.',
      '<h3>Myth 5: You only need the needle</h3>',
      'Needling buys you a window of a few days with less pain. What you do in that window decides whether the change holds.',
      'So what is true? It is an extremely effective tool in the right hands. It releases the muscle at the trigger point, which takes the pressure off the joint, and the little bleed ' +
        'that the needle causes switches on the body\'s repair crew.',
      'Have a question about needling? Email me and I might answer it in the next post.',
    ],
  },
  {
    id: 13,
    slug: 'desk-neck',
    title: 'Desk neck: what to do about it',
    date: 'January 22, 2024',
    author: 'Dr. Sam Okafor, PT, DPT',
    image: deskImg,
    imageAlt: 'A man at a laptop rubbing his neck',
    excerpt: 'Your head weighs about eleven pounds. Your neck noticed.',
    content: [
      'If your neck feels like concrete by 3 p.m., you are not alone. Half of the people I see work at a screen.',
      '<h3>Move before it hurts</h3>',
      'Set a timer for 30 minutes. Stand, roll your shoulders, look at the ceiling, sit back down.',
      '<h3>Get stronger</h3>',
      'Rows, face pulls and chin tucks, two or three times a week. Ten minutes is plenty, and nothing works better in the long run.',
      '<h3>Get some hands on it</h3>',
      'Massage and joint mobilization are great for a quick fix. You will feel relief right away, and it lets you do your exercises with less pain.',
      '<h3>Try needling</h3>',
      'For those deep knots at the base of the skull, dry needling is a game changer. My patients tell me their headaches come less often and their heads feel clearer.',
      '<h3>Check your setup</h3>',
      'Screen at eye level, feet on the floor, elbows by your side. A stack of old textbooks does the job.',
    ],
  },
  {
    id: 12,
    slug: 'golf-season-prep',
    title: 'Get your back ready for golf season',
    date: 'November 15, 2023',
    author: 'Dr. Sam Okafor, PT, DPT',
    image: golfImg,
    imageAlt: 'Golfer following through on a drive',
    excerpt: 'Four moves to do in the off-season so that your first bucket of balls is not your last.',
    content: [
      'The swing asks a lot of your hips and mid back. When those are stiff, the low back pays.',
      'Start with open books, 90/90 hip switches, half-kneeling chops and a good old plank.',
      'Do them four times a week through the winter. You will add yards to your drive and prevent the back trouble we see every April.',
      'If you are already sore, come in for a golf screen. We will look at your swing on video and treat what needs treating.',
    ],
  },
  {
    id: 11,
    slug: 'shoveling-snow',
    title: 'How to shovel snow without wrecking your back',
    date: 'October 30, 2023',
    author: 'Dr. Elise Marchetti, PT, DPT',
    image: snowImg,
    imageAlt: 'Snow shovel leaning against a porch',
    excerpt: 'Buffalo knows snow. Buffalo backs know it too.',
    content: [
      'Warm up first. I mean it. March in place for three minutes before you go out.',
      'Push the snow when you can, lift it when you have to, and never twist and throw.',
      'Take a break every 15 minutes. If you feel chest pain or short of breath, stop and call 911.',
      'And if your back does seize up? We keep same-day slots open all winter. Ice, heat, a bit of hands-on work and maybe a needle or two, and most people are back at it within a week.',
    ],
  },
]

export default blogPosts
