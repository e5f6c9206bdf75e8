import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { everyPage } from './every-page.ts';

const ORGANISATIONS = graphql(`
  query Organisations($after: String) {
    organisations(after: $after) {
      id
      name
      type
      odsCode
      localCode
      region
      board
      lastDay
      successors
    }
  }
`);

export type Organisation = ResultOf<typeof ORGANISATIONS>['organisations'][number];

/** Every organisation, in order of name. */
export const loadOrganisations = (request: Request): Promise<Organisation[]> =>
  everyPage(async (after) => (await load(request, ORGANISATIONS, { after })).organisations);
