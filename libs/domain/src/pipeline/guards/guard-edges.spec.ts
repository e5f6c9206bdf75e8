import { describe, expect, it } from '@jest/globals';
import type { GuardUse } from '../definition.ts';
import { checkGuard, type GuardContext, type GuardFacts } from './index.ts';

const context: GuardContext = {
  calendar: { id: 'test', holidays: new Set(['2026-12-25', '2026-12-28']) },
  gatesOf: (pin) => (pin === 'rubric@1.0.0' ? ['g1', 'g2'] : []),
};
const ask = (use: GuardUse, facts: GuardFacts) => {
  const { pass, operands } = checkGuard(use, facts, context);
  return { pass, ...operands };
};
const submitted = (reviewer: string, organisation?: string, track?: string, role?: string) => ({ reviewer, organisation, track, role, state: 'submitted' });

describe('quorum', () => {
  it('counts one organisation for one person, and none where it is not known', () => {
    const use = { type: 'quorum', n: 1, distinctOrganisations: 2 };
    expect(ask(use, { reviews: [submitted('a', 'O1'), submitted('a', 'O2')] })).toMatchObject({ pass: false, have: 1, organisations: 1 });
    expect(ask(use, { reviews: [submitted('a', 'O1'), submitted('b')] })).toMatchObject({ pass: false, have: 2, organisations: 1 });
  });

  it('counts the roles it names, and every role where it names none', () => {
    const reviews = [submitted('a', 'O1', 't', 'clinical'), submitted('b', 'O1', 't', 'safety'), submitted('c', 'O1', 't', 'ig')];
    expect(ask({ type: 'quorum', n: 1, role: 'ig' }, { reviews })).toMatchObject({ have: 1 });
    expect(ask({ type: 'quorum', n: 1, roles: ['ig', 'safety'] }, { reviews })).toMatchObject({ have: 2 });
    expect(ask({ type: 'quorum', n: 1 }, { reviews })).toMatchObject({ have: 3 });
  });

  it('leaves out whoever has a conflict, and refuses where nobody is left', () => {
    const reviews = [{ ...submitted('a', 'O1'), conflicted: true }];
    expect(ask({ type: 'quorum', n: 0 }, { reviews })).toMatchObject({ pass: false, have: 0 });
    expect(ask({ type: 'quorum', n: 0 }, { stageKind: 'panel', votes: [{ member: 'a', cast: true, conflicted: true }] })).toMatchObject({ pass: false, have: 0 });
  });

  it('counts a person on each of their tracks, and asks every track for its own people', () => {
    const use = { type: 'quorum', n: 1, perTrack: 2 };
    const facts = { tracks: ['x', 'y'], reviews: [{ ...submitted('a'), tracks: ['x', 'y'] }, submitted('b', 'O1', 'x')] };
    expect(ask(use, facts)).toMatchObject({ pass: false, emptyTracks: ['y'] });
    expect(ask(use, { ...facts, reviews: [...facts.reviews, submitted('c', 'O1', 'y')] })).toMatchObject({ pass: true, emptyTracks: [] });
    expect(ask(use, { reviews: facts.reviews })).toMatchObject({ pass: false, lacks: ['tracks'] });
  });
});

describe('coverage and scores', () => {
  const use = { type: 'coverage', rubric: 'rubric@1.0.0', min: 0.3 };
  it('reach a limit that floating point misses by the order of a sum', () => {
    expect(1 - 0.9).toBeLessThan(0.1);
    expect(ask({ ...use, min: 0.1 }, { applicableWeight: 1, scoredWeight: 1 - 0.9 })).toMatchObject({ pass: true });
    expect(ask(use, { applicableWeight: 1, scoredWeight: 0.3 - 1e-15 })).toMatchObject({ pass: true });
    expect(ask(use, { applicableWeight: 1, scoredWeight: 0.3 - 1e-6 })).toMatchObject({ pass: false });
  });

  it('take the coverage of the named rubric where the weights are not known', () => {
    expect(ask(use, { coverage: { 'rubric@1.0.0': 0.3 } })).toMatchObject({ pass: true, have: 0.3 });
    expect(ask(use, { coverage: { 'other@1.0.0': 1 } })).toMatchObject({ pass: false, have: null });
    expect(ask(use, { coverage: { 'rubric@1.0.0': 1 }, applicableWeight: 0, scoredWeight: 0 })).toMatchObject({ pass: false, have: null });
    expect(ask(use, { applicableWeight: 10 })).toMatchObject({ pass: false, have: null });
  });

  it('refuse what is not a number', () => {
    expect(ask({ type: 'minScore', statistic: 'mean', threshold: 0 }, { mean: NaN })).toMatchObject({ pass: false });
    expect(ask({ type: 'minScore', statistic: 'median', threshold: 0 }, { mean: 90 })).toMatchObject({ pass: false });
  });
});

