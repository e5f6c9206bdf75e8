/** What the pages say on which the innovator is asked and holds are laid. */
export const REQUESTS = {
  title: 'Ask for information',
  ask: 'Ask the innovator',
  text: 'What do you need to know?',
  textHint: 'The innovator reads this as you write it. Ask one thing at a time, and say why you need it.',
  unlock: 'Answers that they may change',
  unlockHint: 'Only these are unlocked. They become the next revision when the innovator sends them.',
  send: 'Send the request',
  effect: (days: number | null, pauses: string) => `While a request is open, ${pauses}.${days ? ` The innovator has ${days} working days.` : ''}`,
  who: (roles: string) => `Requests are made by: ${roles}.`,
  none: 'Nothing has been asked on this evaluation.',
  close: 'Close this request',
  closeReason: 'Why do you close it?',
  closeButton: 'Close the request',
} as const;

export const HOLDS = {
  title: 'Holds',
  lay: 'Lay a hold',
  chooseKind: 'Choose which hold',
  writeReason: 'Write why the hold is needed',
  kind: 'Which hold?',
  reason: 'Reason',
  reasonHint: 'Insiders read it. The innovator learns nothing of a hold.',
  button: 'Lay the hold',
  who: (lines: string) => `Holds are laid by: ${lines}.`,
  none: 'No hold was ever laid on this evaluation.',
  lift: 'Lift this hold',
  liftReason: 'Why do you lift it?',
  liftButton: 'Lift the hold',
} as const;
