import { createHash } from 'node:crypto';
import { rowsOf, type Database, type Tx } from '@waymark/database/transaction';

const PART_BYTES = 256 * 1024;

/** Takes the bytes of a file as they come and stores them in parts, each in a transaction of its own with how far it has come. */
export class ExportParts {
  private readonly hash = createHash('sha256');
  private held: Buffer[] = [];
  private heldBytes = 0;
  private parts = 0;
  bytes = 0;

  constructor(
    private readonly database: Database,
    private readonly id: string,
    private readonly rowsDone: () => number,
  ) {}

  async take(chunk: Buffer): Promise<void> {
    this.hash.update(chunk);
    this.held.push(chunk);
    this.heldBytes += chunk.length;
    this.bytes += chunk.length;
    if (this.heldBytes >= PART_BYTES) await this.store();
  }

  /** @returns the hash of all that was taken */
  async end(): Promise<string> {
    await this.store();
    return this.hash.digest('hex');
  }

  private async store(): Promise<void> {
    const all = Buffer.concat(this.held);
    [this.held, this.heldBytes] = [[], 0];
    await asPlatform(this.database, async (tx) => {
      for (let from = 0; from < all.length; from += PART_BYTES)
        await rowsOf(tx, 'insert into insight_export_part (export_id, part, bytes) values ($1, $2, $3)', [this.id, (this.parts += 1), all.subarray(from, from + PART_BYTES)]);
      await rowsOf(tx, 'update insight_export set rows_done = $2 where id = $1', [this.id, this.rowsDone()]);
    });
  }
}

export const asPlatform = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction({ person: null, purpose: 'system' }, work);
