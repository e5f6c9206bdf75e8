import { describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import fc from 'fast-check';
import { blocker, stageOf, type PipelineDefinition } from '../pipeline/index.ts';
import { againstDetermining, canBeFollowed, carriedBy, determinationBlockers, isMinority, keepsQuorum, motionsOf, openMotions, tallyOf, type CountedVote } from './determination.ts';

/** Votes as `a+` for motion a, `a-` against it, `a0` abstaining on it. */
const votes = (...cast: string[]): CountedVote[] =>
  cast.map((one, at) => ({ person: `p${at}`, motion: one[0]!, vote: ({ '+': 'for', '-': 'against', '0': 'abstain' } as const)[one[1] as '+' | '-' | '0'] }));

const someVotes = fc.array(fc.record({ person: fc.uuid(), motion: fc.constantFrom('a', 'b', 'c'), vote: fc.constantFrom('for' as const, 'against' as const, 'abstain' as const) }), { maxLength: 12 });
const codes = (of: Partial<Parameters<typeof determinationBlockers>[0]>): string[] => determinationBlockers({ motion: 'a', votes: votes('a+'), departure: null, step: [], ...of }).map(({ code }) => code);

describe('what the votes carry', () => {
  it.each([
    [['a+'], 'a'],
    [['a+', 'a-'], null],
    [['a+', 'a+', 'a-'], 'a'],
    [['a+', 'a0', 'a0'], 'a'],
    [['a0', 'a0'], null],
    [['a+', 'b+'], null],
    [['a+', 'a+', 'b+'], 'a'],
    [['a+', 'a+', 'a-', 'a-', 'b+'], null],
    [['b-', 'b-'], null],
    [[], null],
  ])('%j is %s', (cast, carried) => expect(carriedBy(votes(...cast))).toBe(carried));

  it('is for a motion that more are for than against, and never one that nobody is for', () =>
    fc.assert(
      fc.property(someVotes, (cast) => {
        const carried = carriedBy(cast);
        if (carried === null) return;
        const tally = tallyOf(carried, cast);
        expect(tally.for).toBeGreaterThan(tally.against);
        for (const motion of ['a', 'b', 'c']) if (motion !== carried) expect(tallyOf(motion, cast).for).toBeLessThan(tally.for);
      }),
    ));

  it('counts each vote once, whichever motion is asked about', () =>
    fc.assert(fc.property(someVotes, (cast) => { for (const motion of ['a', 'b', 'd']) { const { for: yes, against, abstained, elsewhere } = tallyOf(motion, cast); expect(yes + against + abstained + elsewhere).toBe(cast.length); } })));
});

describe('the minority', () => {
  it.each([['a-', 'a', true], ['a0', 'a', true], ['a+', 'a', false], ['b+', 'a', true], ['b+', null, false], ['b-', null, true], ['b0', null, true]])('a vote %s where %s is determined: %s', (cast, determined, minority) =>
    expect(isMinority(votes(cast)[0]!, determined)).toBe(minority));
});

describe('a determination is refused', () => {
  it('without a vote, and says nothing then of what the votes carry', () => expect(codes({ votes: [] })).toEqual(['not-voted']));
  it('with all that stands against its step', () => expect(codes({ step: [blocker('quorum', '4 of 5')] })).toEqual(['quorum']));
  it('where the votes carry something else and no reason is given', () => {
    expect(codes({ motion: 'b' })).toEqual(['departs-from-vote']);
    expect(codes({ motion: 'b', departure: ' \n' })).toEqual(['departs-from-vote']);
    expect(codes({ motion: 'b', departure: 'New facts' })).toEqual([]);
  });
  it('at a tie without a reason', () => {
    expect(codes({ votes: votes('a+', 'a-') })).toEqual(['departs-from-vote']);
    expect(codes({ votes: votes('a+', 'a-'), departure: 'The chair decides' })).toEqual([]);
  });
  it('where it departs from nothing and says why', () => expect(codes({ departure: 'New facts' })).toEqual(['nothing-departs']));
  it('and not where the votes carry it', () => expect(codes({})).toEqual([]));
});

describe('a final determination keeps its quorum', () => {
  const voted = ['a', 'b', 'c', 'd', 'e', 'f'].map((person, at) => ({ person, organisation: `o${at % 3}` }));
  const frozen = { votes: voted, quorum: { present: 6, needed: 5, organisationsNeeded: 3 } };
  const without = (...gone: string[]) => voted.filter(({ person }) => !gone.includes(person));

  it('down to the last vote and organisation that it needs', () => {
    expect(keepsQuorum(frozen, voted)).toBe(true);
    expect(keepsQuorum(frozen, without('a'))).toBe(true);
    expect(keepsQuorum(frozen, without('a', 'b'))).toBe(false);
    expect(keepsQuorum({ ...frozen, quorum: { ...frozen.quorum, needed: 4 } }, without('a', 'd'))).toBe(false);
    expect(keepsQuorum({ ...frozen, quorum: { ...frozen.quorum, needed: 4, organisationsNeeded: 2 } }, without('a', 'd'))).toBe(true);
  });

  it('by its own votes, and not by those that came afterwards', () => expect(keepsQuorum(frozen, [...without('a', 'b'), { person: 'late' }])).toBe(false));

  it('where none was asked for, as long as one of its votes counts', () => {
    expect(keepsQuorum({ votes: voted, quorum: null }, without('a', 'b', 'c', 'd', 'e'))).toBe(true);
    expect(keepsQuorum({ votes: voted, quorum: null }, [])).toBe(false);
  });
});

describe('what stands against a step', () => {
  const guard = (name: string, passes: boolean) => ({ guard: name, verdict: { pass: passes, operands: {} }, blocker: passes ? null : blocker(name, 'No') });
  const check = (overlays: string[], ...guards: ReturnType<typeof guard>[]) => ({ overlays: overlays.map((code) => blocker(code, 'No')), guards });
  const against = (...of: Parameters<typeof check>): string[] => againstDetermining(check(...of)).map(({ code }) => code);

  it('stands against determining it, but for signatures and the draft itself', () => {
    expect(against(['overlay-open', 'determination-open'], guard('minScore', false), guard('quorum', true), guard('mustPass', false), guard('signedBy', false))).toEqual(['overlay-open', 'minScore', 'mustPass']);
    expect(against(['determination-open'], guard('minScore', true), guard('signedBy', false))).toEqual([]);
  });

  it('keeps one that is final from being followed where it does not only wait for staff', () => {
    for (const waits of ['signedBy', 'noOpenHolds', 'noOpenRequests', 'noOpenConflicts']) expect(canBeFollowed(check(['overlay-open'], guard(waits, false)))).toBe(true);
    for (const fails of ['minScore', 'mustPass', 'reached', 'quorum']) expect(canBeFollowed(check([], guard(fails, false), guard('signedBy', false)))).toBe(false);
  });
});

describe('what a panel votes on', () => {
  it('is every step that somebody takes, but neither the innovator’s way out nor one that comes by itself', () => {
    const definition = pipelinePack('pipeline-default@1.0.0');
    const panel = stageOf(definition, 'panel')!;
    const ids = (of: PipelineDefinition, stage = panel): string[] => motionsOf(of, stage).map(({ id }) => id);
    expect(ids(definition)).toEqual(panel.transitions.map(({ id }) => id));
    expect(ids(definition, { ...panel, transitions: panel.transitions.map((one, at) => (at === 0 ? { ...one, trigger: 'auto' as const } : one)) })).toEqual(panel.transitions.slice(1).map(({ id }) => id));
  });

  it('is of those what this run could take: a first review decides on a pilot, and a re-review on the adoption', () => {
    const definition = pipelinePack('pipeline-default@1.0.0');
    const panel = stageOf(definition, 'panel')!;
    const ids = (...history: string[]): string[] => openMotions(definition, panel, history).map(({ id }) => id);
    expect(ids('draft', 'triage', 'evidence-review')).toEqual(['recommend-pilot', 'revise', 'not-recommend']);
    expect(ids('draft', 'panel', 'pilot', 'monitoring')).toEqual(['revise', 'reaffirm', 'end-adoption']);
    for (const { id } of motionsOf(definition, panel)) expect([ids().includes(id), ids('monitoring').includes(id)]).toContain(true);
  });
});
