import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requirePack } from '@waymark/content/packs';
import { blockerOf, checkGuard, inKnownNames, peopleIn, withKnownNames, type GuardFacts, type GuardRegistry } from './index.ts';

const registry = requirePack<GuardRegistry>('pipeline-guards@1.0.0');
const context = { calendar: { id: 'none', holidays: new Set<string>() }, gatesOf: () => [] };
const refusal = (type: string, facts: GuardFacts) => blockerOf(registry, { type }, checkGuard({ type }, facts, context));
const conflicts = (...people: (string | undefined)[]) => refusal('noOpenConflicts', { conflicts: people.map((person) => ({ open: true, ...(person ? { person } : {}) })) });
const [ANN, BO, CY] = ['01a22954-8f1d-4c3e-9b7a-0123456789ab', '11a22954-8f1d-4c3e-9b7a-0123456789ab', '21a22954-8f1d-4c3e-9b7a-0123456789ab'] as const;

describe('people in a refusal', () => {
  it('have their names where the reader may know them, and are a person where not', () => {
    const names = new Map([[ANN, 'Zoe Zahn'], [BO, 'Bo Berg']]);
    expect(inKnownNames(conflicts(ANN, BO), names)).toMatchObject({ staffMessage: '2 conflicts await a decision: Bo Berg, Zoe Zahn', operands: { n: 2, people: ['Bo Berg', 'Zoe Zahn'] } });
    expect(inKnownNames(conflicts(ANN, CY), names).staffMessage).toBe('2 conflicts await a decision: Zoe Zahn, a person');
    expect(inKnownNames(conflicts(ANN, BO, CY), new Map()).staffMessage).toBe('3 conflicts await a decision: 3 people');
    expect(inKnownNames(conflicts(undefined), names).staffMessage).toBe('1 conflict awaits a decision: a person');
  });

  it('keep the rest of the sentence, also with a sign in a name that means something elsewhere', () => {
    const open = refusal('roundClosed', { assignments: [{ person: ANN, state: 'accepted' }] });
    const { staffMessage } = inKnownNames(open, new Map([[ANN, '$& Smith']]));
    expect(staffMessage).toBe(open.staffMessage.replace(ANN, () => '$& Smith'));
  });

  it('are nobody where a refusal speaks of none', () => {
    const found = refusal('noOpenRequests', { requests: [{ open: true }] });
    expect(inKnownNames(found, new Map())).toBe(found);
    expect(withKnownNames(found.operands, new Map())).toBe(found.operands);
  });

  it('are as many as there are ids, and no id is left', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 }), fc.nat(63), (ids, bits) => {
        const names = new Map(ids.flatMap((id, at) => ((bits >> at) & 1 ? [[id, `Name ${at}`] as const] : [])));
        const found = inKnownNames(conflicts(...ids), names);
        const unknown = ids.length - names.size;
        expect(peopleIn(found.operands)).toHaveLength(names.size + Math.min(1, unknown));
        for (const id of ids) expect(JSON.stringify(found)).not.toContain(id);
      }),
    );
  });
});
