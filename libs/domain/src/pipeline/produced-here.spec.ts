import { describe, expect, it } from '@jest/globals';
import { definitionOf } from '@waymark/testing/pipeline';
import { producedHere } from './produced-here.ts';
import { stageOf } from './definition.ts';

const DEFAULT = definitionOf('pipeline-default@1.0.0');
const FAST = definitionOf('pipeline-fast-track@1.0.0');
const made = (definition: typeof DEFAULT, stage: string, fact: string) => producedHere(definition, stageOf(definition, stage), fact);

describe('what a stage produces', () => {
  it('is what its definition says', () => {
    expect(made(DEFAULT, 'pilot', 'readings')).toMatchObject({ byRoles: ['site-lead'] });
    expect(made(DEFAULT, 'panel', 'readings')).toBeUndefined();
    expect(producedHere(DEFAULT, undefined, 'residual-risk')).toBeUndefined();
  });

  it('is residual risk as long as readings are taken too, by whom it was before, who say no more that it does not apply', () => {
    expect(made(DEFAULT, 'pilot-setup', 'residual-risk')).toMatchObject({ byRoles: ['innovator', 'site-lead'], notApplicableByRoles: ['safety-lead'] });
    for (const stage of ['pilot', 'monitoring']) expect(made(DEFAULT, stage, 'residual-risk')).toEqual({ fact: 'residual-risk', byRoles: ['innovator', 'site-lead'] });
    for (const stage of ['panel', 'adoption-decision']) expect(made(DEFAULT, stage, 'residual-risk')).toBeUndefined();
  });

  it('is none of it in a pipeline that asks for no hazard log', () => {
    expect(made(FAST, 'monitoring', 'residual-risk')).toBeUndefined();
  });
});