describe('mustPass', () => {
  it('asks every gate of the rubric for `all`, and refuses a rubric that it does not know', () => {
    const all = (rubric: string) => ({ type: 'mustPass', rubric, gates: 'all' as const });
    expect(ask(all('rubric@1.0.0'), { gateAnswers: { g1: ['pass'] } })).toMatchObject({ pass: false, failing: ['g2'] });
    expect(ask(all('rubric@1.0.0'), { gateAnswers: { g1: ['pass'], g2: ['pass'] } })).toMatchObject({ pass: true });
    expect(ask(all('unknown@1.0.0'), { gateAnswers: { g1: ['pass'] } })).toMatchObject({ pass: false });
  });

  it('takes an empty list of answers for no answer, and an unheard-of answer for no pass', () => {
    const use = { type: 'mustPass', gates: ['g1'] };
    expect(ask(use, { gateAnswers: { g1: [] } })).toMatchObject({ pass: false, failing: ['g1'] });
    expect(ask(use, { gateAnswers: { g1: [] }, inapplicableGates: ['g1'] })).toMatchObject({ pass: true, inapplicable: ['g1'] });
    expect(ask(use, { gateAnswers: { g1: ['perhaps'] } })).toMatchObject({ pass: false, failing: ['g1'] });
    expect(ask(use, { inapplicableGates: ['g1'] })).toMatchObject({ pass: false });
  });
});

describe('documents and assessments', () => {
  it('do not count a replaced or deleted document, nor one whose date cannot be compared', () => {
    const use = { type: 'documentsPresent', documents: ['dpia'] };
    expect(ask(use, { documents: [{ type: 'dpia', replaced: true }, { type: 'dpia', deleted: true }] })).toMatchObject({ pass: false, missing: ['dpia'] });
    expect(ask(use, { documents: [{ type: 'dpia', expiresOn: '2020-01-01' }] })).toMatchObject({ pass: true });
    expect(ask({ ...use, inDate: true }, { documents: [{ type: 'dpia' }] })).toMatchObject({ pass: false, lacks: ['today'] });
    expect(ask({ ...use, inDate: true }, { today: '2026-11-22', documents: [{ type: 'dpia', expiresOn: null }] })).toMatchObject({ pass: true });
  });

  it('ask a paper that sites give of each site that takes part, in date, unless one of the whole pilot counts', () => {
    const use = { type: 'documentsPresent', documents: ['acceptance'], inDate: true };
    const asked = (documents: { site?: string; expiresOn?: string }[], takingPart = [{ site: 'a', name: 'Ash' }, { site: 'b', name: 'Birch' }]) =>
      ask(use, { today: '2026-11-22', takingPart, documents: documents.map((one) => ({ type: 'acceptance', ...one })) });
    expect(asked([{ site: 'a' }, { site: 'b', expiresOn: '2026-11-22' }])).toMatchObject({ pass: true, missing: [] });
    expect(asked([{ site: 'a' }, { site: 'b', expiresOn: '2026-11-21' }])).toMatchObject({ pass: false, missing: ['acceptance'], remark: 'acceptance lacks for: Birch' });
    expect(asked([{ site: 'a', expiresOn: '2026-11-21' }, {}])).toMatchObject({ pass: true });
    expect(asked([{ site: 'a' }, { expiresOn: '2026-11-21' }])).toMatchObject({ pass: false, remark: 'acceptance lacks for: Birch' });
    // a site that left asks for nothing, and its paper counts for no other
    expect(asked([{ site: 'c' }, { site: 'a' }], [{ site: 'a', name: 'Ash' }])).toMatchObject({ pass: true });
    expect(asked([{ site: 'c' }], [])).toMatchObject({ pass: false, missing: ['acceptance'] });
    expect(asked([])).not.toHaveProperty('remark');
  });

  it('keep the fact, its value and both reasons with an assessment that does not apply', () => {
    const use = { type: 'assessmentPassed', assessment: 'dtac@2.0.0', sections: ['C1'], unless: { fact: 'digital', eq: false, reason: 'DTAC is for digital technologies' } };
    const excused = (reason: string) => ask(use, { pipelineFacts: { digital: { value: false, reason } }, assessments: {} });
    expect(excused('Categories: device')).toEqual({ pass: true, notApplicable: true, failing: [], fact: 'digital', value: false, reason: 'Categories: device', unlessReason: 'DTAC is for digital technologies' });
    expect(excused('  ')).toMatchObject({ pass: false, failing: ['C1'] });
  });

  it('refuse an assessment of another version', () => {
    const use = { type: 'assessmentPassed', assessment: 'dtac@2.0.0', sections: ['C1'] };
    expect(ask(use, { assessments: { 'dtac@1.0.0': { C1: 'pass' } } })).toMatchObject({ pass: false, failing: ['C1'] });
  });
});

