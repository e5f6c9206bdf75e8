import { describe, expect, it } from '@jest/globals';
import { ActLimits } from './act-limits.ts';

const few = new ActLimits(true, (act, kind) => [
  { name: kind, limit: { times: 3, seconds: 1 } },
  ...(act === 'glass:break' ? [{ name: act, limit: { times: 1, seconds: 60 } }] : []),
]);
const answer = (act: 'person:read' | 'glass:break', kind: 'read' | 'command', person: string): Promise<string> =>
  few.count(act, kind, person).then(
    () => 'yes',
    (error: { message: string; extensions: { code: string } }) => `${error.extensions.code}: ${error.message}`,
  );

describe('how often somebody may ask', () => {
  it('is as often as it says, each person and each kind for itself, and again once the time is over', async () => {
    const asked: string[] = [];
    for (let time = 0; time < 4; time += 1) asked.push(await answer('person:read', 'read', 'a'));
    expect(asked).toEqual(['yes', 'yes', 'yes', expect.stringMatching(/^TOO_MANY: You asked too often: wait 1 second and try again/)]);
    expect([await answer('person:read', 'command', 'a'), await answer('person:read', 'read', 'b')]).toEqual(['yes', 'yes']);
    await new Promise((over) => setTimeout(over, 1_050));
    expect(await answer('person:read', 'read', 'a')).toBe('yes');
  });

  it('is rarer for what is rare, and says how long to wait', async () => {
    expect(await answer('glass:break', 'command', 'c')).toBe('yes');
    expect(await answer('glass:break', 'command', 'c')).toMatch(/^TOO_MANY: .* wait (59|60) seconds/);
  });

  it('is not counted in a demonstration', async () => {
    const none = new ActLimits(false);
    for (let time = 0; time < 50; time += 1) await none.count('glass:break', 'command', 'a');
  });
});
