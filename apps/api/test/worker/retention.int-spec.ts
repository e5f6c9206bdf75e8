import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import { EraseLongDisabled } from '@waymark/people';
import { Clock } from '@waymark/platform/clock';
import { InstallationLog } from '@waymark/platform/config';
import { Erasures } from '@waymark/platform/erasure';
import { DiskStorage, PartialFiles } from '@waymark/platform/files';
import { ensureInstallation } from '@waymark/platform/installation';
import { DiscardOldData, RetentionPeriods } from '@waymark/platform/retention';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';

const folder = mkdtempSync(join(tmpdir(), 'waymark-retention-'));
const storage = new DiskStorage(join(folder, 'files'));
const partial = new PartialFiles(join(folder, 'unfinished'));
const erasures = new Erasures(join(folder, 'erasures'));
let test: TestDatabase;
let owner: Database;
let worker: Database;
let administrator: string;

beforeAll(async () => {
  test = await testDatabase();
  owner = await Database.connect({ url: test.url(), poolSize: 2 });
  worker = await Database.connect({ url: test.url('worker'), poolSize: 2 });
  ({ administrator } = await ensureInstallation(owner, 'demonstration', 'test.waymark/audit'));
});
afterAll(async () => {
  await owner.close();
  await worker.close();
  await test.drop();
  rmSync(folder, { recursive: true });
});

const sql = <Row = Record<string, any>>(text: string, values: unknown[] = []): Promise<Row[]> => owner.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf<Row>(tx, text, values));
const column = async (text: string): Promise<unknown[]> => (await sql<{ is: unknown }>(text)).map(({ is }) => is);

/** Just within a period of so many days, and just past it. */
const within = (days: number): string => `now() - interval '${days * 24} hours' + interval '1 minute'`;
const past = (days: number): string => `now() - interval '${days * 24} hours' - interval '1 second'`;

const discard = (periods = new RetentionPeriods(30, 90, 20, null)) => new DiscardOldData(worker, storage, partial, periods, new Clock(true), new InstallationLog('test.waymark/audit')).run();

/** Keys of all that lies in the storage. */
const filesKept = (): string[] => readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).toSorted();

