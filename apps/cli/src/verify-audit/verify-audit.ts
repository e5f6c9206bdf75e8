/*
 * Verifies an exported audit record, with no network, no database and no code but Node's own. It is one file, so that
 * an auditor can read all that is to be trusted. Compiled, it runs without anything else of the product, and ends with
 * 0 where the record is sound, 1 where it is not, 2 where something is missing:  node verify-audit.js FOLDER [TRUSTED]
 *
 * WHAT THE FOLDER HOLDS
 *   events.jsonl      one event a line, in the order in which the log numbered them; those not yet sealed come last
 *   checkpoints.txt   signed notes, oldest first: "the first N events have this Merkle root"
 *   keys.json         the name of the log and the public key of its checkpoints
 *
 * WHAT HOLDS THE RECORD TOGETHER
 * 1. Bytes. An event is written in exactly one way (canonical JSON, RFC 8785). Each line is parsed, written again and
 *    compared. No second spelling (other key order, other number form, spaces, CR LF, a byte order mark) is an event.
 * 2. Chains. Events belong to streams, one for each evaluation, innovation, person and programme and one for the
 *    installation. Within a stream they are numbered 1, 2, 3 …, and each holds the hash of the one before it.
 * 3. Seals. The log signs the root of a Merkle tree over the first N events (RFC 6962). Whoever edits a sealed event,
 *    even if they compute every chain anew, gets another root, and would need the signing key, which is kept elsewhere.
 * 4. Memory. A checkpoint that was kept elsewhere (the second argument) must be among those of the folder. Otherwise
 *    the log was rolled back to before it, or shows different records to different people.
 *
 * WHAT CAN AND CANNOT BE SEEN
 * - No change of a sealed event stays unseen: no edit, deletion, insertion, duplicate or other order.
 * - Events after the last checkpoint are held by their chains alone. Whoever holds the export can take off the ends of
 *   those chains, write them differently, write more, or put streams in another order. So unsealed events are counted
 *   apart: they are vouched for by the next checkpoint, not by this one.
 * - Checkpoints are not chained to each other. Who kept one that is missing gives it as the second argument. Without it,
 *   the record can be cut back to an older checkpoint. A folder with none is refused: an empty record has one, of size 0.
 * - A folder whose key, checkpoints and events were all replaced is sound in itself. Compare the key in keys.json with
 *   the one that was published, or give a checkpoint that you kept: it must be signed by the same key.
 */
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Counts of a sound record, or its first fault. */
export type Verdict =
  | { ok: true; events: number; streams: number; checkpoints: number; sealed: number; unsealed: number }
  /** `line` counts from 1 in events.jsonl; where a checkpoint is at fault it is that one's number. The reason names the file. */
  | { ok: false; line: number | null; reason: string };

/** The folder or one of its files is absent, or cannot be read or decoded. It says nothing about the record. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A fault of the record. It ends the verification, so that the first one is reported. */
class Fault extends Error {
  constructor(readonly line: number | null, reason: string) { super(reason); }
}

/** What to do about a record that is not sound. */
export const REMEDY = 'Do not rely on this record. Keep it as it is and fetch it anew: if that is refused too, tell those who answer for the log.';

/**
 * Verifies the record in a folder, with a file of checkpoints (one, or several as in checkpoints.txt) that was kept outside.
 *
 * @throws UsageError where the folder or a file is absent, or cannot be read or decoded
 */
