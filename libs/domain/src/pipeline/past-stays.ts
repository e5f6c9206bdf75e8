import { pinOf, stageOf, type PipelineDefinition } from './definition.ts';
import type { Blocker } from './guards/index.ts';
import type { Versions } from './migration-plan.ts';
import { blocker } from './refusals.ts';
import type { PipelineState } from './state.ts';

/**
 * What is behind an evaluation is read by the version that it is on. That must know every stage, call and count it as it was called
 * and counted, lead from one to the next the same way, give letters that were sent their titles, and ask the gates that were answered.
 */
export const pastStays = ({ before, next }: Versions, { runs, decisions }: PipelineState, target: { stage: string }): Blocker[] => {
  const past = [...new Set(runs.slice(0, -1).map(({ stage }) => stage))];
  const lost = past.filter((id) => stageOf(before, id)?.kind !== stageOf(next, id)?.kind);
  const differ = past.filter((id) => !lost.includes(id) && toldOf(before, id) !== toldOf(next, id));
  const sources = new Set(next.stages.flatMap(({ gateAnswersFrom }) => (gateAnswersFrom ? [gateAnswersFrom.stage] : [])));
  const scored = past.filter((id) => sources.has(id) && stageOf(before, id)?.rubric !== stageOf(next, id)?.rubric);
  const [went, goes] = [runs.map(({ stage }) => stage), [...runs.slice(0, -1).map(({ stage }) => stage), target.stage]];
  const letters = [...new Set(decisions.map(({ letter }) => letter.key))].filter((key) => titleOf(before, key) !== titleOf(next, key));
  return [
    ...(lost.length > 0 ? [blocker('past-unknown', `It has been in ${titles(before, lost)}, which ${pinOf(next)} does not have`, { stages: lost })] : []),
    ...(differ.length > 0 ? [blocker('past-differs', `It has been in ${titles(before, differ)}, which ${pinOf(next)} calls or counts otherwise: what is told of that would change`, { stages: differ })] : []),
    ...(lost.length === 0 && onwards(before, went) !== onwards(next, goes) ? [blocker('past-order', `${pinOf(next)} puts stages that it has been in in another order: a way on would read as a way back`, { stages: past })] : []),
    ...(letters.length > 0 ? [blocker('letter-differs', `${pinOf(next)} gives another title to ${letters.map((key) => `“${titleOf(before, key) ?? key}”`).join(', ')}, which was sent`, { letters })] : []),
    ...(scored.length > 0 ? [blocker('gates-answered', `A later stage takes the gates that were answered in ${titles(before, scored)}, and ${pinOf(next)} asks others there`, { stages: scored })] : []),
  ];
};

/** What people read of a finished run, and by which clock its days are counted. */
const toldOf = (definition: PipelineDefinition, id: string): string => {
  const stage = stageOf(definition, id);
  return JSON.stringify([stage?.title, stage?.publicTitle, stage?.sla?.clock ?? 'stage']);
};

/** Of each run, which of those after it stand further on in the pipeline. */
const onwards = (definition: PipelineDefinition, stages: string[]): string => {
  const places = stages.map((stage) => definition.stages.findIndex(({ id }) => id === stage));
  return JSON.stringify(places.map((place, at) => places.slice(at + 1).map((later) => later > place)));
};

const titleOf = ({ letters }: PipelineDefinition, letter: string): string | undefined => letters.find(({ key }) => key === letter)?.title;

const titles = (definition: PipelineDefinition, stages: string[]): string => stages.map((id) => `“${stageOf(definition, id)?.title ?? id}”`).join(', ');
