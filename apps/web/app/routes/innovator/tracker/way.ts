import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { day } from '../../../texts/dates.ts';
import { AHEAD, TRACKER, usual } from '../../../texts/tracker.ts';

interface Entry {
  at: string;
  what: string;
  title: string;
}

interface ReleasedLetter {
  id: string;
  letter: { title: string; releasedAt: string | null };
}

/** One stage on the way: reached, running now, or ahead. */
export interface WayStage {
  name: string;
  state: 'done' | 'now' | 'next';
  when: string;
  /** What happened there that the innovator knows. */
  notes: string[];
  letters: { id: string; title: string }[];
}

type Definition = Pick<PipelineDefinition, 'startStage' | 'stages'>;

/**
 * The way of an evaluation as it was announced, then the stages that lie ahead in the order of its pipeline. It rests
 * on the announced timeline alone: what is decided and not released is not in it.
 *
 * @param stage id of the announced stage
 */
export const wayOf = (definition: Definition, stage: string, timeline: readonly Entry[], letters: readonly ReleasedLetter[]): WayStage[] => {
  const start = definition.stages.find(({ id }) => id === definition.startStage)?.publicTitle;
  const reached = timeline.filter(({ what }) => what === 'stage');
  const sent = reached[1];
  const first: WayStage[] = reached[0]?.title === start ? [] : reached.slice(0, 1).map(() => sentStage(timeline[0]!.at));
  const passed = reached.flatMap((entry, index): WayStage[] => {
    if (index === 0 && entry.title === start) return sent ? [sentStage(sent.at)] : [];
    return [passedStage(definition, stage, timeline, letters, reached, index)];
  });
  return named([...first, ...passed, ...ahead(definition, stage)]);
};

const sentStage = (at: string): WayStage => ({ name: TRACKER.sent, state: 'done', when: day(at), notes: [], letters: [] });

const passedStage = (definition: Definition, stage: string, timeline: readonly Entry[], letters: readonly ReleasedLetter[], reached: readonly Entry[], index: number): WayStage => {
  const entry = reached[index]!;
  const until = reached[index + 1]?.at;
  const ended = definition.stages.find(({ id }) => id === stage)?.kind === 'end';
  const told = timeline.filter(({ what, at }) => ['request', 'answer', 'appeal'].includes(what) && at >= entry.at && (until === undefined || at < until));
  // The letter that led on belongs to the stage it ended, although both were told in the same instant.
  const mine = letters.filter(({ letter }) => letter.releasedAt && letter.releasedAt > entry.at && (until === undefined || letter.releasedAt <= until));
  return {
    name: entry.title,
    state: until === undefined && !ended ? 'now' : 'done',
    when: until === undefined ? (ended ? day(entry.at) : TRACKER.started(day(entry.at))) : TRACKER.finished(day(until)),
    notes: told.map((one) => (one.what === 'request' ? TRACKER.asked(day(one.at)) : one.what === 'answer' ? TRACKER.answered(day(one.at)) : TRACKER.appealed(day(one.at)))),
    letters: mine.map(({ id, letter }) => ({ id, title: letter.title })),
  };
};

/** Stages after this one that do not end the evaluation; none where it has ended. */
const ahead = ({ stages }: Definition, stage: string): WayStage[] => {
  const here = stages.findIndex(({ id }) => id === stage);
  if (stages[here]?.kind === 'end') return [];
  return stages
    .slice(here + 1)
    .filter(({ kind }) => kind !== 'end')
    .map(({ publicTitle, kind, sla }) => ({ name: publicTitle, state: 'next', when: [sla ? usual(sla.workingDays) : '', AHEAD[kind] ?? ''].filter(Boolean).join(', '), notes: [], letters: [] }));
};

/** A stage that is reached again says so. */
const named = (way: WayStage[]): WayStage[] =>
  way.map((one, index) => {
    const times = way.slice(0, index + 1).filter(({ name }) => name === one.name).length;
    return times > 1 ? { ...one, name: one.name + TRACKER.again(times) } : one;
  });
