import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { appendLeaf, checkpointText, rangeRoot, signNote, type CompactRange } from '@waymark/domain/audit';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';

const BATCH = 10_000;

/** What signs checkpoints and where they go besides the database. */
export abstract class CheckpointSeal {
  /** Ed25519 seed, 32 bytes. Kept off the database. */
  abstract readonly seed: Uint8Array;
  /** Laying the same checkpoint down again changes nothing. */
  abstract publish(size: number, note: string): Promise<void>;
}

/**
 * The sequencer: numbers committed events as leaves, grows the tree and signs a checkpoint. One at a time, by a lock
 * on the tree; running again without new events changes nothing. A stream's events keep their order, since its head
 * is locked until each of them commits.
 */
@Injectable()
export class SealCheckpoint {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: InstallationLog,
    private readonly seal: CheckpointSeal,
  ) {}

  /** @returns how many events were sealed */
  async run(): Promise<number> {
    const { count, newest } = await this.database.transaction({ person: null, purpose: 'system' }, async (tx) => ({
      count: await this.sealBatch(tx),
      newest: await rowOf<{ size: string; note: string }>(tx, 'select size, note from audit.checkpoint order by size desc limit 1'),
    }));
    // the newest goes out every time: one whose process died between the commit and here is not forgotten
    if (newest) await this.seal.publish(Number(newest.size), newest.note);
    return count === BATCH ? count + (await this.run()) : count;
  }

  private async sealBatch(tx: Tx): Promise<number> {
    const tree = (await rowOf<{ size: string; nodes: string[] }>(tx, 'select size, nodes from audit.tree for update'))!;
    const before: CompactRange = { size: Number(tree.size), nodes: tree.nodes };
    const events = await rowsOf<{ id: string; hash: string }>(
      tx,
      'select e.id, e.hash from audit.event e where not exists (select 1 from audit.leaf l where l.event_id = e.id) order by e.id limit $1',
      [BATCH],
    );
    if (events.length === 0) return 0;
    const after = events.reduce((range, event) => appendLeaf(range, event.hash), before);
    const note = signNote(checkpointText(this.log.name, after.size, rangeRoot(after)), this.log.name, this.seal.seed);
    await rowsOf(tx, 'insert into audit.leaf (leaf, event_id) select $1::bigint + n - 1, id from unnest($2::bigint[]) with ordinality as e(id, n)', [before.size, events.map((event) => event.id)]);
    await rowsOf(tx, 'update audit.tree set size = $1, nodes = $2', [after.size, after.nodes]);
    await rowsOf(tx, 'insert into audit.checkpoint (size, note, at) values ($1, $2, $3)', [after.size, note, await this.clock.now(tx)]);
    return events.length;
  }
}
