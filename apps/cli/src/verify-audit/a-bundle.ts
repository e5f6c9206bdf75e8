import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkpointText, eventHash, merkleRoot, nextEvent, publicKeyOfSeed, signNote } from '@waymark/domain/audit';
import { verifyAudit, type Verdict } from './verify-audit.ts';

// A bundle to tamper with, for tests: made by the domain's own functions, of which the verifier knows nothing.

export const LOG = 'test.waymark/audit';
export const [OUR_KEY, OTHER_KEY] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

/** The canonical lines of events on these streams, in this order, chained as the product chains them. */
export const chained = (events: { stream: string; act: string }[]): string[] => {
  const heads = new Map<string, { seq: number; hash: string }>();
  return events.map(({ stream, act }) => {
    const { seq, hash } = heads.get(stream) ?? { seq: 0, hash: null };
    const happening = { at: '2026-11-01T00:00:00.000Z', actor: 'p_1', act, obj: stream, data: { revision: 7 } };
    const event = nextEvent({ log: LOG, stream, seq, hash }, happening);
    heads.set(stream, event);
    return event.text;
  });
};
/** The signed checkpoint of the first events. */
export const note = (lines: string[], size: number, key = OUR_KEY, origin = LOG, signer = origin): string =>
  signNote(checkpointText(origin, size, merkleRoot(lines.slice(0, size).map(eventHash))), signer, key);
export const keys = (key: Buffer): string => JSON.stringify({ name: LOG, ed25519: publicKeyOfSeed(key).toString('base64') });

export interface Bundle {
  lines: string[];
  notes: string[];
  events?: string | Buffer;
  checkpoints?: string;
  keys?: string;
  trusted?: string;
}
/** Writes the bundle into a folder and verifies it there. */
export const verdictOn = (dir: string, { lines, notes, trusted, ...given }: Bundle): Verdict => {
  writeFileSync(join(dir, 'events.jsonl'), given.events ?? lines.map((line) => `${line}\n`).join(''));
  writeFileSync(join(dir, 'checkpoints.txt'), given.checkpoints ?? notes.join('\n---\n'));
  writeFileSync(join(dir, 'keys.json'), given.keys ?? keys(OUR_KEY));
  if (trusted === undefined) return verifyAudit(dir);
  writeFileSync(join(dir, 'trusted.txt'), trusted);
  return verifyAudit(dir, join(dir, 'trusted.txt'));
};

// Lines 1-3 under checkpoint 1, 4-6 under checkpoint 2, 7-9 unsealed. 8 and 9 end their streams, 7 does not.
export const EVENTS = ['innovation/1', 'installation', 'innovation/1', 'evaluation/9', 'innovation/1', 'installation', 'evaluation/9', 'innovation/1', 'evaluation/9']
  .map((stream, index) => ({ stream, act: `happened-${index + 1}` }));
export const LINES = chained(EVENTS);
export const [N3, N6] = [note(LINES, 3), note(LINES, 6)] as const;
export const sound: Bundle = { lines: LINES, notes: [N3, N6] };
/** The same record with another event 5, and every chain computed anew. */
export const other = chained(EVENTS.map((event, index) => (index === 4 ? { ...event, act: 'forged' } : event)));
/** The bytes of events.jsonl. */
export const joined = LINES.map((line) => `${line}\n`).join('');
/** The line of this number changed; the lines around it as they were. */
export const edited = (number: number, from: string | RegExp, to: string): string[] =>
  LINES.map((line, index) => (index === number - 1 ? line.replace(from, to) : line));
/** The lines of these numbers in this order. */
export const ordered = (...numbers: number[]): string[] => numbers.map((number) => LINES[number - 1]!);
