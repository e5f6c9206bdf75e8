import { canonicalJson } from './canonical-json.ts';
import { checkData } from './check-data.ts';
import { isCode } from './code.ts';
import { eventHash } from './event-hash.ts';
import type { ChainedEvent, Happening, StreamHead } from './event.types.ts';
import { genesisHash } from './genesis-hash.ts';
import { isHash } from './hex.ts';
import { isInstant } from './instant.ts';
import { isKeyName } from './key-name.ts';
import { NotRecordable } from './not-recordable.ts';

const STREAM = /^(?:installation|(?:evaluation|innovation|person|programme)\/[A-Za-z0-9._:-]{1,200})$/;
/** The verifier reads no longer line; 16 MiB. */
const LONGEST = 16 * 1024 * 1024;

/**
 * The next event of a stream: its canonical text, its hash and its number. Its `prev` is the hash of the event before
 * it, or the stream's genesis hash.
 *
 * @throws NotRecordable for a head that cannot be, a time that is not UTC with milliseconds, and free text or fractions
 * anywhere
 */
export const nextEvent = (head: StreamHead, { at, actor, act, obj, data }: Happening): ChainedEvent => {
  checkHead(head);
  if (!isInstant(at)) throw new NotRecordable('at', 'is not an instant in UTC with milliseconds');
  for (const [field, value] of Object.entries({ actor, act, obj })) {
    if (value === '' || !isCode(value)) throw new NotRecordable(field, 'is not an id or a code');
  }
  checkData(data, 'data');
  const { log, stream } = head;
  const seq = head.seq + 1;
  const prev = head.hash ?? genesisHash(log, stream);
  const text = canonicalJson({ v: 1, log, stream, seq, at, actor, act, obj, data, prev });
  if (text.length > LONGEST) throw new NotRecordable('data', 'is too long');
  return { text, hash: eventHash(text), seq };
};

const checkHead = ({ log, stream, seq, hash }: StreamHead): void => {
  if (!isKeyName(log)) throw new NotRecordable('log', 'is not a name of a log: no spaces and no plus');
  if (!STREAM.test(stream)) throw new NotRecordable('stream', 'is not a stream of the record');
  if (!Number.isSafeInteger(seq) || seq < 0) throw new NotRecordable('seq', 'is not the number of an event');
  if (seq === 0 && hash !== null) throw new NotRecordable('hash', 'stands before the first event');
  if (seq > 0 && (hash === null || !isHash(hash))) throw new NotRecordable('hash', 'is not the hash of the event before');
};
