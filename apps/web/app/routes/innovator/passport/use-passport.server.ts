import { MOST_BYTES, type PassportPayload } from '@waymark/domain/passport';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { sendUpload } from '../../../session/send-upload.server.ts';
import { PASSPORT } from '../../../texts/passport.ts';
import { shownPayload } from '../../passport/shown-passport.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';

const CHECK = graphql(`
  query PassportCheck($id: String!, $upload: String!) {
    installation {
      now
    }
    passportCheck(innovationId: $id, uploadId: $upload) {
      problems
      issuer
      payload
      used
    }
  }
`);

const IMPORT = graphql(
  `
    mutation ImportPassport($input: ImportPassportInput!) {
      importPassport(input: $input) {
        __typename
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** What would be taken of a file that was sent, or why it is refused. */
export const checkUpload = async (request: Request, id: string, name: string, upload: string) => {
  const { installation, passportCheck: found } = await load(request, CHECK, { id, upload });
  const passport = found.payload && found.issuer ? shownPayload(found.payload as PassportPayload, found.issuer, installation.now) : null;
  const of = found.payload ? (found.payload as PassportPayload).subject.name : name;
  return { upload, problems: found.problems, used: found.used, passport, otherName: sameName(of, name) ? null : of };
};

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Sends a file to be checked. @returns its id, or what keeps it from being taken */
export const sendPassport = async (request: Request, file: FormDataEntryValue | null): Promise<{ id: string } | { problem: string }> => {
  if (!(file instanceof File) || file.name === '') return { problem: PASSPORT.needFile };
  return file.size > MOST_BYTES ? { problem: PASSPORT.tooLarge } : sendUpload(request, file);
};

/** Takes what was shown. */
export const importPassport = (request: Request, innovationId: string, uploadId: string, key: string) => send(request, IMPORT, { innovationId, uploadId, idempotencyKey: key });
