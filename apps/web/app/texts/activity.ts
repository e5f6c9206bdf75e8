/** Words of the page of everything that happened to an innovation. */
export const ACTIVITY = {
  title: 'All activity',
  back: 'Progress',
  lead: 'Stages, letters, requests, what you sent, documents that you have now, threads of messages with the last message in each, and conditions that are met and stand, newest first. What you wrote before you sent it has a page of its own:',
  versions: 'Earlier versions',
  none: 'Nothing has happened yet',
  noneText: 'What you send, add and are told stands here with its time.',
  evaluation: (number: number): string => `Evaluation ${number}`,
} as const;
