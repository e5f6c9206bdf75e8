import { describe, expect, it } from '@jest/globals';
import { correctsFirstDay, typedStatus } from './typed-status.ts';

const form = (fields: Record<string, string>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  return made;
};
const DAY = { 'on[day]': '3', 'on[month]': '9', 'on[year]': '2026' };

describe('a status that is typed', () => {
  it.each([
    ['planned', 'plannedOn'],
    ['contracted', 'contractedOn'],
    ['live', 'liveOn'],
    ['stopped', 'stoppedOn'],
  ])('%s is recorded by its day', (status, field) =>
    expect(typedStatus(form({ organisationId: 'o', status, ...DAY, barrier: ' No sockets ' }))).toEqual({ ok: true, input: { organisationId: 'o', [field]: '2026-09-03', barrier: 'No sockets' } }));

  it('leaves a barrier as it was where none is typed', () => expect(typedStatus(form({ organisationId: 'o', status: 'live', ...DAY, barrier: ' ' }))).toEqual({ ok: true, input: { organisationId: 'o', liveOn: '2026-09-03' } }));

  it('says of which kind a barrier is', () => expect(typedStatus(form({ organisationId: 'o', status: 'live', ...DAY, barrier: 'No money', barrierKind: 'funding' }))).toEqual({ ok: true, input: { organisationId: 'o', liveOn: '2026-09-03', barrier: 'No money', barrierKind: 'funding' } }));

  it('takes away what was wrong, unless it is given anew', () => {
    expect(typedStatus(form({ organisationId: 'o', status: 'live', ...DAY, away: 'never-stopped' }))).toEqual({ ok: true, input: { organisationId: 'o', liveOn: '2026-09-03', stoppedOn: null } });
    expect(typedStatus(form({ organisationId: 'o', status: 'stopped', ...DAY, away: 'never-stopped' }))).toEqual({ ok: true, input: { organisationId: 'o', stoppedOn: '2026-09-03' } });
    expect(typedStatus(form({ organisationId: 'o', status: 'planned', ...DAY, away: 'never-live' }))).toEqual({ ok: true, input: { organisationId: 'o', plannedOn: '2026-09-03', liveOn: null } });
    expect(typedStatus(form({ organisationId: 'o', status: 'live', ...DAY, away: 'constructor' }))).toEqual({ ok: true, input: { organisationId: 'o', liveOn: '2026-09-03' } });
    expect(typedStatus(form({ organisationId: 'o', status: 'live', ...DAY, away: 'no-barrier' }))).toEqual({ ok: true, input: { organisationId: 'o', liveOn: '2026-09-03', barrier: '' } });
  });

  it('corrects the first day of use of one that stopped, where that is said and nothing else', () => {
    const corrects = (status: string, ...away: string[]) => {
      const typed = form({ organisationId: 'o', status, ...DAY });
      for (const one of away) typed.append('away', one);
      return correctsFirstDay(typed);
    };
    expect([corrects('live', 'still-stopped'), corrects('live', 'no-barrier', 'still-stopped'), corrects('live'), corrects('stopped', 'still-stopped'), corrects('live', 'still-stopped', 'never-stopped')]).toEqual([true, true, false, false, false]);
  });

  it('lacks everything that it lacks', () => {
    const lacking = (fields: Record<string, string>) => {
      const typed = typedStatus(form(fields));
      return typed.ok ? [] : typed.problems.map(({ field }) => field);
    };
    expect(lacking({})).toEqual(['organisationId', 'status', 'on']);
    expect(lacking({ organisationId: 'o', status: 'sold', ...DAY })).toEqual(['status']);
    expect(lacking({ organisationId: 'o', status: 'live', ...DAY, 'on[day]': '31' })).toEqual(['on']);
  });
});
