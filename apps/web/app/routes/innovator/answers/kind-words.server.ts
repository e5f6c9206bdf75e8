import type { Question } from '@waymark/domain/forms';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';

/** What a kind of document is called. */
export const kindInWords = (kind: string): string => DOCUMENT_KINDS[kind] ?? kind;

/** What the kinds of document are called that these questions take. */
export const kindWords = (questions: readonly Question[]): Record<string, string> => Object.fromEntries(questions.flatMap(({ documentTypes = [] }) => documentTypes).map((kind) => [kind, kindInWords(kind)]));
