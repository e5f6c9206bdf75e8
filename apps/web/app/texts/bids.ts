/** What a reviewer reads who is asked whether they would like to review. */
export const BIDS = {
  title: 'What would you like to review?',
  lead: 'A coordinator asks you about evaluations that may come to you. You see a name and one line. What you say is advice: the coordinator decides, and you may be invited or not.',
  link: 'Say what you would like to review',
  linkCount: (count: number): string => `Say what you would like to review: ${count === 1 ? '1 evaluation' : `${count} evaluations`} to answer`,
  none: 'You are asked about nothing now',
  noneText: 'When a coordinator asks you about an evaluation, it stands here until reviewers are invited.',
  noSummary: 'There is no summary.',
  question: 'Would you like to review it?',
  questionOf: (title: string): string => `: ${title}`,
  words: { eager: 'Yes, I am keen', willing: 'Yes, if you need me', unwilling: 'I would rather not' } as Readonly<Record<string, string>>,
  choose: 'Choose whether you would like to review it',
  save: 'Save your answer',
  saveOf: (title: string): string => ` about ${title}`,
  said: (word: string): string => `You said: ${word.charAt(0).toLowerCase()}${word.slice(1)}.`,
  conflict: 'I have a conflict of interest here',
  conflictLead: 'Do you have an interest in this product, its maker or a competitor? You are then not asked about it any more, and find nothing of it.',
  because: 'What is the conflict?',
  becauseHint: 'A coordinator reads this.',
  declare: 'Declare the conflict of interest',
  done: { saved: 'Your answer is saved. You can change it until reviewers are invited.', 'conflict-declared': 'Your conflict of interest is recorded. You are asked about this evaluation no more.' } as Readonly<Record<string, string>>,
} as const;

/** What a coordinator reads about it. */
export const BIDDING = {
  heading: 'Ask whether they would like to review',
  lead: 'Those whom you choose see the name and one line of this evaluation, and nothing else. What they say adds up to 30 points to their fit, or takes as many, when the proposal is solved anew. A conflict of interest, an absence and a full load stay bars.',
  people: 'Whom do you ask?',
  asked: 'Asked, no answer yet.',
  choose: 'Choose at least one person to ask',
  button: 'Ask those who are chosen',
  said: { eager: 'is keen', willing: 'would come if needed', unwilling: 'would rather not' } as Readonly<Record<string, string>>,
  hint: (word: string): string => `Says: ${word}.`,
  seat: (word: string, points: string): string => `${points} of these points because they said that they ${word}.`,
  seatWords: { eager: 'are keen', willing: 'would come if needed', unwilling: 'would rather not' } as Readonly<Record<string, string>>,
  summary: (answered: number, asked: number): string => `${answered} of ${asked} who were asked have said whether they would like to review. What they say counts when it is solved anew.`,
} as const;
