import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDecisionFile, evidenceDigest, type DecisionFile } from './index.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const DOCUMENT = { id: 'd1', kind: 'cost-case', sha256: hash('a file') };
const EVIDENCE = {
  submission: { id: 's1', revision: 1, sha256: hash('{"name": "Lamp"}') }, documents: [DOCUMENT], reviews: [{ id: 'r1', version: 1, sha256: hash('scores') }], votes: [],
  determination: null, readings: { count: 2, sha256: hash('a=1,b=2') }, pilotReport: { id: 'p1', run: 1, sha256: hash('{}') }, budgetImpact: { version: 1 },
};
const HEADING = { reference: 'INN-2026-0042', simulated: true, decision: 'x', outcome: 'adopted', decidedAt: '2027-01-01T00:00:00.000Z', signedBy: ['p1', 'p2'] };
const FILE: DecisionFile = {
  format: 'waymark/decision-basis@1', reference: 'INN-2026-0042', simulated: true, decision: { id: 'x', outcome: 'adopted', decidedAt: '2027-01-01T00:00:00.000Z' },
  evidence: EVIDENCE, evidenceSha256: evidenceDigest(EVIDENCE),
  contents: [{ kind: 'submission', id: 's1', text: '{"name": "Lamp"}' }, { kind: 'review', id: 'r1', text: 'scores' }, { kind: 'readings', id: null, text: 'a=1,b=2' }, { kind: 'pilotReport', id: 'p1', text: '{}' }],
};
const check = (more: Partial<DecisionFile> = {}) => checkDecisionFile(JSON.stringify({ ...FILE, ...more }));
const said = (more: Partial<DecisionFile>): string[] => check(more).problems.map(({ code, what }) => `${code} ${what}`.trim());

describe('a file of what a decision rests on', () => {
  it('is right where every text has the hash that was frozen, in any order of its keys', () => {
    expect(check()).toEqual({ ok: true, digest: FILE.evidenceSha256, headingFrozen: false, checked: 4, problems: [], documents: [DOCUMENT] });
    expect(checkDecisionFile(JSON.stringify(Object.fromEntries(Object.entries(FILE).reverse()), null, 2)).ok).toBe(true);
  });

  it('says what differs, what is not there and what nobody named', () => {
    expect(said({ contents: FILE.contents.map((one) => (one.kind === 'review' ? { ...one, text: 'other scores' } : one)) })).toEqual(['differs review r1']);
    expect(said({ contents: FILE.contents.slice(1) })).toEqual(['absent submission s1']);
    expect(said({ contents: FILE.contents.map((one) => ({ ...one, text: null })) })).toHaveLength(4);
    expect(said({ contents: [...FILE.contents, { kind: 'review', id: 'r2', text: 'scores' }] })).toEqual(['not-named review r2']);
    expect(said({ contents: [...FILE.contents, { kind: 'review', id: 'r1', text: 'forged' }] })).toEqual(['not-named review r1']);
    expect(said({ evidence: { ...EVIDENCE, votes: [{ id: 'v', vote: 'for' }] } })).toEqual([`evidence-differs ${FILE.evidenceSha256}`]);
  });

  it('notices another reason, condition or hazard than was decided on', () => {
    const texts = { reason: 'It works', conditions: '[{"text": "Report"}]', hazards: '[]' };
    const evidence = { ...EVIDENCE, ...Object.fromEntries(Object.entries(texts).map(([kind, text]) => [kind, { sha256: hash(text) }])), hazards: { revision: 2, sha256: hash(texts.hazards) } };
    const contents = [...FILE.contents, ...(Object.keys(texts) as (keyof typeof texts)[]).map((kind) => ({ kind, id: null, text: texts[kind] }))];
    const whole = { evidence, evidenceSha256: evidenceDigest(evidence), contents };
    expect(check(whole)).toMatchObject({ ok: true, checked: 7 });
    for (const kind of Object.keys(texts)) {
      expect(said({ ...whole, contents: contents.map((one) => (one.kind === kind ? { ...one, text: `${one.text} ` } : one)) })).toEqual([`differs ${kind}`]);
      expect(said({ ...whole, contents: contents.filter((one) => one.kind !== kind) })).toEqual([`absent ${kind}`]);
      expect(check({ ...whole, evidence: { ...evidence, [kind]: 'none' } }).problems).toEqual([{ code: 'not-a-decision', what: '' }]);
    }
  });

  it('refuses another heading over what was frozen, and says where none was frozen', () => {
    const evidence = { ...EVIDENCE, heading: HEADING };
    const bound = { evidence, evidenceSha256: evidenceDigest(evidence), decision: { ...FILE.decision, signedBy: ['p1', 'p2'] } };
    expect(check(bound)).toMatchObject({ ok: true, headingFrozen: true });
    expect(said({ ...bound, reference: 'INN-2026-0043' })).toEqual(['heading-differs reference']);
    expect(said({ ...bound, simulated: false })).toEqual(['heading-differs simulated']);
    expect(said({ ...bound, decision: { ...bound.decision, outcome: 'declined', decidedAt: '2027-01-02T00:00:00.000Z' } })).toEqual(['heading-differs decision.outcome', 'heading-differs decision.decidedAt']);
    expect(said({ ...bound, decision: { ...bound.decision, signedBy: ['p1', 'p3'] } })).toEqual(['heading-differs decision.signedBy']);
    expect(said({ ...bound, decision: FILE.decision })).toEqual(['heading-differs decision.signedBy']);
    expect(said({ ...bound, ...({ signers: ['Somebody'] } as object) })).toEqual(['heading-differs signers']);
    // and a changed heading in the evidence too has another digest than the record names
    const forged = { ...evidence, heading: { ...HEADING, outcome: 'declined' } };
    expect(said({ ...bound, evidence: forged, decision: { ...bound.decision, outcome: 'declined' } })).toEqual([`evidence-differs ${bound.evidenceSha256}`]);
    expect(check({ reference: 'Another' })).toMatchObject({ ok: true, headingFrozen: false });
  });

  it('is no such file where anything of it has another form', () => {
    for (const text of ['', '[]', '{}', '{"format":"waymark/decision-basis@1"}', JSON.stringify({ ...FILE, format: 'waymark/decision-basis@2' }), JSON.stringify({ ...FILE, contents: [{ kind: 'else', id: null, text: '' }] }), JSON.stringify({ ...FILE, evidence: { reviews: [{}] } })])
      expect(checkDecisionFile(text)).toEqual({ ok: false, digest: null, headingFrozen: false, checked: 0, problems: [{ code: 'not-a-decision', what: '' }], documents: [] });
  });

  it('notices any change of any letter, and never throws', () => {
    const whole = JSON.stringify(FILE);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), fc.constantFrom('x', '0', '"', '{'), (at, letter) => {
        const changed = `${whole.slice(0, at)}${letter}${whole.slice(at + 1)}`;
        const { ok, digest } = checkDecisionFile(changed);
        const about = JSON.stringify(FILE.evidence);
        if (changed !== whole && ok) expect(changed).toContain(about);
        expect(digest === null || /^[0-9a-f]{64}$/.test(digest)).toBe(true);
      }),
    );
  });
});
