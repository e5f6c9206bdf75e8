/** Words of the page of everything that happened to an innovation. */
export const ACTIVITY = {
  title: 'All activity',
  back: 'Progress',
  lead: 'What happened to your innovation and is yours to know, newest first. What you wrote before you sent it has a page of its own:',
  versions: 'Earlier versions',
  none: 'Nothing has happened yet',
  noneText: 'What you send, add and are told stands here with its time.',
  evaluation: (number: number): string => `Evaluation ${number}`,
} as const;
