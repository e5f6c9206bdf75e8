import { extname } from 'node:path';
import type { Question } from '@waymark/domain/forms';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { sendUpload } from '../../../session/send-upload.server.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';

const ATTACH = graphql(`
  mutation AttachDocument($input: AttachDocumentInput!) {
    attachDocument(input: $input) {
      __typename
      ... on Recorded {
        id
      }
      ... on Refused {
        blockers {
          code
          messageForStaff
          messageForInnovator
          operands
        }
      }
    }
  }
`);

/** Kinds of file that a question takes, as the form names them. */
const MEDIA_TYPES: Record<string, string> = {
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

export type SentFile = { file: FileAnswer } | { problem: string };

interface Attachment {
  innovationId: string;
  evaluationId?: string;
  kind: string;
  validUntil?: string;
  replaces?: string;
  key: string;
}

/** Sends a file to the API as whoever sent the form, and attaches it as a document. */
export const sendFile = async (request: Request, file: File, to: Attachment): Promise<SentFile> => {
  const upload = await sendUpload(request, file);
  if ('problem' in upload) return upload;
  const attached = await attachUpload(request, upload.id, to);
  if ('problem' in attached) return attached;
  const mediaType = MEDIA_TYPES[extname(file.name).toLowerCase()] ?? file.type;
  return { file: { fileId: attached.id, name: file.name.slice(-200), mediaType, sizeBytes: upload.sizeBytes, sha256: upload.sha256, documentType: to.kind } };
};

/** Attaches what was sent before as a document. @returns what is against it, and whether the upload is gone: then the file has to be sent again */
export const attachUpload = async (request: Request, uploadId: string, { key, ...to }: Attachment): Promise<{ id: string } | { problem: string; gone: boolean }> => {
  const attached = await send(request, ATTACH, { ...to, uploadId, idempotencyKey: key });
  if (attached.ok) return { id: attached.result.id };
  return { problem: attached.problems.map(({ message }) => message).join(' '), gone: attached.problems.some(({ code, field }) => code === 'unknown-upload' || field === 'uploadId') };
};

/** What keeps a file from being sent for a question; null: nothing. */
export const fileProblem = (question: Question, file: File, already: number): string | null => {
  const { maxMegabytes = 25, maxFiles = 1 } = question.limits;
  if (!(extname(file.name).toLowerCase() in MEDIA_TYPES)) return INNOVATOR.problems.fileKind(file.name);
  if (file.size > maxMegabytes * 1024 * 1024) return INNOVATOR.problems.fileTooLarge(maxMegabytes);
  return already >= maxFiles ? INNOVATOR.problems.tooManyFiles(maxFiles) : null;
};