describe('what is kept for a period', () => {
  it('answers of commands go by when they were stored, whatever the simulated clock said', async () => {
    const answered = (key: string, stored: string, at: string) =>
      sql(`insert into answered_command (person_id, key, operation, body_hash, answer, at, stored_at) values ($1, $2, 'propose', 'x', '{}', ${at}, ${stored})`, [administrator, key]);
    await answered('within', within(30), past(3_000));
    await answered('past', past(30), `now() + interval '9 years'`);
    expect(await discard()).toMatchObject({ answers: 1 });
    expect(await column('select key as is from answered_command')).toEqual(['within']);
    expect(await discard()).toMatchObject({ answers: 0 });
  });

  it('answers beyond one batch go too', async () => {
    await sql(`insert into answered_command (person_id, key, operation, body_hash, at, stored_at) select $1, n::text, 'propose', 'x', now(), ${past(30)} from generate_series(1, 1001) n`, [administrator]);
    expect(await discard()).toMatchObject({ answers: 1_001 });
    expect(await column('select key as is from answered_command')).toEqual(['within']);
  });

  it('sessions go by when they ended; one that goes on stays, and whoever’s has ended is named by their provider no more', async () => {
    const session = (token: string, expires: string, signedOut = 'null', hint = 'null') =>
      sql(`insert into session (id, token_hash, person_id, created_at, last_seen_at, expires_at, signed_out_at, id_token_hint) values (gen_random_uuid(), sha256($1), $2, ${past(900)}, ${past(900)}, ${expires}, ${signedOut}, ${hint})`, [token, administrator]);
    await session('goes on', `now() + interval '1 minute'`, 'null', `'a name'`);
    await session('expired within', within(90), 'null', `'a name'`);
    await session('expired past', past(90));
    await session('signed out within', `now() + interval '1 day'`, within(90));
    await session('signed out past', `now() + interval '1 day'`, past(90));
    await session('expired past, signed out after', past(90), within(90));
    expect(await discard()).toMatchObject({ sessions: 3 });
    const names = ['goes on', 'expired within', 'signed out within'];
    expect(await sql('select id_token_hint as hint from session s join unnest($1::text[]) with ordinality n(name, at) on sha256(convert_to(n.name, $2)) = s.token_hash order by n.at', [names, 'UTF8'])).toEqual([{ hint: 'a name' }, { hint: null }, { hint: null }]);
    expect(await column('select count(*)::int as is from session')).toEqual([3]);
  });

  it('invitations to a team go like those to sign in', async () => {
    const [{ id }] = (await sql<{ id: string }>(`insert into innovation (id, reference, name, organisation_id, created_by, created_at) select gen_random_uuid(), 'INN-1990-0001', 'Invites', organisation_id, id, now() from person where id = $1 returning id`, [administrator])) as [{ id: string }];
    const invited = (address: string, expires: string, withdrawn = 'null') =>
      sql(`insert into team_invitation (id, innovation_id, access, address, name, invited_by, created_at, expires_at, withdrawn_at) values (gen_random_uuid(), $1, 'view', $2, 'Ada', $3, ${past(900)}, ${expires}, ${withdrawn})`, [id, address, administrator]);
    await invited('open', `now() + interval '1 day'`);
    await invited('expired within', within(90));
    await invited('expired past', past(90));
    await invited('withdrawn past', `now() + interval '1 day'`, past(90));
    expect(await discard()).toMatchObject({ teamInvitations: 2 });
    expect(await column('select address as is from team_invitation order by 1')).toEqual(['expired within', 'open']);
    // they were dated by the installation's clock, and are over by it
    await sql('update installation set clock_offset_ms = $1', [30 * 86_400_000]);
    expect(await discard()).toMatchObject({ teamInvitations: 1 });
    await sql('update installation set clock_offset_ms = 0');
    await sql('delete from team_invitation');
    await sql('delete from innovation where id = $1', [id]);
  });

  it('notices of whom nobody looks at go by the installation’s clock; of whoever is looked at they stay while the thing waits', async () => {
    const noticed = (item: number, at: string) => sql(`insert into notice (person_id, item, noticed_at) values ($1, repeat($2, 64), ${at})`, [administrator, String(item)]);
    await noticed(1, within(90));
    await noticed(2, past(90));
    expect(await discard()).toMatchObject({ notices: 1 });
    expect(await column('select left(item, 1) as is from notice')).toEqual(['1']);
    await sql(`insert into person_contact (person_id, email) values ($1, 'ada@clinic.example')`, [administrator]);
    await sql(`insert into mailing (person_id, choice, next_at) values ($1, 'at-once', ${within(90)})`, [administrator]);
    await noticed(3, past(90));
    expect(await discard()).toMatchObject({ notices: 0 });
    await sql(`update mailing set choice = 'never'`);
    expect(await discard()).toMatchObject({ notices: 1 });
    for (const table of ['mailing', 'person_contact', 'notice']) await sql(`delete from ${table}`);
  });

  it('invitations to sign in go once they are over; an open one stays', async () => {
    const invitation = (id: number, expires: string, used = 'null', withdrawn = 'null') =>
      sql(`insert into sign_in_invitation (id, person_id, created_at, expires_at, used_at, withdrawn_at) values ($1, $2, ${past(900)}, ${expires}, ${used}, ${withdrawn})`, [`00000000-0000-4000-8000-00000000000${id}`, administrator]);
    await invitation(1, `now() + interval '1 day'`, within(90));
    await invitation(2, `now() + interval '1 day'`, past(90));
    await invitation(3, `now() + interval '1 day'`, 'null', within(90));
    await invitation(4, `now() + interval '1 day'`, 'null', past(90));
    const left = () => column('select right(id::text, 1)::int as is from sign_in_invitation order by id');
    await invitation(5, past(90));
    expect(await discard()).toMatchObject({ invitations: 3 });
    expect(await left()).toEqual([1, 3]);
    await invitation(6, within(90));
    expect(await discard()).toMatchObject({ invitations: 0 });
    await sql(`update sign_in_invitation set expires_at = now() + interval '1 second' where right(id::text, 1) = '6'`);
    expect(await discard(new RetentionPeriods(30, 1, 30, null))).toMatchObject({ invitations: 2 });
    expect(await left()).toEqual([6]);
  });

  it('uploads go with their files, unless they are attached, or a document is made of them', async () => {
    const upload = async (name: string, stored: string, attached = 'null'): Promise<string> => {
      const { key } = await storage.put(Readable.from(Buffer.from(name)), 100);
      await sql(`insert into upload (id, file_name, media_type, size_bytes, sha256, storage_key, uploaded_by, uploaded_at, attached_at, stored_at) values (gen_random_uuid(), $1, 'text/plain', 1, 'x', $2, $3, ${past(900)}, ${attached}, ${stored})`, [name, key, administrator]);
      return key;
    };
    const kept = [await upload('within', within(20)), await upload('attached', past(20), past(20)), await upload('a document', past(20)), await upload('being attached', past(20))];
    for (let at = 0; at < 51; at += 1) await upload('past', past(20));
    await sql(`insert into innovation (id, reference, name, organisation_id, created_by, created_at) select gen_random_uuid(), 'INN-2026-0001', 'Lamp', organisation_id, id, now() from person where id = $1`, [administrator]);
    await sql(`insert into document (id, innovation_id, upload_id, kind, file_name, attached_by, attached_at) select gen_random_uuid(), i.id, u.id, 'other', 'x', $1, now() from innovation i, upload u where u.file_name = 'a document'`, [administrator]);
    await owner.transaction({ person: null, purpose: 'system' }, async (tx) => {
      await rowsOf(tx, `update upload set attached_at = now() where file_name = 'being attached'`);
      expect(await discard()).toMatchObject({ uploads: 51 });
    });
    expect(await column('select file_name as is from upload order by 1')).toEqual(['a document', 'attached', 'being attached', 'within']);
    expect(filesKept()).toEqual(kept.toSorted());
  });
});

