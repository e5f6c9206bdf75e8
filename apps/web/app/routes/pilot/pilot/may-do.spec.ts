import { expect, it } from '@jest/globals';
import { stageOf } from '@waymark/domain/pipeline';
import { definitionOf } from '@waymark/testing/pipeline';
import { mayDo } from './may-do.ts';

const DEFAULT = definitionOf('pipeline-default@1.0.0');
const may = (stage: string, role: string) => mayDo(DEFAULT, stageOf(DEFAULT, stage), [role]);

it('papers of the set-up are attached there, and renewed while the pilot runs and use is watched, by whom they were', () => {
  expect(may('pilot-setup', 'pilot-lead').documentKinds).toEqual(['pilot-protocol', 'data-sharing-agreement']);
  expect(may('pilot', 'pilot-lead').documentKinds).toEqual(['pilot-report', 'cost-case', 'pilot-protocol', 'data-sharing-agreement']);
  expect([may('pilot', 'pilot-lead').everySite, may('pilot', 'site-lead').everySite]).toEqual([true, false]);
  for (const stage of ['pilot-setup', 'pilot', 'monitoring']) expect(may(stage, 'site-lead').documentKinds).toEqual(['site-safety-acceptance']);
  expect(may('pilot', 'innovator').documentKinds).toEqual(['dtac-form']);
  expect(may('pilot', 'analyst').documentKinds).toEqual([]);
});

it('nothing is attached once the pilot is over', () => {
  expect(may('pilot-stopped', 'pilot-lead').documentKinds).toEqual([]);
  expect(mayDo(DEFAULT, undefined, ['pilot-lead']).documentKinds).toEqual([]);
});

it('hazards are recorded in the set-up and as long as readings are taken', () => {
  expect(['pilot-setup', 'pilot', 'adoption-decision', 'monitoring', 'completed'].map((stage) => may(stage, 'site-lead').recordHazardLog)).toEqual([true, true, false, true, false]);
  expect(['pilot-setup', 'pilot'].map((stage) => may(stage, 'safety-lead').riskNotApplicable)).toEqual([true, false]);
});
