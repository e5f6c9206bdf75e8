import { describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { turningVotes } from './outcome.server.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const vote = (person: string, counted = true, motion = 'recommend-pilot') => ({ person, vote: 'for', motion, counted, stage: 'panel', run: 1 });
const turning = (...votes: ReturnType<typeof vote>[]) => turningVotes(definition, { stage: 'panel', run: 1 } as never, votes as never);

describe('the votes that turn a motion', () => {
  it('are told of no panel with fewer votes that count than its quorum', () => {
    const four = ['A', 'B', 'C', 'D'].map((one) => vote(one));
    expect(turning(...four, vote('E', false))).toEqual([]);
    expect(turning(...four, vote('E'))).toEqual([expect.stringMatching(/^3 members would have to change their vote on “Recommend a pilot”/)]);
  });

  it('are told of no motion that this run cannot take', () => {
    const five = ['A', 'B', 'C', 'D'].map((one) => vote(one));
    const told = turningVotes(definition, { stage: 'panel', run: 1 } as never, [...five, vote('E', true, 'reaffirm')] as never, ['recommend-pilot', 'revise', 'not-recommend']);
    expect(told).toEqual([expect.stringContaining('“Recommend a pilot”')]);
  });
});
