import { graphql, type ResultOf } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';

const EVENTS = graphql(`
  query EventsBefore($id: String!, $before: Int) {
    history(evaluationId: $id, before: $before) {
      version
      type
      at
      by
    }
  }
`);

/** The newest proposal among the events and all that came after it, however many those are; nothing where none was made. */
export const sinceProposal = async (request: Request, id: string) => {
  const events: ResultOf<typeof EVENTS>['history'] = [];
  for (;;) {
    const { history } = await load(request, EVENTS, { id, before: events[0]?.version ?? null });
    events.unshift(...history);
    const at = events.findLastIndex(({ type }) => type === 'proposed');
    if (at >= 0 || history.length === 0) return at < 0 ? [] : events.slice(at);
  }
};
