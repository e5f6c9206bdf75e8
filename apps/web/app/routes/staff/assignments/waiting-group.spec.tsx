import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { WaitingGroup } from './waiting-group.tsx';

const waiting = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ evaluationId: `e${at}`, reference: `INN-${at}`, innovationName: 'Grip glove', simulated: false, pipelineVersionId: 'v', stage: 'review', stageTitle: 'Evidence review', held: 0, wanted: 4 }));
const shown = (count: number, values?: Record<string, string[]>, problems?: { field: string; message: string }[]): string =>
  renderToStaticMarkup(<WaitingGroup group={{ key: 'k', stageTitle: 'Evidence review', waiting: waiting(count) }} formKey="key" values={values} problems={problems} />);

it('twenty or fewer are all chosen beforehand, and proposed by one button', () => {
  const html = shown(20);
  expect(html.match(/checked=""/g)).toHaveLength(20);
  expect(html.match(/<button/g)).toHaveLength(1);
  expect(html).not.toMatch(/<details|name="all"/);
});

it('more are proposed all at once by a button of their own, without script, and some by ticking them', () => {
  const html = shown(21);
  expect(html).toMatch(/<button[^>]*value="k" name="all">Propose reviewers for all 21/);
  expect(html.match(/name="all-k" value="([^"]*)"/)![1]!.split(' ')).toHaveLength(21);
  expect(html).toMatch(/<details class="nhsuk-details"><summary/);
  expect(html).not.toContain('checked=""');
});

it('what was refused stands open, as it was ticked', () => {
  const html = shown(21, { 'evaluations-k': ['e3'] }, [{ field: 'evaluations-k', message: 'There is no such assignment' }]);
  expect(html).toMatch(/<details class="nhsuk-details" open="">/);
  expect(html.match(/<input[^>]*checked=""[^>]*>/g)).toEqual([expect.stringContaining('value="e3"')]);
});
