import type { GivenAnswer } from '@waymark/domain/rubric';
import { AMENDED } from '../../../../texts/amended-reviews.ts';

export interface SubmittedVersion {
  submittedAt: string;
  criteria: unknown;
}

export interface AmendedWords {
  /** When it was amended, and from what. */
  was: string;
  reason: string;
}

/** What a reviewer had submitted on one criterion before each amendment that changed their score or reasons, the newest first. */
export const amendedWords = (versions: readonly SubmittedVersion[], criterion: string): AmendedWords[] =>
  versions
    .flatMap(({ criteria }, at) => {
      const next = versions[at + 1];
      if (!next) return [];
      const [was, now] = [criteria, next.criteria].map((all) => (all as Readonly<Record<string, GivenAnswer>>)[criterion]);
      if (was?.value === now?.value && was?.reason === now?.reason) return [];
      return [{ was: AMENDED.was(next.submittedAt, was?.value ?? null), reason: was?.reason ?? '' }];
    })
    .reverse();
