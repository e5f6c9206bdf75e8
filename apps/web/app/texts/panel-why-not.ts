const STATES: Readonly<Record<string, string>> = { expected: 'You are not recorded as present at this meeting yet', apologies: 'You are recorded as having sent apologies for this meeting', present: 'You are recorded as having left the room for this item' };

/** Why somebody cannot act on an item of a panel, and what helps. */
export const WHY_NOT = {
  absent: (state: string | null): string => `${state === null ? 'You are not named to this meeting' : (STATES[state] ?? STATES['expected'])}, so you cannot add minutes or score anew here.`,
  recordIt: 'If you are there, record it.',
  askChair: 'If you are there, ask the chair to record you as present.',
  open: 'Scores that members give anew can be opened once something is minuted.',
  link: 'Record attendance',
} as const;
