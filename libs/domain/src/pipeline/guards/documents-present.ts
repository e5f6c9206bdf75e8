import type { DocumentRow, SiteTakingPart } from './facts.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';

/**
 * Each named type has a current document, with `inDate` one whose last day of validity is not over. Where sites give their
 * own, every site that takes part has one; one that names no site counts for all of them.
 */
export const documentsPresent: Guard = (use, { documents, takingPart, today }) => {
  const wanted = use.documents ?? [];
  if (!documents) return lacking(['documents'], { missing: wanted, documents: wanted });
  if (use.inDate && !today) return lacking(['today'], { missing: wanted, documents: wanted });
  const counts = (document: DocumentRow): boolean =>
    !document.replaced && !document.deleted && (!use.inDate || !document.expiresOn || document.expiresOn >= today!);
  const found = wanted.map((type) => ({ type, ...standing(documents.filter((document) => document.type === type), counts, takingPart ?? []) }));
  const missing = found.filter(({ stands }) => !stands).map(({ type }) => type);
  const atSites = found.filter(({ lacksAt }) => lacksAt.length > 0).map(({ type, lacksAt }) => `${type} lacks for: ${lacksAt.join(', ')}`);
  return {
    pass: use.documents !== undefined && missing.length === 0,
    operands: { missing, documents: missing, ...(atSites.length > 0 ? { remark: atSites.join('; ') } : {}) },
  };
};

/** Whether papers of one type stand for the pilot; where some sites gave theirs, which others did not. */
const standing = (papers: readonly DocumentRow[], counts: (paper: DocumentRow) => boolean, sites: readonly SiteTakingPart[]): { stands: boolean; lacksAt: string[] } => {
  if (papers.some((paper) => !paper.site && counts(paper))) return { stands: true, lacksAt: [] };
  const lacksAt = sites.filter(({ site }) => !papers.some((paper) => paper.site === site && counts(paper))).map(({ name }) => name);
  return { stands: sites.length > 0 && lacksAt.length === 0, lacksAt: papers.some(({ site }) => site) ? lacksAt : [] };
};
