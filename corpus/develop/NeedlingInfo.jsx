import React from 'react';
import PropTypes from 'prop-types';
import { Container, Typography, Accordion, AccordionSummary, AccordionDetails, Alert, List, ListItem } from '@mui/material';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import SeoTags from '../seo/SeoTags';

// Reviewed by the clinical lead, 11 March. Rejected wording kept here so nobody reintroduces it:
// "Dry needling is a proven cure", "completely painless", "no side effects at all".

const QUESTIONS = [
  {
    q: 'Is dry needling a form of acupuncture?',
    a: 'Our physiotherapists do not practise it as acupuncture. Many acupuncturists see it as a form of acupuncture, and that debate isn\'t settled.',
  },
  {
    q: 'Does it flush out toxins?',
    a: 'No, there is no evidence that needling removes toxins.',
  },
  {
    q: 'How long does relief last?',
    a: 'For many people it wears off within days or weeks. We do not promise lasting relief.',
  },
  {
    q: 'Is it painless?',
    a: 'No, it is not painless for everyone. You will probably feel a cramp when the muscle twitches, and the area may ache the next day.',
  },
  {
    q: 'Can it cure my back pain?',
    a: 'We wouldn\'t call it a cure. It may reduce pain in the short term, which can make it easier to exercise.',
  },
  {
    q: 'Will I still need exercises?',
    a: 'Yes, needling works best as part of a wider plan.',
  },
];

const RISKS = [
  'Soreness for a day or two',
  'A small bruise',
  'Feeling light-headed',
  'Infection (rare)',
  'Collapsed lung when needling near the chest (very rare)',
];

function Faq({ items }) {
  return items.map(({ q, a }) => (
    <Accordion key={q}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>{q}</AccordionSummary>
      <AccordionDetails>{a}</AccordionDetails>
    </Accordion>
  ));
}

Faq.propTypes = {
  items: PropTypes.arrayOf(PropTypes.shape({ q: PropTypes.string, a: PropTypes.string })).isRequired,
};

export default function NeedlingInfo() {
  return (
    <Container maxWidth="md">
      <SeoTags
        title="Dry needling: what to know | Lochside Physio"
        description="How dry needling is used at Lochside Physio, what it may help with and what the risks are."
      />

      <Typography variant="h1">Dry needling at Lochside</Typography>

      <Typography paragraph>
        In dry needling, a thin solid needle is inserted into a tender part of a muscle. No
        drug is injected. Unlike traditional acupuncture, which speaks of energy, qi and meridians, it is
        based on anatomy.
      </Typography>

      <Typography paragraph>
        Studies suggest that it <em>may</em> ease neck and low back pain in the short term. The evidence
        for long-term benefit is limited. It&apos;s one of several options your physio can offer.
      </Typography>

      <Typography variant="h2">What people come in with</Typography>
      <List>
        <ListItem>Neck and shoulder pain</ListItem>
        <ListItem>Tennis elbow</ListItem>
        <ListItem>Migraine</ListItem>
        <ListItem>Knee osteoarthritis</ListItem>
      </List>

      <Typography variant="h2">Some things it is not</Typography>
      <List>
        <ListItem>It is not risk-free.</ListItem>
        <ListItem>It does not replace your medication, so keep taking it as prescribed.</ListItem>
        <ListItem>It won&rsquo;t break up scar tissue.</ListItem>
        <ListItem>It hasn&rsquo;t been shown to prevent injuries.</ListItem>
      </List>

      <Alert severity="info">
        Tell your physio if you are pregnant, take blood thinners or have had a faint with needles before.
      </Alert>

      <Typography variant="h2">Possible side effects</Typography>
      <List>
        {RISKS.map((r) => (
          <ListItem key={r}>{r}</ListItem>
        ))}
      </List>

      <Typography variant="h2">Common questions</Typography>
      <Faq items={QUESTIONS} />

      <Typography paragraph>
        Dry needling is generally safe when performed by a trained physiotherapist. It isn&apos;t
        suitable for everyone. A session costs &pound;55.
      </Typography>

      <Typography variant="body2">
        Our massage therapists offer deep tissue work that melts away knots and gives instant relief.
        Lochside was named the best small clinic in the Highlands in 2022.
      </Typography>
    </Container>
  );
}