export const verifyAudit = (dir: string, trustedFile?: string): Verdict => {
  if (!readable(dir, () => statSync(dir)).isDirectory()) throw new UsageError(`${dir} is not a folder: name the one with events.jsonl`);
  try {
    const log = readLog(join(dir, 'keys.json'));
    const checkpoints = readCheckpoints(readText(join(dir, 'checkpoints.txt')), log, 'checkpoints.txt: checkpoint');
    checkGrowth(checkpoints);
    // The auditor's own copy may have lost the line feed at its end: that says nothing about the record.
    const kept = trustedFile === undefined ? undefined : `${readText(trustedFile).trimEnd()}\n`;
    if (kept !== undefined) checkTrusted(readCheckpoints(kept, log, `${trustedFile}: trusted checkpoint`), checkpoints);
    return checkEvents(join(dir, 'events.jsonl'), log, checkpoints);
  } catch (error) {
    if (error instanceof Fault) return { ok: false, line: error.line, reason: error.message };
    throw error;
  }
};

/** `keyId` is by what a signature names its key: the first 4 bytes of SHA-256(name ‖ "\n" ‖ 0x01 ‖ public key). */
type Log = { name: string; publicKey: KeyObject; keyId: Buffer };

/** What DER writes before the 32 bytes of an Ed25519 public key (RFC 8410). */
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

const readLog = (file: string): Log => {
  const text = readText(file);
  const { name, ed25519 } = attempt(() => JSON.parse(text) as { name?: unknown; ed25519?: unknown } | null) ?? {};
  if (typeof name !== 'string' || name === '') throw new Fault(null, 'keys.json: there is no name of a log');
  const bytes = typeof ed25519 === 'string' ? fromBase64(ed25519) : undefined;
  if (bytes?.length !== 32) throw new Fault(null, 'keys.json: there is no Ed25519 key of 32 bytes in base64');
  const publicKey = createPublicKey({ key: Buffer.concat([ED25519_PREFIX, bytes]), format: 'der', type: 'spki' });
  return { name, publicKey, keyId: sha256(name, '\n', Buffer.of(1), bytes).subarray(0, 4) };
};

/** Its number in its file, from 1, and the same in words; how many events it seals; the root of their Merkle tree in base64. */
type Checkpoint = { number: number; place: string; size: number; root: string };

/** Origin, size, root; an empty line; one signature: a C2SP tlog-checkpoint as a C2SP signed note. */
const NOTE = /^((.+)\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n)\n— (.+) ([A-Za-z0-9+/=]+)\n$/u;

/** Notes are joined by "\n---\n": all with the line feed that ends a note (an empty line shows), or all but the last without. */
const readCheckpoints = (text: string, log: Log, kind: string): Checkpoint[] => {
  if (text.trim() === '') throw new Fault(null, `${kind.replace(': ', ': there is no ')}: nothing vouches for this record`);
  const pieces = text.split('\n---\n');
  const feed = pieces[0]!.endsWith('\n') ? '' : '\n';
  return pieces.map((piece, index) => readNote(index === pieces.length - 1 ? piece : piece + feed, log, `${kind} ${index + 1}`, index + 1));
};

const readNote = (note: string, log: Log, place: string, number: number): Checkpoint => {
  const refuse = (reason: string): Fault => new Fault(number, `${place} ${reason}`);
  const [, text, origin, size, root, signer, signed] = NOTE.exec(note) ?? [];
  if (text === undefined) throw refuse('is not a signed checkpoint');
  if (origin !== log.name) throw refuse(`is of another log, ${origin}`);
  const signature = fromBase64(signed!);
  if (signer !== log.name || !signature?.subarray(0, 4).equals(log.keyId)) throw refuse('is signed by another key than that of keys.json');
  if (!verify(null, Buffer.from(text), log.publicKey, signature.subarray(4))) throw refuse('was changed: the signature is not of this text');
  return { number, place, size: Number(size), root: root! };
};

/** A log only grows: each checkpoint seals more than the one before it. */
const checkGrowth = (checkpoints: Checkpoint[]): void => {
  let before = -1;
  for (const { number, place, size } of checkpoints) {
    if (size <= before) throw new Fault(number, `${place} is repeated or out of order: it seals ${size} events after ${before}`);
    before = size;
  }
};

