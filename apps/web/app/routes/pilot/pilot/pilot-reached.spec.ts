import { expect, it } from '@jest/globals';
import { pilotReached } from './pilot-reached.ts';

const stage = (publicTitle: string, kind: string, ...produces: object[]) => ({ id: publicTitle, kind, publicTitle, produces });
const INCIDENTS = { fact: 'incidents', byRoles: ['site-lead', 'analyst', 'innovator'] };
const of = (...stages: object[]) => ({ stages }) as unknown as Parameters<typeof pilotReached>[0];
const told = (...titles: string[]) => titles.map((title) => ({ what: 'stage', title }));

it('a team finds its pilot once the stage was announced, and not by a letter or a request of that name', () => {
  const definition = of(stage('With the panel', 'panel'), stage('Preparing a pilot', 'pilot'), stage('Adopted', 'monitoring', INCIDENTS));
  const before = told('With the panel');
  expect(pilotReached(definition, before)).toBeNull();
  expect(pilotReached(definition, [...before, { what: 'letter', title: 'Preparing a pilot' }])).toBeNull();
  expect(pilotReached(definition, [...before, ...told('Preparing a pilot')])).toBe('pilot');
  expect(pilotReached(definition, [...before, ...told('Preparing a pilot', 'Adopted')])).toBe('pilot');
});

it('a team whose innovation was adopted without a pilot tells its incidents, and finds no plan', () => {
  const definition = of(stage('Being reviewed', 'review'), stage('Adopted', 'monitoring', INCIDENTS));
  expect(pilotReached(definition, told('Being reviewed'))).toBeNull();
  expect(pilotReached(definition, told('Being reviewed', 'Adopted'))).toBe('incidents');
  expect(pilotReached(of(stage('Adopted', 'monitoring', { ...INCIDENTS, byRoles: ['analyst'] }, { ...INCIDENTS, fact: 'readings' })), told('Adopted'))).toBeNull();
});
