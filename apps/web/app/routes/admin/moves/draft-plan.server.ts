import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { redirect } from 'react-router';
import { ApiProblem, askApi } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { MOVES } from '../../../texts/moves.ts';
import { definitionOf } from '../../staff/evaluation/published.server.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { DRAFT, TRY, type Move } from './moves.queries.ts';
import { leads, ownProgramme } from './moves.server.ts';

/** A stage of the old version, and those of the new one that it may become. */
export interface StageChoice {
  id: string;
  title: string;
  /** What stands in the list before anybody chose; empty: they stay. */
  before: string;
  options: { value: string; text: string }[];
}

/** The two versions of a plan that is being drafted, by the address. @throws a 404 page where nothing leads from the one to the other */
export const loadWay = async (request: Request, programmeId: string) => {
  const programme = await ownProgramme(request, programmeId);
  const asked = new URL(request.url).searchParams;
  const [from, to] = [programme.pipelines.find(({ id }) => id === asked.get('from')), programme.pipelines.find(({ id }) => id === asked.get('to'))];
  if (!from || !to || !leads(from, to)) throw new Response(MOVES.noWay, { status: 404 });
  const stages = stagesBetween(await definitionOf(request, from.id), await definitionOf(request, to.id));
  return { programme: { id: programmeId, name: programme.name }, from: { id: from.id, pin: from.pin }, to: { id: to.id, pin: to.pin }, stages };
};

const stagesBetween = (before: PipelineDefinition, next: PipelineDefinition): StageChoice[] =>
  before.stages
    .filter(({ kind }) => kind !== 'end')
    .map(({ id, title, kind }) => {
      const options = next.stages.filter((stage) => stage.kind === kind).map((stage) => ({ value: stage.id, text: stage.title }));
      return { id, title, before: options.some(({ value }) => value === id) ? id : '', options };
    });

/** Tries a way on the running evaluations, or drafts a plan of it. */
export const draftPlan = async (request: Request, programmeId: string, form: FormData) => {
  const { from, to, stages } = await loadWay(request, programmeId);
  const stageMap = stages.flatMap(({ id }) => (textOf(form, `stage.${id}`) ? [{ from: id, to: textOf(form, `stage.${id}`) }] : []));
  const route = { fromVersionId: from.id, toVersionId: to.id, stageMap, clocks: textOf(form, 'clocks') };
  const reason = textOf(form, 'reason');
  const tries = textOf(form, 'intent') === 'dry-run';
  const lacking: Problem[] = [
    ...(route.clocks ? [] : [{ field: 'clocks', message: MOVES.needClocks }]),
    ...(reason || tries ? [] : [{ field: 'reason', message: MOVES.needReason }]),
  ];
  const answer = (problems: Problem[], moves: Move[] | null = null) => refusedForm(form, problems.map(placed), { moves });
  if (lacking.length > 0) return answer(lacking);
  if (tries) {
    const tried = await askApi(request, TRY, { route }).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.code === 'BAD_INPUT') return { problems: error.fields.length > 0 ? error.fields : [{ message: error.message }] };
      throw error;
    });
    return 'problems' in tried ? answer(tried.problems) : answer([], tried.dryRunMigration);
  }
  const sent = await send(request, DRAFT, { route, reason, idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/programmes/${programmeId}/moves/${sent.result.id}?done=drafted`) : answer(sent.problems);
};

/** A problem at the field of this page that it is about. */
const placed = ({ field, message }: Problem): Problem => (field ? { field: field.replace(/^route\./, '').replace(/^stageMap\./, 'stage.'), message } : { message });
