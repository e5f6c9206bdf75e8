import { describe, expect, it } from '@jest/globals';
import { hazardLogInput, nextHazardId, typedHazard, withHazard } from './typed-hazard.ts';

const formOf = (values: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};
const WHOLE = { hazard: 'Wrong patient', cause: 'Two tabs', effect: 'Wrong dose', controls: 'A name\r\n\r\n A check ', initialSeverity: 'major', initialLikelihood: 'low', residualSeverity: '', residualLikelihood: '', riskReason: '' };

describe('a hazard that was typed', () => {
  it('is sent with its log as the revision after the one that was read, whatever stands by now', () => {
    const typed = typedHazard(formOf(WHOLE), 'H1');
    expect(typed.ok && hazardLogInput(formOf({ revisionRead: '3' }), [typed.hazard])).toEqual({ revision: 4, hazards: [{ id: 'H1', hazard: 'Wrong patient', cause: 'Two tabs', effect: 'Wrong dose', controls: ['A name', 'A check'], initial: { severity: 'major', likelihood: 'low' } }] });
    expect(hazardLogInput(formOf({ revisionRead: '0' }), []).revision).toBe(1);
    expect(hazardLogInput(formOf({}), []).revision).toBe(1); // refused where any revision stands
  });

  it('has a control a line, and what remains may be open', () => {
    expect(typedHazard(formOf(WHOLE), 'H1')).toEqual({
      ok: true,
      hazard: { id: 'H1', hazard: 'Wrong patient', cause: 'Two tabs', effect: 'Wrong dose', controls: ['A name', 'A check'], initial: { severity: 'major', likelihood: 'low' }, residual: null, reason: null },
    });
  });

  it('names every field that is missing, and half of what remains', () => {
    const typed = typedHazard(formOf({ residualSeverity: 'minor' }), 'H1');
    expect(typed.ok ? [] : typed.problems.map(({ field }) => field)).toEqual(['hazard', 'cause', 'effect', 'initialSeverity', 'initialLikelihood', 'residualLikelihood']);
  });

  it('takes the place of its own, or comes last under an id of its own', () => {
    const typed = typedHazard(formOf(WHOLE), 'H2');
    const hazard = typed.ok ? typed.hazard : null;
    expect(withHazard([{ ...hazard!, id: 'H1' }, { ...hazard!, cause: 'Other' }], hazard!).map(({ id, cause }) => [id, cause])).toEqual([['H1', 'Two tabs'], ['H2', 'Two tabs']]);
    expect(withHazard([], hazard!)).toEqual([hazard]);
    expect([nextHazardId([]), nextHazardId([{ ...hazard!, id: 'H9' }, { ...hazard!, id: 'X' }])]).toEqual(['H1', 'H10']);
  });
});
