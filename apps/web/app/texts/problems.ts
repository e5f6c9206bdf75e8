/** Why a page cannot be shown, said on the page that stands in its place. */
export const PROBLEMS = {
  serviceSilent: 'The service does not answer',
  administratorsOnly: 'Administrators add programmes',
  noPerson: 'There is nobody of this id',
  noProgramme: 'There is no such programme',
  noPilot: 'There is no pilot here that is yours to see',
  noSite: 'There is no such site in this pilot',
  noAct: 'There is no such act on this page',
  notAsked: 'This is not asked of you in this review',
  notYourReview: 'This review is not yours to write, or no longer',
} as const;
