const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const quoted = (label: string): string => `“${label}”`;
const joined = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);

/** What stands over the reviewers by band. */
export const BANDS_SHOWN = { title: 'Bands of the rubric', caption: 'Each reviewer’s own score and the band that it lies in', reviewer: 'Reviewer', score: 'Own score', scored: 'Scored', band: 'Band', differ: 'Differ' } as const;

/** What is said of the bands that a rubric gives scores. */
export const BANDS = {
  none: '–',
  of: (label: string, min: number, below: number | null): string => `Band of the rubric: ${quoted(label)}, ${below === null ? `${min} or more` : `from ${min} to below ${below}`}.`,
  scored: (scored: number, asked: number): string => `${scored} of ${some(asked, 'criterion', 'criteria')}`,
  differ: (counts: readonly { label: string; reviewers: number }[], sameCriteria: boolean): string =>
    `By their own scores reviewers lie in different bands: ${joined(counts.map(({ label, reviewers }) => `${reviewers} in ${quoted(label)}`))}.${sameCriteria ? '' : ' They scored different criteria, so part of it may be those and not the reviewers.'}`,
  same: (label: string, reviewers: number): string => (reviewers === 1 ? `The one reviewer who gave scores lies in ${quoted(label)}.` : `By their own scores all ${reviewers} reviewers lie in ${quoted(label)}.`),
  nobody: 'No reviewer gave a score, so none lies in a band.',
  keeps: (low: string, high: string, label: string): string => `Were any one weight of the rubric 25% lower or higher, the case score would lie from ${low} to ${high}: the band stays ${quoted(label)}.`,
  changes: (low: string, high: string, labels: readonly string[]): string => `Were any one weight of the rubric 25% lower or higher, the case score would lie from ${low} to ${high}: the band could be ${labels.map(quoted).join(' or ')}.`,
} as const;
