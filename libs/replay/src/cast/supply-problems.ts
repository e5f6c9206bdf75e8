import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Cohort } from '../cohort/cohort.types.ts';
import type { Pool } from '../cohort/pool.types.ts';
import { seededRandom } from '../model/seeded-random.ts';
import { item, meaning } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { candidates, unfilled } from './availability.ts';
import { CastProblem, nobodyYet } from './cast.types.ts';
import type { CastAsk, EffectOf } from './cast.types.ts';
import { organisationsOf, seatTracks } from './seat-tracks.ts';

/** With one person alone a single absence empties the track. */
const ENOUGH = 2;

/**
 * Whether reviewers suffice: for every innovation that is reviewed, on its first day and on every day on which an absence begins or ends,
 * each review track has two people in two organisations, and all tracks can be filled at once.
 */
export const supplyProblems = (cohort: Cohort, pool: Pool, pipeline: PipelineDefinition, effectOf: EffectOf): Problem[] => {
  const edges = pool.reviewers.flatMap(({ capacity }) => capacity.unavailable.flatMap(({ from, to }) => [from, to]));
  const days = [...new Set([cohort.compiledOn, ...edges.filter((day) => day >= cohort.compiledOn)])];
  const stages = pipeline.stages.filter(({ kind }) => kind === 'review');
  return cohort.innovations.flatMap((innovation, index) => {
    if (!innovation.playback.some((step) => step.do === 'reviews')) return [];
    const asks = days.map((today): CastAsk => ({ pool, pipeline, innovation, today, effectOf, state: nobodyYet, random: seededRandom(0) }));
    return asks.flatMap((ask) => stages.flatMap((stage) => shortage(ask, stage))).map((message) => meaning(item('innovations', index), message));
  });
};

const shortage = (ask: CastAsk, stage: PipelineDefinition['stages'][number]): string[] => {
  const thin = stage.tracks.flatMap(({ role }) => {
    const free = candidates(ask, [role]);
    const enough = free.length >= ENOUGH && organisationsOf(free) >= ENOUGH;
    return enough ? [] : [unfilled(ask, [role], `${free.length} people from ${organisationsOf(free)} organisations, ${ENOUGH} are needed; short`).message];
  });
  if (thin.length) return thin;
  try {
    seatTracks(ask, stage);
    return [];
  } catch (problem) {
    if (problem instanceof CastProblem) return [problem.message];
    throw problem;
  }
};
