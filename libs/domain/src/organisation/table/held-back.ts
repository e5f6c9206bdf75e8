import type { UploadFault } from '../../pilot/index.ts';
import type { KnownOrganisation, OrganisationEntry } from './table.types.ts';

/**
 * Which of the organisations that come without being asked for stay out of a directory, and why: one whose name stands
 * there without a code, because only a person can say that both are one; and one that follows an organisation which is
 * open there, because both would then be open and nothing would pass from one to the other. Those whose code is there
 * already are not among them.
 */
export const heldBack = (entries: readonly OrganisationEntry[], known: readonly KnownOrganisation[]): UploadFault[] => {
  const byCode = new Map(known.flatMap((one) => (one.code === null ? [] : [[one.code, one] as const])));
  const uncoded = new Set(known.filter(({ code }) => code === null).map(({ name }) => name));
  const openHere = (code: string): boolean => {
    const here = byCode.get(code);
    return here !== undefined && here.to === null;
  };
  return entries.flatMap((entry): UploadFault[] => {
    if (byCode.has(entry.code)) return [];
    if (uncoded.has(entry.name)) return [{ line: entry.line, field: 'name', message: `“${entry.name}” is here without a code: where it is this one, give it the code ${entry.code} with a table of organisations` }];
    const before = entries.filter(({ code, to, successors }) => to !== null && successors.includes(entry.code) && openHere(code));
    return before.length === 0
      ? []
      : [{ line: entry.line, field: 'successorCodes', message: `“${entry.name}” followed ${before.map(({ name }) => `“${name}”`).join(' and ')}, which ${before.length === 1 ? 'is' : 'are'} open here: import a table of organisations that says when ${before.length === 1 ? 'it' : 'they'} ended` }];
  });
};
