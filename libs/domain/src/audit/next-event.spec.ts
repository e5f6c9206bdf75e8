import { describe, expect, it } from '@jest/globals';
import { eventHash } from './event-hash.ts';
import type { Happening, StreamHead } from './event.types.ts';
import { genesisHash } from './genesis-hash.ts';
import { nextEvent } from './next-event.ts';
import { NotRecordable } from './not-recordable.ts';

const start: StreamHead = { log: 'test.waymark/audit', stream: 'innovation/1', seq: 0, hash: null };
const submitted: Happening = {
  at: '2026-11-01T00:00:00.000Z',
  actor: 'p_1',
  act: 'innovation.submitted',
  obj: 'innovation/1',
  data: { revision: 1, form: 'submission-form@1.0.0', simulated: true, documents: ['d-1', 'd-2'], before: null },
};
const data = (value: unknown): Happening => ({ ...submitted, data: { value } });
const refusal = (head: Partial<StreamHead>, happening: Happening): string => {
  try {
    return nextEvent({ ...start, ...head }, happening).text;
  } catch (error) {
    return error instanceof NotRecordable ? error.field : String(error);
  }
};

describe('the next event of a stream', () => {
  it('is one canonical text with exactly the keys of the format', () => {
    const { text, hash, seq } = nextEvent(start, submitted);
    expect(text).toBe(
      '{"act":"innovation.submitted","actor":"p_1","at":"2026-11-01T00:00:00.000Z",' +
        '"data":{"before":null,"documents":["d-1","d-2"],"form":"submission-form@1.0.0","revision":1,"simulated":true},' +
        `"log":"test.waymark/audit","obj":"innovation/1","prev":"${genesisHash(start.log, start.stream)}",` +
        '"seq":1,"stream":"innovation/1","v":1}',
    );
    expect({ hash, seq }).toEqual({ hash: eventHash(text), seq: 1 });
  });

  it('holds the hash of the event before it', () => {
    const first = nextEvent(start, submitted);
    const second = nextEvent({ ...start, seq: first.seq, hash: first.hash }, submitted);
    expect(JSON.parse(second.text)).toMatchObject({ seq: 2, prev: first.hash });
    expect(second.hash).not.toBe(first.hash);
  });

  it.each<[title: string, value: unknown]>([
    ['a sentence', 'not enough evidence'],
    ['a word with an accent', 'Zoë'],
    ['an e-mail address', 'ada@example.org'],
    ['a line feed', 'a\n'],
    ['a text of 201 characters', 'x'.repeat(201)],
    ['a fraction', 0.5],
    ['a number too large to be exact', 2 ** 53],
    ['not a number', Number.NaN],
    ['undefined', undefined],
    ['a big integer', 1n],
    ['a text deep inside', { scores: [{ reason: 'free text' }] }],
    ['a text in a key', { 'free text': 1 }],
    ['an empty key', { '': 1 }],
  ])('refuses %s in its data', (_title, value) => {
    expect(refusal({}, data(value))).toMatch(/^data\.value/);
  });

  it.each<[title: string, value: unknown]>([
    ['a text of 200 characters', 'x'.repeat(200)],
    ['an empty code', ''],
    ['the largest exact integer', Number.MAX_SAFE_INTEGER],
    ['a negative integer', -1],
    ['a pin', 'rubric-triage@1.0.0'],
    ['an instant', '2026-11-01T00:00:00.000Z'],
    ['a commitment', 'a'.repeat(64)],
    ['objects in lists', [{ criterion: 'safety', score: 3 }]],
  ])('takes %s in its data', (_title, value) => {
    expect(JSON.parse(nextEvent(start, data(value)).text).data.value).toEqual(value);
  });

  it('refuses what only looks like data', () => {
    expect(() => nextEvent(start, data(new Date(0)))).toThrow(/instance of a class/);
    expect(() => nextEvent(start, data(Array(1)))).toThrow(/undefined/);
  });

  it('never repeats the text that it refuses', () => {
    expect(() => nextEvent(start, data('Ada is ill'))).toThrow(/^data\.value is not an id or a code: free text enters as a commitment$/);
  });

  it.each([
    '2026-11-01T00:00:00Z',
    '2026-11-01T00:00:00.000+00:00',
    '2026-11-01 00:00:00.000Z',
    '2026-11-01T00:00:00.000000Z',
    '2026-02-30T00:00:00.000Z',
    '2026-11-01T24:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '',
  ])('refuses %j as its time', (at) => {
    expect(refusal({}, { ...submitted, at })).toBe('at');
  });

  it.each(['actor', 'act', 'obj'] as const)('refuses free text and nothing as %s', (field) => {
    expect(refusal({}, { ...submitted, [field]: 'Ada Lovelace' })).toBe(field);
    expect(refusal({}, { ...submitted, [field]: '' })).toBe(field);
  });

  it.each<[field: string, head: Partial<StreamHead>]>([
    ['log', { log: 'two words' }],
    ['log', { log: '' }],
    ['stream', { stream: 'review/1' }],
    ['stream', { stream: 'innovation/' }],
    ['stream', { stream: 'installation/1' }],
    ['seq', { seq: -1 }],
    ['seq', { seq: 0.5 }],
    ['hash', { seq: 0, hash: 'a'.repeat(64) }],
    ['hash', { seq: 1, hash: null }],
    ['hash', { seq: 1, hash: 'A'.repeat(64) }],
    ['hash', { seq: 1, hash: 'a'.repeat(63) }],
  ])('refuses a head that cannot be: %s in %j', (field, head) => {
    expect(refusal(head, submitted)).toBe(field);
  });

  it.each(['evaluation/e1', 'innovation/1', 'person/p-1', 'programme/national', 'installation'])('has the stream %s', (stream) => {
    expect(JSON.parse(nextEvent({ ...start, stream }, submitted).text).stream).toBe(stream);
  });
});

describe('an event too long to be verified', () => {
  it('is refused', () => {
    const long = Array.from({ length: 84_000 }, () => 'x'.repeat(200));
    expect(refusal({}, data(long))).toBe('data');
  });
});
