import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { openMotions } from '@waymark/domain/panels';
import { hasPanel, stageOf } from '@waymark/domain/pipeline';
import { publishedVersion } from '@waymark/evaluations';

/** A seat, as it stands in its evaluation. */
export interface Seat {
  evaluationId: string;
  versionId: string;
  stage: string;
  run: number;
  state: string;
  tracks: string[];
  /** Whether the evaluation is in the run of the seat still. */
  here: boolean;
}

const RUNS = 'select evaluation_id as "evaluationId", stage, run from stage_run where evaluation_id = any($1::uuid[])';

/** What each of these seats can vote on now, by the place of the seat; nothing where it votes on nothing. The caller has decided that they are the viewer’s own. */
export const motionsOfSeats = async (tx: Tx, seats: readonly Seat[]): Promise<string[][]> => {
  const definitions: Awaited<ReturnType<typeof definitionOf>>[] = [];
  for (const seat of seats) definitions.push(votes(seat) ? await definitionOf(tx, seat) : null);
  const cases = seats.flatMap(({ evaluationId }, at) => (definitions[at] ? [evaluationId] : []));
  if (cases.length === 0) return seats.map(() => []);
  const runs = await decideAsPlatform(tx, () => rowsOf<{ evaluationId: string; stage: string; run: number }>(tx, RUNS, [cases]));
  return seats.map(({ evaluationId, stage, run }, at) => {
    const found = definitions[at];
    const earlier = runs.filter((one) => one.evaluationId === evaluationId && !(one.stage === stage && one.run === run)).map((one) => one.stage);
    return found ? openMotions(found.definition, found.stage, earlier).map(({ id }) => id) : [];
  });
};

const votes = ({ here, state, tracks }: Seat): boolean => here && state !== 'invited' && tracks.length > 0;

const definitionOf = async (tx: Tx, { versionId, stage: id }: Seat) => {
  const { definition } = await publishedVersion(tx, versionId);
  const stage = stageOf(definition, id);
  return stage && hasPanel(stage) ? { definition, stage } : null;
};
