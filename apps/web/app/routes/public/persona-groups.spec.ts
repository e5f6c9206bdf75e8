import { describe, expect, it } from '@jest/globals';
import { personaGroups } from './persona-groups.ts';

const people = [
  { id: '1', displayName: 'Auditor 01', organisation: 'Audit service', roles: ['auditor'] },
  { id: '2', displayName: 'Reviewer 01', organisation: 'Trust A', roles: ['safety-reviewer', 'clinical-reviewer'] },
  { id: '3', displayName: 'Innovator 01', organisation: 'HeartFlow', roles: ['innovator'] },
  { id: '4', displayName: 'Visitor', organisation: 'Trust A', roles: [] },
];
const brief = (sought: string) => personaGroups(people, sought).map(({ title, people: found }) => [title, ...found.map(({ id }) => id)]);

describe('people of a demonstration', () => {
  it('stand once each, under the first of their roles', () => expect(brief('')).toEqual([['Innovator', '3'], ['Clinical reviewer', '2'], ['Auditor', '1'], ['Without a role', '4']]));
  it('are found by name, organisation and role, every word counting', () => {
    expect(brief('trust a').flatMap(([, ...ids]) => ids)).toEqual(['2', '4']);
    expect(brief('clinical safety')).toEqual([['Clinical reviewer', '2']]);
    expect(brief('innovator trust')).toEqual([]);
  });
});
