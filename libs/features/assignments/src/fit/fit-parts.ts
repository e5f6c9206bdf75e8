import { PROFILE, termsShown, type AffinityPart } from '@waymark/domain/assignment';

/** More terms would not be read. */
const MOST_SHOWN = 4;

/** A text that speaks for somebody: their profile, or what they reviewed. */
export interface FitDocument {
  /** Whose submission it is; null: it is the profile. */
  evaluation: string | null;
  points: number;
  /** The words that say most, as they stand in the submission. */
  terms: string[];
}

/** Where points of fit come from, but for a bid, which is kept apart: a conflict of interest hides it. */
export interface FitPart {
  kind: 'text' | 'specialties' | 'methods';
  points: number;
  /** Specialties or methods that the submission names. */
  shared: string[];
  documents: FitDocument[];
}

/** The parts of a pair as they are stored with its round. The documents of a text add up to it. @param sourceOf whose submission a document is */
export const partsFrom = (parts: readonly AffinityPart[], sourceOf: (document: number) => string | undefined): FitPart[] =>
  parts.flatMap((part): FitPart[] => {
    if (part.kind === 'specialties' || part.kind === 'methods') return [{ kind: part.kind, points: part.value, shared: part.shared, documents: [] }];
    if (part.kind !== 'text') return [];
    const points = shares(part.value, part.documents.map(({ weight }) => weight));
    const documents = part.documents.map(({ document, terms }, at) => ({ evaluation: document === PROFILE ? null : (sourceOf(document) ?? null), points: points[at]!, terms: terms.map(({ term }) => term) }));
    return [{ kind: 'text', points: part.value, shared: [], documents }];
  });

/** A whole number shared out by weights into whole numbers that add up to it. */
export const shares = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0);
  let given = 0;
  let before = 0;
  return weights.map((weight) => {
    before += weight;
    const until = sum === 0 ? 0 : Math.round((total * before) / sum);
    const own = until - given;
    given = until;
    return own;
  });
};

/** The words that say most for a pair, over its documents. */
export const termsOf = (parts: readonly FitPart[]): string[] => termsShown(parts.flatMap(({ shared }) => shared), parts.flatMap(({ documents }) => documents.flatMap(({ terms }) => terms)), MOST_SHOWN);
