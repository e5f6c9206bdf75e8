import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { CohortInnovation } from '../cohort/cohort.types.ts';
import { walkPlayback } from '../playback/walk.ts';
import { MAY_RECORD_CONDITIONS, WORDS } from '../playback/words.ts';
import { field, item, meaning } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * The playback walked against the pipeline: words that are unknown, steps that cannot follow, guards that could not pass,
 * fields that a step lacks, and an end that is not the expected one.
 */
export const playbackProblems = (pipeline: PipelineDefinition, innovation: CohortInnovation, at: string): Problem[] => {
  const place = field(at, 'playback');
  const known = new Set([...WORDS, ...pipeline.stages.flatMap(({ transitions }) => transitions.map(({ id }) => id)), ...pipeline.globalTransitions.map(({ id }) => id)]);
  const unknown = innovation.playback.findIndex((step) => !known.has(step.do));
  if (unknown >= 0) {
    const word = innovation.playback[unknown]?.do ?? '';
    return [meaning(field(item(place, unknown), 'do'), `${word} is neither a word of a playback (${WORDS.join(', ')}) nor a transition of ${pipeline.id}; correct it`)];
  }
  const walk = walkPlayback(pipeline, innovation.playback);
  const stopped = walk.steps.length < innovation.playback.length;
  return [
    ...walk.problems.map(({ index, field: name, message }): Problem => ({ at: name ? field(item(place, index), name) : item(place, index), message, kind: 'playback' })),
    ...walk.steps.flatMap(({ index, step, transition }) => lacking(item(place, index), step.do, { ...step, reasonNeeded: transition?.requiresReason ?? false })),
    ...(stopped ? [] : endProblems(innovation, walk.end, at)),
  ];
};

const lacking = (at: string, word: string, step: { say?: string; conditions?: string[]; reasonNeeded: boolean }): Problem[] => {
  const problems: Problem[] = [];
  if (step.reasonNeeded && !step.say) problems.push(meaning(field(at, 'say'), `say is missing; ${word} needs a reason`));
  if (word === 'start-pilot' && !step.conditions) problems.push(meaning(field(at, 'conditions'), 'conditions is missing; give a list, empty where there are none'));
  if (word === 'adopt-conditions' && !step.conditions?.length) problems.push(meaning(field(at, 'conditions'), 'conditions is missing or empty; name at least one'));
  if (step.conditions && !MAY_RECORD_CONDITIONS.includes(word)) {
    problems.push(meaning(field(at, 'conditions'), `${word} records no conditions; remove them, only ${MAY_RECORD_CONDITIONS.join(', ')} may`));
  }
  return problems;
};

const endProblems = (innovation: CohortInnovation, reached: CohortInnovation['expectedEnd'], at: string): Problem[] => {
  const { stage, run, overlays, conditions, evaluations } = innovation.expectedEnd;
  const expected = { stage, run, overlays, conditions, evaluations };
  if (JSON.stringify(expected) === JSON.stringify(reached)) return [];
  const message = `the playback ends in ${JSON.stringify(reached)}, expected is ${JSON.stringify(expected)}; correct the steps or expectedEnd`;
  return [{ at: field(at, 'expectedEnd'), message, kind: 'expectation' }];
};
