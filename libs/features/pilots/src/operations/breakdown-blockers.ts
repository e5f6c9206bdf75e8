import { breakdownProblems, type Breakdown } from '@waymark/domain/pilot';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { BreakdownInput } from '../graphql/breakdown.inputs.ts';

/** What keeps breakdowns from being those of a measure. @param field that holds them */
export const breakdownBlockers = (breakdowns: readonly Breakdown[], field: string): Blocker[] => breakdownProblems(breakdowns).map((message) => blocker('bad-breakdown', message, { field }, message));

/** Breakdowns as they are kept. */
export const breakdownsOf = (input: readonly BreakdownInput[] | null | undefined): Breakdown[] => (input ?? []).map(({ name, groups }) => ({ name: name.trim(), groups: groups.map((group) => group.trim()) }));
