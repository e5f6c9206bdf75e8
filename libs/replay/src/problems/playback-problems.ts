import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { CohortInnovation, PlaybackStep } from '../cohort/cohort.types.ts';
import { walkPlayback } from '../playback/walk.ts';
import { MAY_RECORD_CONDITIONS, WORDS } from '../playback/words.ts';
import { field, item, meaning, unless } from './problem.ts';
import type { Problem } from './problem.ts';

/**
 * The playback walked against the pipeline: words that are unknown, steps that cannot follow, guards that could not pass,
 * fields that a step lacks, and an end that is not the expected one.
 */
export const playbackProblems = (pipeline: PipelineDefinition, innovation: CohortInnovation, at: string): Problem[] => {
  const place = field(at, 'playback');
  const transitions = [...pipeline.stages.flatMap((stage) => stage.transitions), ...pipeline.globalTransitions];
  const known = new Set<string>([...WORDS, ...transitions.map(({ id }) => id)]);
  const unknown = innovation.playback.findIndex((step) => !known.has(step.do));
  if (unknown >= 0) {
    const word = innovation.playback[unknown]?.do ?? '';
    const message = `${word} is neither a word of a playback (${WORDS.join(', ')}) nor a transition of ${pipeline.id}; correct it`;
    return [meaning(field(item(place, unknown), 'do'), message)];
  }
  const walk = walkPlayback(pipeline, innovation.playback);
  const stopped = walk.steps.length < innovation.playback.length;
  return [
    ...walk.problems.map(({ index, field: name, message }): Problem => {
      const at = item(place, index);
      return { at: name ? field(at, name) : at, message, kind: 'playback' };
    }),
    ...walk.steps.flatMap(({ index, step, transition }) => lacking(item(place, index), step, transition?.requiresReason ?? false)),
    ...(stopped ? [] : endProblems(innovation, walk.end, at)),
  ];
};

const lacking = (at: string, { do: word, say, conditions }: PlaybackStep, reasonNeeded: boolean): Problem[] => {
  const place = field(at, 'conditions');
  const mayRecord = MAY_RECORD_CONDITIONS.join(', ');
  return [
    ...unless(!reasonNeeded || Boolean(say), field(at, 'say'), `say is missing; ${word} needs a reason`),
    ...unless(word !== 'start-pilot' || Boolean(conditions), place, 'conditions is missing; give a list, empty where there are none'),
    ...unless(word !== 'adopt-conditions' || Boolean(conditions?.length), place, 'conditions is missing or empty; name at least one'),
    ...unless(!conditions || MAY_RECORD_CONDITIONS.includes(word), place, `${word} records no conditions; remove them, only ${mayRecord} may`),
  ];
};

const endProblems = (innovation: CohortInnovation, reached: CohortInnovation['expectedEnd'], at: string): Problem[] => {
  const { stage, run, overlays, conditions, evaluations } = innovation.expectedEnd;
  const expected = { stage, run, overlays, conditions, evaluations };
  if (JSON.stringify(expected) === JSON.stringify(reached)) return [];
  const message = `the playback ends in ${JSON.stringify(reached)}, expected is ${JSON.stringify(expected)}; correct the steps or expectedEnd`;
  return [{ at: field(at, 'expectedEnd'), message, kind: 'expectation' }];
};
