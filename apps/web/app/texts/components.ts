/** The words that components say by themselves. What a page says is the page's. */
export const WORDS = {
  control: 'Ctrl',
  enter: 'Enter',
  skipToContent: 'Skip to main content',
  back: 'Back',
  backTo: 'Back to',
  breadcrumb: 'Breadcrumb',
  error: 'Error',
  thereIsAProblem: 'There is a problem',
  important: 'Important',
  information: 'Information',
  success: 'Success',
  contents: 'Contents',
  menu: 'Menu',
  account: 'Account',
  signIn: 'Sign in',
  signOut: 'Sign out',
  changeRole: 'Change role',
  supportLinks: 'Support links',
  pagination: 'Pagination',
  previous: 'Previous',
  next: 'Next',
  page: 'page',
  sortable: 'Column headers are sortable',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  simulated: 'Simulated',
  seeNumbers: 'See the numbers as a table',
  pageNumber: (number: number): string => `Page ${number}`,
  filter: 'Filter',
  applyFilters: 'Apply filters',
  clearFilters: 'Clear filters',
  filtersSet: (set: number): string => `(${set} set)`,
  whatBlocks: 'What blocks it',
  nothingBlocks: 'Nothing blocks it.',
  stageDone: 'Completed: ',
  stageNext: 'Not yet reached: ',
  stageNow: 'Now',
  tickAll: 'Do this with all that you tick:',
  selected: 'Selected',
  selectedCount: (count: number): string => `${count} selected`,
  select: (row: string): string => `Select ${row}`,
  signedBy: 'Signed by',
  notSigned: 'Not signed yet.',
} as const;

/** The five statuses of a task, as the service manual words them. */
export const TASK_STATUS_WORDS = {
  completed: 'Completed',
  'in-progress': 'In progress',
  'not-yet-started': 'Not yet started',
  'cannot-start-yet': 'Cannot start yet',
  problem: 'There is a problem',
} as const;

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A time limit; the unit is in the singular. */
export const TIME_LIMIT = {
  paused: 'Clock paused',
  late: 'Late',
  lateBy: (count: number, unit: string): string => `${counted(count, unit)} late`,
  today: 'Due today',
  left: (count: number, unit: string): string => `${counted(count, unit)} left`,
} as const;

/** How long a text may be, and how much is left; the unit is in the form that its number asks for. */
export const LENGTH = {
  most: (allowed: number, unit: string): string => `You can enter up to ${allowed} ${unit}`,
  tooMany: (count: string, unit: string): string => `You have ${count} ${unit} too many`,
  remaining: (count: string, unit: string): string => `You have ${count} ${unit} remaining`,
} as const;

/** Two people saved the same text: both versions show. */
export const SAVED_MEANWHILE = {
  heading: (by: string, what: string): string => `${by} saved “${what}” while you were writing`,
  lead: 'Both texts are here. Nothing is saved over until you choose.',
  theirs: (by: string, when: string): string => `Saved by ${by}, ${when}`,
  yours: 'Yours, not saved',
} as const;

/** What a part of the page is called; where it is shown again as a specimen, apart from the page's own. */
export const partName = (part: string, specimen?: string): string => (specimen ? `${part}: ${specimen}` : part);
