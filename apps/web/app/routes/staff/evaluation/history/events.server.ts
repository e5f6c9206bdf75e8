import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { guardTitle } from '../../../../texts/guards.ts';
import { eventReason, eventWords } from '../../../../texts/staff-events.ts';
import { eventNames } from '../event-names.ts';
import { operandRows } from '../operands.ts';
import { definitionOf } from '../published.server.ts';

const EVENTS = graphql(`
  query EveryEvent($id: String!) {
    evaluation(id: $id) {
      id
      innovationName
      pipelineVersionId
    }
    history(evaluationId: $id) {
      version
      type
      at
      by
      data
    }
  }
`);

/** Every event in words, newest first, with what the guards of a move were asked on. */
export const loadEvents = async (request: Request, id: string) => {
  const { evaluation, history } = await load(request, EVENTS, { id });
  const names = eventNames(await definitionOf(request, evaluation.pipelineVersionId));
  return {
    evaluation,
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

const guardsOf = (data: unknown): { guard: string; operands: unknown }[] => {
  const found = (data as { operands?: unknown } | null)?.operands;
  return Array.isArray(found) ? (found as { guard: string; operands: unknown }[]) : [];
};
