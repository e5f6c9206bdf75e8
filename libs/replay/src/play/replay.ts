import { pipelinePack, requirePack } from '@waymark/content/packs';
import { calendarOf, startOfLocalDay } from '@waymark/domain/calendar';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Cohort } from '../cohort/cohort.types.ts';
import type { Pool } from '../cohort/pool.types.ts';
import type { DueItem } from '../schedule/due-item.types.ts';
import { inOrder } from '../schedule/queue.ts';
import { schedule } from '../schedule/schedule.ts';
import { ApiClient } from './api-client.ts';
import { compareConflicts, findEffects } from './compare-conflicts.ts';
import { compareEnds } from './compare-ends.ts';
import { Entry } from './entry.ts';
import { chooseFeedback } from './feedback.ts';
import { playReadings } from './pilot.ts';
import { writePublicReasons } from './public-reasons.ts';
import { PlayProblem } from './play-problem.ts';
import { playRollOut } from './roll-out.ts';
import { playStep } from './play-step.ts';
import type { Replayed } from './replayed.types.ts';
import { NINE_O_CLOCK, setUp } from './set-up.ts';
import { verifyRecord } from './verify-record.ts';
import { World } from './world.ts';

export interface ReplayOptions {
  /** Address of a running, empty demonstration installation. */
  url: string;
  cohort: Cohort;
  pool: Pool;
  seed?: string | number;
  pipeline?: PipelineDefinition;
  /** Told after each thing that was played. */
  onProgress?: (done: number, total: number, label: string) => void;
}

/**
 * Plays a cohort through a running Waymark over GraphQL, as the people concerned, on its simulated clock, and
 * compares where everything ended with what was expected.
 *
 * @throws PlayProblem that names the innovation and the step where the product refuses something
 */
export const replay = async ({ url, cohort, pool, seed = 1, pipeline = pipelinePack('pipeline-default@1.0.0'), onProgress = () => undefined }: ReplayOptions): Promise<Replayed> => {
  const world = new World(new ApiClient(url), cohort, pool, pipeline, String(seed));
  const items = inOrder(schedule(cohort, pipeline, calendarOf(requirePack(pipeline.pins.calendar))).queue);
  const people = pool.reviewers.length + pool.staff.length;
  const total = items.length + 2 * people + 2 * cohort.innovations.length + 2;
  let done = 0;
  const step = (label: string) => onProgress((done += 1), total, label);
  await setUp(world, step);
  await findEffects(world);
  const entries = new Map(cohort.innovations.map((innovation) => [innovation.id, new Entry(world, innovation)]));
  for (const item of items) {
    await playItem(world, entries.get(item.innovationId)!, item);
    step(`${item.innovationId} ${item.kind === 'step' ? item.walked.step.do : item.kind}`);
  }
  for (const entry of entries.values()) {
    await playRollOut(entry, world.day);
    step(`${entry.innovation.id} roll-out`);
  }
  const innovations = await compareEnds(world, [...entries.values()]);
  const { conflicts, unexpected } = compareConflicts(world);
  const audit = await verifyRecord(await world.staff('auditor'));
  const ok = innovations.every((one) => one.ok) && conflicts.every((one) => one.ok) && unexpected.length === 0 && audit.ok;
  return { ok, innovations, conflicts, unexpected, audit };
};

const playItem = async (world: World, entry: Entry, item: DueItem): Promise<void> => {
  try {
    await goTo(world, item.due);
    if (item.kind === 'letter') return await releaseLetter(entry);
    if (item.kind === 'reading') return await playReadings(entry, item, entry.cast(item.walked, item.due));
    return await playStep(entry, item.walked, item.due);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const where = `${item.innovationId} playback[${item.walked.index}] ${item.walked.step.do}${item.kind === 'step' ? '' : ` (${item.kind})`} on ${item.due}`;
    throw new PlayProblem(`${where}: ${error.message}`, { cause: error });
  }
};

/** Moves the simulated clock to the morning of a day, once; it goes on by itself from there. */
const goTo = async (world: World, day: string): Promise<void> => {
  if (world.day === day) return;
  world.day = day;
  const morning = new Date(startOfLocalDay(day).getTime() + NINE_O_CLOCK);
  await (await world.admin()).act('advanceClock', { to: morning.toISOString() });
};

const releaseLetter = async (entry: Entry): Promise<void> => {
  const waiting = entry.letters.shift();
  const hands = waiting?.cast.letter;
  if (!waiting || !hands) throw new PlayProblem('No decision waits for its letter');
  const input = { evaluationId: entry.evaluation, decisionId: waiting.decision };
  await writePublicReasons(entry, waiting);
  const feedbackVersion = await chooseFeedback(entry, waiting);
  await (await entry.world.person(hands.approver.id)).act('approveLetter', { ...input, ...(feedbackVersion === undefined ? {} : { feedbackVersion }) });
  await (await entry.world.person(hands.releaser.id)).act('releaseLetter', input);
};
