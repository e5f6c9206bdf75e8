import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { decidedByTwo, propose, type Case } from '../support/case.ts';
import { innovatorProbes, innovatorReads } from '../support/innovator-view.ts';
import { addSite, attach, lockPlan, MEASURE } from '../support/pilots.ts';
import { goOn, reach, vote, type ReachableStage } from '../support/reach-stage.ts';
import { playRound, recordTriage } from '../support/rounds.ts';
import { renamed } from '@waymark/testing/two-worlds';
import { schemaOf } from '../support/whole-selection.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
let schema: GraphQLSchema;
let organisation: string;

beforeAll(async () => {
  schema = await schemaOf(on.cast.admin);
  organisation = (await on.cast.newPerson(['innovator'])).organisationId;
});

const twins = async (stage: ReachableStage): Promise<[Case, Case]> => [await reach(on.cast, stage, 'Twin', organisation), await reach(on.cast, stage, 'Twin', organisation)];

/** The pilot is set up while its letter waits: sites, a measure, papers, a hazard log. */
const setUpPilot = async (one: Case): Promise<void> => {
  const { evaluationId } = one;
  const lead = await on.cast.who('pilot-lead');
  await addSite(one, 0);
  await lead.done('agreeMeasure', { evaluationId, ...MEASURE });
  await lockPlan(one);
  await attach(one, lead, 'pilot-protocol');
  await (await on.cast.who('site-lead')).done('recordHazardLog', { evaluationId, revision: 1 });
};

const rollOut = async ({ evaluationId }: Case): Promise<void> =>
  (await on.cast.who('analyst')).done('recordRollOut', { evaluationId, organisationId: organisation, plannedOn: '2030-01-01' });

/** Secrets of insiders, each with the stage where it comes to be. */
const SECRETS: Record<string, { at: ReachableStage; secret(one: Case): Promise<unknown> }> = {
  'a rejection that two have signed': { at: 'triage', secret: (one) => decidedByTwo(one, 'triage-lead', 'reject', { reason: 'Not for the health service' }) },
  'a rejection that one has proposed': { at: 'triage', secret: (one) => propose(one, 'triage-lead', 'reject', { reason: 'Not for the health service' }) },
  'a return with advice': { at: 'triage', secret: (one) => propose(one, 'triage-officer', 'return', { reason: 'Come back later' }) },
  'an acceptance, and the reviews after it': { at: 'triage', secret: (one) => goOn(one, 'evidence-review', { untold: true }).then(() => goOn(one, 'panel')) },
  'scores of triage': { at: 'triage', secret: (one) => recordTriage(one, { lean: 'weak' }) },
  'a hold': { at: 'evidence-review', secret: async ({ evaluationId }) => (await on.cast.who('coordinator')).done('raiseHold', { evaluationId, kind: 'legal-hold', reason: 'A claim' }) },
  'a pilot that is being set up': { at: 'panel', secret: (one) => goOn(one, 'pilot-setup', { untold: true }).then(() => setUpPilot(one)) },
  'a request for a revision': {
    at: 'panel',
    secret: async (one) => {
      await playRound(one, 'panel');
      await vote(one, 'revise');
      await propose(one, 'panel-chair', 'revise', { reason: 'Say more of the evidence', questions: ['description'] });
    },
  },
  'an adoption, and the roll-out after it': { at: 'adoption-decision', secret: (one) => goOn(one, 'monitoring', { untold: true }).then(() => rollOut(one)) },
};

/** The second of two that have had a pilot came to its stage a year after the first: how long each has been there differs by that alone. */
const withoutAge = (words: string): string => words.replace(/"usuallyBy": (?:null|"[\d-]+")|"state": "(?:running|longer)"|"used": \d+/gu, '"by age"');

describe.each(Object.entries(SECRETS))('%s', (_, { at, secret }) => {
  it('changes no byte of what the innovator reads or is answered', async () => {
    const [open, plain] = await twins(at);
    const told = (read: unknown): string => (at === 'adoption-decision' ? withoutAge(renamed(read)) : renamed(read));
    await secret(open);
    expect(told(await innovatorReads(schema, open))).toBe(told(await innovatorReads(schema, plain)));
    expect(told(await innovatorProbes(open))).toBe(told(await innovatorProbes(plain)));
    expect(told(await innovatorReads(schema, open))).toBe(told(await innovatorReads(schema, plain)));
  });
});

describe('the comparison', () => {
  it('sees a difference where there is one: the letter went out', async () => {
    const [open, plain] = await twins('triage');
    await goOn(open, 'evidence-review');
    expect(renamed(await innovatorReads(schema, open))).not.toBe(renamed(await innovatorReads(schema, plain)));
  });
});
