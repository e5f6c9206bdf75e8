import { createHash } from 'node:crypto';
import { canonicalJson } from '@waymark/domain/audit';
import type { PracticeWords } from '@waymark/evaluations';

/** The mark of words that a team is shown before it gives leave: others have another mark, so that leave is for what was read. @returns SHA-256 in hex */
export const practiceMark = ({ revision, form, answers }: Pick<PracticeWords, 'revision' | 'form' | 'answers'>): string =>
  createHash('sha256').update(canonicalJson([revision, form, answers])).digest('hex');
