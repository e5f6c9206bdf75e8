import { describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { standingOf } from './standing-of.server.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const reviews = [{ transition: 'adopt', guards: [{ guard: 'quorum', passes: true, operands: { have: 5, n: 5, organisations: 3, distinctOrganisations: 3 } }] }];
const here = { stage: 'adoption-decision', run: 1 };
const vote = (person: string, more: object = {}) => ({ ...here, person, counted: true, ...more });
const seat = (person: string, organisation: string, more: object = {}) => ({ ...here, person, organisation, tracks: ['outcome'], ...more });
const seats = ['a', 'b', 'c', 'd', 'e'].map((person, at) => seat(person, `o${at % 3}`));
const standing = (votes: ReturnType<typeof vote>[] | null, assignments = seats, stage = here.stage) => standingOf(definition, { stage, run: 1, whatBlocks: reviews, votes, assignments });

describe('the votes of a panel beside their quorum', () => {
  it('are those that were cast where an adoption is decided, whose steps count reviews', () => {
    expect(standing([])).toEqual({ enough: false, cast: 0, needed: 5, organisations: 0, organisationsNeeded: 3 });
    expect(standing(['a', 'b', 'c', 'd'].map((one) => vote(one)))).toMatchObject({ enough: false, cast: 4, organisations: 3 });
    expect(standing(['a', 'b', 'c', 'd', 'e'].map((one) => vote(one)))).toMatchObject({ enough: true, cast: 5, organisations: 3 });
    expect(standing([...['a', 'b', 'c', 'd'].map((one) => vote(one)), vote('e', { counted: false }), vote('e', { stage: 'panel' })])).toMatchObject({ enough: false, cast: 4 });
  });

  it('are told as the steps count them at a panel', () => expect(standing([], seats, 'panel')).toMatchObject({ enough: true, cast: 5 }));

  it('are not told to whoever reads no votes, of no panel, nor where a name tells no seat', () => {
    expect([standing(null), standing([], seats, 'triage')]).toEqual([null, null]);
    expect(standing([vote('a')], [seat('a', 'o1'), seat('a', 'o2')])).toBeNull();
    expect(standing([vote('a')], [seat('a', 'o1', { tracks: [] })])).toBeNull();
  });
});
