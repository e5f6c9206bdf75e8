import { describe, expect, it } from '@jest/globals';
import { stageOf, type PipelineDefinition } from '../../pipeline/definition.ts';
import { definitionOf } from '@waymark/testing/pipeline';
import { seatsWanted } from './seats-wanted.ts';

const [pipelineDefault, fastTrack] = ['pipeline-default@1.0.0', 'pipeline-fast-track@1.0.0'].map(definitionOf) as [PipelineDefinition, PipelineDefinition];
const wanted = (pack: PipelineDefinition, stage: string) => seatsWanted(pack, stageOf(pack, stage)!);
const rolesOf = (pack: PipelineDefinition, stage: string) => Object.fromEntries(wanted(pack, stage)!.roles.map(({ role, least }) => [role, least]));

describe('the seats that a stage waits for', () => {
  it('are one a track and the quorum of people, of so many organisations', () => {
    expect(wanted(pipelineDefault, 'evidence-review')).toMatchObject({ people: 4, mostOfOne: 3, loosest: 3 });
    expect(rolesOf(pipelineDefault, 'evidence-review')).toEqual({ 'clinical-reviewer': 1, 'safety-reviewer': 1, 'ig-reviewer': 1, 'economics-reviewer': 1 });
    expect(wanted(fastTrack, 'rapid-review')).toMatchObject({ people: 3, mostOfOne: 2 });
  });

  it('of a panel are its quorum and whoever decides gates beside it', () => {
    expect(wanted(pipelineDefault, 'panel')).toMatchObject({ people: 8, mostOfOne: 2, limited: ['panel-member'], quorums: [{ roles: ['panel-member'], organisations: 3 }], loosest: 3 });
    expect(rolesOf(pipelineDefault, 'panel')).toEqual({ 'panel-member': 5, 'safety-reviewer': 1, 'ig-reviewer': 1, 'clinical-reviewer': 1 });
    expect(wanted(fastTrack, 'adoption-decision')).toMatchObject({ people: 4, mostOfOne: null });
  });

  it('hold room for those of a quorum who may be of any role', () => {
    const stage = stageOf(fastTrack, 'rapid-review')!;
    const larger = { ...stage, transitions: stage.transitions.map((one) => ({ ...one, guards: one.guards.map((guard) => (guard.type === 'quorum' ? { ...guard, n: 5 } : guard)) })) };
    expect(seatsWanted(fastTrack, larger)).toMatchObject({ people: 5, mostOfOne: 4, loosest: 4 });
  });

  it('are none in triage and where nobody is invited', () => {
    expect(wanted(pipelineDefault, 'triage')).toBeUndefined();
    expect(wanted(pipelineDefault, 'pilot')).toBeUndefined();
  });
});
