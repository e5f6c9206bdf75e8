import { describe, expect, it } from '@jest/globals';
import { definitionOf, member, reach, type OnTrial } from '@waymark/testing/pipeline';
import { whatBlocks, type VoteFact } from '../pipeline/index.ts';
import { againstDetermining } from './determination.ts';
import { binds, checkToDetermine } from './index.ts';

const definition = definitionOf('pipeline-default@1.0.0');
const votes = ({ state }: OnTrial, people: number, organisations: number): VoteFact[] =>
  Array.from({ length: people }, (_, at) => ({ stage: state.stage, run: state.run, member: `p${at}`, role: 'panel-member', organisation: `o${at % organisations}`, vote: 'for', cast: true, recused: false, conflicted: false }));
const scored = (voters: VoteFact[] | number, organisations = 3): OnTrial => {
  const trial = reach('pipeline-default@1.0.0', 'adoption-decision').fillRound();
  trial.must({ type: 'refresh' });
  trial.facts = { ...trial.facts, votes: typeof voters === 'number' ? votes(trial, voters, organisations) : voters };
  return trial;
};
const asked = ({ state, facts, now }: OnTrial, motion: string) => checkToDetermine(definition, state, facts, now, motion)!;
const codes = (trial: OnTrial, motion: string): string[] => againstDetermining(asked(trial, motion).check).map(({ code }) => code);

describe('advice on an adoption', () => {
  it('takes votes where the step takes reviews: the step itself goes on counting those', () => {
    const trial = scored(0);
    const { guards } = whatBlocks(definition, trial.state, trial.facts, trial.now).find(({ transition }) => transition.id === 'adopt')!;
    expect(guards.find(({ guard }) => guard === 'quorum')!.verdict).toMatchObject({ pass: true });
    expect(codes(trial, 'adopt')).toEqual(['quorum']);
    expect(codes(scored(5), 'adopt')).toEqual([]);
  });

  it.each<[number, number, boolean]>([
    [4, 3, false],
    [5, 2, false],
    [5, 3, true],
  ])('on a step without a quorum takes the largest of the stage: %i votes from %i organisations are enough: %s', (people, organisations, enough) => {
    const { quorum } = asked(scored(people, organisations), 'defer');
    expect(quorum).toEqual({ enough, present: people, needed: 5, organisations, organisationsNeeded: 3 });
    expect(codes(scored(people, organisations), 'defer')).toEqual(enough ? [] : ['quorum']);
  });

  it('counts votes of this panel alone, of nobody who stepped back', () => {
    const trial = scored(5);
    const [first, ...rest] = trial.facts.votes!;
    for (const extra of [{ recused: true }, { conflicted: true }, { stage: 'panel' }]) expect(codes(scored([{ ...first!, ...extra }, ...rest]), 'decline')).toEqual(['quorum']);
  });

  it('that is final is voted on no more, and binds nobody who decides', () => {
    const trial = scored(5);
    const says = (transition: string, more: object) => ({ ...trial.facts, determination: { transition, final: true, ...more } });
    expect(binds(definition, trial.state, says('defer', {}), trial.now)).toBe(true);
    expect(binds(definition, trial.state, says('defer', { lapsed: true }), trial.now)).toBe(false);
    expect(binds(definition, trial.state, says('defer', { final: false }), trial.now)).toBe(false);
    for (const determination of [says('defer', {}), says('defer', { final: false }), says('defer', { lapsed: true })])
      expect(whatBlocks(definition, trial.state, determination, trial.now).find(({ transition }) => transition.id === 'adopt')!.overlays).toEqual([]);
  });

  it('is none of a step that the stage does not have', () => expect(checkToDetermine(definition, scored(5).state, scored(5).facts, scored(5).now, 'recommend-pilot')).toBeUndefined());
});

describe('whoever led the panel of an adoption', () => {
  it('acted in the case: they sign no step that excludes their role, and any other', () => {
    const trial = scored(5);
    const [first, led] = [member('nhsx-decider'), { person: member('nhsx-decider', 2).person, roles: ['nhsx-decider'] }];
    const withLead = { ...trial.facts, determiners: [{ person: led.person, role: 'panel-chair' }] };
    for (const [transition, moved] of [['adopt', false], ['defer', true]] as const) {
      const one = scored(5);
      one.must({ type: 'propose', by: first, transition, reason: 'As read' });
      one.facts = withLead;
      const answer = one.ask({ type: 'sign', by: led, revision: one.state.proposal!.revision });
      expect([transition, answer.ok && one.state.stage !== 'adoption-decision']).toEqual([transition, moved]);
    }
  });
});
