export const TRIAGE = 'triage-';

/** The triage of an evaluation, as an officer writes it: see `Place`. */
export const triageOf = (evaluation: string): string => `${TRIAGE}${evaluation}`;
