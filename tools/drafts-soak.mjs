// Whether a draft loses a word: real browsers write into one on a started product, while tabs are killed, the server is
// killed and started again, answers are lost on the way, two browsers write at once and the network goes. Prints
// figures; exits 1 where a word is lost, where the draft does not end with what was typed last, where somebody meets a
// conflict with nobody, or where more than one save in twenty takes longer than a second.
// node tools/drafts-soak.mjs [saves] [minutes of the longest time offline]
// WAYMARK_SOAK_PAIRS: so many pairs of writers at once, each with a draft of its own.
// With WAYMARK_DATA on an installation of your own (a demonstration); else it loads one first. WAYMARK_SEED: the same again.
import { chromium } from 'playwright-core';
import { browserPath } from './browser.mjs';
import { scenes } from './drafts-soak/scenes.mjs';
import { figuresOf } from './drafts-soak/figures.mjs';
import { api } from './drafts-soak/api.mjs';
import { startProduct } from './drafts-soak/product.mjs';
import { draws } from './drafts-soak/draws.mjs';
import { turns } from './drafts-soak/turns.mjs';
import { Writer } from './drafts-soak/writer.mjs';

const SECOND = 1000;
/** One killed server to so many saves. */
const SERVER_EVERY = 250;

const [saves = 5000, minutes = 0] = process.argv.slice(2).map(Number);
const seed = Number(process.env.WAYMARK_SEED ?? Date.now() % 1_000_000);
const pairs = Number(process.env.WAYMARK_SOAK_PAIRS ?? 1);
const product = await startProduct();
const behind = await api(product.url);
const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
const { beside, alone } = turns();
let acknowledged = 0;
let nextKill = SERVER_EVERY;

/** Two people and one draft, until all pairs together have made the saves. @returns what they saw, and all that the draft ever held */
const pair = async (number) => {
  const { innovation, team } = await behind.draftOfTwo(number);
  const seen = { times: [], words: [], counts: {} };
  const writers = [];
  for (const person of team) writers.push(await Writer.signedIn(browser, product.url, person, innovation, seen));
  const play = scenes({ product, writers, seen });
  const chance = draws(seed + number);
  let ended = null;
  while (acknowledged < saves && !ended) {
    const kills = acknowledged >= nextKill;
    if (kills) nextKill += SERVER_EVERY;
    const name = kills ? 'killed server' : chance.scene();
    seen.counts[name] = (seen.counts[name] ?? 0) + 1;
    const before = seen.times.length;
    // what was written until then is counted all the same
    await (kills ? alone : beside)(() => play[name](chance)).catch((error) => (ended = error));
    acknowledged += seen.times.length - before;
    if (process.env.WAYMARK_SOAK_LOUD) console.log(`${acknowledged} ${name}`);
  }
  if (minutes > 0 && number === 0 && !ended) await play.offline(chance, minutes * 60 * SECOND);
  if (ended) console.error(ended);
  for (const writer of writers) await writer.settle().catch((error) => console.error((ended ??= error)));
  return { ended, seen, history: await behind.everythingEverSaved(innovation, team), now: await behind.now(innovation, team) };
};

console.log(`${saves} saves by ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of writers, seed ${seed}; the product says in ${product.log}`);
const { lines, ok } = figuresOf(await Promise.all(Array.from({ length: pairs }, (_, number) => pair(number))));
console.log(lines.join('\n'));
await browser.close();
await product.end();
process.exit(ok ? 0 : 1);
