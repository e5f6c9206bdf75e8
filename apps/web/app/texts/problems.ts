export interface ProblemWords {
  title: (service: string) => string;
  /** What happened; what is known of the case stands here instead. */
  why: string;
  /** What to do now. */
  next: string;
  link?: { text: string; to: 'account' | 'here' | 'sign-in' };
}

/** Pages for what went wrong, by the status of the answer. */
const PAGES: Readonly<Record<number, ProblemWords>> = {
  400: {
    title: () => 'We could not read what was sent',
    why: 'A part of the address or of the form was missing or not in a form that we know.',
    next: 'Go back, reload the page and send it again. If you typed the address, check it. If it happens again, tell the programme office what you did.',
  },
  401: { title: () => 'Sign in to see this page', why: 'You are not signed in.', next: 'Sign in, and you will come back to this page.', link: { text: 'Sign in', to: 'sign-in' } },
  403: {
    title: () => 'You cannot do this',
    why: 'No role that you act in lets you see or do this.',
    next: 'If you hold several roles, choose another one in your account. If you need this for your work, ask an administrator for the role.',
    link: { text: 'See your roles', to: 'account' },
  },
  404: {
    title: () => 'Page not found',
    why: 'There is nothing here that you may see.',
    next: 'If you typed the address, check it. If you followed a link, what it led to may have been moved, or may not be yours to see.',
  },
  409: {
    title: () => 'Somebody was first',
    why: 'What you sent was changed or decided by somebody else meanwhile, so it was not taken.',
    next: 'Look at it as it is now and decide again. Go back if you want to copy what you wrote.',
    link: { text: 'See it as it is now', to: 'here' },
  },
  413: { title: () => 'What you sent is too large', why: 'The words of a form can hold 256 kB, a file 25 MB, and all files of a form together 100 MB.', next: 'Go back: most browsers hold what you wrote. Send fewer or smaller files, or shorten the text.' },
  429: { title: () => 'You asked too often', why: 'You, or a page of yours, sent more in a minute than anybody needs.', next: 'Nothing was changed by what was refused. Wait a minute, go back and try again.' },
  500: {
    title: () => 'There is a problem on our side',
    why: 'Something went wrong that is not your doing.',
    next: 'Nothing that you saved is lost. Try again later; if it happens again, tell the programme office what you did.',
  },
  503: {
    title: (service) => `${service} cannot be used at the moment`,
    why: 'It is being looked after, or a part of it does not answer.',
    next: 'Nothing that you saved is lost. Try again in a few minutes.',
  },
};

/** Nearest words for a status that has none of its own. */
const NEAREST: Readonly<Record<number, number>> = { 410: 404, 502: 503, 504: 503 };

/** The words for a status: its own, or those of its kind. */
export const problemWords = (status: number): ProblemWords => PAGES[NEAREST[status] ?? status] ?? PAGES[status < 500 ? 400 : 500]!;

export const START_PAGE = 'Go to the start page';

/** Why a page cannot be shown, said on the page that stands in its place. */
export const PROBLEMS = {
  tooLarge: 'This is more than can be sent at once, which is 256 kB. Nothing of it was saved: shorten the longest text and send it again.',
  noFigure: 'There is no such figure. Go to the page of insights and follow one of its figures from there.',
  monthsReversed: (from: string, to: string): string => `The first month, ${from}, lies after the last, ${to}. Choose a first month that is not after the last.`,
  serviceSilent: 'The service does not answer',
  administratorsOnly: 'Administrators add programmes',
  contactOfLeads: 'Administrators and programme leads say who answers innovators',
  noPerson: 'There is nobody of this id',
  noProgramme: 'There is no such programme',
  noPilot: 'There is no pilot here that is yours to see',
  noSite: 'There is no such site in this pilot',
  noAct: 'There is no such act on this page',
  noExercise: 'There is no such exercise for you',
  noDocument: 'There is no such document for you to read here',
  notAsked: 'This is not asked of you in this review',
  notYourReview: 'This review is not yours to write, or no longer',
} as const;
