// Whether a draft loses a word: real browsers write into one on a started product, while tabs are killed, the server is
// killed and started again, answers are lost on the way, two browsers write at once and the network goes. Prints
// figures; exits 1 where a word is lost, where the draft does not end with what was typed last, where somebody meets a
// conflict with nobody, or where more than one save in twenty takes longer than a second.
// node tools/drafts-soak.mjs [saves] [minutes of the longest time offline]
// With WAYMARK_DATA on an installation of your own (a demonstration); else it loads one first. WAYMARK_SEED: the same again.
import { chromium } from 'playwright-core';
import { browserPath } from './browser.mjs';
import { scenes } from './drafts-soak/scenes.mjs';
import { figuresOf } from './drafts-soak/figures.mjs';
import { api } from './drafts-soak/api.mjs';
import { startProduct } from './drafts-soak/product.mjs';
import { draws } from './drafts-soak/draws.mjs';
import { Writer } from './drafts-soak/writer.mjs';

const SECOND = 1000;
/** One killed server to so many saves. */
const SERVER_EVERY = 250;

const [saves = 5000, minutes = 0] = process.argv.slice(2).map(Number);
const seed = Number(process.env.WAYMARK_SEED ?? Date.now() % 1_000_000);
const product = await startProduct();
const behind = await api(product.url);
const innovation = await behind.draftOfTwo();
const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
const seen = { times: [], words: [], counts: {} };
const writers = [];
for (const person of behind.team) writers.push(await Writer.signedIn(browser, product.url, person, innovation, seen));
const play = scenes({ product, writers, seen });
const chance = draws(seed);

console.log(`${saves} saves, seed ${seed}`);
let nextKill = SERVER_EVERY;
while (seen.times.length < saves) {
  const name = seen.times.length >= nextKill ? 'killed server' : chance.scene();
  if (name === 'killed server') nextKill += SERVER_EVERY;
  seen.counts[name] = (seen.counts[name] ?? 0) + 1;
  await play[name](chance);
  if (process.env.WAYMARK_SOAK_LOUD) console.log(`${seen.times.length} ${name}`);
}
if (minutes > 0) await play.offline(chance, minutes * 60 * SECOND);
for (const writer of writers) await writer.settle();
const history = await behind.everythingEverSaved(innovation);
const { lines, ok } = figuresOf(seen, history, await behind.now(innovation));
console.log(lines.join('\n'));
await browser.close();
await product.end();
process.exit(ok ? 0 : 1);
