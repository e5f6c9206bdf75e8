import { lapsingFiles, type LapsingFile } from '@waymark/domain/forms';
import { localDateOf } from '@waymark/domain/calendar';
import { wordsOfEnd } from '../../documents/held.ts';
import { VALIDITY } from '../../../texts/documents.ts';
import type { ShownFile } from '../fields/file-field.tsx';
import type { Draft } from './draft.server.ts';

/** A document that an answer names and that has ended or ends soon, in words. */
export interface Lapsing extends LapsingFile {
  words: string;
}

/** Documents that answers of a draft name and that have ended or end soon, today in London. */
export const lapsingIn = ({ form, answers, innovation, now }: Pick<Draft, 'form' | 'answers' | 'now'> & { innovation: Pick<Draft['innovation'], 'documents'> }): Lapsing[] => {
  const today = localDateOf(now);
  return lapsingFiles(form, answers, innovation.documents, today).map((one) => ({ ...one, words: VALIDITY.named(one.fileName, wordsOfEnd(one.validUntil, today)) }));
};

/** Files under their questions, each that has ended or ends soon with that. */
export const withLapsing = (files: Readonly<Record<string, ShownFile[]>>, lapsing: readonly Lapsing[], now: string): Record<string, ShownFile[]> =>
  Object.fromEntries(
    Object.entries(files).map(([question, shown]) => [
      question,
      shown.map((file) => {
        const found = lapsing.find(({ id }) => id === file.fileId);
        if (!found) return file;
        const ended = found.standing === 'expired';
        return { ...file, lapsing: { ended, words: `${wordsOfEnd(found.validUntil, localDateOf(now))}. ${ended ? VALIDITY.remedyHere : VALIDITY.remedySoon}` } };
      }),
    ]),
  );
