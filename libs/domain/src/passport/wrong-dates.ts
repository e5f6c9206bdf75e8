import { localDateOf } from '../calendar/london.ts';
import { lastDay, wholeUntil } from './ends.ts';
import type { PassportPart, PassportPayload } from './passport.ts';

/** What a passport calls the whole, where a problem names a part. */
const WHOLE = 'The whole';

/** Titles of what counts for longer than the format lets it, or the whole where it ends on another day than its first part. */
export const withWrongDates = ({ issuedAt, validUntil, parts }: PassportPayload): string[] => {
  const issued = localDateOf(issuedAt);
  const late = parts.filter((part) => part.validUntil > lastDay(part.kind, issued, ...endsOf(part, issued))).map(({ title }) => title);
  return [...(validUntil === wholeUntil(parts) ? [] : [WHOLE]), ...late];
};

/** Last days of what a part rests on. Evidence of the DTAC that had ended already ends nothing more. */
const endsOf = (part: PassportPart, issued: string): string[] => {
  if (part.kind === 'certificate') return [part.content.endsOn];
  return part.kind === 'dtac' ? part.content.dated.map(({ endsOn }) => endsOn).filter((day) => day >= issued) : [];
};
