import { localDateOf } from '@waymark/domain/calendar';
import { hasEnded, type PassportPart } from '@waymark/domain/passport';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { day } from '../../../texts/dates.ts';
import { shownParts, shownPassports } from '../../passport/shown-passport.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { trackedOf } from '../tracker/tracker.server.ts';

const PASSPORTS = graphql(`
  query Passports($id: String!) {
    passports(innovationId: $id) {
      offered
      issued {
        id
        issuedAt
        validUntil
        parts
        simulated
      }
      imported {
        id
        issuer
        issuerRemoved
        payload
        simulated
      }
    }
  }
`);

const ISSUE = graphql(
  `
    mutation IssuePassport($input: IssuePassportInput!) {
      issuePassport(input: $input) {
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

/** What a passport of an innovation may hold, those that were made, and those that are used. */
export const loadPassports = async (request: Request, id: string) => {
  const [{ innovation, frame, now }, { passports }] = await Promise.all([trackedOf(request, id), load(request, PASSPORTS, { id })]);
  const today = localDateOf(now);
  return {
    frame,
    mayEdit: innovation.access !== 'view',
    offered: shownParts(passports.offered as PassportPart[], now),
    issued: passports.issued.map(({ id: passport, issuedAt, validUntil, parts, simulated }) => ({ id: passport, made: day(issuedAt as string), until: day(validUntil), ended: hasEnded(validUntil, today), parts, simulated })),
    elsewhere: shownPassports(passports.imported, now),
  };
};

/** Makes a passport of the chosen parts. */
export const issuePassport = (request: Request, innovationId: string, parts: string[], key: string) => send(request, ISSUE, { innovationId, parts, idempotencyKey: key });
