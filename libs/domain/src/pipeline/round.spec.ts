import { describe, expect, it } from '@jest/globals';
import { coordinator, member, reach, take, type OnTrial } from '@waymark/testing/pipeline';
import type { AssignmentFact, ReviewFact } from './index.ts';
import { whatBlocks } from './index.ts';

const REVIEWERS = ['clinical-reviewer-1', 'safety-reviewer-1', 'ig-reviewer-1', 'economics-reviewer-1'];
const DEFAULT = 'pipeline-default@1.0.0';

const reviewing = (): OnTrial => reach(DEFAULT, 'evidence-review').fillRound();
const changeReviews = (trial: OnTrial, change: (review: ReviewFact) => Partial<ReviewFact>): OnTrial => {
  trial.facts = { ...trial.facts, reviews: trial.facts.reviews!.map((review) => ({ ...review, ...(review.stage === trial.state.stage ? change(review) : {}) })) };
  return trial;
};
const changeAssignment = (trial: OnTrial, person: string, state: AssignmentFact['state']): OnTrial => {
  trial.facts = { ...trial.facts, assignments: trial.facts.assignments!.map((row) => (row.person === person ? { ...row, state } : row)) };
  return trial;
};
const failing = (trial: OnTrial, transition: string): string[] =>
  whatBlocks(trial.definition, trial.state, trial.facts, trial.now).find((check) => check.transition.id === transition)!.blockers.map(({ code }) => code);
const closeByHand = (trial: OnTrial) => trial.must({ type: 'close-round', by: coordinator, reason: 'The panel meets tomorrow' });

describe('a quorum', () => {
  it('of four counted reviewers from two organisations sends the case to the panel by itself', () => {
    const trial = reviewing();
    expect(trial.must({ type: 'refresh' }).map(({ type }) => type)).toEqual(['round-closed', 'moved']);
    expect(trial.state).toMatchObject({ stage: 'panel', run: 1 });
  });

  it.each<[string, (review: ReviewFact) => Partial<ReviewFact>]>([
    ['drafts', () => ({ state: 'draft' })],
    ['one draft', ({ reviewer }) => ({ state: reviewer === REVIEWERS[0] ? 'draft' : 'submitted' })],
    ['recused reviewers', () => ({ recused: true })],
    ['one who recused himself', ({ reviewer }) => ({ recused: reviewer === REVIEWERS[1] })],
    ['one who is in conflict', ({ reviewer }) => ({ conflicted: reviewer === REVIEWERS[2] })],
    ['people of one organisation', () => ({ organisation: 'one-trust' })],
    ['one person on all tracks', () => ({ reviewer: REVIEWERS[0]! })],
  ])('is not met by %s, even when the coordinator closes the round', (_who, change) => {
    const trial = changeReviews(reviewing(), change);
    if (!trial.state.runs.at(-1)!.round) closeByHand(trial);
    expect(trial.state.stage).toBe('evidence-review');
    expect(failing(trial, 'to-panel')).toContain('quorum');
  });
});

describe('a reviewer who is removed after submitting', () => {
  it('leaves a review that counts', () => {
    const trial = changeAssignment(reviewing(), REVIEWERS[0]!, 'released');
    trial.must({ type: 'refresh' });
    expect(trial.state.stage).toBe('panel');
  });
});

describe('a conflict declared after scoring', () => {
  it('takes the score out of the aggregate, and the review stays', () => {
    const trial = changeReviews(reach(DEFAULT, 'triage').fillRound(), ({ tracks }) => (tracks.length > 0 ? { conflicted: true } : {}));
    closeByHand(trial);
    expect(failing(trial, 'accept')).toEqual(['mustPass', 'minScore']);
    expect(trial.facts.reviews!.filter(({ stage }) => stage === 'triage')).toHaveLength(1);
  });

  it('keeps an otherwise complete round open, so that somebody else can join it', () => {
    const trial = changeReviews(reviewing(), ({ reviewer }) => ({ conflicted: reviewer === REVIEWERS[0] }));
    trial.must({ type: 'refresh' });
    expect(trial.state.runs.at(-1)!.round).toBeNull();
  });
});

describe('somebody in conflict who has accepted and writes no more', () => {
  const withBarred = (conflicted: boolean): OnTrial => {
    const trial = reviewing();
    const [first] = trial.facts.assignments!.filter(({ stage }) => stage === 'evidence-review');
    trial.facts = { ...trial.facts, assignments: [...trial.facts.assignments!, { ...first!, person: 'clinical-reviewer-2', state: 'accepted', conflicted }] };
    return trial;
  };

  it('keeps a complete round open no longer, and anybody else does', () => {
    expect(withBarred(false).must({ type: 'refresh' })).toEqual([]);
    expect(withBarred(true).must({ type: 'refresh' }).map(({ type }) => type)).toEqual(['round-closed', 'moved']);
  });

  it('makes no round complete where they alone are assigned', () => {
    const trial = reviewing();
    trial.facts = { ...trial.facts, assignments: trial.facts.assignments!.map((row) => ({ ...row, conflicted: true })) };
    expect(trial.must({ type: 'refresh' })).toEqual([]);
  });
});

