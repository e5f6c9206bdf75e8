import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const ORGANISATIONS = graphql(`
  query Organisations {
    organisations {
      id
      name
      type
      odsCode
      region
    }
  }
`);

export type Organisation = ResultOf<typeof ORGANISATIONS>['organisations'][number];

/** Every organisation, in order of name. */
export const loadOrganisations = async (request: Request): Promise<Organisation[]> => (await load(request, ORGANISATIONS)).organisations;
