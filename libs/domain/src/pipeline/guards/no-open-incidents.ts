import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import { openRows } from './open-rows.ts';

/** No incident with the severity is open; `any` asks for all. One whose severity is not known counts as serious. */
export const noOpenIncidents: Guard = (use, { incidents }) => {
  if (!incidents) return lacking(['incidents'], { n: null });
  const open = openRows(incidents).filter(
    ({ severity }) => use.severity !== 'serious' || severity === undefined || severity === 'serious',
  );
  return { pass: open.length === 0, operands: { n: open.length } };
};
