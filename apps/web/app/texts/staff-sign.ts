/** What the page says on which a proposal is read and signed. */
export const SIGN = {
  signatures: 'Signatures',
  place: (number: number): string => `Signature ${number}`,
  awaited: 'Signature that is awaited',
  title: (label: string) => `Sign: ${label}`,
  nothingTitle: 'Nothing awaits a signature',
  nothing: 'No step is proposed on this evaluation.',
  whatYouSign: 'You sign this, and nothing else. If it changes before you sign, your signature is refused.',
  sign: (label: string) => `Sign: ${label}`,
  yours: 'You proposed it. Somebody else has to sign.',
  notYours: (roles: string) => `To be signed by: ${roles}.`,
  withdraw: 'Take the proposal back',
  withdrawHint: 'The step is then open again. Write why.',
  withdrawButton: 'Take it back',
  reason: 'Reason',
  keeps: 'Those in force stay as they are',
} as const;

/** What the page says on which everything stands that waits for one's signature. */
export const SIGNATURES = {
  title: 'Waiting for your signature',
  lead: 'Each was proposed by somebody else and needs a second person. What was proposed first stands first.',
  count: (count: number): string => (count === 1 ? '1 proposal' : `${count.toLocaleString('en-GB')} proposals`),
  step: 'What you would sign',
  of: (step: string, innovation: string): string => `${step}: ${innovation}`,
  evaluation: 'Evaluation',
  by: 'Proposed by',
  at: 'Proposed',
  due: 'Time limit',
  noDue: 'No time limit',
  overdue: 'Overdue',
  notTold: 'Not shown',
  stopRule: 'Changed stop rule',
  none: 'Nothing waits for your signature',
  noneMore: 'When somebody proposes a step or a changed stop rule that you may sign, it stands here, and among what waits for you.',
  home: 'What waits for you',
  all: 'All that waits for your signature',
} as const;