describe('pilots', () => {
  it('do not count a locked measure that is known to lack its target, and ask for a stop rule only where told', () => {
    const use = { type: 'measuresLocked', min: 1 };
    expect(ask(use, { measures: [{ locked: true, target: null }] })).toMatchObject({ pass: false, have: 0 });
    expect(ask(use, { measures: [{ locked: true, stopRule: null }] })).toMatchObject({ pass: true, have: 1, withoutStopRule: 1 });
  });

  it('ask the only locked measure where none is marked as main, and none where there are two', () => {
    const use: GuardUse = { type: 'kpiTargetsMet', measures: 'main', minSiteShare: 1, assurance: 'consistently-passes' };
    const sites = [{ measures: { m1: 'consistently-passes', m2: 'consistently-passes' } }];
    expect(ask(use, { sites, lockedMeasures: ['m1'] })).toMatchObject({ pass: true, have: 1 });
    expect(ask(use, { sites, lockedMeasures: ['m1', 'm2'] })).toMatchObject({ pass: false, have: 0 });
  });

  it('do not take "every locked measure" for met where none is locked', () => {
    const use: GuardUse = { type: 'kpiTargetsMet', measures: 'all', minSiteShare: 0.5, assurance: 'not-consistently-fails' };
    const measures = { m1: 'consistently-passes' };
    expect(ask(use, { sites: [{ measures }], lockedMeasures: [] })).toMatchObject({ pass: false });
    expect(ask(use, { sites: [{ measures }] })).toMatchObject({ pass: false });
    expect(ask(use, { sites: [{ assurance: 'consistently-passes' }], lockedMeasures: ['m1'] })).toMatchObject({ pass: false });
  });

  it('need one reading at least, and count a site at its last needed reading', () => {
    const readings = (points: number) => [{ site: 'S1', points, measureUnchanged: true }];
    expect(ask({ type: 'pilotDataComplete', minPoints: 12, minSites: 1 }, { readings: readings(11) })).toMatchObject({ pass: false, sites: 0 });
    expect(ask({ type: 'pilotDataComplete', minPoints: 12, minSites: 1 }, { readings: readings(12) })).toMatchObject({ pass: true, sites: 1 });
    expect(ask({ type: 'pilotDataComplete', minPoints: 0, minSites: 0 }, { readings: [] })).toMatchObject({ pass: false });
  });

  it('take an incident of unknown severity for a serious one', () => {
    expect(ask({ type: 'noOpenIncidents', severity: 'serious' }, { incidents: [{ open: true }] })).toMatchObject({ pass: false, n: 1 });
  });

  it('accept residual risk site by site, on the current revision', () => {
    const risk = { applies: true, revision: 2, maker: { revision: 2 } };
    const sites = [{ site: 'S1', revision: 1 }, { site: 'S1', revision: 2 }, { site: 'S2', revision: null }];
    expect(ask({ type: 'residualRiskAccepted' }, { residualRisk: { ...risk, sites } })).toMatchObject({ pass: false, missing: ['S2'] });
    expect(ask({ type: 'residualRiskAccepted' }, { residualRisk: { ...risk, maker: null, sites: [] } })).toMatchObject({ pass: false, missing: ['maker'] });
    expect(ask({ type: 'residualRiskAccepted' }, { residualRisk: { applies: true, sites: [{ site: 'S1' }] } })).toMatchObject({ pass: false });
  });

  it('let nothing remain that may not, whoever has accepted it', () => {
    const risk = { applies: true, revision: 2, maker: { revision: 2 }, sites: [{ site: 'S1', revision: 2 }] };
    expect(ask({ type: 'residualRiskAccepted' }, { residualRisk: { ...risk, problems: [] } })).toMatchObject({ pass: true });
    expect(ask({ type: 'residualRiskAccepted' }, { residualRisk: { ...risk, problems: ['H2: level 4 may not remain'] } })).toMatchObject({ pass: false, problems: ['H2: level 4 may not remain'], parties: ['H2: level 4 may not remain'] });
  });

  it('let only the safety lead record, with a reason, that no standard applies', () => {
    const recorded = (role: string, reason: string) => ask({ type: 'residualRiskAccepted' }, { residualRisk: { applies: false, recordedBy: { role, reason } } }).pass;
    expect([recorded('safety-lead', 'Not in care'), recorded('safety-lead', ' '), recorded('pilot-lead', 'Not in care')]).toEqual([true, false, false]);
  });
});

