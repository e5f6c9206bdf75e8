import { load } from '../../../../session/api.server.ts';
import { eventWords } from '../../../../texts/staff-events.ts';
import { eventNames } from '../event-names.ts';
import { rolesIn } from '../my-roles.ts';
import { newestEvents } from '../newest-events.server.ts';
import { definitionOf, rubricOf } from '../published.server.ts';
import { roleTitle } from '../role-titles.ts';
import { rubricTitles } from '../rubric-titles.server.ts';
import { CASE } from './case.query.ts';
import { scoreRead } from './score-read.ts';
import { stepsOf } from './steps.ts';

/** How many of its events the summary tells. */
const NEWEST = 5;

/** The summary of a case in the words of its pipeline. */
export const loadCase = async (request: Request, id: string) => {
  const [{ me, evaluation }, history] = await Promise.all([load(request, CASE, { id }), newestEvents(request, id, NEWEST)]);
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const names = eventNames(definition);
  const { assignments, caseScore, ...rest } = evaluation;
  const pin = definition.stages.find((stage) => stage.id === evaluation.stage)?.rubric;
  return {
    evaluation: rest,
    score: caseScore && pin && evaluation.stage ? scoreRead(definition, evaluation.stage, await rubricOf(request, pin), caseScore) : null,
    ended: definition.stages.find((stage) => stage.id === evaluation.stage)?.kind === 'end',
    scored: Boolean(pin),
    steps: stepsOf(definition, evaluation, rolesIn(me, evaluation.programmeId), await rubricTitles(request, definition)),
    proposed: evaluation.proposal && names.transition(evaluation.proposal.transition),
    people: (assignments ?? []).map((one) => ({
      ...one,
      role: roleTitle(definition, one.role),
      here: one.stage === evaluation.stage && one.run === evaluation.run,
      stage: names.stage(one.stage),
    })),
    decisions: (evaluation.decisions ?? []).map((one) => ({ ...one, label: names.transition(one.transition ?? '') || one.letter.title })).reverse(),
    holds: (evaluation.holds ?? []).filter((hold) => !hold.closedAt).map((hold) => ({ ...hold, title: names.overlay(hold.kind) })),
    requests: (evaluation.requests ?? []).filter((asked) => !asked.closedAt),
    events: history.map(({ version, at, by, type, data }) => ({ version, at, by, title: eventWords(type, data, names) })).reverse(),
    eventCount: history.at(-1)?.version ?? 0,
  };
};

export type CaseSummary = Awaited<ReturnType<typeof loadCase>>;
