import type { LocalDate } from '../calendar/index.ts';
import type { Directory, Organisation } from './organisation.types.ts';

/**
 * A directory of organisations.
 * @throws RangeError naming the code: listed twice, ended before it began, succeeded though it exists, or succeeded by
 * one that is not listed, by itself or in a circle
 */
export const directoryOf = (organisations: readonly Organisation[]): Directory => {
  const byCode = new Map<string, Organisation>();
  const predecessors = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    if (byCode.has(organisation.code)) throw new RangeError(`${organisation.code} is listed twice: keep one`);
    byCode.set(organisation.code, organisation);
  }
  for (const organisation of organisations) {
    const { code, from, to, successors } = organisation;
    if (from !== null && to !== null && to < from) throw new RangeError(`${code} ends on ${to}, before it begins on ${from}`);
    if (successors.length > 0 && to === null) throw new RangeError(`${code} has successors and no last day: give one`);
    for (const successor of new Set(successors)) {
      if (!byCode.has(successor)) throw new RangeError(`${code} is succeeded by ${successor}, which is not listed`);
      predecessors.set(successor, [...(predecessors.get(successor) ?? []), organisation]);
    }
  }
  for (const { code } of organisations) refuseCircle(code, byCode, [], new Set());
  return { byCode, predecessors };
};

const refuseCircle = (code: string, byCode: ReadonlyMap<string, Organisation>, path: readonly string[], known: Set<string>): void => {
  if (path.includes(code)) throw new RangeError(`The successors go in a circle: ${[...path, code].join(', ')}`);
  if (known.has(code)) return;
  for (const next of byCode.get(code)?.successors ?? []) refuseCircle(next, byCode, [...path, code], known);
  known.add(code);
};

/** Whether an organisation exists on a day, its first and last included. */
export const existsOn = ({ from, to }: Pick<Organisation, 'from' | 'to'>, date: LocalDate): boolean => (from === null || from <= date) && (to === null || date <= to);
