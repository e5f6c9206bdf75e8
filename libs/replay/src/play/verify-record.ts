import { eventHash, genesisHash } from '@waymark/domain/audit';
import type { ApiClient } from './api-client.ts';
import { QUERIES } from './documents.ts';

export interface RecordVerified {
  events: number;
  streams: number;
  ok: boolean;
}

interface AuditEvent {
  seq: number;
  hash: string;
  text: string;
}

/** Reads the whole record as an auditor and follows every chain from its genesis: numbers without gaps, hashes of texts. */
export const verifyRecord = async (auditor: ApiClient): Promise<RecordVerified> => {
  const found: RecordVerified = { events: 0, streams: 0, ok: true };
  for await (const { stream, seq } of streamsOf(auditor)) {
    const chain = await verifyChain(auditor, stream);
    found.streams += 1;
    found.events += chain.events;
    found.ok &&= chain.ok && chain.events === seq;
  }
  return found;
};

const verifyChain = async (auditor: ApiClient, stream: string): Promise<{ events: number; ok: boolean }> => {
  let [previous, seq, ok] = ['', 0, true];
  for (;;) {
    const { auditEvents } = await auditor.query<{ auditEvents: AuditEvent[] }>(QUERIES.events, { stream, after: seq });
    for (const event of auditEvents) {
      const told = JSON.parse(event.text) as { log: string; stream: string; seq: number; prev: string };
      seq += 1;
      ok &&= event.seq === seq && told.seq === seq && told.stream === stream;
      ok &&= told.prev === (seq === 1 ? genesisHash(told.log, stream) : previous) && eventHash(event.text) === event.hash;
      previous = event.hash;
    }
    if (auditEvents.length < 100) return { events: seq, ok };
  }
};

async function* streamsOf(auditor: ApiClient): AsyncGenerator<{ stream: string; seq: number }> {
  for (let after = ''; ; ) {
    const { auditStreams } = await auditor.query<{ auditStreams: { stream: string; seq: number }[] }>(QUERIES.streams, { after });
    yield* auditStreams;
    if (auditStreams.length < 100) return;
    after = auditStreams.at(-1)!.stream;
  }
}
