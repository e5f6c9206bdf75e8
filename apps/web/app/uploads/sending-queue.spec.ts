import { describe, expect, it } from '@jest/globals';
import type { Progress } from './sending.ts';
import { SendingQueue, type Shown } from './sending-queue.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A queue whose sending is done by hand. */
const begun = async (...names: string[]) => {
  const tells = new Map<string, (progress: Partial<Progress>) => void>();
  const acts: string[] = [];
  const spoken: string[] = [];
  let shown: Shown = { files: [], spoken: '' };
  let sent: string[] | null = null;
  const queue = new SendingQueue(
    names.map((name) => ({ name }) as File),
    'inn-1',
    async ({ name }, _, tell) => {
      const say = (progress: Partial<Progress>) => tell({ state: 'sending', percent: 0, words: '', ...progress });
      tells.set(name, say);
      return { cancel: () => say({ state: 'cancelled', words: 'Cancelled' }), again: () => acts.push(`again ${name}`), pause: () => acts.push(`pause ${name}`) };
    },
    (now) => {
      if (now.spoken !== shown.spoken) spoken.push(now.spoken);
      shown = now;
    },
    (uploads) => (sent = uploads),
  );
  queue.begin();
  await settle();
  return { queue, acts, spoken, sending: () => [...tells.keys()], tell: (name: string, progress: Partial<Progress>) => { tells.get(name)!(progress); return settle(); }, states: () => shown.files.map(({ state }) => state), sent: () => sent };
};

describe('files that are sent', () => {
  it('go one after another, and are told of once all are sent', async () => {
    const on = await begun('a', 'b');
    expect(on.sending()).toEqual(['a']);
    await on.tell('a', { state: 'done', id: '1' });
    expect([on.sending(), on.sent()]).toEqual([['a', 'b'], null]);
    await on.tell('b', { state: 'done', id: '2' });
    expect(on.sent()).toEqual(['1', '2']);
  });

  it('wait for people where one is refused, and go on once it is left out', async () => {
    const on = await begun('a', 'b');
    await on.tell('a', { state: 'refused', words: 'Not what it says' });
    expect([on.states(), on.sending()]).toEqual([['refused', 'waiting'], ['a']]);
    on.queue.cancel(0);
    await settle();
    await on.tell('b', { state: 'done', id: '2' });
    expect(on.sent()).toEqual(['2']);
  });

  it('that are all left out leave nothing', async () => {
    const on = await begun('a', 'b');
    on.queue.cancel(1);
    on.queue.cancel(0);
    await settle();
    expect([on.states(), on.sent()]).toEqual([[], null]);
  });

  it('go on when the network is back, and stop with the page', async () => {
    const on = await begun('a');
    on.queue.online();
    await on.tell('a', { state: 'stopped', words: 'Lost' });
    on.queue.online();
    on.queue.pause();
    await on.tell('a', { words: 'Starting' });
    on.queue.pause();
    expect(on.acts).toEqual(['again a', 'pause a']);
  });

  it('are spoken of at every quarter and at every change, and no more often', async () => {
    const on = await begun('a');
    await on.tell('a', { words: 'Starting' });
    for (const percent of [1, 24, 25, 26, 49, 77, 99]) await on.tell('a', { percent, words: `${percent}% sent` });
    await on.tell('a', { state: 'checking', percent: 100, words: 'Checking' });
    expect(on.spoken).toEqual(['a: Starting', 'a: 25% sent', 'a: 77% sent', 'a: Checking']);
  });
});

/** A queue whose sender takes a while to load, and then sends. */
const loading = (names: string[], load: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, 20))) => {
  const [started, cancelled, paused] = [[] as string[], [] as string[], [] as string[]];
  const submitted: string[][] = [];
  const tells: ((progress: Progress) => void)[] = [];
  let shown: Shown = { files: [], spoken: '' };
  let shows = 0;
  const queue = new SendingQueue(
    names.map((name) => ({ name }) as File),
    'inn-1',
    async ({ name }, _, tell) => {
      await load();
      started.push(name);
      tells.push(tell);
      const done = setTimeout(() => tell({ state: 'done', percent: 100, words: '', id: `id of ${name}` }), 20);
      return { cancel: () => void cancelled.push(name), again: () => undefined, pause: () => { clearTimeout(done); paused.push(name); } };
    },
    (now) => { shows += 1; shown = now; },
    (uploads) => void submitted.push(uploads),
  );
  queue.begin();
  return { queue, started, cancelled, paused, submitted, tells, shown: () => shown, shows: () => shows };
};
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('files whose sender is still being loaded', () => {
  it('are begun once, and the form is sent once, whatever is left out meanwhile', async () => {
    const on = loading(['a', 'b', 'c']);
    on.queue.cancel(1);
    await after(200);
    expect([on.started, on.submitted]).toEqual([['a', 'c'], [['id of a', 'id of c']]]);
  });

  it('are cancelled all the same, and nothing of them is attached', async () => {
    const on = loading(['a', 'b']);
    on.queue.cancel(0);
    await after(200);
    expect([on.cancelled, on.submitted]).toEqual([['a'], [['id of b']]]);
    const alone = loading(['a']);
    alone.queue.cancel(0);
    await after(200);
    expect([alone.cancelled, alone.submitted, alone.shown().files]).toEqual([['a'], [], []]);
  });

  it('stop in words where it cannot be loaded, and go on when people ask', async () => {
    let fails = true;
    const on = loading(['a'], async () => { if (fails) throw new TypeError('Failed to fetch dynamically imported module'); });
    await after(10);
    expect(on.shown().files).toMatchObject([{ state: 'stopped', words: expect.stringContaining('did not load') }]);
    fails = false;
    on.queue.again(0);
    await after(60);
    expect(on.submitted).toEqual([['id of a']]);
  });
});

it('the form hears of what makes a file the same as another: its name, its size and its hash', async () => {
  const heard: unknown[] = [];
  const tells: ((progress: Progress) => void)[] = [];
  const controls = { cancel: () => undefined, again: () => undefined, pause: () => undefined };
  const queue = new SendingQueue([{ name: 'a', size: 4 } as File], 'inn-1', async (_, __, tell) => {
    tells.push(tell);
    return controls;
  }, () => undefined, (_, files) => void heard.push(...files));
  queue.begin();
  await settle();
  tells[0]!({ state: 'done', percent: 100, words: '', id: '1', sha256: 'ab' });
  expect(heard).toEqual([{ id: '1', name: 'a', sizeBytes: 4, sha256: 'ab' }]);
});

it('what is cancelled stays so, whatever is told of it later', async () => {
  const on = await begun('a', 'b');
  on.queue.cancel(0);
  await on.tell('a', { state: 'retrying', words: 'Lost' });
  await on.tell('a', { state: 'done', id: '1' });
  expect(on.states()).toEqual(['cancelled', 'waiting']);
  await on.tell('b', { state: 'done', id: '2' });
  expect(on.sent()).toEqual(['2']);
});

it.each([5, 30])('a page that is left after %i ms sends, shows and submits nothing more', async (ms) => {
  const on = loading(['a', 'b']);
  await after(ms);
  on.queue.end();
  const shows = on.shows();
  await after(100);
  on.tells[0]!({ state: 'done', percent: 100, words: '', id: 'late' });
  await after(20);
  expect([on.started, on.paused, on.submitted, on.shows()]).toEqual([['a'], ['a'], [], shows]);
});
