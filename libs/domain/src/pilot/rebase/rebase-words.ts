import { dayInWords, monthInWords } from '../../calendar/index.ts';
import type { SeriesPoint, RebaseKind } from '../../spc/index.ts';
import type { RecordedRebase } from './recorded-rebase.types.ts';

const WHAT: Readonly<Record<RebaseKind, string>> = {
  'process-changed': 'the process changed',
  'organisations-merged': 'organisations merged',
  'definition-changed': 'the definition changed',
  'source-changed': 'the source of the figures changed',
};

/** What a rebase says of itself: `From March 2026 on mean and range begin anew, since the process changed on 14 February 2026: a second clinic opened (recorded on 20 September 2026).` */
export const rebaseWords = ({ period, reason: { kind, text, changedOn }, recordedOn }: RecordedRebase): string =>
  `From ${monthInWords(period)} on mean and range begin anew, since ${WHAT[kind]} on ${dayInWords(changedOn)}: ${text} (recorded on ${dayInWords(recordedOn)}).`;

/** Those that a series begins anew with: of a month that it does not hold, or holds first, nothing begins. */
export const rebasesSeen = (rebases: readonly RecordedRebase[], points: readonly SeriesPoint[]): RecordedRebase[] => rebases.filter(({ period }) => points.slice(1).some((point) => point.period === period));
