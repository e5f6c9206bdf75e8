import type { EndOfPlayback } from '../cohort/cohort.types.ts';
import { QUERIES } from './documents.ts';
import type { Entry } from './entry.ts';
import type { ReplayedInnovation } from './replayed.types.ts';
import type { World } from './world.ts';

interface Reached {
  evaluation: {
    stage: string;
    run: number;
    number: number;
    requests: { closedAt: string | null }[];
    holds: { kind: string; closedAt: string | null }[];
    conditions: { id: string }[];
  };
}

/** Where each innovation ended, as a coordinator sees it: the decided stage, whether or not its letter is out. */
export const compareEnds = async (world: World, entries: Entry[]): Promise<ReplayedInnovation[]> => {
  const coordinator = await world.staff('coordinator');
  const request = world.pipeline.overlays.find((overlay) => overlay.unlocks)?.id ?? 'information-request';
  const ends: ReplayedInnovation[] = [];
  for (const { innovation, evaluation: id } of entries) {
    const { evaluation } = await coordinator.query<Reached>(QUERIES.reached, { id });
    const reached: EndOfPlayback = {
      stage: evaluation.stage,
      run: evaluation.run,
      overlays: [...evaluation.requests.filter((one) => !one.closedAt).map(() => request), ...evaluation.holds.filter((one) => !one.closedAt).map((one) => one.kind)].sort(),
      conditions: evaluation.conditions.length > 0,
      evaluations: evaluation.number,
    };
    const expected = innovation.expectedEnd;
    ends.push({ id: innovation.id, expected, reached, ok: same(expected, reached) });
  }
  return ends;
};

const same = (a: EndOfPlayback, b: EndOfPlayback): boolean =>
  a.stage === b.stage && a.run === b.run && a.conditions === b.conditions && a.evaluations === b.evaluations && [...a.overlays].sort().join() === b.overlays.join();