describe('files of documents that were removed unsent', () => {
  let innovation: string;
  const document = async (name: string, removed: string, { stored = past(20), more = {} }: { stored?: string; more?: Record<string, string> } = {}) => {
    const { key } = await storage.put(Readable.from(Buffer.from(name)), 100);
    const [row] = await sql<{ id: string; upload: string }>(
      `with file as (insert into upload (id, file_name, media_type, size_bytes, sha256, storage_key, uploaded_by, uploaded_at, attached_at, stored_at) values (gen_random_uuid(), $1, 'text/plain', 1, 'x', $2, $3, now(), now(), ${stored}) returning id)
       insert into document (id, innovation_id, upload_id, kind, file_name, attached_by, attached_at, removed_at${Object.keys(more).map((column) => `, ${column}`).join('')})
       select gen_random_uuid(), $4, file.id, 'dpia', $1, $3, now(), ${removed}${Object.values(more).map((value) => `, ${value}`).join('')} from file returning id, upload_id as upload`,
      [name, key, administrator, innovation],
    );
    return { ...row!, key };
  };
  const bytesRemoved = () => sql(`select obj, act, data from (select text::jsonb ->> 'obj' as obj, text::jsonb ->> 'act' as act, text::jsonb -> 'data' as data from audit.event where stream = $1) x`, [`innovation/${innovation}`]);

  beforeAll(async () => {
    const [made] = await sql<{ id: string }>(`insert into innovation (id, reference, name, organisation_id, created_by, created_at) select gen_random_uuid(), 'INN-2026-0077', 'Kettle', organisation_id, id, now() from person where id = $1 returning id`, [administrator]);
    innovation = made!.id;
    // rows of cases stand here without their evaluations
    const tied = await sql<{ name: string; of: string }>(`select conname as name, conrelid::regclass::text as of from pg_constraint where contype = 'f'
      and (conrelid = any (array['submission', 'submission_document', 'message_attachment']::regclass[]) or (conrelid = 'document'::regclass and confrelid = 'evaluation'::regclass))`);
    for (const { name, of } of tied) await sql(`alter table ${of} drop constraint ${name}`);
  });

  it('lose their bytes after a while, and their record says so; whatever was sent, named, issued or is used keeps them', async () => {
    const gone = await document('removed past', past(20));
    const sent = await document('of a revision', past(20));
    const named = await document('named in answers', past(20));
    const certificate = await document('of a passport', past(20));
    const shared = await document('of a message', past(20));
    const twice = await document('there under another name', past(20));
    const kept = [
      sent, named, certificate, shared, twice,
      await document('removed within', within(20)),
      await document('stored within', past(20), { stored: within(20) }),
      await document('there', 'null'),
      await document('of an evaluation', past(20), { more: { evaluation_id: 'gen_random_uuid()' } }),
      await document('made for an evaluation', past(20), { more: { produced_for: 'gen_random_uuid()' } }),
    ].map(({ key }) => key);
    await sql('insert into submission_document (submission_id, document_id) values (gen_random_uuid(), $1)', [sent.id]);
    await sql(`insert into submission (id, innovation_id, evaluation_id, revision, form, answers, frozen_by, frozen_at) values (gen_random_uuid(), $1, gen_random_uuid(), 1, 'x', jsonb_build_object('pathway-map', jsonb_build_array(jsonb_build_object('fileId', $2::text))), $3, now())`, [innovation, named.id, administrator]);
    await sql(`insert into passport (id, innovation_id, file, valid_until, issued_by, issued_at, simulated) values (gen_random_uuid(), $1, $2, '2031-01-31', $3, now(), false)`, [innovation, `{"parts":[{"id":"certificate:${certificate.id}"}]}`, administrator]);
    await sql(`insert into message_attachment (id, thread_id, number, place, upload_id, file_name) values (gen_random_uuid(), gen_random_uuid(), 1, 1, $1, 'x')`, [shared.upload]);
    await sql(`insert into document (id, innovation_id, upload_id, kind, file_name, attached_by, attached_at) select gen_random_uuid(), innovation_id, upload_id, 'dpia', 'Other', attached_by, now() from document where id = $1`, [twice.id]);
    const before = filesKept().filter((key) => key !== gone.key);
    expect(before).toEqual(expect.arrayContaining(kept));
    expect(await discard()).toMatchObject({ removedFiles: 1, uploads: 0 });
    expect(filesKept()).toEqual(before);
    expect(await column('select file_name as is from upload where bytes_removed_at is not null')).toEqual(['removed past']);
    expect(await column(`select count(*)::int as is from document where file_name = 'removed past'`)).toEqual([1]);
    const told = [{ obj: `document/${gone.id}`, act: 'document.bytes-removed', data: { cause: 'retention', sha256: 'x' } }];
    expect(await bytesRemoved()).toEqual(told);
    expect(await discard()).toMatchObject({ removedFiles: 0 });
    expect(await bytesRemoved()).toEqual(told);
  });

  it('count from their removal on the clock of the installation, which a demonstration advances', async () => {
    const { id } = await document('removed in months to come', `${past(20)} + interval '90 days'`);
    expect(await discard()).toMatchObject({ removedFiles: 0 });
    await sql(`update installation set clock_offset_ms = 90 * 24 * 3600000::bigint`);
    expect((await discard()).removedFiles).toBeGreaterThan(0);
    expect(await column(`select u.bytes_removed_at is not null as is from upload u join document d on d.upload_id = u.id where d.id = '${id}'`)).toEqual([true]);
    await sql('update installation set clock_offset_ms = 0');
  });
});

