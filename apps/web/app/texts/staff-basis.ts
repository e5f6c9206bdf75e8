/** What is said of what a decision rests on, in words that the server writes. */
export const BASIS = {
  pilotReport: (frozen: boolean): string => `Evaluation report of the pilot${frozen ? ', as it was frozen when the pilot ended' : ''}`,
  measures: 'Measures of the pilot',
  measuresMet: (met: number, all: number): string => `${met} of ${all} ${all === 1 ? 'measure' : 'measures'} met the target and can be relied on.`,
  measure: 'Measure',
  mainMeasure: (name: string): string => `${name} (main measure)`,
  target: 'Target',
  targetMet: 'Met',
  targetNotMet: 'Not met, or not known yet',
  verdict: 'What it showed',
  noMeasures: 'The pilot has no measures.',
  determination: 'What the panel determined',
  determinedStep: (step: string): string => `The panel determined: ${step}.`,
} as const;
