import { extname } from 'node:path';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import type { SentUpload } from '../../../uploads/sent-upload.ts';
import { sendUpload } from '../../../session/send-upload.server.ts';
import { MEDIA_TYPES, type SentFile } from './one-more-file.ts';

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

/** Stands where the hash of a file is not known here. */
const NO_HASH = '0'.repeat(64);

export interface Attachment {
  innovationId: string;
  evaluationId?: string;
  kind: string;
  validUntil?: string;
  replaces?: string;
  siteId?: string;
  key: string;
}

/** Sends a file to the API as whoever sent the form, and attaches it as a document. */
export const sendFile = async (request: Request, file: File, to: Attachment): Promise<SentFile> => {
  const upload = await sendUpload(request, file);
  if ('problem' in upload) return upload;
  return attachFile(request, { ...upload, name: file.name }, to);
};

/** Attaches what was sent before as a document that an answer names. Of the file only its id counts: the API keeps what it has stored of it. */
export const attachFile = async (request: Request, { id, name, sizeBytes, sha256 = NO_HASH }: SentUpload & { sha256?: string }, to: Attachment): Promise<SentFile> => {
  const attached = await attachUpload(request, id, to);
  if ('problem' in attached) return attached;
  return { file: { fileId: attached.id, name: name.slice(-200), mediaType: MEDIA_TYPES[extname(name).toLowerCase()] ?? '', sizeBytes, sha256, documentType: to.kind } };
};

/** Attaches what was sent before as a document. @returns what is against it, with the field that it is said of, and whether the upload is gone: then the file has to be sent again */
export const attachUpload = async (request: Request, uploadId: string, { key, ...to }: Attachment): Promise<{ id: string } | { problem: string; field: string | undefined; gone: boolean }> => {
  const attached = await send(request, ATTACH, { ...to, uploadId, idempotencyKey: key });
  if (attached.ok) return { id: attached.result.id };
  return { problem: attached.problems.map(({ message }) => message).join(' '), field: attached.problems[0]?.field, gone: attached.problems.some(({ code, field }) => code === 'unknown-upload' || field === 'uploadId') };
};
