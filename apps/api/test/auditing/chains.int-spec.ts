import { describe, expect, it } from '@jest/globals';
import { eventHash } from '@waymark/domain/audit';
import { see } from '../support/case.ts';
import { reach } from '../support/reach-stage.ts';
import { withCast } from '../support/with-cast.ts';
import { chainFaults } from './chains.ts';

const on = withCast();

describe('the chains of the record', () => {
  it('are whole, and a changed, missing or doubled line is seen', async () => {
    const one = await reach(on.cast, 'triage');
    const stream = `evaluation/${one.evaluationId}`;
    expect((await chainFaults(on.api)).faults).toEqual([]);
    await on.api.sql(`update audit.event set text = replace(text, '"seq":1', '"seq":7') where stream = $1 and seq = 1`, [stream]);
    expect((await chainFaults(on.api)).faults).toEqual([`${stream} 1: its number`, `${stream} 1: its hash`]);
    await on.api.sql(`update audit.event set text = replace(text, '"seq":7', '"seq":1') where stream = $1 and seq = 1`, [stream]);
    await on.api.sql('delete from audit.event where stream = $1 and seq = 1', [stream]);
    expect((await chainFaults(on.api)).faults).toEqual([`${stream} 2: its number`, `${stream} 2: what it follows`]);
  });

  it('take no event whose text is not what was hashed, nor one that skips', async () => {
    const [head] = await on.api.sql<{ stream: string; seq: string; hash: string }>('select stream, seq, hash from audit.stream where seq > 0 limit 1');
    const append = (text: string, seq: number, hash: string) => on.api.sql('select audit.append($1, $2, $3, $4, $5)', [head!.stream, seq, head!.hash, hash, text]);
    await expect(append('{}', Number(head!.seq) + 1, 'ff')).rejects.toThrow('not that of the text');
    await expect(append('{}', Number(head!.seq) + 2, eventHash('{}'))).rejects.toThrow('has moved on');
  });

  it('are read by auditors and administrators alone, in pages, whole', async () => {
    const one = await reach(on.cast, 'panel');
    const auditor = await on.cast.who('auditor');
    const stream = `evaluation/${one.evaluationId}`;
    const page = async (after: number, first: number) => (await auditor.query('query($s: String!, $a: Int!, $f: Int!) { auditEvents(stream: $s, after: $a, first: $f) { seq hash text leaf } }', { s: stream, a: after, f: first })).data.auditEvents;
    const whole = await page(0, 100);
    expect([...(await page(0, 5)), ...(await page(5, 100))]).toEqual(whole);
    expect(whole.map(({ seq }: { seq: number }) => seq)).toEqual(whole.map((_: unknown, index: number) => index + 1));
    for (const client of [one.innovator, await on.cast.who('coordinator'), await on.cast.who('clinical-reviewer')])
      expect((await client.query('query($s: String!) { auditEvents(stream: $s) { seq } }', { s: stream })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await see(auditor, one, 'stage')).stage).toBe('panel');
  });

  it('are gone for an auditor with a conflict of interest, from the moment that they declare it', async () => {
    const one = await reach(on.cast, 'triage');
    const { client } = await on.cast.newPerson(['auditor']);
    const read = async () => (await client.query('query($s: String!) { auditEvents(stream: $s) { seq } auditStreams(first: 100) { stream } }', { s: `evaluation/${one.evaluationId}` })).data;
    expect((await read()).auditEvents.length).toBeGreaterThan(0);
    await client.done('declareConflict', { evaluationId: one.evaluationId, because: 'I advise its maker' });
    expect((await read()).auditEvents).toEqual([]);
  });
});
