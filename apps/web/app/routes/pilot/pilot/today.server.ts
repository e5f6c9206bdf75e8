import { localDateOf } from '@waymark/domain/calendar';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const TODAY = graphql(`
  query TodayOfPilot {
    installation {
      now
    }
  }
`);

/** The day in England by the clock of the installation. */
export const todayOf = async (request: Request): Promise<string> => localDateOf((await load(request, TODAY, {})).installation.now);
