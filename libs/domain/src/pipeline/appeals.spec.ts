import { describe, expect, it } from '@jest/globals';
import { announceAll, announceNext, definitionOf, innovator, member, PIPELINES, reach, type OnTrial } from '@waymark/testing/pipeline';
import { addWorkingDays, endOfLocalDay, localDateOf } from '../calendar/index.ts';
import type { Actor, HearAppeal } from './index.ts';
import { announcedOf, timersOf } from './index.ts';

const officer = (n: number): Actor => member('appeals-officer', n);
const RAISE = { type: 'raise-appeal', by: innovator, text: 'We think this is wrong' } as const;
const hear = (n: number, result: HearAppeal['result'], more: Partial<HearAppeal> = {}): HearAppeal => ({ type: 'hear-appeal', by: officer(n), result, reason: 'We have heard it', ...more });

const appealableEnds = PIPELINES.flatMap((pipeline) => definitionOf(pipeline).appeals.rules.map((rule) => [pipeline, rule.endStage, rule] as const));
const appealed = (pipeline: string, end: string): OnTrial => {
  const trial = reach(pipeline, end);
  trial.must(RAISE);
  return trial;
};

describe('the window of an appeal', () => {
  const lastInstant = (trial: OnTrial): string => {
    const released = trial.state.decisions.at(-1)!.letter.releasedAt!;
    return endOfLocalDay(addWorkingDays(trial.facts.calendar, localDateOf(released), 20)).toISOString();
  };

  it.each([
    ['in its last minute', -60_000, []],
    ['in its last millisecond', 0, []],
    ['a millisecond after', 1, ['window-closed']],
    ['a minute after', 60_000, ['window-closed']],
  ])('is open to the end of its last day in London: %s', (_when, offset, codes) => {
    const trial = reach('pipeline-default@1.0.0', 'rejected');
    trial.now = new Date(Date.parse(lastInstant(trial)) + offset).toISOString();
    expect(trial.refusal(RAISE)).toEqual(codes);
  });

  it('counts from the release and not from the decision', () => {
    const trial = reach('pipeline-default@1.0.0', 'rejected');
    const decision = trial.state.decisions.at(-1)!;
    const late = { ...decision, letter: { ...decision.letter, releasedAt: '2026-03-31T22:30:00.000Z' } };
    trial.state = { ...trial.state, decisions: [late] };
    // Released at 23:30 on Tuesday 31 March in British Summer Time; Good Friday and Easter Monday are no working days.
    trial.now = '2026-04-30T22:59:59.999Z';
    expect(trial.refusal(RAISE)).toEqual([]);
    trial.now = '2026-04-30T23:00:00.000Z';
    expect(trial.blockers(RAISE)[0]).toMatchObject({ code: 'window-closed', innovatorMessage: 'You could appeal until 30 April 2026' });
  });

  it('closes with a timer, which does not stand once there is an appeal', () => {
    const trial = reach('pipeline-default@1.0.0', 'rejected');
    const kinds = () => timersOf(trial.definition, trial.state, trial.facts.calendar, trial.now).map(({ kind }) => kind);
    expect(kinds()).toEqual(['appeal-window-closed']);
    trial.must(RAISE);
    expect(kinds()).toEqual(['overlay-expired']);
  });
});

describe.each(appealableEnds)('%s: an appeal against %s', (pipeline, end, rule) => {
  const result = (id: string) => rule.results.find((candidate) => candidate.id === id)!;

  it('that is upheld leaves it where it is, and cannot be made again', () => {
    const trial = appealed(pipeline, end);
    trial.must(hear(1, 'uphold'));
    trial.must(hear(2, 'uphold'));
    expect(trial.state).toMatchObject({ stage: end, hearing: null });
    announceAll(trial);
    expect(trial.refusal(RAISE)).toEqual(['appealed-already']);
    expect(trial.state.decisions.at(-1)).toMatchObject({ outcome: 'appeal-uphold', letter: { key: 'appeal-upheld' }, signatures: [{ person: 'appeals-officer-1' }, { person: 'appeals-officer-2' }] });
  });

  it('that is remitted starts a new run of the named stage, told by its own letter', () => {
    const trial = appealed(pipeline, end);
    const before = trial.state.runs.filter(({ stage }) => stage === result('remit').toStage).length;
    trial.must(hear(1, 'remit'));
    trial.must(hear(2, 'remit'));
    expect(trial.state).toMatchObject({ stage: result('remit').toStage, run: before + 1 });
    expect(announcedOf(trial.definition, trial.state).stage).toBe(end);
    announceNext(trial);
    expect(announcedOf(trial.definition, trial.state)).toMatchObject({ stage: result('remit').toStage, run: before + 1 });
  });

  it('that overturns takes the named transition past every guard but the holds, and two letters follow', () => {
    const trial = appealed(pipeline, end);
    const transition = trial.definition.stages.find(({ id }) => id === result('overturn').fromStage)!.transitions.find(({ id }) => id === result('overturn').transition)!;
    trial.facts = { ...trial.facts, reviews: [], votes: [], conflicts: [{ open: true }], sites: [] };
    trial.must(hear(1, 'overturn'));
    trial.must(hear(2, 'overturn'));
    expect(trial.state.stage).toBe(transition.to);
    expect(trial.state.decisions.slice(-2).map(({ letter }) => letter.key)).toEqual(['appeal-overturned', transition.letterKey]);
    announceNext(trial);
    expect(announcedOf(trial.definition, trial.state).stage).toBe(end);
    announceNext(trial);
    expect(announcedOf(trial.definition, trial.state).stage).toBe(transition.to);
  });

  it('that overturns waits for a hold to be lifted', () => {
    const trial = reach(pipeline, end);
    const hold = { id: 'legal-hold-1', kind: 'legal-hold', text: 'A court asks', questions: [], decision: null, openedAt: trial.now, openedBy: 'coordinator-1', closedAt: null, closedBy: null, outcome: null };
    trial.state = { ...trial.state, overlays: [hold] };
    trial.must(RAISE);
    trial.must(hear(1, 'overturn'));
    expect(trial.refusal(hear(2, 'overturn'))).toEqual(['noOpenHolds']);
    trial.must({ type: 'close-overlay', by: member('coordinator'), id: 'legal-hold-1', outcome: 'closed', reason: 'It is over' });
    trial.must(hear(2, 'overturn'));
    expect(trial.state.stage).not.toBe(end);
  });
});

