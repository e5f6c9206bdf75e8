import { expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { WaitingGroup } from './waiting-group.tsx';

const waiting = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ evaluationId: `e${at}`, reference: `INN-${at}`, innovationName: 'Grip glove', simulated: false, pipelineVersionId: 'v', stage: 'review', stageTitle: 'Evidence review', held: 0, wanted: 4, whyNoRepair: null, waitingInStage: count }));
const shown = (count: number, values?: Record<string, string[]>, problems?: { field: string; message: string }[], beyond = 0): string =>
  renderToStaticMarkup(
    <MemoryRouter>
      <WaitingGroup group={{ key: 'k', stage: 'evidence-review', stageTitle: 'Evidence review', waiting: waiting(count), beyond }} formKey="key" values={values} problems={problems} />
    </MemoryRouter>,
  );

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

it('all of sixty stand there, none cut, and whoever waits beyond the longest list is counted, with where they stand', () => {
  const html = shown(60);
  for (const { evaluationId, reference } of waiting(60)) expect([html.includes(`value="${evaluationId}"`), html.includes(`(${reference})`)]).toEqual([true, true]);
  expect(html.match(/type="checkbox"/g)).toHaveLength(60);
  expect(html).not.toContain('wait longest');
  const more = shown(200, undefined, undefined, 7);
  expect(more).toContain('207 evaluations wait in Evidence review. Those 200 that wait longest stand here; 7 more come up as these are given people.');
  expect(more).toContain('href="/pipeline?stage=evidence-review"');
});
