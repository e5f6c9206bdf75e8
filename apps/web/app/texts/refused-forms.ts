/** What is said of forms that the server refuses. Apart from the other words of their pages, which browsers load. */
export const REFUSED_FORMS = {
  badPage: 'Enter the page number as a whole number from 1 up',
  needSite: 'Choose the person and the organisation',
  needUntil: 'Enter the last day as day, month and year, for example 31 3 2028',
  needFile: 'Choose a file',
  noOneSite: 'A document of this kind is of no one site: leave the site at its first choice',
  mixedVersions: 'This proposal has changed since you began to read it: read it again from the beginning, and confirm it then',
} as const;
