import type { Anchor } from '../../components/evaluation/anchored-scale.tsx';

/** A made-up scale for the showing page. */
export const ANCHORS: Anchor[] = [
  { value: '0', sign: '0', name: 'No evidence', description: 'No study, or the study does not measure an outcome that matters to patients.' },
  { value: '1', sign: '1', name: 'Weak', description: 'Uncontrolled or very small studies. High risk of bias.' },
  { value: '2', sign: '2', name: 'Some', description: '1 controlled study, or several small studies that agree. Some risk of bias.' },
  { value: '3', sign: '3', name: 'Good', description: 'At least 1 well-run randomised trial in a setting like the NHS. Benefit matters to patients.' },
  { value: '4', sign: '4', name: 'Strong', description: '2 or more well-run trials, or a systematic review, with benefit in NHS use.' },
];

export const OTHERS: Anchor[] = [
  { value: 'not-applicable', sign: '–', name: 'Not applicable', description: 'The criterion does not fit this kind of innovation.' },
  { value: 'cannot-assess', sign: '?', name: 'I cannot assess this', description: 'Outside my expertise, or what I need is not there.' },
];
