import type { Step } from '../routes/staff/evaluation/decide/step.ts';

/** What the page says on which a step is chosen, checked and signed. */
export const DECIDE = {
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
  conditions: 'Conditions',
  conditionsHint: 'Leave them empty to keep the conditions that are in force.',
  conditionText: 'What must be met',
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
  blockedTitle: 'What blocks these steps',
  yours: 'Your decision',
  rests: 'What the decision rests on',
  pilot: 'Pilot result',
  pilotMore: 'of sites reach the target of the main measure',
} as const;

/** Who has to sign a step, in one sentence. */
export const whoSigns = (needed: readonly { role: string; count: number }[]): string => {
  if (needed.length === 0) return 'One person takes this step. No second signature is needed.';
  const parts = needed.map(({ role, count }) => (count === 1 ? role : `${count} different people as ${role}`));
  return `Signed by ${parts.join(' and ')}. Nothing happens until the last signature.`;
};
