/** Words of checking and sending, and of what was sent. */
export const CHECK = {
  title: 'Check your answers before you send',
  missing: (number: number): string => (number === 1 ? '1 answer is missing or not complete' : `${number} answers are missing or not complete`),
  guidanceUnfit: (number: number): string => (number === 1 ? '1 answer to guidance needs a change before you send' : `${number} answers to guidance need a change before you send`),
  kindsLacking: (number: number): string => (number === 1 ? '1 kind of document is not given' : `${number} kinds of document are not given`),
  kindsLackingText: 'You can send your answers all the same. Whoever reads them sees which kinds of document are there.',
  send: 'Send your answers',
  sendText: 'After you send them you cannot change your answers, unless we ask you to.',
  programme: 'Which programme do you send them to?',
  chooseProgramme: 'Choose the programme that you send your answers to',
  noProgramme: 'No programme takes applications at the moment. Your answers stay saved.',
  declare: 'Confirm all statements before you send',
  stale: 'Somebody of your team changed answers or documents since you opened this page. Check them again, then send.',
  formMoved: 'The programme asks by another version of the form than your draft was written under. Your answers were taken over to it. Check them again, also what it asks besides, then send.',
  confirm: 'Confirm and send',
} as const;

export const SENT = {
  title: 'Answers sent',
  reference: 'Your reference',
  next: 'What happens next',
  follow: 'Follow the progress',
  see: 'See what you sent',
  text: (days: number | null): string =>
    `A triage officer checks that your answers are complete and that your innovation fits the programme.${days ? ` This usually takes up to ${days} working days.` : ''} You get a letter with the outcome. If we need to know more, we ask you here.`,
} as const;

export const SENT_ANSWERS = {
  title: 'Your answers',
  version: (number: number, when: string): string => `Version ${number}, sent ${when}`,
  versions: 'Versions that you sent',
  frozen: 'You sent these answers. They change only when we ask you to.',
} as const;
