import { count } from './count.ts';

/** Words of the list of sections. */
export const TASKS = {
  title: 'Your answers',
  progress: (done: number, of: number): string => `You have completed ${done} of ${count(of, 'section')}`,
  answers: 'Your answers',
  completedBut: (kinds: number): string => `Completed, ${kinds} ${kinds === 1 ? 'kind' : 'kinds'} of document not given`,
  notNeeded: 'Not needed',
  notNeededHint: 'There is nothing to answer here for this kind of innovation',
  dependsOnOthers: 'What we ask here depends on your other answers',
  send: 'Send',
  checkAndSend: 'Check your answers and send',
  completeFirst: 'Complete all sections first',
  keepHeading: 'Answer in any order',
  keep: 'What you save stays here until you send it. You can sign out and come back.',
  readyHeading: 'Ready to check',
  ready: 'All sections are complete. Check your answers, then send them.',
  readyToRead: 'All sections are complete. People of your team who can change answers check them and send them.',
  keepToRead: 'People of your team answer. You can read what they saved.',
  beside: 'Beside your answers',
  documents: (number: number): string => (number === 0 ? 'None yet' : count(number, 'document')),
  messages: (number: number): string => (number === 0 ? 'Nothing new' : `${number} not read`),
  openQuestions: (number: number): string => `${count(number, 'question')} open`,
  tier: (tier: string): string => `Tier ${tier}`,
  noTier: 'No tier',
  more: 'Other things that you can do',
  readyButEnded: 'Your answers can be sent. A document that they name has ended: replace it first if you can.',
  continue: 'Continue',
  seeAll: 'See all your answers',
  people: 'People on this innovation',
  invite: 'Invite someone',
  seePeople: 'See who is on the team',
  nextHeading: 'What happens next',
  next: 'After you send your answers, a triage officer checks that they are complete and fit the programme. We tell you the outcome in a letter.',
} as const;

/** Above the heading of a section: whose it is, and which of how many. */
export const sectionPlace = (name: string, place: number, of: number): string => `${name}: ${place} of ${of}`;
