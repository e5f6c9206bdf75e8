import type { ServiceStatement } from '@waymark/domain/service';
import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';

const LIST = graphql(`
  query ServiceStatements {
    serviceStatements {
      publicKey
      issued {
        id
        issuedAt
        through
      }
    }
  }
`);

const FILE = graphql(`
  query ServiceStatementFile($id: String!) {
    serviceStatementFile(id: $id)
  }
`);

const ISSUE = graphql(
  `
    mutation IssueServiceStatement($input: IssueServiceStatementInput!) {
      issueServiceStatement(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** One’s own statements, and the key that they are checked with. */
export const loadStatements = async (request: Request) => (await load(request, LIST)).serviceStatements;

/** One of them as it was signed. @throws a 404 page where it is not theirs */
export const loadStatement = async (request: Request, id: string): Promise<ServiceStatement> => (await load(request, FILE, { id })).serviceStatementFile as ServiceStatement;

export const issueStatement = async (request: Request, form: FormData) => {
  const sent = await send(request, ISSUE, { idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect('/account/service?done=made') : refusedForm(form, sent.problems);
};