describe('the closing of a round', () => {
  it('is stored: settled assignments alone do not pass, and one who comes back to life does not open it', () => {
    const trial = reach(DEFAULT, 'adoption-decision').fillRound();
    expect(failing(trial, 'adopt')).toEqual(['roundClosed', 'signedBy']);
    trial.must({ type: 'refresh' });
    expect(failing(trial, 'adopt')).toEqual(['signedBy']);
    changeAssignment(trial, 'panel-member-1', 'accepted');
    expect(failing(trial, 'adopt')).toEqual(['signedBy']);
  });

  it('that is still lacking is named with its remedy', () => {
    const words = (trial: OnTrial) => whatBlocks(trial.definition, trial.state, trial.facts, trial.now).find(({ transition }) => transition.id === 'to-panel')!.blockers[0]!.staffMessage;
    expect(words(reach(DEFAULT, 'evidence-review'))).toMatch(/Nobody is assigned yet: invite people$/);
    expect(words(changeReviews(reviewing(), () => ({ recused: true })))).toMatch(/Everything is settled, but not everything is judged: invite more people, or close the round$/);
    expect(words(changeAssignment(reviewing(), REVIEWERS[0]!, 'accepted'))).toBe('1 of 4 assignments are still open: clinical-reviewer-1. The coordinator may close the round with a reason');
  });

  it('by the coordinator needs a reason, keeps it, and happens once', () => {
    const trial = changeAssignment(reviewing(), REVIEWERS[3]!, 'accepted');
    expect(trial.refusal({ type: 'close-round', by: coordinator, reason: '  ' })).toEqual(['reason-required']);
    expect(trial.refusal({ type: 'close-round', by: member('panel-chair'), reason: 'Enough' })).toEqual(['role-not-allowed']);
    closeByHand(trial);
    expect(trial.state.runs.at(-2)!.round).toMatchObject({ by: 'coordinator-1', reason: 'The panel meets tomorrow' });
    const again = reach(DEFAULT, 'panel').fillRound();
    again.must({ type: 'refresh' });
    expect(again.refusal({ type: 'close-round', by: coordinator, reason: 'Enough' })).toEqual(['round-closed-already']);
  });

  it('at triage is the coordinator’s alone: what was recorded there may be amended until triage is decided', () => {
    const trial = reach(DEFAULT, 'triage').fillRound();
    expect(trial.must({ type: 'refresh' })).toEqual([]);
    closeByHand(trial);
    expect(trial.state.runs.at(-1)!.round).toMatchObject({ by: 'coordinator-1' });
  });

  it.each([
    ['the first of several invitations was quick', 1],
    ['all but one have submitted', 3],
  ])('by itself waits for a complete set: %s', (_why, submitted) => {
    const trial = reviewing();
    const seated = REVIEWERS.slice(0, submitted);
    trial.facts = {
      ...trial.facts,
      assignments: trial.facts.assignments!.filter(({ stage, person }) => stage !== 'evidence-review' || seated.includes(person)),
      reviews: trial.facts.reviews!.filter(({ stage, reviewer }) => stage !== 'evidence-review' || seated.includes(reviewer)),
    };
    expect(trial.must({ type: 'refresh' })).toEqual([]);
  });

  it('by itself waits for as many as a quorum asks for, since nobody joins a closed round', () => {
    const panel = reach(DEFAULT, 'panel').fillRound();
    const all = panel.facts;
    const quick = all.assignments!.filter(({ stage, person }) => stage === 'panel' && person === 'panel-member-1');
    panel.facts = { ...all, assignments: quick, reviews: all.reviews!.filter(({ stage, reviewer }) => stage !== 'panel' || reviewer === 'panel-member-1') };
    expect(panel.must({ type: 'refresh' })).toEqual([]);
    panel.facts = all;
    expect(panel.must({ type: 'refresh' }).map(({ type }) => type)).toEqual(['round-closed']);
  });

  it('is refused where nobody is assigned, and where there is no round', () => {
    const empty = reach(DEFAULT, 'evidence-review');
    expect(empty.refusal({ type: 'close-round', by: coordinator, reason: 'Enough' })).toEqual(['nobody-assigned']);
    expect(reach(DEFAULT, 'pilot').refusal({ type: 'close-round', by: coordinator, reason: 'Enough' })).toEqual(['no-round']);
  });

  it('starts anew with a new run', () => {
    const trial = reach(DEFAULT, 'panel');
    take(trial, 'revise');
    expect(trial.state).toMatchObject({ stage: 'evidence-review', run: 2 });
    expect(trial.state.runs.at(-1)!.round).toBeNull();
    expect(trial.must({ type: 'refresh' })).toEqual([]);
  });
});
