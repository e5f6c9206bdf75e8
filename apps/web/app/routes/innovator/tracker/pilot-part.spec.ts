import { expect, it } from '@jest/globals';
import { stageOf } from '@waymark/domain/pipeline';
import { definitionOf } from '@waymark/testing/pipeline';
import { pilotPart } from './pilot-part.ts';

const DEFAULT = definitionOf('pipeline-default@1.0.0');
const FAST = definitionOf('pipeline-fast-track@1.0.0');

/** Of an evaluation that came through these stages, the last being where it stands. */
const part = (definition: typeof DEFAULT, stages: string[], mayAct = true) =>
  pilotPart(definition, stages.map((id) => ({ what: 'stage', title: stageOf(definition, id)!.publicTitle })), stageOf(definition, stages.at(-1)!), mayAct);

it('the team is told of what it can do where its pilot stands, and of the plan alone once there is nothing to do', () => {
  expect(part(DEFAULT, ['panel'])).toBeNull();
  expect(part(DEFAULT, ['panel', 'pilot-setup'])).toEqual({ plan: true, does: ['agreeMeasures', 'recordHazardLog'] });
  expect(part(DEFAULT, ['panel', 'pilot-setup', 'pilot'])).toEqual({ plan: true, does: ['recordHazardLog', 'reportIncidents'] });
  expect(part(DEFAULT, ['pilot-setup', 'pilot', 'adoption-decision'])).toEqual({ plan: true, does: [] });
  expect(part(DEFAULT, ['pilot-setup', 'pilot', 'adoption-decision', 'monitoring'])).toEqual({ plan: true, does: ['recordHazardLog', 'reportIncidents'] });
  expect(part(DEFAULT, ['pilot-setup', 'pilot', 'withdrawn'])).toEqual({ plan: true, does: [] });
});

it('who may only read is told of the plan alone', () => {
  expect(part(DEFAULT, ['panel', 'pilot-setup'], false)).toEqual({ plan: true, does: [] });
  expect(part(DEFAULT, ['pilot-setup', 'pilot'], false)).toEqual({ plan: true, does: [] });
});

it('without a pilot there is no plan: the maker of what was adopted reports incidents, and who may only read finds nothing', () => {
  expect(part(FAST, ['rapid-review'])).toBeNull();
  expect(part(FAST, ['rapid-review', 'adoption-decision', 'monitoring'])).toEqual({ plan: false, does: ['reportIncidents'] });
  expect(part(FAST, ['rapid-review', 'adoption-decision', 'monitoring'], false)).toBeNull();
  expect(part(FAST, ['monitoring', 'completed'])).toBeNull();
});
