import { describe, expect, it } from '@jest/globals';
import { knownPins, pipelinePack, requirePack, rubricOf } from '@waymark/content/packs';
import { publishRefusals } from './index.ts';
import type { GuardRegistry } from '../guards/index.ts';
import type { PublishContent, RolePools } from './index.ts';

const content: PublishContent = {
  guards: requirePack<GuardRegistry>('pipeline-guards@1.0.0'),
  rubric: (pin) => (pin.startsWith('rubric-') ? rubricOf(pin) : undefined),
  isKnown: (pin) => knownPins().includes(pin),
};
const changed = (change: (p: any, move: (stage: string, id: string) => any) => void, pools?: RolePools): string[] => {
  const definition: any = structuredClone(pipelinePack('pipeline-default@1.0.0'));
  const stage = (id: string) => definition.stages.find((one: any) => one.id === id);
  change(definition, (from, id) => stage(from).transitions.find((one: any) => one.id === id));
  return publishRefusals(definition, content, pools).map(({ code, at }) => `${code} ${at}`);
};
const guard = (move: any, type: string): any => move.guards.find((one: any) => one.type === type);

describe('thresholds', () => {
  const edges: [stage: string, move: string, type: string, name: string, good: number[], bad: number[]][] = [
    ['triage', 'accept', 'minScore', 'threshold', [0, 100], [-0.01, 100.01]],
    ['panel', 'recommend-pilot', 'minCriterionScore', 'min', [0, 4], [-0.01, 4.01]],
    ['evidence-review', 'to-panel', 'coverage', 'min', [0, 1], [-0.01, 1.01]],
    ['adoption-decision', 'adopt', 'kpiTargetsMet', 'minSiteShare', [0, 1], [-0.01, 1.01]],
    ['pilot', 'finish-pilot', 'pilotDataComplete', 'minPoints', [1], [0, 1.5]],
    ['panel', 'revise', 'quorum', 'n', [1, 11], [0]],
  ];
  it.each(edges)('%s/%s %s.%s', (stage, id, type, name, good, bad) => {
    const place = `threshold-out-of-range stages/${stage}/transitions/${id}`;
    for (const value of good) expect(changed((_, move) => (guard(move(stage, id), type)[name] = value))).toEqual([]);
    for (const value of bad) expect(changed((_, move) => (guard(move(stage, id), type)[name] = value))).toEqual([place]);
  });
});

describe('pools', () => {
  it('may be exactly as large as a quorum, but must be larger than the signatures', () => {
    expect(changed((_, move) => (guard(move('panel', 'revise'), 'quorum').n = 11))).toEqual([]);
    expect(changed((_, move) => (guard(move('adoption-decision', 'defer'), 'signedBy').n = 4))).toEqual([]);
    expect(changed((_, move) => (guard(move('adoption-decision', 'defer'), 'signedBy').n = 5))).toEqual([
      'signature-pool-too-small stages/adoption-decision/transitions/defer',
    ]);
  });

  it('are those of the installation where it gives them', () => {
    const own = pipelinePack('pipeline-default@1.0.0').rolePools;
    const nobody = { ...own, analyst: { members: 0, organisations: 0 } };
    expect(changed(() => undefined, nobody)).toEqual(['role-without-members rolePools/analyst']);
    expect(changed((p) => (p.rolePools = {}), own)).toEqual([]);
  });

  it('count for a quorum only where their people review in the stage', () => {
    const place = 'quorum-exceeds-pool stages/triage/transitions/accept';
    const withQuorum = (quorum: object) => changed((_, move) => move('triage', 'accept').guards.push({ type: 'quorum', ...quorum }));
    expect(withQuorum({ role: 'triage-officer', n: 4 })).toEqual([]);
    expect(withQuorum({ roles: ['triage-officer', 'clinical-reviewer'], n: 5 })).toEqual([place]);
    expect(withQuorum({ n: 4 })).toEqual([]);
    expect(withQuorum({ n: 5 })).toEqual([place]);
  });
});

describe('facts', () => {
  it('of reviewers come from the stage itself: scores of an earlier stage do not count', () => {
    const score = { type: 'minScore', rubric: 'rubric-triage@1.0.0', statistic: 'mean', threshold: 50 };
    expect(changed((_, move) => move('panel', 'recommend-pilot').guards.push(score))).toEqual([
      'fact-without-producer stages/panel/transitions/recommend-pilot',
    ]);
  });

  it('of a version that is not pinned have no producer either', () => {
    const place = 'stages/pilot-setup/transitions/start-pilot';
    expect(changed((_, move) => (guard(move('pilot-setup', 'start-pilot'), 'assessmentPassed').assessment = 'dtac@1.0.0'))).toEqual([
      `unpinned-reference ${place}`,
      `fact-without-producer ${place}`,
    ]);
  });

  it('of a criterion come from its track', () => {
    const withoutSafety = changed((p) => {
      const panel = p.stages.find((one: any) => one.id === 'panel');
      panel.tracks = panel.tracks.filter((track: any) => track.id !== 'safety');
    });
    expect(withoutSafety).toEqual(['fact-without-producer stages/panel/transitions/recommend-pilot']);
  });
});

describe('transitions', () => {
  it('that are automatic may not form a circle of several stages; each of them is named', () => {
    const circle = changed((p, move) => {
      move('panel', 'revise').trigger = 'auto';
      p.stages.find((one: any) => one.id === 'panel').transitions.push({ ...move('panel', 'revise'), id: 'again' });
    });
    expect(circle).toEqual([
      'auto-cycle stages/evidence-review/transitions/to-panel',
      'auto-cycle stages/panel/transitions/revise',
      'auto-cycle stages/panel/transitions/again',
    ]);
  });

  it('that are automatic and lead on are no circle, though a person may lead back', () => {
    expect(changed((_, move) => (move('monitoring', 're-review').trigger = 'auto'))).toEqual([]);
  });

  it('that leave several stages are named under each', () => {
    const found = changed((p) => p.globalTransitions[0].byRoles.push('moon'));
    expect(found).toHaveLength(8);
    expect(found).toContain('unknown-role stages/pilot/transitions/withdraw');
  });

  it('that leave an end by its kind are a way out', () => {
    const found = changed((p) => p.globalTransitions[0].fromKinds.push('end'));
    expect(found.filter((one) => one.startsWith('way-out-of-an-end'))).toHaveLength(8);
  });
});

it('a fault that many places share is told once', () => {
  expect(changed((p) => (p.rolePools.coordinator.members = 0))).toEqual(['role-without-members rolePools/coordinator']);
});
