import { describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Form } from '../forms/index.ts';
import type { DtacPack, EsfFromForm, EsfPack } from '../guidance/index.ts';
import { aPassport, ISSUER, NOW, SHA } from './a-passport.ts';
import { offeredParts, partsWith, payloadOf, type PassportFacts } from './index.ts';

const source = { programme: 'Lamps', evaluation: 'INN-2026-0001/1', product: 'Lamp', simulated: false };

const FACTS: PassportFacts = {
  sent: {
    ...source,
    revision: 2,
    sentAt: '2026-10-01T09:00:00.000Z',
    form: requirePack<Form>('submission-form@1.0.0'),
    answers: { name: 'Lamp' },
    rules: requirePack<EsfFromForm>('esf-from-form@1.0.0'),
    documents: [],
    esf: { pack: requirePack<EsfPack>('esf@2022.08.0'), answers: { 'in-value': 'no' } },
    dtac: { pack: requirePack<DtacPack>('dtac@2.0.0'), answers: { A1: 'Lamps Ltd', 'C3.1': 'provided', 'C3.1-dated': '2026-03-03' } },
  },
  documents: [
    { id: 'd1', kind: 'cyber-essentials', fileName: 'ce.pdf', sha256: SHA, validUntil: '2026-12-24', attachedAt: '2026-09-01T09:00:00.000Z', simulated: false },
    { id: 'd2', kind: 'dpia', fileName: 'dpia.pdf', sha256: SHA, validUntil: null, attachedAt: '2026-09-01T09:00:00.000Z', simulated: false },
    { id: 'd3', kind: 'iso-27001', fileName: 'iso.pdf', sha256: SHA, validUntil: '2026-11-28', attachedAt: '2026-09-01T09:00:00.000Z', simulated: false },
  ],
  assessments: [{ ...source, id: 'a1', assessment: 'dtac@1.0.0', sections: { C1: 'pass' }, validUntil: '2030-01-01', recordedAt: '2026-10-02T09:00:00.000Z' }],
  outcomes: [
    {
      ...source,
      id: 'e1',
      decidingBody: 'The panel',
      pipeline: 'pipeline-default@1.0.0',
      stage: 'Pilot',
      decisions: [{ outcome: 'pilot', title: 'Your pilot', decidedAt: '2026-10-03T09:00:00.000Z', toldAt: '2026-10-04T09:00:00.000Z' }],
      conditions: [{ text: 'Report', dueOn: '2027-01-01', metOn: null }],
    },
    { ...source, id: 'e2', decidingBody: 'The panel', pipeline: 'pipeline-default@1.0.0', stage: 'Triage', decisions: [], conditions: [] },
  ],
};

const PARTS = offeredParts(FACTS, NOW);

const part = (kind: string) => PARTS.find((one) => one.kind === kind);

