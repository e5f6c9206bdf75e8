import type { Tx } from '@waymark/database/transaction';
import { intoDirectory, saysNothingNew, type KnownOrganisation, type OrganisationEntry } from '@waymark/domain/organisation';
import type { UploadFault } from '@waymark/domain/pilot';
import { recordAudit } from '@waymark/platform/audit';
import type { Clock } from '@waymark/platform/clock';
import { enqueue } from '@waymark/platform/jobs';
import { writeOrganisations } from './write-organisations.ts';

/** How many rows came to what, and those that were left out. */
export interface TakenIn {
  created: number;
  changed: number;
  unchanged: number;
  bad: UploadFault[];
}

/** Who brings them, and what the record calls it. */
export interface Bringing {
  clock: Clock;
  log: string;
  actor: 'operator' | 'platform';
  act: 'organisations.imported' | 'organisations.carried';
}

/** Writes what these rows say anew of a directory that holds these organisations, with its record. Where they say nothing new, nothing is written and nothing recorded. */
export const takeIn = async (tx: Tx, { clock, log, actor, act }: Bringing, entries: readonly OrganisationEntry[], known: readonly KnownOrganisation[]): Promise<TakenIn> => {
  const { good, bad } = intoDirectory(entries, known);
  const planned = good.filter((one) => !saysNothingNew(one));
  const created = planned.filter(({ before }) => before === null).length;
  const counts = { created, changed: planned.length - created, unchanged: good.length - planned.length };
  if (planned.length > 0) {
    const now = (await clock.now(tx)).toISOString();
    const ids = await writeOrganisations(tx, planned, known, now);
    const told = { stream: 'installation', actor, data: {} };
    await recordAudit(tx, log, now, [
      ...planned.map(({ before }, at) => ({ ...told, act: before ? 'organisation.changed' : 'organisation.created', obj: `organisation/${ids[at]}` })),
      { ...told, act, obj: 'installation', data: { ...counts, refused: bad.length } },
    ]);
    await enqueue(tx, 'countRegister', {}, { once: 'register' });
  }
  return { ...counts, bad };
};
