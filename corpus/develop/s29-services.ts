import { ServiceCategory } from "../types";

export interface Service {
  id: string;
  slug: string;
  category: ServiceCategory;
  title: string;
  summary: string;
  description: string;
  duration: number;
  price: number;
  highlights?: string[];
}

// TODO: ask Moira for the new shockwave prices
export const services: Service[] = [
  {
    id: "svc-01",
    slug: "physiotherapy",
    category: ServiceCategory.Physio,
    title: "Physiotherapy",
    summary: "Assessment and treatment of muscle, joint and nerve problems.",
    description:
      "Your first appointment lasts 45 minutes. We'll listen, examine you and give you a plain-English explanation of what's going on. Treatment may include hands-on work, exercise, dry needling, taping or simply good advice.",
    duration: 45,
    price: 58,
    highlights: ["HCPC-registered physios", "No referral needed", "All major insurers"],
  },
  {
    id: "svc-02",
    slug: "shockwave-therapy",
    category: ServiceCategory.Tech,
    title: "Shockwave Therapy",
    summary: "Clinically proven, non-invasive treatment for stubborn tendons.",
    description:
      "Shockwave is one of the most effective treatments available for plantar fasciitis and Achilles pain. The sound waves break down scar tissue, speed up healing and give long-lasting relief without surgery or injections.",
    duration: 20,
    price: 75,
    highlights: ["Over 80% success rate", "Fast results", "No side effects", "Avoid surgery"],
  },
  {
    id: "svc-03",
    slug: "acupuncture",
    category: ServiceCategory.Needles,
    title: "Acupuncture",
    summary: "An ancient art for modern aches.",
    description:
      "Traditional acupuncture with Li Na, a member of the British Acupuncture Council. Acupuncture has been practised for over two thousand years and works by balancing the flow of qi through the meridians. Wonderful for sleep, anxiety, hot flushes and migraine.",
    duration: 60,
    price: 62,
    highlights: ["Deeply relaxing", "Treats the root cause", "Suitable for all ages"],
  },
  {
    id: "svc-04",
    slug: "dry-needling",
    category: ServiceCategory.Needles,
    title: "Dry Needling",
    summary: "Fine needles for tight, tender muscles, as part of your physio session.",
    description:
      "Your physio may suggest dry needling if a muscle stays tight in spite of other treatment. A fine needle is placed into the tender area for anything from a few seconds to ten minutes. It can ease pain and stiffness for a while, which makes it easier to get going with your exercises. Some soreness or a small bruise afterwards is normal. It isn't suitable for everyone, so we'll go through a checklist with you first.",
    duration: 30,
    price: 48,
    highlights: ["Done by trained physios", "Sterile single-use needles", "Always your choice"],
  },
  {
    id: "svc-05",
    slug: "sports-massage",
    category: ServiceCategory.HandsOn,
    title: "Sports Massage",
    summary: "Flush out those legs.",
    description:
      "Whether you've run a marathon or sat through one on the telly, our therapists will iron out the knots and get rid of built-up lactic acid. Speeds up recovery and prevents injury.",
    duration: 60,
    price: 55,
    highlights: ["Instant results", "Improves performance"],
  },
  {
    id: "svc-06",
    slug: "clinical-pilates",
    category: ServiceCategory.Exercise,
    title: "Clinical Pilates",
    summary: "Small classes on the mat and the reformer.",
    description:
      "Never more than six to a class, led by a physio. Perfect after a baby, a back problem or a long spell at a desk. We guarantee you'll find muscles that you'd forgotten about.",
    duration: 55,
    price: 18,
  },
  {
    id: "svc-07",
    slug: "cupping",
    category: ServiceCategory.HandsOn,
    title: "Cupping",
    summary: "As seen on Olympic swimmers.",
    description:
      "Cupping lifts the fascia, releases adhesions and draws out toxins. It's painless, leaves you feeling amazing and resets tired muscles. Pairs beautifully with sports massage.",
    duration: 30,
    price: 38,
  },
  {
    id: "svc-08",
    slug: "gait-analysis",
    category: ServiceCategory.Exercise,
    title: "Running Gait Analysis",
    summary: "Treadmill video, slow motion, honest feedback.",
    description:
      "We'll film you from the side and from behind, go through it frame by frame and email you the clips with a programme. Bring the shoes you actually run in.",
    duration: 60,
    price: 85,
  },
];

export const getService = (slug: string) => services.find((s) => s.slug === slug);

export const bookingNote =
  "Please give us 24 hours' notice if you can't make it. Late cancellations are charged at 50%.";

export const openingHours = [
  { day: "Monday to Thursday", hours: "8am to 8pm" },
  { day: "Friday", hours: "8am to 5pm" },
  { day: "Saturday", hours: "9am to 1pm" },
];