describe('unfinished uploads', () => {
  const begun = async (expires: string): Promise<string> => {
    const [row] = await sql<{ id: string }>(`insert into unfinished_upload (id, person_id, file_name, size_bytes, begun_at, expires_at) values (gen_random_uuid(), $1, 'a.txt', 9, ${past(2)}, ${expires}) returning id`, [administrator]);
    await partial.append(row!.id, 0, Readable.from([Buffer.from('abc')]), 9, new AbortController().signal);
    return row!.id;
  };

  it('go with their bytes once they cannot be gone on with', async () => {
    const stays = await begun(`now() + interval '1 minute'`);
    const goes: string[] = [];
    for (let at = 0; at < 51; at += 1) goes.push(await begun('now()'));
    expect(await discard()).toMatchObject({ unfinishedUploads: 51 });
    expect(await column('select id as is from unfinished_upload')).toEqual([stays]);
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([stays]);
    expect(await discard()).toMatchObject({ unfinishedUploads: 0 });
  });

  it('go with the whole of them that a process put away, and ended before it recorded an upload', async () => {
    const id = await begun('now()');
    const { key } = await storage.put(Readable.from(Buffer.from('whole')), 100);
    await sql('update unfinished_upload set storage_keys = array[$2, gen_random_uuid()::text] where id = $1', [id, key]);
    expect(await discard()).toMatchObject({ unfinishedUploads: 1 });
    await expect(storage.open(key)).rejects.toThrow();
  });

  it('leave no bytes behind whose row is gone', async () => {
    const orphan = await begun(`now() + interval '1 minute'`);
    await sql('delete from unfinished_upload');
    const dayAgo = new Date(Date.now() - 24 * 3_600_000 - 1_000);
    utimesSync(join(folder, 'unfinished', orphan), dayAgo, dayAgo);
    await discard();
    expect(readdirSync(join(folder, 'unfinished'))).not.toContain(orphan);
  });
});

