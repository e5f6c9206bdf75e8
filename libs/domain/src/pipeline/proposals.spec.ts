import { describe, expect, it } from '@jest/globals';
import { innovator, member, reach, take, type OnTrial } from '@waymark/testing/pipeline';
import type { Actor, ReviewFact } from './index.ts';

const DEFAULT = 'pipeline-default@1.0.0';
const decider = (n: number): Actor => member('nhsx-decider', n);
const deciding = (): OnTrial => {
  const trial = reach(DEFAULT, 'adoption-decision').fillRound();
  trial.must({ type: 'refresh' });
  return trial;
};
const proposed = (transition = 'adopt'): OnTrial => {
  const trial = deciding();
  trial.must({ type: 'propose', by: decider(1), transition, reason: 'It works' });
  return trial;
};
const review = (reviewer: string): ReviewFact => ({
  stage: 'panel', run: 1, reviewer, organisation: 'o', role: 'panel-member', tracks: ['clinical'], state: 'submitted', recused: false, conflicted: false, answers: {}, gates: {},
});

describe('two people decide at once', () => {
  it('and the second reads who was first, when, and where the case is now', () => {
    const trial = reach(DEFAULT, 'triage').fillRound();
    trial.must({ type: 'refresh' });
    trial.must({ type: 'propose', by: member('triage-officer', 2), transition: 'accept' });
    const [blocker, ...more] = trial.blockers({ type: 'propose', by: member('triage-lead', 2), transition: 'return', reason: 'Not ready' });
    expect(more).toEqual([]);
    expect(blocker).toMatchObject({
      code: 'moved-on',
      staffMessage: '“Return with advice” does not lead out of Evidence review, where this evaluation is now; “Accept for review” brought it there',
      operands: { by: 'triage-officer-2', stage: 'evidence-review', run: 1, enteredAt: trial.now, transition: 'accept' },
      neutral: true,
    });
  });

  it('and a signature that comes too late reads the same', () => {
    const trial = proposed();
    trial.must({ type: 'sign', by: decider(2), revision: 1 });
    expect(trial.blockers({ type: 'sign', by: decider(3), revision: 1 })[0]).toMatchObject({ code: 'moved-on', operands: { by: 'nhsx-decider-1', stage: 'monitoring' } });
  });

  it('and of two proposals the second is told which one stands and by whom', () => {
    const [blocker] = proposed().blockers({ type: 'propose', by: decider(2), transition: 'decline', reason: 'It does not' });
    expect(blocker).toMatchObject({ code: 'proposal-stands', operands: { transition: 'adopt', by: 'nhsx-decider-1' } });
    expect(blocker!.staffMessage).toBe('“Adopt” has been proposed and awaits a signature: sign it, or withdraw it first');
  });
});

describe('a second signature', () => {
  it('by another person who may takes the step', () => {
    const trial = proposed();
    expect(trial.must({ type: 'sign', by: decider(2), revision: 1 }).map(({ type }) => type)).toEqual(['signed', 'moved']);
    expect(trial.state.decisions.at(-1)).toMatchObject({ by: 'nhsx-decider-1', outcome: 'adopted', signatures: [{ person: 'nhsx-decider-1' }, { person: 'nhsx-decider-2' }] });
  });

  const excluded: Actor = { person: 'both', roles: ['panel-chair', 'nhsx-decider'] };
  it.each<[string, Actor, string, (trial: OnTrial) => void]>([
    ['the same person', decider(1), 'you have signed already. Another nhsx-decider must sign', () => undefined],
    ['a reviewer of the case', decider(2), 'you reviewed this case or voted on it. Somebody who did not, in the role nhsx-decider, must sign', (trial) => {
      trial.facts = { ...trial.facts, reviews: [...trial.facts.reviews!, review('nhsx-decider-2')] };
    }],
    ['somebody who voted', decider(2), 'you reviewed this case or voted on it. Somebody who did not, in the role nhsx-decider, must sign', (trial) => {
      trial.facts = { ...trial.facts, votes: [...trial.facts.votes!, { stage: 'panel', run: 1, member: 'nhsx-decider-2', role: 'panel-member', organisation: 'o', vote: 'abstain', cast: true, recused: true, conflicted: false }] };
    }],
    ['a chair of the panel', excluded, 'you acted on this case as panel-chair. Somebody who did not, in the role nhsx-decider, must sign', (trial) => {
      trial.state = { ...trial.state, actedAs: { ...trial.state.actedAs, both: ['panel-chair'] } };
    }],
  ])('by %s does not count, and says why', (_who, by, why, before) => {
    const trial = proposed();
    before(trial);
    const [blocker, ...more] = trial.blockers({ type: 'sign', by, revision: 1 });
    expect(more).toEqual([]);
    expect(blocker).toMatchObject({ code: 'signature-does-not-count', staffMessage: `Your signature does not count: ${why}` });
  });

  it('by somebody without the role, or when a guard fails meanwhile, is refused with every reason', () => {
    const trial = proposed();
    expect(trial.refusal({ type: 'sign', by: member('coordinator'), revision: 1 })).toEqual(['role-not-allowed']);
    trial.facts = { ...trial.facts, conflicts: [{ open: true, person: 'panel-member-1' }], sites: [] };
    expect(trial.refusal({ type: 'sign', by: decider(2), revision: 1 })).toEqual(['kpiTargetsMet', 'noOpenConflicts']);
  });

  it('is on what was read: after another proposal the number is another', () => {
    const trial = proposed('adopt');
    trial.must({ type: 'withdraw-proposal', by: decider(1), reason: 'Not yet' });
    trial.must({ type: 'propose', by: decider(1), transition: 'decline', reason: 'It does not work' });
    expect(trial.refusal({ type: 'sign', by: decider(2), revision: 1 })).toEqual(['revision-changed']);
    trial.must({ type: 'sign', by: decider(2), revision: 2 });
    expect(trial.state.stage).toBe('declined');
  });
});

