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
