import { canonicalJson, eventHash, genesisHash } from '@waymark/domain/audit';

/** An event as the record answers it: the stored text and its hash. */
export interface RecordedEvent {
  seq: number;
  text: string;
  hash: string;
}

/** What an event says, read from its text. */
export interface SaidEvent {
  log: string;
  stream: string;
  seq: number;
  at: string;
  actor: string;
  act: string;
  obj: string;
  data: unknown;
  prev: string;
}

/** Why an event breaks its chain. */
export type Fault = 'form' | 'hash' | 'place' | 'link';

/**
 * Verifies a stream from its first event on: each text is the one way of writing what it says, its hash is that of the
 * text, its number and stream are those of its place, and it holds the hash of the event before it. Null where sound.
 */
export const faultOf = (stream: string, events: readonly RecordedEvent[]): { seq: number; fault: Fault } | null => {
  let before: string | null = null;
  for (const [index, event] of events.entries()) {
    const fault = faultIn(stream, event, index + 1, before);
    if (fault) return { seq: event.seq, fault };
    before = event.hash;
  }
  return null;
};

const faultIn = (stream: string, event: RecordedEvent, place: number, before: string | null): Fault | null => {
  const said = saidIn(event.text);
  if (!said || canonicalJson(said) !== event.text) return 'form';
  if (eventHash(event.text) !== event.hash) return 'hash';
  if (said.seq !== place || event.seq !== place || said.stream !== stream) return 'place';
  return said.prev === (before ?? genesisHash(said.log, stream)) ? null : 'link';
};

/** What the text of an event says; null where it is no event. */
export const saidIn = (text: string): SaidEvent | null => {
  try {
    const said = JSON.parse(text) as Partial<SaidEvent> | null;
    return said && typeof said.seq === 'number' && typeof said.stream === 'string' && typeof said.log === 'string' ? (said as SaidEvent) : null;
  } catch {
    return null;
  }
};
