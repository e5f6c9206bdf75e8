import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { merkleRoot, publicKeyOfSeed, verifyNote } from '@waymark/domain/audit';
import { jobsOf, LOG, type Jobs } from '../support/jobs.ts';
import { reach } from '../support/reach-stage.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let jobs: Jobs;
beforeAll(async () => void (jobs = await jobsOf(on.api)));
afterAll(() => jobs.close());

const events = async (): Promise<number> => (await on.api.sql<{ count: number }>('select count(*)::int as count from audit.event'))[0]!.count;
const leaves = (): Promise<{ leaf: number; stream: string; seq: number; hash: string }[]> =>
  on.api.sql('select l.leaf::int as leaf, e.stream, e.seq::int as seq, e.hash from audit.leaf l join audit.event e on e.id = l.event_id order by l.leaf');
const notes = (): Promise<{ size: number; note: string }[]> => on.api.sql('select size::int as size, note from audit.checkpoint order by size');

/** What a note says, once its signature is right: the log, the size and the root. */
const told = (note: string): { log: string; size: number; root: string } => {
  const text = verifyNote(note, LOG, publicKeyOfSeed(jobs.seal.seed));
  const [log, size, root] = text!.split('\n');
  return { log: log!, size: Number(size), root: Buffer.from(root!, 'base64').toString('hex') };
};

describe('a checkpoint', () => {
  it('seals every event once, under a note that verifies and says the root of the tree', async () => {
    await reach(on.cast, 'panel');
    const count = await events();
    expect(await jobs.sealCheckpoint()).toBe(count);
    const sealed = await leaves();
    expect(sealed.map(({ leaf }) => leaf)).toEqual(Array.from({ length: count }, (_, leaf) => leaf));
    const { note } = (await notes())[0]!;
    expect(told(note)).toEqual({ log: LOG, size: count, root: merkleRoot(sealed.map(({ hash }) => hash)) });
    expect(jobs.seal.published.at(-1)).toEqual({ size: count, note });
    expect(verifyNote(note.replace(String(count), String(count - 1)), LOG, publicKeyOfSeed(jobs.seal.seed))).toBeNull();
    expect(verifyNote(note, LOG, publicKeyOfSeed(Buffer.alloc(32, 9)))).toBeNull();
  });

  it('again without anything new changes nothing', async () => {
    const before = [await leaves(), await notes()];
    expect(await jobs.sealCheckpoint()).toBe(0);
    expect([await leaves(), await notes()]).toEqual(before);
  });

  it('grows the tree: earlier leaves keep their places, and streams their order', async () => {
    const before = await leaves();
    await Promise.all(Array.from({ length: 6 }, () => reach(on.cast, 'triage')));
    await jobs.sealCheckpoint();
    const after = await leaves();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBe(await events());
    const seen = new Map<string, number>();
    for (const { stream, seq } of after) {
      expect(seq).toBe((seen.get(stream) ?? 0) + 1);
      seen.set(stream, seq);
    }
    for (const { size, note } of await notes()) expect(told(note)).toEqual({ log: LOG, size, root: merkleRoot(after.slice(0, size).map(({ hash }) => hash)) });
  });

  it('by many at once, while others write, numbers no event twice and leaves none out', async () => {
    const writing = Promise.all(Array.from({ length: 8 }, () => reach(on.cast, 'evidence-review')));
    let sealed = (await leaves()).length;
    for (let round = 0; round < 6; round += 1) for (const count of await Promise.all(Array.from({ length: 4 }, () => jobs.sealCheckpoint()))) sealed += count;
    await writing;
    sealed += await jobs.sealCheckpoint();
    const all = await leaves();
    expect([sealed, all.length]).toEqual([await events(), await events()]);
    expect(all.map(({ leaf }) => leaf)).toEqual(all.map((_, index) => index));
    for (const { size, note } of await notes()) expect(told(note).root).toBe(merkleRoot(all.slice(0, size).map(({ hash }) => hash)));
  });

  it('that could not be laid down elsewhere is laid down the next time', async () => {
    await reach(on.cast, 'draft');
    jobs.seal.away = true;
    await expect(jobs.sealCheckpoint()).rejects.toThrow('away');
    jobs.seal.away = false;
    const newest = (await notes()).at(-1);
    expect(jobs.seal.published.at(-1)).not.toEqual(newest);
    expect(await jobs.sealCheckpoint()).toBe(0);
    expect(jobs.seal.published.at(-1)).toEqual(newest);
  });

  it('is read by auditors, as the newest, beside the places of the events', async () => {
    const auditor = await on.cast.who('auditor');
    const { data } = await auditor.query('{ checkpoint { size note } auditEvents(stream: "installation", first: 3) { leaf } }');
    expect(data.checkpoint).toEqual((await notes()).at(-1));
    for (const { leaf } of data.auditEvents) expect(leaf).toEqual(expect.any(Number));
    expect((await (await on.cast.who('coordinator')).query('{ checkpoint { size } }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
