import type { DocumentRow } from './facts.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';

/** Each named type has a current document, with `inDate` one whose last day of validity is not over. */
export const documentsPresent: Guard = (use, { documents, today }) => {
  const wanted = use.documents ?? [];
  if (!documents) return lacking(['documents'], { missing: wanted, documents: wanted });
  if (use.inDate && !today) return lacking(['today'], { missing: wanted, documents: wanted });
  const counts = (document: DocumentRow): boolean =>
    !document.replaced && !document.deleted && (!use.inDate || !document.expiresOn || document.expiresOn >= today!);
  const missing = wanted.filter((type) => !documents.some((document) => document.type === type && counts(document)));
  return { pass: use.documents !== undefined && missing.length === 0, operands: { missing, documents: missing } };
};
