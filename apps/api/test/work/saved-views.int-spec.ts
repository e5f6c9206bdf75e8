import { expect, it } from '@jest/globals';
import { codesOf } from '../support/codes.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();
const viewsOf = async (client: TestClient) => (await client.query('{ savedViews { id name filters } }')).data.savedViews;
const somebody = async (): Promise<TestClient> => (await on.cast.newPerson(['coordinator'])).client;

it('views are kept by name, each person’s own, and one that is saved again takes the place of what it was', async () => {
  const [ada, ben] = [await somebody(), await somebody()];
  const { id } = await ada.done('saveView', { name: 'late in triage ', filters: 'stage=triage&due=overdue' });
  await ada.done('saveView', { name: 'All', filters: '' });
  expect(await ada.done('saveView', { name: 'late in triage', filters: 'stage=triage&due=overdue&rows=close' })).toMatchObject({ id });
  expect((await viewsOf(ada)).map(({ name, filters }: Record<string, string>) => [name, filters])).toEqual([['All', ''], ['late in triage', 'stage=triage&due=overdue&rows=close']]);
  expect(await viewsOf(ben)).toEqual([]);
  await ben.done('saveView', { name: 'All', filters: 'sort=entered' });
  for (const viewId of [id, '00000000-0000-4000-8000-000000000001']) await ben.done('removeView', { viewId });
  expect((await viewsOf(ada)).length).toBe(2);
  await ada.done('removeView', { viewId: id });
  expect(await ada.done('removeView', { viewId: id })).toMatchObject({ id });
  expect([(await viewsOf(ada)).length, (await viewsOf(ben)).length]).toEqual([1, 1]);
});

it.each([
  [{ name: ' ', filters: '' }, 'input.name', 'A view needs a name'],
  [{ name: 'N'.repeat(61), filters: '' }, 'input.name', 'Write the name in 60 characters or fewer'],
  [{ name: 'A', filters: 'stage=a\nb' }, 'input.filters', 'filters must be what stands in an address after the question mark'],
  [{ name: 'A', filters: '//evil.example?x' }, 'input.filters', 'filters must be what stands in an address after the question mark'],
  [{ name: 'A', filters: 'x'.repeat(2_001) }, 'input.filters', 'filters must have 2,000 characters or fewer'],
])('%j are refused with the field and the remedy', async (input, field, message) => {
  const client = await somebody();
  expect((await client.act('saveView', input)).errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', fields: [{ field, message }] });
});

it('are twenty of one person at most, however many come at once', async () => {
  const client = await somebody();
  const answers = await Promise.all(Array.from({ length: 22 }, (_, at) => client.act('saveView', { name: `View ${at}`, filters: '' })));
  expect(answers.flatMap((answer) => (answer.blockers ? codesOf(answer) : []))).toEqual(['too-many-views', 'too-many-views']);
  const views = await viewsOf(client);
  expect(views).toHaveLength(20);
  await client.done('saveView', { name: views[0].name, filters: 'due=paused' });
});
