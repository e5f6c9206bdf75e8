import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { guardTitle } from '../../../../texts/guards.ts';
import { eventReason, eventWords } from '../../../../texts/staff-events.ts';
import { eventNames } from '../event-names.ts';
import { operandRows } from '../operands.ts';
import { definitionOf } from '../published.server.ts';
import { pageOfEvents, SHOWN } from './page-of-events.ts';

const EVENTS = graphql(`
  query PageOfEvents($id: String!, $last: Int!, $before: Int) {
    evaluation(id: $id) {
      id
      version
      innovationName
      pipelineVersionId
    }
    history(evaluationId: $id, last: $last, before: $before) {
      version
      type
      at
      by
      data
    }
  }
`);

/** A page of events in words, newest first, with what the guards of a move were asked on. */
export const loadEvents = async (request: Request, id: string) => {
  const asked = Math.trunc(Number(new URL(request.url).searchParams.get('before')));
  const before = asked > 1 && asked <= MOST ? asked : null;
  const { evaluation, history } = await load(request, EVENTS, { id, last: SHOWN, before });
  const names = eventNames(await definitionOf(request, evaluation.pipelineVersionId));
  return {
    evaluation,
    page: pageOfEvents(history.map(({ version }) => version), evaluation.version ?? history.at(-1)?.version ?? 0),
    events: history
      .map(({ version, type, at, by, data }) => ({
        version,
        at,
        by,
        title: eventWords(type, data, names),
        reason: eventReason(data),
        guards: guardsOf(data).map(({ guard, operands }) => ({ guard: guardTitle(guard), operands: operandRows(operands) })),
      }))
      .reverse(),
  };
};

/** The largest number that the API takes. */
const MOST = 2 ** 31 - 1;

const guardsOf = (data: unknown): { guard: string; operands: unknown }[] => {
  const found = (data as { operands?: unknown } | null)?.operands;
  return Array.isArray(found) ? (found as { guard: string; operands: unknown }[]) : [];
};
