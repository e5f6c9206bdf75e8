import { READY_BREAKDOWNS, type Breakdown } from '@waymark/domain/pilot';
import { EQUITY } from '../../../texts/pilot-equity.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';

/** Breakdowns as they were chosen and typed, a line for each that is not ready to use; or the lines that are none. */
export const typedBreakdowns = (form: FormData): { breakdowns: Breakdown[]; problems: Problem[] } => {
  const chosen = form.getAll('ready');
  const lines = textOf(form, 'breakdowns').split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
  const read = lines.map((line) => ({ line, breakdown: breakdownIn(line) }));
  return {
    breakdowns: [...READY_BREAKDOWNS.filter(({ name }) => chosen.includes(name)), ...read.flatMap(({ breakdown }) => breakdown ?? [])].map(({ name, groups }) => ({ name, groups: [...groups] })),
    problems: read.filter(({ breakdown }) => breakdown === null).map(({ line }) => ({ field: 'breakdowns', message: EQUITY.badLine(line) })),
  };
};

const breakdownIn = (line: string): Breakdown | null => {
  const [, name = '', list = ''] = /^([^:]+):(.+)$/u.exec(line) ?? [];
  const groups = list.split(';').map((group) => group.trim()).filter((group) => group !== '');
  return name.trim() !== '' && groups.length >= 2 ? { name: name.trim(), groups } : null;
};

/** Breakdowns as somebody would choose and type them. */
export const breakdownsToType = (breakdowns: readonly Breakdown[]): { ready: string[]; typed: string } => {
  const isReady = (one: Breakdown): boolean => READY_BREAKDOWNS.some(({ name, groups }) => name === one.name && groups.join('\n') === one.groups.join('\n'));
  return { ready: breakdowns.filter(isReady).map(({ name }) => name), typed: breakdowns.filter((one) => !isReady(one)).map(({ name, groups }) => `${name}: ${groups.join('; ')}`).join('\n') };
};
