/** Words of the page of one section of the DTAC, apart from the others: it loads no more than it shows. */
export const DTAC_SECTION = {
  place: (name: string, section: string): string => `${name}: section ${section}`,
  documents: 'Documents that this section asks for',
  documentsNext: 'Add documents',
  notAttached: 'Not attached yet',
  until: (when: string): string => `valid until ${when}`,
} as const;
