import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { CommandContext } from '@waymark/platform/commands';
import { v7 as uuid } from 'uuid';
import { countsForStaff, detectOn, type DetectedHere } from './detect-conflicts.ts';
import type { GroundsHere } from './grounds.ts';
import { personInterests } from './person-interests.ts';

type Writes = Pick<CommandContext, 'tx' | 'now' | 'audit'>;

/** Somebody for whom an evaluation is there: they sit on it, or see it as staff of its programme. */
export interface Involved {
  person: string;
  seated: boolean;
}

interface Row {
  id: string;
  effect: string;
  because: string;
  state: string;
}

/**
 * Judges one person anew and brings their detected conflicts on this evaluation up to date. What people have decided
 * stays; what they have not becomes what it now is: open, noted, or noted because it leads to nothing any more.
 * @returns whether anything changed
 */
export const recordDetected = async (context: Writes, grounds: GroundsHere, { person: id, seated }: Involved): Promise<boolean> => {
  const person = await personInterests(context.tx, id);
  if (!person) return false;
  const found = await detectOn(context.tx, person, grounds, seated ? undefined : countsForStaff);
  const { evaluation } = grounds;
  const rows = await detectedRows(context.tx, evaluation.id, id);
  const undecided = rows.filter(({ state }) => state === 'open' || state === 'noted');
  const wanted = wantedOf(found, seated);
  if (wanted && rows.some(({ because, state }) => because === wanted.because && !['open', 'noted'].includes(state))) return false;
  const [first, ...others] = undecided;
  let changed = false;
  for (const row of wanted ? others : undecided) changed = (await settle(context, evaluation.id, id, row, { effect: 'declare_only', because: row.because, state: 'noted' })) || changed;
  if (!wanted) return changed;
  return (await (first ? settle(context, evaluation.id, id, first, wanted) : open(context, evaluation.id, id, wanted))) || changed;
};

type Wanted = Pick<Row, 'effect' | 'because' | 'state'>;

/** What somebody without a seat need only declare is nobody's concern. */
const wantedOf = (found: DetectedHere | undefined, seated: boolean): Wanted | null => {
  if (!found || found.effect === 'none' || (found.effect === 'declare_only' && !seated)) return null;
  return { effect: found.effect, because: found.because, state: found.open || found.effect === 'exclude' ? 'open' : 'noted' };
};

const detectedRows = (tx: Tx, evaluation: string, person: string): Promise<Row[]> =>
  rowsOf<Row>(tx, `select id, effect, because, state from conflict where evaluation_id = $1 and person_id = $2 and source = 'detected' order by found_at, id`, [evaluation, person]);

const settle = async ({ tx, audit }: Writes, evaluation: string, person: string, row: Row, to: Wanted): Promise<boolean> => {
  if (row.effect === to.effect && row.state === to.state && row.because === to.because) return false;
  await rowsOf(tx, 'update conflict set effect = $2, because = $3, state = $4 where id = $1', [row.id, to.effect, to.because, to.state]);
  await audit({ stream: `evaluation/${evaluation}`, act: 'conflict.judged-anew', obj: `conflict/${row.id}`, data: { person, effect: to.effect, state: to.state } });
  return true;
};

const open = async ({ tx, now, audit }: Writes, evaluation: string, person: string, { effect, because, state }: Wanted): Promise<boolean> => {
  const id = uuid();
  await rowsOf(tx, `insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at) values ($1, $2, $3, 'detected', $4, $5, $6, $7)`, [id, evaluation, person, effect, because, state, now]);
  await audit({ stream: `evaluation/${evaluation}`, act: 'conflict.detected', obj: `conflict/${id}`, data: { person, effect, state } });
  return true;
};
