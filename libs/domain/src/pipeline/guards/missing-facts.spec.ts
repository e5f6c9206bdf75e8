import { describe, expect, it } from '@jest/globals';
import { pipelinePack, requirePack } from '@waymark/content/packs';
import { transitionsOf, type GuardUse } from '../definition.ts';
import { GUARDS, blockerOf, checkGuard, type GuardContext, type GuardRegistry } from './index.ts';

const registry = requirePack<GuardRegistry>('pipeline-guards@1.0.0');
const context: GuardContext = { calendar: { id: 'none', holidays: new Set() }, gatesOf: () => ['g1'] };

const published = (name: string): GuardUse[] => {
  const definition = pipelinePack(name)!;
  return definition.stages.flatMap((stage) => transitionsOf(definition, stage).flatMap(({ guards }) => guards));
};

describe('a guard that lacks a fact', () => {
  it.each(Object.keys(GUARDS))('refuses: %s, asked on nothing', (type) => {
    expect(checkGuard({ type }, {}, context).pass).toBe(false);
  });

  it.each(['pipeline-default@1.0.0', 'pipeline-fast-track@1.0.0'])('refuses wherever %s asks it on nothing', (name) => {
    const uses = published(name);
    expect(uses.length).toBeGreaterThan(10);
    expect(uses.filter((use) => checkGuard(use, {}, context).pass)).toEqual([]);
  });

  it('refuses on nothing even where its limits ask for nothing', () => {
    const nothingAsked = { n: 0, min: 0, threshold: 0, minPoints: 0, minSites: 0, minSiteShare: 0, months: 0, workingDays: 0, perTrack: 0 };
    const lists = { documents: [], sections: [], kinds: [], gates: [], excludes: [], stage: 'x', not: true, criterion: 'c', statistic: 'mean' } as const;
    const use = (type: string) => ({ type, ...nothingAsked, ...structuredClone(lists) }) as unknown as GuardUse;
    expect(Object.keys(GUARDS).filter((type) => checkGuard(use(type), {}, context).pass)).toEqual([]);
  });

  it('tells staff what is not known, and the innovator nothing', () => {
    const use = { type: 'noOpenRequests' };
    expect(blockerOf(registry, use, checkGuard(use, {}, context))).toMatchObject({
      staffMessage: 'No unanswered request for information: refused, because this is not known: requests',
      innovatorMessage: 'We are still working on your application. You do not need to do anything now',
      neutral: true,
    });
  });
});

describe('a guard that is not in the vocabulary', () => {
  it.each(['isFriday', 'toString', '__proto__', ''])('refuses: %p', (type) => {
    const use = { type };
    const verdict = checkGuard(use, { today: '2026-11-22' }, context);
    expect(verdict).toEqual({ pass: false, operands: { unknownGuard: type } });
    expect(blockerOf(registry, use, verdict)).toMatchObject({ code: type, neutral: true });
  });
});
