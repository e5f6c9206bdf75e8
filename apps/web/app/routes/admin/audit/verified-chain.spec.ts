import { describe, expect, it } from '@jest/globals';
import { nextEvent } from '@waymark/domain/audit';
import { faultOf, type RecordedEvent } from './verified-chain.ts';

const STREAM = 'evaluation/01a210c7';

/** A sound stream of so many events. */
const recorded = (count: number): RecordedEvent[] => {
  const events: RecordedEvent[] = [];
  for (let seq = 0; seq < count; seq += 1) {
    const head = { log: 'waymark.test', stream: STREAM, seq, hash: events.at(-1)?.hash ?? null };
    events.push(nextEvent(head, { at: `2026-11-0${seq + 1}T09:30:00.000Z`, actor: 'p-1', act: 'review.saved', obj: 'review/1', data: { version: seq + 1 } }));
  }
  return events;
};

describe('a stream', () => {
  it('is sound from its first event to its last, and when it is empty', () => {
    expect(faultOf(STREAM, recorded(3))).toBeNull();
    expect(faultOf(STREAM, [])).toBeNull();
  });

  it('shows an edit, at the event that was edited', () => {
    const [first, second, third] = recorded(3) as [RecordedEvent, RecordedEvent, RecordedEvent];
    expect(faultOf(STREAM, [first, { ...second, text: second.text.replace('"version":2', '"version":9') }, third])).toEqual({ seq: 2, fault: 'hash' });
  });

  it('shows another way of writing the same, and what is no event at all', () => {
    const [first] = recorded(1) as [RecordedEvent];
    expect(faultOf(STREAM, [{ ...first, text: first.text.replace('{', '{ ') }])).toEqual({ seq: 1, fault: 'form' });
    expect(faultOf(STREAM, [{ ...first, text: 'null' }])).toEqual({ seq: 1, fault: 'form' });
  });

  it('shows a deletion, an exchange and an event of another stream', () => {
    const [first, second, third] = recorded(3) as [RecordedEvent, RecordedEvent, RecordedEvent];
    expect(faultOf(STREAM, [first, third])).toEqual({ seq: 3, fault: 'place' });
    expect(faultOf(STREAM, [second, first, third])).toEqual({ seq: 2, fault: 'place' });
    expect(faultOf('evaluation/other', [first])).toEqual({ seq: 1, fault: 'place' });
  });

  it('shows an event that was written anew with a hash of its own: the next one does not hold it', () => {
    const [first, second, third] = recorded(3) as [RecordedEvent, RecordedEvent, RecordedEvent];
    const forged = nextEvent({ log: 'waymark.test', stream: STREAM, seq: 1, hash: first.hash }, { at: '2026-11-02T09:30:00.000Z', actor: 'p-2', act: 'review.saved', obj: 'review/1', data: {} });
    expect(second.hash).not.toBe(forged.hash);
    expect(faultOf(STREAM, [first, forged, third])).toEqual({ seq: 3, fault: 'link' });
  });
});
