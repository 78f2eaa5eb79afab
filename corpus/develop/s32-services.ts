// Content for /services and /services/[slug]. Prices live in Stripe, do not add them here.
import type { Service } from '@/types/service';
import { Flower2, Baby, Bone, Wind, HandHeart, Syringe } from 'lucide-react';

export const clinic = {
  name: 'Hollyhock Women’s Physiotherapy',
  city: 'Guelph, Ontario',
  phone: '519-555-0142',
};

export const services: Service[] = [
  {
    slug: 'pelvic-floor-physiotherapy',
    name: 'Pelvic Floor Physiotherapy',
    icon: Flower2,
    short: 'For leaking, heaviness, and pain that nobody warned you about.',
    body:
      'Pelvic floor physiotherapy is the gold standard for stress incontinence, and for good reason: it works. ' +
      'Your first visit is an hour long and includes a conversation, an internal assessment if you wish, and a plan you can actually do with a toddler on your hip.',
    points: [
      'Internal and external assessment',
      'Bladder retraining',
      'Pessary check and referral',
      'Return-to-running screening',
    ],
  },
  {
    slug: 'prenatal-postnatal',
    name: 'Prenatal & Postnatal Care',
    icon: Baby,
    short: 'From the first twinge in the hips to the first jog round the Speed River.',
    body:
      'Birth preparation, perineal massage coaching, diastasis checks and a six-week visit that does more than tick a box. ' +
      'We run a walking group on Wednesdays, weather permitting.',
    points: ['Birth positions workshop', 'Six-week check', 'Diastasis rehab', 'Feeding posture help'],
  },
  {
    slug: 'scar-massage',
    name: 'C-Section Scar Massage',
    icon: HandHeart,
    short: 'Hands-on work that breaks down adhesions and wakes up numb skin.',
    body:
      'Our scar technique dissolves stubborn adhesions and restores glide between the layers. ' +
      'Clients often report an immediate change in how their waistband feels. It is suitable from eight weeks after birth.',
    points: ['Gentle, never rushed', 'Includes a home routine', 'Silicone advice'],
  },
  {
    slug: 'dry-needling',
    name: 'Dry Needling',
    icon: Syringe,
    short: 'Fine, solid needles for tight and tender muscles.',
    body:
      'Two of our physiotherapists are rostered with the College for needling. ' +
      'They use it for the gluteals, hip flexors, low back and jaw when hands-on work has not been enough. ' +
      'You might feel a twitch, a dull ache or very little. Some soreness over the following day is to be expected. ' +
      'Needling can help you tolerate the exercises that make up the rest of your program, and we would not offer it without them.',
    points: [
      'Single-use, sterile needles',
      'Always with your written consent',
      'Not offered in the first trimester',
      'Added to a regular visit at no extra fee',
    ],
    faqs: [
      {
        q: 'Does it hurt?',
        a: 'It can. Most people describe a brief cramp; a few would rather not have it again, and that is fine by us.',
      },
      {
        q: 'Is it safe while breastfeeding?',
        a: 'Generally yes. Tell your physiotherapist if you take blood thinners, have a metal allergy or have ever fainted with a needle.',
      },
      {
        q: 'Will dry needling fix my diastasis?',
        a: 'No. Abdominal separation needs loading, time and sleep you are probably not getting.',
      },
    ],
  },
  {
    slug: 'osteoporosis',
    name: 'Bone Health',
    icon: Bone,
    short: 'Strength training for midlife and beyond.',
    body:
      'Twice a week, heavy enough to matter. Small-group lifting is one of the most effective things you can do for your bones after menopause.',
    points: ['Groups of four', 'DEXA results explained', 'Balance and fall training'],
  },
  {
    slug: 'acupuncture',
    name: 'Acupuncture',
    icon: Wind,
    short: 'With Mei-Lin Szeto, R.Ac.',
    body:
      'Mei-Lin practises Traditional Chinese Medicine and has a special interest in fertility and cycle health. ' +
      'Acupuncture moves qi and blood, settles the spirit and brings the body back into balance. ' +
      'Many of our clients say they sleep more deeply from the very first session.',
    points: ['Fertility support', 'Hot flushes and sleep', 'Nausea in pregnancy', 'Cupping on request'],
  },
];

export const hours = [
  { day: 'Monday', open: '08:00', close: '19:00' },
  { day: 'Tuesday', open: '08:00', close: '19:00' },
  { day: 'Thursday', open: '10:00', close: '20:00' },
  { day: 'Saturday', open: '09:00', close: '13:00' },
];
