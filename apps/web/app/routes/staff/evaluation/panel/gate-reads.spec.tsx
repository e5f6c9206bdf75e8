import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { requirePack } from '@waymark/content/packs';
import { caseScore, scoredBy, type GivenReview, type Rubric } from '@waymark/domain/rubric';
import { gateReads } from './gate-reads.ts';
import { Gates } from './gates.tsx';
import { scoredReviews } from './scored-reviews.ts';

const RUBRIC = requirePack<Rubric>('rubric-evidence-review@1.0.0');
type Answer = GivenReview['gates'][string]['answer'];
const read = (...answers: [reviewer: string, answer: Answer][]) => {
  const reviews = answers.map(([reviewer, answer]) => ({ reviewer, criteria: {}, gates: { 'eg-data': { answer, reason: `Words of ${reviewer}` } } }));
  const { gates } = caseScore({ statistic: 'mean', ...scoredBy(RUBRIC), gates: RUBRIC.gates.map(({ id }) => id), reviews: scoredReviews(reviews) });
  return gateReads(RUBRIC, gates, reviews);
};

describe('must-pass answers of a round', () => {
  it('take the worst answer and say that they differ, with the reason of each', () => {
    const gates = read(['Reviewer A', 'pass'], ['Reviewer B', 'fail']);
    expect(gates).toEqual([{ id: 'eg-data', summary: expect.stringMatching(/: fails?\. Answers differ\. The worst one counts\.$/), reasons: [{ key: expect.stringMatching(/^1\. Reviewer A: pass/), value: 'Words of Reviewer A' }, { key: expect.stringMatching(/^2\. Reviewer B: fail/), value: 'Words of Reviewer B' }] }]);
    const page = renderToStaticMarkup(<Gates gates={gates} />);
    for (const words of ['Must-pass criteria', 'Answers differ. The worst one counts.', 'Words of Reviewer A', 'Words of Reviewer B']) expect(page).toContain(words);
    expect(page.match(/<details/g)).toHaveLength(1);
  });

  it('do not differ where all are alike', () => expect(renderToStaticMarkup(<Gates gates={read(['A', 'pass'], ['B', 'pass'])} />)).not.toContain('differ'));

  it('are no heading over nothing where nobody answered one', () => expect(renderToStaticMarkup(<Gates gates={read()} />)).toBe(''));
});
