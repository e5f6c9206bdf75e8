import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { checkpointText, eventHash, merkleRoot, nextEvent, publicKeyOfSeed, signNote } from '@waymark/domain/audit';
import { vectors } from '@waymark/testing/vectors';
import fc from 'fast-check';
import { UsageError, verifyAudit, type Verdict } from './index.ts';

const LOG = 'test.waymark/audit';
const [OUR_KEY, OTHER_KEY] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const dir = mkdtempSync(join(tmpdir(), 'waymark-verify-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** The canonical lines of events on these streams, in this order, chained as the product chains them. */
const chained = (events: { stream: string; act: string }[]): string[] => {
  const heads = new Map<string, { seq: number; hash: string }>();
  return events.map(({ stream, act }) => {
    const { seq, hash } = heads.get(stream) ?? { seq: 0, hash: null };
    const happening = { at: '2026-11-01T00:00:00.000Z', actor: 'p_1', act, obj: stream, data: { revision: 7 } };
    const event = nextEvent({ log: LOG, stream, seq, hash }, happening);
    heads.set(stream, event);
    return event.text;
  });
};
const note = (lines: string[], size: number, key = OUR_KEY, origin = LOG, signer = origin): string =>
  signNote(checkpointText(origin, size, merkleRoot(lines.slice(0, size).map(eventHash))), signer, key);
const keys = (key: Buffer): string => JSON.stringify({ name: LOG, ed25519: publicKeyOfSeed(key).toString('base64') });

interface Bundle {
  lines: string[];
  notes: string[];
  events?: string | Buffer;
  checkpoints?: string;
  keys?: string;
  trusted?: string;
}
const verdictOn = ({ lines, notes, trusted, ...given }: Bundle): Verdict => {
  writeFileSync(join(dir, 'events.jsonl'), given.events ?? lines.map((line) => `${line}\n`).join(''));
  writeFileSync(join(dir, 'checkpoints.txt'), given.checkpoints ?? notes.join('\n---\n'));
  writeFileSync(join(dir, 'keys.json'), given.keys ?? keys(OUR_KEY));
  if (trusted === undefined) return verifyAudit(dir);
  writeFileSync(join(dir, 'trusted.txt'), trusted);
  return verifyAudit(dir, join(dir, 'trusted.txt'));
};

// Lines 1-3 under checkpoint 1, 4-6 under checkpoint 2, 7-9 unsealed. 8 and 9 end their streams, 7 does not.
const EVENTS = ['innovation/1', 'installation', 'innovation/1', 'evaluation/9', 'innovation/1', 'installation', 'evaluation/9', 'innovation/1', 'evaluation/9']
  .map((stream, index) => ({ stream, act: `happened-${index + 1}` }));
const LINES = chained(EVENTS);
const [N3, N6] = [note(LINES, 3), note(LINES, 6)] as const;
const sound: Bundle = { lines: LINES, notes: [N3, N6] };
const other = chained(EVENTS.map((event, index) => (index === 4 ? { ...event, act: 'forged' } : event)));
const joined = LINES.map((line) => `${line}\n`).join('');
/** The line of this number changed; the lines around it as they were. */
const edited = (number: number, from: string | RegExp, to: string): string[] =>
  LINES.map((line, index) => (index === number - 1 ? line.replace(from, to) : line));
/** The lines of these numbers in this order. */
const ordered = (...numbers: number[]): string[] => numbers.map((number) => LINES[number - 1]!);

type Row = [title: string, change: Partial<Bundle>, line: number | null, reason: RegExp];
const refuses = (title: string, rows: Row[]): void => {
  describe(`refuses ${title}`, () => {
    it.each(rows)('%s', (_title, change, line, reason) => {
      expect(verdictOn({ ...sound, ...change })).toEqual({ ok: false, line, reason: expect.stringMatching(reason) });
    });
  });
};

describe('takes as sound', () => {
  it.each<[title: string, bundle: Partial<Bundle>, counts: [events: number, streams: number, checkpoints: number, sealed: number, unsealed: number]]>([
    ['the untouched bundle', {}, [9, 3, 2, 6, 3]],
    ['one with its newest checkpoint kept', { trusted: N6 }, [9, 3, 2, 6, 3]],
    ['one with both kept, and without the line feed at the end', { trusted: `${N3}\n---\n${N6.trimEnd()}` }, [9, 3, 2, 6, 3]],
    ['notes joined without their own line feeds', { checkpoints: `${N3.trimEnd()}\n---\n${N6}` }, [9, 3, 2, 6, 3]],
    ['one without an unsealed event', { notes: [N3, note(LINES, 9)] }, [9, 3, 2, 9, 0]],
    ['one without a sealed event', { notes: [note([], 0)] }, [9, 3, 1, 0, 9]],
    ['the empty log', { lines: [], notes: [note([], 0)] }, [0, 0, 1, 0, 0]],
    ['what the end of an unsealed chain was made to say: only a seal holds it', { lines: edited(9, 'happened-9', 'happened-x') }, [9, 3, 2, 6, 3]],
    ['a cut among unsealed events, for the same reason', { lines: LINES.slice(0, 7) }, [7, 3, 2, 6, 1]],
  ])('%s', (_title, bundle, [events, streams, checkpoints, sealed, unsealed]) => {
    expect(verdictOn({ ...sound, ...bundle })).toEqual({ ok: true, events, streams, checkpoints, sealed, unsealed });
  });

  it('the published vector of a checkpoint and of an event', () => {
    const { note: { pub, signed }, event: { canonical } } = vectors('audit/vectors.json');
    expect(verdictOn({ lines: [canonical], notes: [signed], keys: JSON.stringify({ name: LOG, ed25519: pub }) })).toMatchObject({ ok: true, unsealed: 1 });
  });

  it('a file of many chunks, whose lines lie across their ends', () => {
    const lines = chained(Array.from({ length: 12_000 }, (_, index) => ({ stream: `innovation/${index % 700}`, act: `act-${index}` })));
    const bundle = { lines, notes: [note(lines, 5000), note(lines, 11_999)] };
    expect(verdictOn(bundle)).toEqual({ ok: true, events: 12_000, streams: 700, checkpoints: 2, sealed: 11_999, unsealed: 1 });
    expect(verdictOn({ ...bundle, lines: lines.with(9000, lines[9000]!.replace('act-', 'acs-')) })).toMatchObject({ ok: false, line: 9701 });
  });
});

refuses('events that were changed', [
  ['an edit of a sealed event', { lines: edited(2, 'happened-2', 'forged') }, 1, /first 3 lines .* checkpoint 1/],
  ['an edit with every chain computed anew', { lines: other }, 4, /first 6 lines .* checkpoint 2: a fault lies after line 3/],
  ['an edit of an unsealed event that another follows', { lines: edited(7, 'happened-7', 'forged') }, 9, /does not follow from line 7/],
  ['a deletion', { lines: ordered(1, 2, 3, 5, 6, 7, 8, 9) }, 6, /number 2 of evaluation\/9, where number 1/],
  ['a deletion of an unsealed event', { lines: ordered(1, 2, 3, 4, 5, 6, 8, 9) }, 8, /number 3 of evaluation\/9, where number 2/],
  ['a whole stream left out', { lines: ordered(1, 3, 4, 5, 7, 8, 9) }, 1, /Merkle root/],
  ['sealed events cut off', { lines: LINES.slice(0, 5) }, 6, /line 6 is missing: checkpoint 2 seals 6/],
  ['an insertion with every chain computed anew', { lines: chained(EVENTS.toSpliced(1, 0, { stream: 'person/p', act: 'forged' })) }, 1, /Merkle root/],
  ['a line inserted', { lines: LINES.toSpliced(1, 0, chained([{ stream: 'person/p', act: 'forged' }])[0]!) }, 1, /Merkle root/],
  ['a duplicate', { lines: ordered(1, 1, 2, 3, 4, 5, 6, 7, 8, 9) }, 2, /number 1 of innovation\/1, where number 2/],
  ['a duplicate of the last line', { lines: ordered(1, 2, 3, 4, 5, 6, 7, 8, 9, 9) }, 10, /number 3 of evaluation\/9, where number 4/],
  ['another order of two streams', { lines: ordered(2, 1, 3, 4, 5, 6, 7, 8, 9) }, 1, /Merkle root/],
  ['another order within a stream', { lines: ordered(3, 2, 1, 4, 5, 6, 7, 8, 9) }, 1, /number 2 of innovation\/1, where number 1/],
  ['another number', { lines: edited(9, '"seq":3', '"seq":4') }, 9, /number 4/],
  ['another hash of the event before', { lines: edited(9, /"prev":"./, '"prev":"x') }, 9, /does not follow from line 7/],
  ['another start of a stream', { lines: edited(1, /"prev":"./, '"prev":"x') }, 1, /does not follow from the start/],
  ['an event of another log', { lines: edited(9, LOG, 'else.waymark/audit') }, 9, /another log/],
]);

refuses('events that are written differently', [
  ['other key order', { lines: edited(9, /("act":[^,]*),("actor":[^,]*)/, '$2,$1') }, 9, /canonical/],
  ['a number with a point', { lines: edited(9, ':7}', ':7.0}') }, 9, /canonical/],
  ['a number with an exponent', { lines: edited(9, ':7}', ':7e0}') }, 9, /canonical/],
  ['minus zero', { lines: edited(9, ':7}', ':-0}') }, 9, /canonical/],
  ['a number beyond all numbers', { lines: edited(9, ':7}', ':1e999}') }, 9, /canonical/],
  ['a space', { lines: edited(9, ':7}', ': 7}') }, 9, /canonical/],
  ['a letter written as an escape', { lines: edited(9, 'happened', '\\u0068appened') }, 9, /canonical/],
  ['half a surrogate pair as an escape', { lines: edited(9, 'happened', '\\ud83d') }, 9, /canonical/],
  ['a key twice', { lines: edited(9, '"v":1', '"v":1,"v":1') }, 9, /canonical/],
  ['lists nested without end', { lines: edited(9, ':7}', `:${'['.repeat(1e5)}${']'.repeat(1e5)}}`) }, 9, /canonical/],
  ['CR LF', { events: joined.replaceAll('\n', '\r\n') }, 1, /canonical/],
  ['a byte order mark', { events: `\uFEFF${joined}` }, 1, /canonical/],
  ['bytes that are not UTF-8', { events: Buffer.concat([Buffer.from(joined), Buffer.of(0xff, 0x0a)]) }, 10, /canonical/],
  ['an empty line', { events: `${joined}\n` }, 10, /canonical/],
  ['no line feed at the end', { events: joined.slice(0, -1) }, 9, /cut off/],
  ['half a last line', { events: joined.slice(0, -40) }, 9, /cut off/],
  ['a line without end', { events: Buffer.concat([Buffer.from(joined), Buffer.alloc(2 ** 24 + 2 ** 21, 'x')]) }, 10, /longer than any event/],
  ['a line that is no object', { lines: [...LINES, 'null'] }, 10, /keys of an event/],
  ['a list of the right length', { lines: [...LINES, '[0,1,2,3,4,5,6,7,8,9]'] }, 10, /keys of an event/],
  ['a key more', { lines: edited(9, '"v":1', '"v":1,"w":1') }, 9, /keys of an event/],
  ['a key less', { lines: edited(9, ',"v":1', '') }, 9, /keys of an event/],
  ['another version', { lines: edited(9, '"v":1', '"v":2') }, 9, /form of an event/],
  ['a number as a text', { lines: edited(9, '"seq":3', '"seq":"3"') }, 9, /form of an event/],
  ['a time without milliseconds', { lines: edited(9, '.000Z', 'Z') }, 9, /form of an event/],
  ['a day that is not', { lines: edited(9, '2026-11-01', '2026-11-31') }, 9, /form of an event/],
  ['nobody as actor', { lines: edited(9, '"p_1"', '""') }, 9, /form of an event/],
]);

refuses('keys and checkpoints', [
  ['another key in keys.json', { keys: keys(OTHER_KEY) }, 1, /^checkpoint 1 is signed by another key/],
  ['another name in keys.json', { keys: keys(OUR_KEY).replace(LOG, 'else') }, 1, /^checkpoint 1 is of another log/],
  ['no name in keys.json', { keys: '{}' }, null, /no name/],
  ['no JSON in keys.json', { keys: '' }, null, /no name/],
  ['a short key', { keys: JSON.stringify({ name: LOG, ed25519: 'AAAA' }) }, null, /32 bytes/],
  ['checkpoints of another key', { notes: [N3, note(LINES, 6, OTHER_KEY)] }, 2, /^checkpoint 2 is signed by another key/],
  ['a signature of another key under our key\'s id', { notes: [N3, N6.replace(/(\S{6})\S+\n$/, (all) => all.slice(0, 6) + note(LINES, 6, OTHER_KEY).slice(-all.length + 6))] }, 2, /^checkpoint 2 was changed/],
  ['another size', { notes: [N3, N6.replace('\n6\n', '\n7\n')] }, 2, /^checkpoint 2 was changed/],
  ['another root', { notes: [N3, N6.replace(/\n6\n./, '\n6\n/')] }, 2, /^checkpoint 2 was changed/],
  ['a size in another form', { notes: [N3, N6.replace('\n6\n', '\n06\n')] }, 2, /^checkpoint 2 is not a signed/],
  ['a checkpoint of another origin', { notes: [N3, note(LINES, 6, OUR_KEY, 'else')] }, 2, /^checkpoint 2 is of another log/],
  ['a checkpoint of another signer', { notes: [N3, note(LINES, 6, OUR_KEY, LOG, 'else')] }, 2, /^checkpoint 2 is signed by another key/],
  ['a checkpoint of other events', { notes: [N3, note(other, 6)] }, 4, /first 6 lines .* checkpoint 2/],
  ['a checkpoint of nothing that has a root', { notes: [signNote(checkpointText(LOG, 0, '0'.repeat(64)), LOG, OUR_KEY), N3] }, 1, /first 0 lines .* checkpoint 1/],
  ['another order of checkpoints', { notes: [N6, N3] }, 2, /^checkpoint 2 is repeated or out of order: it seals 3 events after 6/],
  ['a checkpoint twice', { notes: [N3, N6, N6] }, 3, /^checkpoint 3 is repeated/],
  ['no checkpoint', { notes: [] }, null, /no checkpoint/],
  ['no checkpoint, no event', { lines: [], notes: [] }, null, /no checkpoint/],
  ['a checkpoint without a signature', { notes: [N3, N6.split('\n\n')[0]!] }, 2, /^checkpoint 2 is not a signed/],
  ['a signature more', { notes: [N3, N6 + note(LINES, 6, OTHER_KEY).split('\n\n')[1]!] }, 2, /^checkpoint 2 is not a signed/],
  ['a separator more', { checkpoints: `${N3}\n---\n` }, 2, /^checkpoint 2 is not a signed/],
  ['no line feed at the end of the checkpoints', { notes: [N3, N6.trimEnd()] }, 2, /^checkpoint 2 is not a signed/],
  ['checkpoints in CR LF', { checkpoints: N3.replaceAll('\n', '\r\n') }, 1, /^checkpoint 1 is not a signed/],
]);

refuses('with a trusted checkpoint', [
  ['a rollback', { lines: LINES.slice(0, 4), notes: [N3], trusted: N6 }, 1, /^trusted checkpoint 1 seals 6 events, this record only 3: it was rolled back/],
  ['a rollback of checkpoints alone', { notes: [N3], trusted: N6 }, 1, /rolled back/],
  ['a split view', { lines: other, notes: [N3, note(other, 6)], trusted: N6 }, 1, /^trusted checkpoint 1 and checkpoint 2 .* split view/],
  ['a checkpoint left out', { notes: [N6], trusted: N3 }, 1, /^trusted checkpoint 1 seals 3 events and is missing/],
  ['the second of two', { notes: [N3], trusted: `${N3}\n---\n${N6}` }, 2, /^trusted checkpoint 2 .* rolled back/],
  ['everything replaced, the key too', { lines: other, notes: [note(other, 6, OTHER_KEY)], keys: keys(OTHER_KEY), trusted: N6 }, 1, /^trusted checkpoint 1 is signed by another key/],
  ['a trusted checkpoint of another log', { trusted: note(LINES, 6, OUR_KEY, 'else') }, 1, /^trusted checkpoint 1 is of another log/],
  ['a trusted checkpoint that was changed', { trusted: N6.replace('\n6\n', '\n5\n') }, 1, /^trusted checkpoint 1 was changed/],
  ['an empty file', { trusted: '' }, null, /no trusted checkpoint/],
]);

describe('any single byte of events.jsonl', () => {
  const bytes = Buffer.from(joined);
  const unsealedFrom = ordered(1, 2, 3, 4, 5, 6).join('\n').length + 1;
  const byteChange = (from: number, to: number): fc.Arbitrary<Buffer> =>
    fc.tuple(fc.integer({ min: from, max: to - 1 }), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => Buffer.from(bytes).fill(bytes[at]! ^ bits, at, at + 1));

  it('of a sealed event cannot be changed', () => {
    fc.assert(fc.property(byteChange(0, unsealedFrom), (events) => {
      expect(verdictOn({ ...sound, events }).ok).toBe(false);
    }), { numRuns: 600 });
  });

  it('of a sealed event cannot be left out, nor one put in', () => {
    fc.assert(fc.property(fc.nat(unsealedFrom - 1), fc.uint8Array({ maxLength: 1 }), (at, put) => {
      const events = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + 1 - put.length)]);
      expect(verdictOn({ ...sound, events }).ok).toBe(events.equals(bytes));
    }), { numRuns: 300 });
  });

  it('of an unsealed event can be changed only at the end of its chain, and there not its place', () => {
    fc.assert(fc.property(byteChange(unsealedFrom, bytes.length), (events) => {
      if (!verdictOn({ ...sound, events }).ok) return;
      const lines = events.toString().split('\n');
      const number = lines.findIndex((line, index) => line !== LINES[index]) + 1;
      expect([8, 9]).toContain(number);
      const { v, log, stream, seq, prev } = JSON.parse(LINES[number - 1]!);
      expect(JSON.parse(lines[number - 1]!)).toMatchObject({ v, log, stream, seq, prev });
    }), { numRuns: 600 });
  });
});

describe('wrong usage', () => {
  it('is told apart from a fault of the record, and names what is not there', () => {
    const empty = join(dir, 'empty');
    mkdirSync(empty);
    verdictOn(sound);
    for (const path of [join(dir, 'absent'), join(dir, 'keys.json'), empty]) {
      expect(() => verifyAudit(path)).toThrow(UsageError);
      expect(() => verifyAudit(path)).toThrow(path);
    }
    for (const trusted of [join(dir, 'absent'), empty]) expect(() => verifyAudit(dir, trusted)).toThrow(UsageError);
  });

  it.each(['events.jsonl', 'checkpoints.txt', 'keys.json'])('is a folder without %s, or with a folder in its place', (file) => {
    verdictOn(sound);
    rmSync(join(dir, file));
    expect(() => verifyAudit(dir)).toThrow(new RegExp(file));
    mkdirSync(join(dir, file));
    expect(() => verifyAudit(dir)).toThrow(UsageError);
    rmSync(join(dir, file), { recursive: true });
  });
});

describe('the verifier itself', () => {
  const source = readFileSync(new URL('./verify-audit.ts', import.meta.url), 'utf8');

  it('imports nothing but Node, and can be read in one sitting', () => {
    const imported = [...source.matchAll(/\b(?:from|import\(|require\() ?'([^']+)'/g)].map(([, name]) => name);
    expect(imported.filter((name) => name !== './verify-audit.js')).toEqual(['node:crypto', 'node:fs', 'node:path']);
    expect(source.split('\n').length).toBeLessThan(300);
  });
});