describe('people who were disabled', () => {
  const run = (days: number | null) => new EraseLongDisabled(worker, new Clock(true), new InstallationLog('test.waymark/audit'), erasures, new RetentionPeriods(30, 90, 30, days)).run();
  const disabled = async (at: string): Promise<string> =>
    (await sql<{ id: string }>(`insert into person (id, display_name, organisation_id, created_at, disabled_at) select gen_random_uuid(), 'Ada', organisation_id, now(), ${at} from person where id = $1 returning id`, [administrator]))[0]!.id;
  let ids: { within: string; past: string; owner: string; here: string };

  beforeAll(async () => {
    ids = { within: await disabled(within(365)), past: await disabled(past(365)), owner: await disabled(past(365)), here: await disabled('null') };
    await sql(`insert into innovation_member (innovation_id, person_id, access, added_at) select id, $1, 'owner', now() from innovation`, [ids.owner]);
    await sql(`insert into person_identity (issuer, subject, person_id, linked_at) select 'https://login.example', id::text, id, now() from person where display_name = 'Ada'`);
  });
  const erased = () => column('select id as is from person where erased_at is not null order by 1');

  it('stay where no setting speaks of them', async () => {
    expect(await run(null)).toEqual({ erased: [], open: [] });
    expect(await erased()).toEqual([]);
  });

  it('are erased after their period, by the worker’s own role; those with something open are named, the others stay', async () => {
    expect(await run(365)).toEqual({ erased: [ids.past], open: [ids.owner] });
    expect(await erased()).toEqual([ids.past]);
    expect(erasures.people()).toEqual([ids.past]);
    expect(await sql('select 1 from person_identity where person_id = $1', [ids.past])).toEqual([]);
    expect(await run(365)).toEqual({ erased: [], open: [ids.owner] });
  });

  it('are counted on the clock of the installation, which a demonstration advances', async () => {
    await sql('update installation set clock_offset_ms = 120000');
    expect(await run(365)).toEqual({ erased: [ids.within], open: [ids.owner] });
    expect(await column('select id as is from person where erased_at is null and disabled_at is null order by created_at')).toEqual([administrator, ids.here]);
  });
});
