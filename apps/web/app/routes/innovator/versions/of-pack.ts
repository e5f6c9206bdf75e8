/** A pack of guidance whose answers have versions of their own. */
export type PackName = 'esf' | 'dtac';

/** Of which pack the versions are that an address asks for; undefined: of the draft. */
export const packIn = (request: Request): PackName | undefined => {
  const of = new URL(request.url).searchParams.get('of');
  return of === 'esf' || of === 'dtac' ? of : undefined;
};

/** What an address says of it. */
export const ofPack = (pack: PackName | undefined): string => (pack ? `?of=${pack}` : '');

/** The page on which these answers are written. */
export const pageOf = (innovation: string, pack: PackName | undefined): string => `/innovations/${innovation}/${pack === undefined ? 'answers' : pack === 'dtac' ? 'dtac' : 'guidance'}`;
