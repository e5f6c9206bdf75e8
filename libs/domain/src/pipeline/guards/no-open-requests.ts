import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import { oldestSince, openRows } from './open-rows.ts';

/** No information request is open; one past its last day stays open until the coordinator decides. */
export const noOpenRequests: Guard = (_use, { requests }) => {
  if (!requests) return lacking(['requests'], { n: null });
  const open = openRows(requests);
  return { pass: open.length === 0, operands: { n: open.length, date: oldestSince(open) } };
};
