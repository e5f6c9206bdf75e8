import { extname } from 'node:path';
import type { Question } from '@waymark/domain/forms';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { sizeOf } from '../../../uploads/came-with.ts';
import { hashOf } from '../../../uploads/came-once.server.ts';
import type { SentUpload } from '../../../uploads/sent-upload.ts';

/** Kinds of file that a question takes, as the form names them. */
export const MEDIA_TYPES: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface FileAnswer {
  fileId: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  documentType: string;
}

export type SentFile = { file: FileAnswer } | { problem: string; field?: string | undefined };

interface Doing {
  /** Under a key of its own: done twice it gives the same document. */
  attach: () => Promise<SentFile>;
  /** @returns what is against it, in words: then the document stays in the draft */
  takeBack: (document: string) => Promise<string[]>;
}

/**
 * Attaches one more file to those of a question. What looks like one that is there already, as in a form that is sent
 * again, is judged by what comes of attaching it: the same document is not counted twice, another has to have room.
 *
 * @param files of the question; the new one is added
 * @returns what keeps it from being taken; null: it is there
 */
export const oneMore = async (question: Question, files: FileAnswer[], file: File | SentUpload, kind: string, { attach, takeBack }: Doing): Promise<string | null> => {
  const alike = files.filter(({ name, sizeBytes, documentType }) => name === file.name && sizeBytes === sizeOf(file) && documentType === kind);
  const problem = fileProblem(question, file, alike.length > 0 ? 0 : files.length);
  if (problem) return problem;
  const came = await attach().catch((error: unknown) => (alike.length > 0 && isSentBefore(error) ? null : Promise.reject(error as Error)));
  if (!came) {
    const hash = file instanceof File ? await hashOf(file) : file.sha256;
    return alike.some(({ sha256 }) => sha256 === hash) ? null : INNOVATOR.problems.fileAgain;
  }
  if ('problem' in came) return came.problem;
  if (files.some(({ fileId }) => fileId === came.file.fileId)) return null;
  const noRoom = fileProblem(question, file, files.length);
  if (!noRoom) {
    files.push(came.file);
    return null;
  }
  return [noRoom, ...(await takeBack(came.file.fileId))].join('. ');
};

/** A form that takes its files along and is sent again brings other uploads under the same key: what came first was taken, which is this file only where its bytes are the same. */
const isSentBefore = (error: unknown): boolean => error instanceof Response && error.status === 409;

/** What keeps a file from being sent for a question; null: nothing. */
const fileProblem = (question: Question, file: File | SentUpload, already: number): string | null => {
  const { maxMegabytes = 25, maxFiles = 1 } = question.limits;
  if (!(extname(file.name).toLowerCase() in MEDIA_TYPES)) return INNOVATOR.problems.fileKind(file.name);
  if (sizeOf(file) > maxMegabytes * 1024 * 1024) return INNOVATOR.problems.fileTooLarge(maxMegabytes);
  return already >= maxFiles ? INNOVATOR.problems.tooManyFiles(maxFiles) : null;
};
