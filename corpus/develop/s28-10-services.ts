import type { Service } from "../types";
import dryNeedlingImg from "../assets/services/needling.webp";
import massageImg from "../assets/services/sports-massage.webp";
import pilatesImg from "../assets/services/pilates.webp";
import shockwaveImg from "../assets/services/shockwave.webp";

// Slieve Rua Physical Therapy, Kilkenny – used on /services and /services/[slug]
export const services: Service[] = [
  {
    slug: "physical-therapy",
    name: "Physical Therapy",
    img: null,
    short: "Hands-on assessment and treatment for backs, necks, hips and everything that bolts on to them.",
    long:
      "Your first visit lasts an hour. We take a history, look at how you move and agree a plan. " +
      "We get to the root of the problem rather than chasing symptoms around.",
    bullets: ["One-to-one", "No referral needed", "Receipts for health insurance"],
    price: "€60",
  },
  {
    slug: "sports-massage",
    name: "Sports Massage",
    img: massageImg,
    short: "For hurlers, camogie players and anyone with a marathon in the diary.",
    long:
      "Deep, specific and sometimes a bit eye-watering. A good sports massage flushes out waste, breaks down adhesions and gets you back on the pitch faster.",
    bullets: ["30 or 60 minutes", "Pre- and post-match", "Club rates available"],
    price: "€35 / €60",
  },
  {
    slug: "dry-needling",
    name: "Dry Needling",
    img: dryNeedlingImg,
    short: "A short, sharp answer to stubborn muscle pain.",
    long:
      "Fine needles are placed into the trigger points that keep a muscle switched on. The muscle twitches, softens and goes back to behaving itself. " +
      "John has used it on county panels since 2012 and rates it as the single handiest thing in his bag. " +
      "It takes down the swelling around a cranky tendon and lets the muscle fire properly again.\n\n" +
      "We always follow it with movement, because a loose muscle that isn\'t used will tighten straight back up.",
    bullets: [
      "Suits necks, backs, hamstrings and calves",
      "Stops niggles before they turn into injuries",
      "Can be combined with sports massage",
      "Single-use sterile needles, always",
    ],
    faqs: [
      {
        q: "Is there any risk?",
        a: "Like any procedure, yes, though small. A bit of bleeding or bruising is the usual. We\'ll screen you first.",
      },
      {
        q: "Does it work for everyone?",
        a: "No treatment does. If there\'s no change after three goes, we\'ll hold up our hands.",
      },
      {
        q: "I\'ve arthritis in my knee. Is it any good for that?",
        a: "It can help with the tight muscles around the joint. It won\'t change the joint itself.",
      },
      {
        q: "Can I train afterwards?",
        a: "Leave it until the next day. A walk or an easy spin is grand.",
      },
    ],
    price: "€50 (30 min)",
  },
  {
    slug: "shockwave",
    name: "Shockwave Therapy",
    img: shockwaveImg,
    short: "Clinically proven for heel pain and tendons that won\'t settle.",
    long:
      "Sound waves stimulate healing in tired old tendons. Most people need three to five sessions a week apart. It\'s noisy, it\'s a bit nippy, and it works wonders.",
    bullets: ["Plantar fasciitis", "Achilles tendinopathy", "Tennis elbow", "Calcific shoulder"],
    price: "€55",
  },
  {
    slug: "pilates",
    name: "Clinical Pilates",
    img: pilatesImg,
    short: "Small classes, never more than six.",
    long: "Monday and Thursday evenings in the studio upstairs. Mats supplied, tea after.",
    bullets: ["Beginners", "Backs", "Post-natal"],
    price: "€90 for six weeks",
  },
];

export const heroLines = [
  "Kilkenny\'s home of hands-on care",
  "Sore today, sorted soon",
  "Physical therapy, sports massage, dry needling and Pilates under one roof",
];
