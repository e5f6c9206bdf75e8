import { count } from './count.ts';

/** Words on whom an innovator may ask, and how soon they are answered. */
export const HELP = {
  heading: 'Get help',
  programme: 'The programme',
  /** Below who answers, be that one office or several people. */
  repliesWithin: (days: number): string => `You will get a reply within ${count(days, 'working day')}`,
  sendMessage: 'Send a message',
  readMessages: 'Read the messages',
  contactUs: 'Contact us',
  contactText: 'Give the reference of your innovation.',
} as const;