describe('a proposal', () => {
  it('never stands on a signature that does not count', () => {
    const trial = deciding();
    trial.facts = { ...trial.facts, reviews: [...trial.facts.reviews!, review('nhsx-decider-1')] };
    const [blocker, ...more] = trial.blockers({ type: 'propose', by: decider(1), transition: 'decline', reason: 'No' });
    expect(more).toEqual([]);
    expect(blocker).toMatchObject({ code: 'signedBy' });
    expect(blocker!.staffMessage).toMatch(/^0 of 2 signatures.*Yours does not count: you reviewed this case/);
  });

  it('by somebody without the signing role stands on nothing, and one signature completes it', () => {
    const trial = reach(DEFAULT, 'pilot-setup');
    expect(trial.must({ type: 'propose', by: member('pilot-lead'), transition: 'start-pilot' }).map(({ type }) => type)).toEqual(['proposed']);
    trial.must({ type: 'sign', by: member('safety-lead'), revision: 1 });
    expect(trial.state.stage).toBe('pilot');
  });

  it('can be turned down by whoever would have to sign it, and by nobody else', () => {
    const trial = reach(DEFAULT, 'pilot-setup');
    trial.must({ type: 'propose', by: member('pilot-lead'), transition: 'start-pilot' });
    expect(trial.refusal({ type: 'withdraw-proposal', by: member('coordinator'), reason: 'No' })).toEqual(['role-not-allowed']);
    expect(trial.refusal({ type: 'withdraw-proposal', by: member('safety-lead'), reason: '' })).toEqual(['reason-required']);
    trial.must({ type: 'withdraw-proposal', by: member('safety-lead'), reason: 'Not safe' });
    trial.must({ type: 'propose', by: member('safety-lead'), transition: 'setup-failed', reason: 'Not safe' });
    expect(trial.state.stage).toBe('pilot-stopped');
  });

  it('is overtaken by the innovator’s own step out, whose decision is theirs alone', () => {
    const trial = proposed();
    trial.must({ type: 'propose', by: innovator, transition: 'withdraw', reason: 'We stop' });
    expect(trial.state).toMatchObject({ stage: 'withdrawn', proposal: null });
    expect(trial.state.decisions.at(-1)).toMatchObject({ by: 'innovator-1', signatures: [], letter: { writer: 'innovator-1' } });
  });

  it('reports every blocker at once, and what is automatic is nobody’s to propose', () => {
    const trial = deciding();
    trial.facts = { ...trial.facts, incidents: [], sites: [], conflicts: [{ open: true }] };
    expect(trial.refusal({ type: 'propose', by: member('coordinator'), transition: 'adopt-conditions', conditions: [{ text: '', owner: 'x', dueOn: '2027-02-30' }] })).toEqual([
      'role-not-allowed', 'reason-required', 'condition-incomplete', 'condition-incomplete', 'noOpenConflicts',
    ]);
    const reviewing = reach(DEFAULT, 'evidence-review');
    expect(reviewing.refusal({ type: 'propose', by: member('coordinator'), transition: 'to-panel' })).toContain('automatic');
  });

  it('ends with the run that it was made on', () => {
    const trial = proposed('defer');
    trial.must({ type: 'sign', by: decider(2), revision: 1 });
    expect(trial.state).toMatchObject({ stage: 'pilot', run: 2, proposal: null });
    take(trial, 'finish-pilot');
    expect(trial.state.proposals).toBe(0);
  });
});