describe('who hears an appeal', () => {
  const unheard = (): OnTrial => appealed('pipeline-default@1.0.0', 'declined');
  const also = (person: string): Actor => ({ person, roles: ['appeals-officer'] });

  it.each(['nhsx-decider-1', 'nhsx-decider-2', 'panel-member-1', 'coordinator-1', 'triage-officer-1', 'clinical-reviewer-1', 'safety-lead-1', 'innovator-1'])('is not %s, who took part', (person) => {
    expect(unheard().refusal(hear(1, 'uphold', { by: also(person) }))).toEqual(['took-part']);
  });

  it('is nobody without the role, and nobody twice', () => {
    const trial = unheard();
    expect(trial.refusal(hear(1, 'uphold', { by: member('panel-member', 9) }))).toEqual(['role-not-allowed']);
    trial.must(hear(1, 'uphold'));
    expect(trial.refusal(hear(1, 'uphold'))).toEqual(['signed-already']);
  });

  it('may change their mind, and whose result was replaced may join another', () => {
    const trial = unheard();
    trial.must(hear(1, 'uphold'));
    trial.must(hear(2, 'remit'));
    expect(trial.state.hearing).toMatchObject({ result: 'remit', signatures: ['appeals-officer-2'] });
    trial.must(hear(1, 'remit', { reason: '' }));
    expect(trial.state).toMatchObject({ stage: 'adoption-decision', run: 2, hearing: null });
  });

  it('is not who led a panel of the case, though no step was theirs', () => {
    const trial = unheard();
    expect(trial.refusal(hear(1, 'uphold'))).toEqual([]);
    trial.facts = { ...trial.facts, determiners: [{ person: hear(1, 'uphold').by.person, role: 'panel-chair' }] };
    expect(trial.refusal(hear(1, 'uphold'))).toEqual(['took-part']);
  });

  it('is not who heard the appeal before', () => {
    const trial = unheard();
    trial.must(hear(1, 'remit'));
    trial.must(hear(2, 'remit'));
    announceAll(trial);
    trial.fillRound().must({ type: 'propose', by: member('nhsx-decider', 3), transition: 'decline', reason: 'Still not' });
    trial.must({ type: 'sign', by: member('nhsx-decider', 4), revision: 1 });
    announceAll(trial);
    trial.must(RAISE);
    expect(trial.refusal(hear(1, 'uphold'))).toEqual(['took-part']);
    trial.must(hear(3, 'uphold'));
  });
});

describe('an appeal', () => {
  it('needs words, the innovator, and an end that can be appealed', () => {
    const trial = reach('pipeline-default@1.0.0', 'rejected');
    expect(trial.refusal({ ...RAISE, text: ' ' })).toEqual(['reason-required']);
    expect(trial.refusal({ ...RAISE, by: member('coordinator') })).toEqual(['role-not-allowed']);
    for (const end of ['returned', 'completed', 'withdrawn']) expect(reach('pipeline-default@1.0.0', end).refusal(RAISE)).toEqual(['not-appealable']);
  });

  it('has the results of its rule and no other, from the first hearer on', () => {
    const trial = appealed('pipeline-default@1.0.0', 'rejected');
    const [blocker] = trial.blockers(hear(1, 'annul' as HearAppeal['result']));
    expect(blocker).toMatchObject({ code: 'unknown-result', staffMessage: 'This appeal cannot end in “annul”: uphold, remit, overturn are its results' });
    expect(trial.refusal(hear(1, 'uphold', { reason: '' }))).toEqual(['reason-required']);
    expect(reach('pipeline-default@1.0.0', 'rejected').refusal(hear(1, 'uphold'))).toEqual(['no-appeal']);
  });

  it('may record conditions where it takes a transition that does', () => {
    const conditions = [{ text: 'Report harm', owner: 'innovator', dueOn: '2027-03-31' }];
    const trial = appealed('pipeline-default@1.0.0', 'declined');
    expect(trial.refusal(hear(1, 'remit', { conditions }))).toEqual(['conditions-not-recorded']);
    expect(trial.refusal(hear(1, 'overturn', { conditions: [{ ...conditions[0]!, owner: '' }] }))).toEqual(['condition-incomplete']);
    trial.must(hear(1, 'overturn', { conditions }));
    trial.must(hear(2, 'overturn'));
    expect(trial.state).toMatchObject({ stage: 'monitoring', conditions });
  });
});
