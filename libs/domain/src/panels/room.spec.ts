import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pipelinePack } from '@waymark/content/packs';
import type { Calendar } from '../calendar/index.ts';
import { stageOf } from '../pipeline/index.ts';
import { ATTENDANCE, roomQuorum, type NamedPerson } from './room.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const panel = stageOf(definition, 'panel')!;
const context = { calendar: {} as Calendar, gatesOf: () => [] };
const member = (person: string, organisation: string, extra: Partial<NamedPerson> = {}): NamedPerson => ({ person, attendance: 'present', seat: { role: 'panel-member', organisation }, left: false, ...extra });
const quorum = (people: NamedPerson[]) => roomQuorum(definition, panel, people, context);
const five = ['a', 'b', 'c', 'd', 'e'].map((person, at) => member(person, `o${at % 3}`));

describe('the quorum of a room', () => {
  it('is five of three organisations, and not four', () => {
    expect(quorum(five)).toEqual({ enough: true, present: 5, needed: 5, organisations: 3, organisationsNeeded: 3 });
    expect(quorum(five.slice(1))).toMatchObject({ enough: false, present: 4, organisations: 3 });
  });

  it('is none of five from two organisations', () => expect(quorum(five.map((one, at) => member(one.person, `o${at % 2}`)))).toMatchObject({ enough: false, present: 5, organisations: 2 }));

  it.each<[string, Partial<NamedPerson>]>([
    ['is only expected', { attendance: 'expected' }],
    ['sent apologies', { attendance: 'apologies' }],
    ['left for the item', { left: true }],
    ['has no seat on its panel', { seat: null }],
    ['sits there to decide gates', { seat: { role: 'safety-reviewer', organisation: 'o9' } }],
  ])('does not count who %s', (_, extra) => expect(quorum([...five.slice(1), member('a', 'o9', extra)])).toMatchObject({ enough: false, present: 4 }));

  it('of nobody is none', () => expect(quorum([])).toMatchObject({ enough: false, present: 0, organisations: 0 }));

  it('is not asked for where no step has one', () => expect(roomQuorum(definition, stageOf(definition, 'monitoring')!, five, context)).toBeNull());

  it('never grows when somebody leaves', () => {
    const people = fc.uniqueArray(
      fc.record({ person: fc.constantFrom(...'abcdefgh'), attendance: fc.constantFrom(...ATTENDANCE), organisation: fc.constantFrom('o1', 'o2', 'o3', 'o4'), left: fc.boolean() }),
      { selector: ({ person }) => person, minLength: 1 },
    );
    fc.assert(
      fc.property(people, fc.nat(), (all, which) => {
        const named = all.map(({ person, organisation, ...rest }) => member(person, organisation, rest));
        const [before, after] = [quorum(named)!, quorum(named.map((one, at) => (at === which % named.length ? { ...one, left: true } : one)))!];
        return after.present <= before.present && after.organisations <= before.organisations && (!after.enough || before.enough);
      }),
    );
  });
});
