import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { builtWeb } from './built-web.ts';
import { stubApi } from './stub-api.ts';

let api: Awaited<ReturnType<typeof stubApi>>;
let web: Awaited<ReturnType<typeof builtWeb>>;

beforeAll(async () => {
  api = await stubApi();
  web = await builtWeb(api.url);
});

afterAll(async () => {
  await web.close();
  await api.close();
});

const save = async (headers: Record<string, string>) => {
  const answer = await web.ask('/innovations/7/answers/basics/autosave', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: 'csrf=of-another-session&do=autosave&q-name=Words',
  });
  return [answer.status, answer.headers.location, JSON.parse(answer.text)];
};

it('a draft whose session is over is told so, and nothing leads the page away', async () => {
  expect(await save({ cookie: '__Host-waymark=over; __Host-waymark-browser=mine', 'sec-fetch-site': 'same-origin' })).toEqual([401, undefined, { state: 'over' }]);
});

it('a draft from elsewhere is refused for good and reaches nothing', async () => {
  expect(await save({ cookie: '__Host-waymark=good', 'sec-fetch-site': 'cross-site' })).toEqual([403, undefined, { state: 'refused' }]);
  expect(api.asked.filter(({ body }) => body.includes('Words'))).toEqual([]);
});
