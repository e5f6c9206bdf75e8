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
