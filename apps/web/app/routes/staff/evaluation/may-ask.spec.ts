import { describe, expect, it } from '@jest/globals';
import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Identity } from './frame/identity.server.ts';
import { pagesOfCase } from './frame/pages-of-case.ts';
import { mayAsk, requestKind } from './may-ask.ts';

const overlay = (id: string, unlocks: string | null, raisedByRoles: string[]) => ({ id, unlocks, raisedByRoles }) as unknown as PipelineDefinition['overlays'][number];
const overlays = [overlay('legal-hold', null, ['coordinator']), overlay('information-request', 'named questions only', ['triage-officer', 'clinical-reviewer'])];

describe('asking the innovator', () => {
  it('is for the roles that the pipeline names, and for nobody where it has no requests', () => {
    expect(requestKind({ overlays })?.id).toBe('information-request');
    expect([['clinical-reviewer'], ['coordinator'], []].map((roles) => mayAsk({ overlays }, roles))).toEqual([true, false, false]);
    expect(mayAsk({ overlays: overlays.slice(0, 1) }, ['coordinator'])).toBe(false);
  });

  it('is a page of the case for a reviewer who may ask, and of no other', () => {
    const pages = (asks: boolean) => pagesOfCase({ id: 'e', staff: false, auditor: false, mayAsk: asks, openRequests: 0 } as Identity, '/evaluations/e').map(({ href }) => href);
    expect(pages(true)).toContain('/evaluations/e/requests');
    expect(pages(false)).not.toContain('/evaluations/e/requests');
  });
});
