import { count } from './count.ts';

/** Words on who of a programme answers innovators. */
export const PROGRAMME_CONTACT = {
  title: 'Who answers innovators',
  lead: 'Innovators read this on the pages of what they sent to this programme. Leave out what you do not want to say: then nothing is said in its place.',
  contact: 'Who answers them (optional)',
  contactHint: 'An office or a role, for example “Innovator office”. Never the name of a person: who works on an evaluation is not theirs to know.',
  days: 'Within how many working days? (optional)',
  daysHint: 'A whole number from 1 to 60. It is shown as a promise, so choose what you can keep.',
  unit: 'working days',
  needDays: 'Write a whole number of working days from 1 to 60',
  save: 'Save',
  change: 'Change who answers innovators',
  none: 'It does not say who answers innovators, nor how soon.',
  said: (contact: string | null, days: number | null): string => `Innovators get an answer from ${contact ?? 'the programme'}${days ? ` within ${count(days, 'working day')}` : ''}.`,
} as const;
