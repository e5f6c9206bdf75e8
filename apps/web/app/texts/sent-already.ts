import { REQUEST } from './request.ts';

/** Words of the pages of questions once the answers are sent: what is written there goes only where somebody asked for it. The server hands them to the page. */
export const SENT_ALREADY = {
  heading: 'You have sent your answers',
  notSent: 'What you write here is not sent. It is kept in your draft, which only your team sees. It can go only with your answer to a request that asks for it. What you choose to be in confidence goes with your next answer to any request.',
  fileGoes: 'What you do here is kept in your draft, which only your team sees, until you answer a request. A file, and what you choose to be in confidence, go with your next answer to any request. Words go only with your answer to a request that asks for them.',
  asked: 'A request asks for this. What you write here goes when you send your answer to the request, and not before.',
  askedOf: (labels: readonly string[], files: boolean): string =>
    `A request asks for: ${labels.join('; ')}. That goes when you send your answer to the request. So ${files ? 'do files, and ' : 'does '}what you choose to be in confidence, of any question. What you write for the other questions is not sent: it is kept in your draft, which only your team sees.`,
  see: 'See what you sent',
  answer: 'Answer the request',
} as const;

/** What is said after “Draft saved 3 May by Kim.” of a save, by where it goes. */
export const AFTER_SAVE = {
  nowhere: 'It is not sent.',
  nextAnswer: 'A file goes with your next answer to a request.',
  request: REQUEST.staysUntil,
} as const;
