import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { checkpointText, signNote } from '@waymark/domain/audit';
import {
  chained, edited, EVENTS, joined, keys, LINES, LOG, N3, N6, note, ordered, other, OTHER_KEY, OUR_KEY, sound, verdictOn, type Bundle,
} from './a-bundle.ts';

const dir = mkdtempSync(join(tmpdir(), 'waymark-verify-'));
afterAll(() => rmSync(dir, { recursive: true }));

type Row = [title: string, change: Partial<Bundle>, line: number | null, reason: RegExp];
/** Every reason begins with the file, as the auditor knows it. */
const refuses = (title: string, inFile: RegExp, rows: Row[]): void => {
  describe(`refuses ${title}`, () => {
    it.each(rows)('%s', (_title, change, line, reason) => {
      expect(verdictOn(dir, { ...sound, ...change })).toEqual({ ok: false, line, reason: expect.stringMatching(reason) });
      expect(verdictOn(dir, { ...sound, ...change })).toMatchObject({ reason: expect.stringMatching(inFile) });
    });
  });
};

refuses('events that were changed', /^events\.jsonl: /, [
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

refuses('events that are written differently', /^events\.jsonl: /, [
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

refuses('keys and checkpoints', /^(keys\.json|checkpoints\.txt|events\.jsonl): /, [
  ['another key in keys.json', { keys: keys(OTHER_KEY) }, 1, /^checkpoints\.txt: checkpoint 1 is signed by another key/],
  ['another name in keys.json', { keys: keys(OUR_KEY).replace(LOG, 'else') }, 1, /^checkpoints\.txt: checkpoint 1 is of another log/],
  ['no name in keys.json', { keys: '{}' }, null, /^keys\.json: there is no name/],
  ['no JSON in keys.json', { keys: '' }, null, /^keys\.json: there is no name/],
  ['a short key', { keys: JSON.stringify({ name: LOG, ed25519: 'AAAA' }) }, null, /^keys\.json: .*32 bytes/],
  ['checkpoints of another key', { notes: [N3, note(LINES, 6, OTHER_KEY)] }, 2, /^checkpoints\.txt: checkpoint 2 is signed by another key/],
  ['a signature of another key under our key\'s id', { notes: [N3, N6.replace(/(\S{6})\S+\n$/, (all) => all.slice(0, 6) + note(LINES, 6, OTHER_KEY).slice(-all.length + 6))] }, 2, /^checkpoints\.txt: checkpoint 2 was changed/],
  ['another size', { notes: [N3, N6.replace('\n6\n', '\n7\n')] }, 2, /^checkpoints\.txt: checkpoint 2 was changed/],
  ['another root', { notes: [N3, N6.replace(/\n6\n./, '\n6\n/')] }, 2, /^checkpoints\.txt: checkpoint 2 was changed/],
  ['a size in another form', { notes: [N3, N6.replace('\n6\n', '\n06\n')] }, 2, /^checkpoints\.txt: checkpoint 2 is not a signed/],
  ['a checkpoint of another origin', { notes: [N3, note(LINES, 6, OUR_KEY, 'else')] }, 2, /^checkpoints\.txt: checkpoint 2 is of another log/],
  ['a checkpoint of another signer', { notes: [N3, note(LINES, 6, OUR_KEY, LOG, 'else')] }, 2, /^checkpoints\.txt: checkpoint 2 is signed by another key/],
  ['a checkpoint of other events', { notes: [N3, note(other, 6)] }, 4, /first 6 lines .* checkpoint 2/],
  ['a checkpoint of nothing that has a root', { notes: [signNote(checkpointText(LOG, 0, '0'.repeat(64)), LOG, OUR_KEY), N3] }, 1, /first 0 lines .* checkpoint 1/],
  ['another order of checkpoints', { notes: [N6, N3] }, 2, /^checkpoints\.txt: checkpoint 2 is repeated or out of order: it seals 3 events after 6/],
  ['a checkpoint twice', { notes: [N3, N6, N6] }, 3, /^checkpoints\.txt: checkpoint 3 is repeated/],
  ['no checkpoint', { notes: [] }, null, /^checkpoints\.txt: there is no checkpoint/],
  ['no checkpoint, no event', { lines: [], notes: [] }, null, /^checkpoints\.txt: there is no checkpoint/],
  ['a checkpoint without a signature', { notes: [N3, N6.split('\n\n')[0]!] }, 2, /^checkpoints\.txt: checkpoint 2 is not a signed/],
  ['a signature more', { notes: [N3, N6 + note(LINES, 6, OTHER_KEY).split('\n\n')[1]!] }, 2, /^checkpoints\.txt: checkpoint 2 is not a signed/],
  ['a separator more', { checkpoints: `${N3}\n---\n` }, 2, /^checkpoints\.txt: checkpoint 2 is not a signed/],
  ['no line feed at the end of the checkpoints', { notes: [N3, N6.trimEnd()] }, 2, /^checkpoints\.txt: checkpoint 2 is not a signed/],
  ['checkpoints in CR LF', { checkpoints: N3.replaceAll('\n', '\r\n') }, 1, /^checkpoints\.txt: checkpoint 1 is not a signed/],
]);

refuses('with a trusted checkpoint', /^\S*trusted\.txt: /, [
  ['a rollback', { lines: LINES.slice(0, 4), notes: [N3], trusted: N6 }, 1, /trusted\.txt: trusted checkpoint 1 seals 6 events, this record only 3: it was rolled back/],
  ['a rollback of checkpoints alone', { notes: [N3], trusted: N6 }, 1, /rolled back/],
  ['a split view', { lines: other, notes: [N3, note(other, 6)], trusted: N6 }, 1, /trusted\.txt: trusted checkpoint 1 and checkpoint 2 .* split view/],
  ['a checkpoint left out', { notes: [N6], trusted: N3 }, 1, /trusted\.txt: trusted checkpoint 1 seals 3 events and is missing/],
  ['the second of two', { notes: [N3], trusted: `${N3}\n---\n${N6}` }, 2, /trusted\.txt: trusted checkpoint 2 .* rolled back/],
  ['everything replaced, the key too', { lines: other, notes: [note(other, 6, OTHER_KEY)], keys: keys(OTHER_KEY), trusted: N6 }, 1, /trusted\.txt: trusted checkpoint 1 is signed by another key/],
  ['a trusted checkpoint of another log', { trusted: note(LINES, 6, OUR_KEY, 'else') }, 1, /trusted\.txt: trusted checkpoint 1 is of another log/],
  ['a trusted checkpoint that was changed', { trusted: N6.replace('\n6\n', '\n5\n') }, 1, /trusted\.txt: trusted checkpoint 1 was changed/],
  ['an empty file', { trusted: '' }, null, /trusted\.txt: there is no trusted checkpoint/],
]);
