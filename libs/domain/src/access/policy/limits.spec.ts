import { describe, expect, it } from '@jest/globals';
import { GENERAL, limitsOf, RARE } from './limits.ts';

/** Times within seconds, as people agreed on them: what is loosened is seen here. */
const READ = { name: 'read', limit: { times: 1_200, seconds: 60 } };
const COMMAND = { name: 'command', limit: { times: 120, seconds: 60 } };

describe('how often one person may do something', () => {
  it.each([
    ['glass:break', 10, 3_600],
    ['innovation:create', 20, 3_600],
    ['round:propose', 300, 3_600],
    ['calibration:run', 60, 3_600],
    ['insights:export', 30, 3_600],
    ['team:invite', 60, 3_600],
    ['message:write', 120, 3_600],
    ['appeal:raise', 10, 3_600],
    ['interest:declare', 60, 3_600],
    ['conflict:declare', 60, 3_600],
    ['passport:issue', 20, 3_600],
    ['passport:import', 20, 3_600],
    ['service:own', 20, 3_600],
    ['document:attach', 60, 60],
  ] as const)('%s: %d times within %d seconds, and as any command', (act, times, seconds) => {
    expect(limitsOf(act, 'command')).toEqual([COMMAND, { name: act, limit: { times, seconds } }]);
    expect(limitsOf(act, 'read')).toEqual([READ]);
  });

  it('is no rarer for anything else', () => {
    expect(Object.keys(RARE)).toHaveLength(14);
    expect(limitsOf('review:write', 'command')).toEqual([COMMAND]);
    expect(limitsOf('person:read', 'read')).toEqual([READ]);
    expect(GENERAL).toEqual({ read: READ.limit, command: COMMAND.limit });
  });
});
