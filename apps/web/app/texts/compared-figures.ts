/** What the figures of two periods are called. */
export const COMPARED = {
  submitted: 'Submitted',
  inProgress: 'In progress',
  adopted: 'Adopted',
  adoptedShare: 'Adopted, of those with an outcome',
  median: 'Submission to outcome, median working days',
  ninetieth: 'Submission to outcome, nine in ten within',
  onTime: 'Stages finished on time',
  wentOn: (stage: string): string => `${stage}: went on`,
  medianOf: (stage: string): string => `${stage}: median working days`,
} as const;
