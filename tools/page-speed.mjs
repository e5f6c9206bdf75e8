// Prints how fast pages are on a slow phone: LCP, CLS, TBT and what comes over the wire, against the goals.
// node tools/page-speed.mjs URL   a running demonstration, e.g. http://localhost:3000
import { chromium } from 'playwright-core';
import { browserPath } from './browser.mjs';

const BASE = process.argv[2]?.replace(/\/$/, '');
if (!BASE) {
  console.error('Usage: node tools/page-speed.mjs URL, the address of a running demonstration');
  process.exit(2);
}

/** 390 px, 4× slower processor, 1.6 Mbit/s, 150 ms: the phone and the line that the goals are set for. */
const SLOWER = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (0.75e6 / 8) | 0 };
const GOALS = { lcp: 2000, cls: 0.02, tbt: 200 };
const ROUNDS = 3;

/** Who looks at what; `{…}` is the first link of that page that has the pattern. */
const PAGES = [
  [null, '/'],
  [null, '/sign-in'],
  ['innovator', '/innovations'],
  ['innovator', '/innovations {/innovations/}'],
  ['coordinator', '/'],
  ['coordinator', '/pipeline'],
  ['coordinator', '/pipeline {/evaluations/}'],
  ['clinical-reviewer', '/reviews'],
  ['pilot-lead', '/pilots'],
  ['pilot-lead', '/pilots {/pilots/}'],
  ['auditor', '/audit'],
];

const personas = async () => {
  const answer = await fetch(`${BASE}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ personas { id roles } }' }) });
  return (await answer.json()).data.personas;
};

const signIn = async (page, role) => {
  const { id } = (await personas()).find(({ roles }) => roles.includes(role));
  await page.goto(`${BASE}/sign-in`);
  await page.locator('main a[href^="/sign-in/start"]').click();
  await page.waitForURL(/\/sign-in\/personas/);
  await page.locator(`button[value="${id}"]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
};

/** Runs in the page before anything else: collects what the browser reports. */
const observe = () => {
  const seen = (window.waymarkSpeed = { lcp: 0, cls: 0, long: [] });
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (seen.lcp = startTime))).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value))).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => seen.long.push([startTime, duration]))).observe({ type: 'longtask', buffered: true });
};

const measure = async (context, address) => {
  const page = await context.newPage();
  await page.addInitScript(observe);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const kinds = new Map();
  const wire = { Script: 0, Stylesheet: 0, Document: 0 };
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind in wire) wire[kind] += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1500); // long tasks of hydration come after the load
  const { lcp, cls, long } = await page.evaluate(() => window.waymarkSpeed);
  await page.close();
  return { lcp, cls, tbt: long.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0), ...wire };
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const rows = [];
for (const [role, place] of PAGES) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const page = await context.newPage();
  if (role) await signIn(page, role);
  const [path, pattern] = place.split(' ');
  let address = BASE + path;
  if (pattern) {
    await page.goto(address);
    address = BASE + (await page.locator(`main a[href*="${pattern.slice(1, -1)}"]`).first().getAttribute('href'));
  }
  await page.close();
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(context, address));
  const of = (name) => median(rounds.map((round) => round[name]));
  rows.push({
    page: `${role ?? 'anybody'} ${place}`,
    'LCP ms': Math.round(of('lcp')),
    CLS: Number(of('cls').toFixed(3)),
    'TBT ms': Math.round(of('tbt')),
    'script kB': Number((of('Script') / 1000).toFixed(1)),
    'style kB': Number((of('Stylesheet') / 1000).toFixed(1)),
    'page kB': Number((of('Document') / 1000).toFixed(1)),
    ok: of('lcp') <= GOALS.lcp && of('cls') <= GOALS.cls && of('tbt') <= GOALS.tbt ? 'yes' : 'no',
  });
  await context.close();
}
await browser.close();
console.table(rows);
console.log(`Goals: LCP ${GOALS.lcp} ms, CLS ${GOALS.cls}, TBT ${GOALS.tbt} ms; medians of ${ROUNDS} visits without a cache, 390 px, ${SLOWER}× slower processor, 1.6 Mbit/s, 150 ms.`);
