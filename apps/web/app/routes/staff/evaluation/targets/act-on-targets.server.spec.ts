import { describe, expect, it } from '@jest/globals';
import { TARGETS } from '../../../../texts/staff-targets.ts';
import { actOnTargets, tooLarge } from './act-on-targets.server.ts';

const posted = (headers: Record<string, string> = {}) => new Request('http://here/targets', { method: 'POST', headers });

describe('a table of targets', () => {
  it('is refused before its organisations are read where it has too many lines', async () => {
    const form = new FormData();
    form.set('intent', 'upload');
    form.set('file', new File(['code,plannedOn\n', 'QJK,2027-03-31\n'.repeat(5_000)], 'targets.csv'));
    expect(await actOnTargets(posted(), 'e', form)).toMatchObject({ data: { problems: [{ field: 'file', message: TARGETS.tooLong(5_000) }] } });
  });

  it('is refused by its length before it is read, and one of 2 MB is read', () => {
    expect(tooLarge(posted({ 'content-length': '2300000' }))).toMatchObject({ data: { problems: [{ field: 'file', message: TARGETS.tooBig }] }, init: { status: 422 } });
    expect([tooLarge(posted({ 'content-length': '2001000' })), tooLarge(posted())]).toEqual([null, null]);
  });
});