/** What was published once must still be there, and say the same. */
const checkTrusted = (trusted: Checkpoint[], checkpoints: Checkpoint[]): void => {
  const newest = checkpoints.at(-1)!.size;
  for (const { number, place, size, root } of trusted) {
    const refuse = (reason: string): Fault => new Fault(number, `${place} ${reason}`);
    const same = checkpoints.find((checkpoint) => checkpoint.size === size);
    if (size > newest) throw refuse(`seals ${size} events, this record only ${newest}: it was rolled back`);
    if (!same) throw refuse(`seals ${size} events and is missing from checkpoints.txt`);
    if (same.root !== root) throw refuse(`and checkpoint ${same.number} seal different events: a split view`);
  }
};

/** Reads every event once, in order: its bytes, its chain, and at the size of each checkpoint the Merkle root. */
const checkEvents = (file: string, log: Log, checkpoints: Checkpoint[]): Verdict => {
  const heads = new Map<string, Head>();
  const tree = new Tree();
  const unmet = [...checkpoints].reverse();
  let sealed = 0;
  const compareWithSeal = (): void => {
    if (unmet.at(-1)?.size !== tree.size) return;
    const { number, root } = unmet.pop()!;
    const unlike = `events.jsonl: the first ${tree.size} lines have not the Merkle root of checkpoint ${number}: a fault lies after line ${sealed}`;
    if (tree.root() !== root) throw new Fault(sealed + 1, unlike);
    sealed = tree.size;
  };

  compareWithSeal();
  for (const bytes of readLines(file)) {
    const line = tree.size + 1;
    const event = readEvent(bytes, log, line);
    checkChain(event, heads.get(event.stream), log, line);
    const hash = sha256('waymark-audit-evt-1\0', bytes);
    heads.set(event.stream, { line, seq: event.seq, hash: hash.toString('hex') });
    tree.append(hash);
    compareWithSeal();
  }
  const next = unmet.at(-1);
  if (next) throw new Fault(tree.size + 1, `events.jsonl: line ${tree.size + 1} is missing: checkpoint ${next.number} seals ${next.size} events`);
  return { ok: true, events: tree.size, streams: heads.size, checkpoints: checkpoints.length, sealed, unsealed: tree.size - sealed };
};

/** The keys of an event, in the order in which canonical JSON writes them. */
const KEYS = 'act,actor,at,data,log,obj,prev,seq,stream,v';
type Event = { stream: string; seq: number; prev: string };
/** The last event of a stream so far. */
type Head = { line: number; seq: number; hash: string };

const readEvent = (bytes: Buffer, log: Log, line: number): Event => {
  const refuse = (reason: string): Fault => new Fault(line, `events.jsonl: line ${line} ${reason}`);
  const text = attempt(() => UTF8.decode(bytes));
  const event = attempt(() => JSON.parse(text!) as Record<string, unknown> | null);
  if (text === undefined || attempt(() => canonical(event)) !== text) throw refuse('is not canonical JSON');
  if (typeof event !== 'object' || event === null || Object.keys(event).join() !== KEYS) throw refuse('has not the keys of an event');
  const { v, log: name, stream, seq, at, actor, act, obj, prev } = event;
  const texts = [stream, at, actor, act, obj, prev].every((value) => typeof value === 'string' && value !== '');
  const isInstant = attempt(() => new Date(String(at)).toISOString()) === at;
  if (v !== 1 || !texts || !Number.isSafeInteger(seq) || !isInstant) throw refuse('has not the form of an event');
  if (name !== log.name) throw refuse('is of another log');
  return { stream, seq, prev } as Event;
};

/** An event is the next of its stream and holds the hash of the one before it; the first holds that of log and stream. */
const checkChain = ({ stream, seq, prev }: Event, head: Head | undefined, log: Log, line: number): void => {
  const due = (head?.seq ?? 0) + 1;
  if (seq !== due) throw new Fault(line, `events.jsonl: line ${line} is number ${seq} of ${stream}, where number ${due} is due`);
  const expected = head?.hash ?? sha256('waymark-audit-gen-1\0', log.name, '\0', stream).toString('hex');
  const before = head ? `line ${head.line}, the event before it: one of the two was changed` : 'the start of its stream';
  if (prev !== expected) throw new Fault(line, `events.jsonl: line ${line} does not follow from ${before}`);
};

