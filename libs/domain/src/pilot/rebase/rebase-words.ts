import type { SeriesPoint, RebaseKind } from '../../spc/index.ts';
import type { RecordedRebase } from './recorded-rebase.types.ts';

const WHAT: Readonly<Record<RebaseKind, string>> = {
  'process-changed': 'the process changed',
  'organisations-merged': 'organisations merged',
  'definition-changed': 'the definition changed',
  'source-changed': 'the source of the figures changed',
};

/** What a rebase says of itself: `From 2026-03 on mean and range begin anew, since the process changed on 2026-02-14: a second clinic opened (recorded on 2026-09-20).` */
export const rebaseWords = ({ period, reason: { kind, text, changedOn }, recordedOn }: RecordedRebase): string =>
  `From ${period.slice(0, 7)} on mean and range begin anew, since ${WHAT[kind]} on ${changedOn}: ${text} (recorded on ${recordedOn}).`;

/** Those that a series begins anew with: of a month that it does not hold, or holds first, nothing begins. */
export const rebasesSeen = (rebases: readonly RecordedRebase[], points: readonly SeriesPoint[]): RecordedRebase[] => rebases.filter(({ period }) => points.slice(1).some((point) => point.period === period));
