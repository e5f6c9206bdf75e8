/** What the page says on which reviewers are invited and released, the round is closed and conflicts are decided. */
export const REVIEWERS = {
  found: (because: string, when: string, reason: string | null): string => `${because}. Found ${when}.${reason ? ` ${reason}` : ''}`,
  invited: (organisation: string, when: string, reason: string | null): string => `${organisation}. Invited ${when}.${reason ? ` ${reason}` : ''}`,
  title: (stage: string) => `Reviewers: ${stage}`,
  seats: 'Seats of this stage',
  noSeats: 'Nobody is invited to this stage.',
  seat: (role: string, people: number) => (people === 0 ? role : `${role} (${people})`),
  empty: 'Nobody is invited yet.',
  invite: 'Invite reviewers',
  chooseRole: 'Whom do you look for?',
  show: 'Show candidates',
  candidates: (role: string) => `Candidates: ${role}`,
  candidatesHint: 'Choose any number: all are invited or none. The best fit stands first: it compares what people know and have reviewed with the words of the submission. It is advice, and you choose.',
  barredTitle: (role: string) => `Barred from this seat: ${role}`,
  allBarred: 'Everybody who holds this role is barred from this seat.',
  fit: (fit: number, terms: readonly string[]) =>
    fit > 0 && terms.length > 0 ? `Fit ${fit} of 100: ${terms.map((term) => `“${term}”`).join(', ')}.` : `Fit ${fit} of 100.`,
  load: (open: number, most: number | null) => (most === null ? `${open} open reviews` : `${open} of at most ${most} open reviews`),
  away: (absences: readonly (readonly [from: string, to: string])[]) => `Away ${absences.map(([from, to]) => (from === to ? from : `${from} to ${to}`)).join(', ')}.`,
  declareOnly: 'Declared, not barring',
  inviteButton: 'Invite those chosen',
  chooseSome: 'Choose at least one person',
  noCandidates: 'Nobody holds this role in the programme.',
  notYours: 'Reviewers are invited by the review coordinator or a triage lead.',
  release: 'Release',
  releaseReason: 'Why do you release them?',
  releaseHint: 'A review that they submitted stays and counts.',
  releaseButton: 'Release this reviewer',
  closeRound: 'Close the round',
  closeRoundReason: 'Why do you close it now?',
  closeRoundHint: 'Reviews that are not submitted do not count. The round cannot be opened again.',
  closeRoundButton: 'Close the round of reviews',
  roundClosed: (when: string, reason: string | null) => `The round was closed ${when}${reason ? `: ${reason}` : ', when every place was settled'}.`,
  roundOpen: 'The round is open: reviews are hidden from other reviewers until it closes.',
  openConflict: 'Open this conflict, to confirm or waive it',
  ofPerson: (name: string): string => `of ${name}`,
  conflicts: 'Conflicts of interest',
  noConflicts: 'No conflict of interest is known on this evaluation.',
  conflictQuestion: 'What do you decide?',
  confirm: 'Confirm: they leave the case',
  waive: 'Waive: they stay, with a second person',
  waiverHint: 'A waiver needs a reason and a second person. Whoever has the conflict never decides on it.',
  conflictReason: 'Reason',
  conflictButton: 'Record the decision',
  chooseDecision: 'Choose whether you confirm or waive it',
} as const;

const CONFLICT_STATES: Readonly<Record<string, string>> = {
  open: 'Open',
  confirmed: 'Confirmed',
  waived: 'Waived',
  'waiver-proposed': 'Waiver proposed, awaits a second person',
  noted: 'Noted',
};
const EFFECTS: Readonly<Record<string, string>> = { exclude: 'Excludes from the case', declare_only: 'Declared only', none: 'No effect' };

export const conflictState = (state: string): string => CONFLICT_STATES[state] ?? state;
export const conflictEffect = (effect: string): string => EFFECTS[effect] ?? effect;
