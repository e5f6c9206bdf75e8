import type { Step } from '../routes/staff/evaluation/decide/step.ts';

/** What a check asks of the charts of a site. */
export type Assurance = 'consistently-passes' | 'not-consistently-fails';

/** What the page says on which a step is chosen, checked and signed. */
export const DECIDE = {
  blocks: (step: string): string => `What blocks “${step}”`,
  condition: (number: number): string => `Condition ${number}`,
  removeCondition: (number: number): string => `Remove condition ${number}`,
  needText: (number: number): string => `Condition ${number}: write what must be met`,
  needOwner: (number: number): string => `Condition ${number}: name who has to meet it`,
  needDay: (number: number): string => `Condition ${number}: enter the last day, for example 31 3 2027`,
  readProposal: 'Read what is proposed',
  chosen: (section: string, count: number): string => (count > 0 ? `${section} (${count} chosen)` : section),
  leadsToStage: (stage: string): string => `Leads to ${stage}.`,
  scoresFrom: (statistic: 'mean' | 'median', reviewers: number): string => (reviewers === 1 ? 'score of the 1 reviewer from 0 to 4' : `${statistic} of ${reviewers} reviewers from 0 to 4`),
  allReasons: 'Read all reasons side by side',
  keeps: 'Those in force stay as they are',
  letterNext: (letter: string): string => `“${letter}” is written next.`,
  title: (stage: string) => `Decide what happens next: ${stage}`,
  checkTitle: 'Check your decision',
  question: 'What do you decide?',
  none: 'No step of this stage is yours to take.',
  others: 'Steps that others take',
  advisory: 'Scores advise. People decide, and write why.',
  chooseOne: 'Choose what you decide',
  writeReason: 'Write a reason: the innovator reads it in the letter',
  writeCondition: 'Write at least one condition: this step needs one',
  reason: 'Reasons',
  reasonHint: 'The innovator reads them in the letter once it is released. Name no reviewer, and leave out what is personal or commercial.',
  determined: 'The panel’s determination is final: its step, reasons and conditions are filled in below. Read them before you go on.',
  conditionsDetermined: 'The conditions below are those that the panel determined. You can change them.',
  conditions: 'Conditions',
  conditionsHint: 'Leave them empty to keep the conditions that are in force.',
  conditionText: 'What must be met',
  conditionTextHint: 'A condition of an adoption stands on the public register once its letter is released. Leave out what is personal or commercial.',
  conditionOwner: 'Who has to meet it',
  conditionOwnerHint: 'A role or an organisation',
  conditionDueOn: 'Last day',
  addCondition: 'Add another condition',
  unlock: 'Questions that the innovator may change',
  unlockHint: 'Only these are unlocked. Choose each answer that your reasons speak of.',
  check: 'Check and sign',
  change: 'Change',
  propose: (step: Step) => (step.signatures.length > 0 ? `Sign and propose: ${step.label}` : `Confirm: ${step.label}`),
  notAnnounced: 'Deciding is not announcing. The innovator learns of it when its letter is approved and released.',
  standing: (label: string) => `“${label}” is proposed already and awaits a signature. Sign it or take it back first.`,
  blocked: (count: number) => `Cannot be taken now: ${count === 1 ? '1 thing blocks it' : `${count} things block it`}.`,
  openTitle: 'Conditions that are not met',
  leavesOpen: (count: number): string => (count === 1 ? '1 condition is not met: nobody follows it once this is decided.' : `${count} conditions are not met: nobody follows them once this is decided.`),
  blockedTitle: 'What blocks these steps',
  yours: 'Your decision',
  rests: 'What the decision rests on',
  noScore: 'None yet',
  noScoreMore: 'The round of reviews of this stage is not over. Scores of earlier stages are on the page of scores, and are not those of this decision.',
  pilot: 'Pilot result',
  measuresMet: (all: number): string => `of ${all} ${all === 1 ? 'measure' : 'measures'} met`,
  /** What the check of a step asks of sites, in its own words: a share of sites is not how many measures are met. */
  sitesShare: (share: number, assurance: Assurance, all: boolean): string => `${Math.round(100 * share)}% of sites ${assurance === 'consistently-passes' ? 'consistently reach' : 'do not consistently miss'} the ${all ? 'target of every measure' : 'target of the main measure'}`,
} as const;

/** Who has to sign a step, in one sentence. */
export const whoSigns = (needed: readonly { role: string; count: number }[]): string => {
  if (needed.length === 0) return 'One person takes this step. No second signature is needed.';
  const parts = needed.map(({ role, count }) => (count === 1 ? role : `${count} different people as ${role}`));
  return `Signed by ${parts.join(' and ')}. Nothing happens until the last signature.`;
};

/** The parts of a decision, on the page where it is checked and on the page where it is signed. */
export const PARTS = {
  decision: 'Decision',
  leadsTo: 'Leads to',
  proposedBy: 'Proposed by',
  reasons: 'Reasons',
  noReasons: 'None written',
  conditions: 'Conditions',
  questions: 'Questions unlocked',
  noQuestions: 'None',
  signatures: 'Signatures',
  blocks: 'What blocks it',
  letter: 'Letter',
  letterOf: (letter: string): string => `“${letter}”.`,
  revision: 'Revision',
  /** A condition with who has to meet it and until when. */
  condition: (text: string, owner: string, by: string): string => `${text} (${owner}, by ${by})`,
} as const;
