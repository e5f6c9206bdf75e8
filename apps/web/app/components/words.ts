/** The words that components say by themselves. What a page says is the page's. */
export const WORDS = {
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
} as const;

/** What a part of the page is called; where it is shown again as a specimen, apart from the page's own. */
export const partName = (part: string, specimen?: string): string => (specimen ? `${part}: ${specimen}` : part);
