import { localDateOf, type LocalDate } from '@waymark/domain/calendar';
import { nextDueOn, owedFrom, READINGS_DUE_WITHIN_DAYS, type HazardMatrix } from '@waymark/domain/pilot';
import { stageOf, type Stage } from '@waymark/domain/pipeline';
import type { ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { rolesIn } from '../../staff/evaluation/my-roles.ts';
import { definitionOf } from '../../staff/evaluation/published.server.ts';
import { loadMaker } from './maker.server.ts';
import { mayDo } from './may-do.ts';
import { PILOT } from './pilot-query.ts';
import { riskOf, type ReadRisk } from './residual-risk.ts';
import { PROBLEMS } from '../../../texts/problems.ts';

/**
 * A pilot as whoever looks may see it: a site lead sees their own sites, the maker its plan and nothing that was measured.
 *
 * @param forMaker what this page has for the maker: something of a pilot, or of incidents, which they report without a pilot too
 * @throws a 404 page for people outside, for the maker of a page that is not theirs, and of a pilot that they were told nothing of
 */
export const loadPilot = async (request: Request, id: string, { forMaker }: { forMaker?: 'pilot' | 'incidents' } = {}) => {
  const { me, mySites, installation, evaluation } = await load(request, PILOT, { id });
  const maker = evaluation.readings === null;
  if (evaluation.sites === null || (maker && !forMaker)) throw new Response(PROBLEMS.noPilot, { status: 404 });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const stage = stageOf(definition, evaluation.stage);
  const team = maker ? await loadMaker(request, evaluation, definition) : null;
  if (team?.reached === 'incidents' && forMaker === 'pilot') throw new Response(PROBLEMS.noPilot, { status: 404 });
  const roles = team?.roles ?? rolesIn(me, evaluation.programmeId);
  const { documents, incidents, measures, pilotMoney, pilotPlan, planVersions, rebases, residualRisk, hazardMatrix, ...rest } = evaluation;
  return {
    pilot: {
      ...rest,
      /** Whether whoever looks is of the team that made it. */
      maker,
      /** Whether there is, or was, a pilot: the maker of what was adopted without one reports incidents alone. */
      piloted: team?.reached !== 'incidents',
      /** Whether they are of the team and may read alone. */
      readsOnly: team?.roles.length === 0,
      sites: evaluation.sites,
      readings: evaluation.readings ?? [],
      groupReadings: evaluation.groupReadings ?? [],
      measures: measures ?? [],
      incidents: incidents ?? [],
      stopFirings: evaluation.stopFirings ?? [],
      rebases: rebases ?? [],
      /** Logic model and sample-size note, in force or as they are being written. */
      plan: pilotPlan,
      /** Their numbers: the page of the plan reads them whole. */
      planVersions: planVersions ?? [],
      documents,
      /** Null for whoever may not read of it. */
      money: pilotMoney,
      residualRisk: riskOf(residualRisk as ReadRisk | null),
      hazardMatrix: hazardMatrix as HazardMatrix | null,
      kind: stage?.kind ?? ('end' as const),
      /** The next day on which its sites owe data; null where none is measured now. */
      nextDataDue: measured(evaluation, stage) ? nextDueOn(owedIn(evaluation), localDateOf(installation.now), READINGS_DUE_WITHIN_DAYS) : null,
    },
    ownSites: mySites.filter((site) => site.evaluationId === id).map((site) => site.id),
    may: mayDo(definition, stage, roles),
  };
};

/** When there is what is owed: see `measured`. */
const owedIn = ({ since, sites, measures }: PilotRead['evaluation']): LocalDate =>
  owedFrom(localDateOf(since), (sites ?? []).flatMap(({ leftAt, joinedAt }) => (leftAt === null ? [localDateOf(joinedAt)] : [])), (measures ?? []).flatMap(({ lockedAt }) => (lockedAt ? [localDateOf(lockedAt)] : [])));

/** A pilot that runs, of which measures are locked and at least one site takes part: nobody owes data of another, and the maker is told of no readings. */
const measured = ({ readings, measures, sites }: PilotRead['evaluation'], stage: Stage | undefined): boolean =>
  stage?.kind === 'pilot' && stage.produces.some(({ fact }) => fact === 'readings') && readings !== null && (measures ?? []).some(({ lockedAt }) => lockedAt !== null) && (sites ?? []).some(({ leftAt }) => leftAt === null);

export type Pilot = Awaited<ReturnType<typeof loadPilot>>['pilot'];
export type Measure = Pilot['measures'][number];
export type Reading = Pilot['readings'][number];
export type GroupReading = Pilot['groupReadings'][number];
export type PilotRead = ResultOf<typeof PILOT>;