describe('elapsed', () => {
  it('names the first day on which it passes, the later one of two limits', () => {
    const use = { type: 'elapsed', months: 1, workingDays: 5 };
    expect(ask(use, { enteredOn: '2026-12-21', today: '2027-01-20' })).toEqual({ pass: false, date: '2027-01-21' });
    expect(ask(use, { enteredOn: '2026-12-21', today: '2027-01-21' })).toEqual({ pass: true, date: '2027-01-21' });
    expect(ask({ type: 'elapsed', workingDays: 5 }, { enteredOn: '2026-12-21', today: '2026-12-29' })).toEqual({ pass: false, date: '2026-12-30' });
  });
});

describe('signatures, rounds and holds', () => {
  it('need a signature even where none is asked for, and none on another revision than the known one', () => {
    expect(ask({ type: 'signedBy', role: 'r', n: 0 }, { signatures: [] })).toMatchObject({ pass: false, have: 0 });
    expect(ask({ type: 'signedBy', role: 'r', n: 1 }, { signatures: [{ person: 'p', role: 'r', revision: 1 }] })).toMatchObject({ pass: false, have: 0 });
  });

  it('let a reviewer sign where four eyes are not asked for', () => {
    const facts = { signatures: [{ person: 'p', role: 'r' }], contributors: ['p'] };
    expect(ask({ type: 'signedBy', role: 'r', n: 1 }, facts)).toMatchObject({ pass: true, have: 1 });
    expect(ask({ type: 'signedBy', role: 'r', n: 1, fourEyes: true }, facts)).toMatchObject({ pass: false, have: 0 });
  });

  it('wait for nobody who is in conflict of interest, and not for nobody alone', () => {
    const [submitted, accepted] = [{ person: 'a', state: 'submitted' }, { person: 'b', state: 'accepted' }];
    const barred = { ...accepted, conflicted: true };
    expect(ask({ type: 'roundClosed' }, { assignments: [submitted, barred] })).toEqual({ pass: true, open: 0, total: 1, people: [] });
    expect(ask({ type: 'roundClosed' }, { assignments: [submitted, barred, { ...accepted, person: 'c' }] })).toEqual({ pass: false, open: 1, total: 2, people: ['c'] });
    expect(ask({ type: 'roundClosed' }, { assignments: [barred] })).toMatchObject({ pass: false, total: 0 });
  });

  it('let only the coordinator close a round, and an unheard-of state is open', () => {
    const assignments = [{ person: 'b', state: 'invited' }, { person: 'a', state: 'dreaming' }];
    expect(ask({ type: 'roundClosed' }, { assignments, closed: { role: 'panel-chair', reason: 'I say so' } })).toEqual({ pass: false, open: 2, total: 2, people: ['a', 'b'] });
  });

  it('name the open holds and the oldest day', () => {
    const holds = [{ kind: 'safety-hold', open: true, since: '2026-11-03' }, { kind: 'legal-hold', open: true, since: '2026-11-02' }, { kind: 'legal-hold', open: false, since: '2026-01-01' }];
    expect(ask({ type: 'noOpenHolds', kinds: ['legal-hold', 'safety-hold'] }, { holds })).toEqual({ pass: false, n: 2, kinds: ['legal-hold', 'safety-hold'], date: '2026-11-02' });
  });
});
