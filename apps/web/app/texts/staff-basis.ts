/** What is said of what a decision rests on, in words that the server writes. */
export const BASIS = {
  pilotReport: (frozen: boolean): string => `Evaluation report of the pilot${frozen ? ', as it was frozen when the pilot ended' : ''}`,
  measures: 'Measures of the pilot',
  measure: 'Measure',
  mainMeasure: (name: string): string => `${name} (main measure)`,
  target: 'Target',
  targets: { met: 'Met', 'not-met': 'Not met', 'not-enough': 'Not enough data', 'no-target': 'None: neither way is better' },
  verdict: 'What it showed',
  noMeasures: 'The pilot has no measures.',
  determination: 'What the panel determined',
  determinedStep: (step: string): string => `The panel determined: ${step}.`,
} as const;

/** What is said of the panel's advice. */
export const ADVICE = {
  title: 'Panel’s advice',
  minutes: 'Read the minutes',
  for: 'For',
  against: 'Against',
  nobodyFor: 'Nobody gave a reason for it.',
  nobodyAgainst: 'Nobody gave a reason against it.',
  abstained: (count: number): string => (count === 1 ? '1 member abstained.' : `${count} members abstained.`),
  minority: 'Minority view',
  conditions: 'Conditions the panel asks for',
} as const;

export const LATEST = {
  title: 'History',
  all: (count: number): string => (count > 0 ? `See all ${count}` : 'See all'),
} as const;