describe('what a passport may hold', () => {
  it('is what was sent, recorded, attached and told, each with its last day', () => {
    expect(PARTS.map(({ id, validUntil }) => [id, validUntil])).toEqual([
      ['esf', '2027-11-29'],
      ['dtac', '2027-03-03'],
      ['assessment:a1', '2027-11-29'],
      ['certificate:d1', '2026-12-24'],
      ['outcome:e1', '2027-02-28'],
    ]);
  });

  it('has the tier, answers and sections, the hash of a certificate, every decision that was told', () => {
    expect(part('esf')?.content).toMatchObject({ pack: 'esf@2022.08.0', result: 'out-of-scope', settled: true, tier: null, standards: [] });
    expect(part('dtac')?.content).toMatchObject({ pack: 'dtac@2.0.0', revision: 2, answers: expect.arrayContaining([expect.objectContaining({ id: 'A1', answer: 'Lamps Ltd' })]), dated: [{ question: 'C3.1', endsOn: '2027-03-03' }] });
    expect(part('certificate')?.content).toEqual({ documentKind: 'cyber-essentials', fileName: 'ce.pdf', sha256: SHA, endsOn: '2026-12-24' });
    expect(part('outcome')?.content).toMatchObject({ decisions: [{ outcome: 'pilot' }], conditions: [{ text: 'Report' }] });
  });

  it('loses no mark of a simulation: one simulated part marks the whole', () => {
    const marked = (simulated: boolean, parts = PARTS) => payloadOf({ id: 'x', now: NOW, issuer: ISSUER, subject: aPassport().payload.subject, simulated }, parts).simulated;
    expect([marked(false), marked(true), marked(false, [...PARTS.slice(1), { ...PARTS[0]!, simulated: true }])]).toEqual([false, true, true]);
    const of = { ...FACTS, documents: FACTS.documents.map((document) => ({ ...document, simulated: true })) };
    expect(offeredParts(of, NOW).map(({ simulated }) => simulated)).toEqual([false, false, false, true, false]);
  });

  it('judges answers that were sent by the documents that were sent with them, whatever the draft has now', () => {
    const paq = { kind: 'paq', validUntil: null };
    const dtac = { ...FACTS.sent!.dtac!, answers: { ...FACTS.sent!.dtac!.answers, 'C1.1.1': 'yes' } };
    const of = (sent: object[], draft: object[]) =>
      offeredParts({ ...FACTS, sent: { ...FACTS.sent!, dtac, documents: sent as (typeof paq)[] }, documents: draft as never }, NOW).find(({ kind }) => kind === 'dtac')!.content;
    const attached = { ...FACTS.documents[1]!, ...paq };
    expect(of([], [attached])).toEqual(of([], []));
    expect(of([paq], [])).not.toEqual(of([], []));
    expect(of([{ ...paq, validUntil: '2020-01-01' }], [attached])).toEqual(of([], []));
  });

  it('the last day of a certificate still counts, the day after it is none of it', () => {
    expect(offeredParts(FACTS, '2026-12-24T23:30:00.000Z').map(({ id }) => id)).toContain('certificate:d1');
    expect(offeredParts(FACTS, '2026-12-25T00:30:00.000Z').map(({ id }) => id)).not.toContain('certificate:d1');
  });

  it('says whose word each is: what the team declared is no assessment; and what the product was called then', () => {
    expect(PARTS.map(({ kind, standing, product }) => [kind, standing, product])).toEqual([
      ['esf', 'self-declared', 'Lamp'],
      ['dtac', 'self-declared', 'Lamp'],
      ['assessment', 'assessed', 'Lamp'],
      ['certificate', 'self-declared', null],
      ['outcome', 'told', 'Lamp'],
    ]);
  });

  it('takes with any part of an evaluation what was assessed and told in it, of no other one, and none with a certificate', () => {
    const [of, other] = [PARTS, PARTS.filter(({ evaluation }) => evaluation).map((one) => ({ ...one, id: `other ${one.id}`, evaluation: 'INN-2026-0001/2' }))];
    const chosen = (...ids: string[]): string[] => partsWith([...of, ...other], ids).map(({ id }) => id);
    expect(chosen('esf')).toEqual(['esf', 'assessment:a1', 'outcome:e1']);
    expect(chosen('assessment:a1')).toEqual(['assessment:a1', 'outcome:e1']);
    expect(chosen('other dtac', 'certificate:d1')).toEqual(['certificate:d1', 'other dtac', 'other assessment:a1', 'other outcome:e1']);
    expect(chosen('certificate:d1')).toEqual(['certificate:d1']);
    expect(chosen()).toEqual([]);
  });

  it('counts as a whole until its first part ends', () => expect(aPassport().payload.validUntil).toBe('2026-12-24'));

  it('is nothing where nothing was sent, recorded, attached or told', () => expect(offeredParts({ sent: null, documents: [], assessments: [], outcomes: [] }, NOW)).toEqual([]));
});
