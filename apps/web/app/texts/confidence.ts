/** What stands beside an answer or a document that is in confidence, and beside one that is not. */
export const CONFIDENCE = {
  tag: 'Commercial in confidence',
  open: 'Not commercial in confidence',
  of: (label: string): string => `Commercial in confidence: ${label}`,
} as const;