/** The Merkle tree of RFC 6962, kept as the roots of its perfect subtrees, the largest first. */
class Tree {
  size = 0;
  private readonly nodes: Buffer[] = [];

  append(eventHash: Buffer): void {
    let node = sha256(Buffer.of(0), eventHash);
    // As in a binary carry, two subtrees of one size become one of twice the size.
    for (let size = this.size; size % 2 === 1; size = (size - 1) / 2) node = sha256(Buffer.of(1), this.nodes.pop()!, node);
    this.nodes.push(node);
    this.size += 1;
  }

  root(): string {
    const root = this.size === 0 ? sha256() : this.nodes.reduceRight((right, left) => sha256(Buffer.of(1), left, right));
    return root.toString('base64');
  }
}

/** Writes a parsed value as RFC 8785 has it, which for numbers and strings is as ECMAScript has it. */
const canonical = (value: unknown): string => {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) throw new Error('UTF-8 cannot carry half a surrogate pair');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, item]) => `${canonical(key)}:${canonical(item)}`).join()}}`;
};

const sha256 = (...parts: (string | Uint8Array)[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** The bytes of base64 text; undefined where these bytes would be written differently. */
const fromBase64 = (text: string): Buffer | undefined =>
  Buffer.from(text, 'base64').toString('base64') === text ? Buffer.from(text, 'base64') : undefined;

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

const readable = <T>(path: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `${path} is not there: check the path` : `${path} cannot be read (${code ?? error}): give a file that can`);
  }
};

/** Refuses bytes that are not UTF-8, and keeps a byte order mark to be refused as what it is: other bytes. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const readText = (file: string): string => {
  const bytes = readable(file, () => readFileSync(file));
  const text = attempt(() => UTF8.decode(bytes));
  if (text === undefined) throw new UsageError(`${file} is not UTF-8 text: fetch it again`);
  return text;
};

const CHUNK = 1024 * 1024;
const LONGEST_LINE = 16 * CHUNK; // no event is longer, so that a file without line feeds cannot fill the memory

/** The lines of a file without their line feeds, in the memory of a chunk and a line. The last one must be ended too. */
function* readLines(file: string): Generator<Buffer> {
  const descriptor = readable(file, () => openSync(file, 'r'));
  try {
    const chunk = Buffer.alloc(CHUNK);
    let [line, rest] = [1, Buffer.alloc(0)];
    for (let length = 1; length > 0; ) {
      length = readable(file, () => readSync(descriptor, chunk));
      const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
      let start = 0;
      for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
        yield bytes.subarray(start, end);
        [line, start] = [line + 1, end + 1];
      }
      rest = bytes.subarray(start);
      if (rest.length > LONGEST_LINE) throw new Fault(line, `events.jsonl: line ${line} is longer than any event`);
    }
    if (rest.length > 0) throw new Fault(line, `events.jsonl: line ${line} is cut off: it does not end in a line feed`);
  } finally {
    closeSync(descriptor);
  }
}

// Run by itself: the verdict goes to standard output, what it means to standard error.
if (attempt(() => realpathSync(process.argv[1]!)) === import.meta.filename) {
  const [, , dir, trusted] = process.argv;
  try {
    if (dir === undefined) throw new UsageError('Usage: node verify-audit.js FOLDER [TRUSTED]');
    const verdict = verifyAudit(dir, trusted);
    console.log(JSON.stringify(verdict, null, 2));
    if (!verdict.ok) console.error(`${verdict.reason}\n${REMEDY}`);
    process.exitCode = verdict.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
