// `npm run calibration-worlds`: worlds with known truth. Prints how well raw means, least squares, the mixed model and
// the orders alone find the true order (mean of Spearman's rank correlation), by kind of world; exits 1 unless the
// mixed model beats the raw means over all worlds.
// node tools/calibration-worlds.mjs [worlds of each kind] [first seed]
import { build } from './build.mjs';
import { compareWorlds } from './calibration-worlds/compare.mjs';
import { KINDS } from './calibration-worlds/kinds.mjs';

const [count = 200, firstSeed = 1] = process.argv.slice(2).map(Number);
if (!build('libs/domain')) process.exit(1);
const statistics = await import(new URL('../libs/domain/dist/statistics/index.js', import.meta.url));

const titles = ['kind of world', 'worlds', 'raw', 'least squares', 'mixed', 'orders', 'mixed - raw', 'better', 'worse', 'all alike', 'mixed - raw elsewhere', 'left out'];
console.log(titles.join(' | '));
const signed = (gain, error) => `${gain > 0 ? '+' : ''}${gain.toFixed(4)} ± ${(2 * error).toFixed(4)}`;
// Each kind has seeds of its own, so that worlds of two kinds share no chance
const results = Object.entries(KINDS).map(([name, kind], place) => {
  const result = compareWorlds(kind, count, firstSeed + place * 1_000_000, statistics);
  const { worlds, means, gain, error, better, worse, alike, gainWhereNotAlike, leftOut } = result;
  const correlations = ['raw', 'leastSquares', 'calibrated', 'ordinal'].map((way) => means[way].toFixed(4));
  console.log([name, worlds, ...correlations, signed(gain, error), better, worse, alike, gainWhereNotAlike?.toFixed(4) ?? 'none', leftOut].join(' | '));
  return { name, ...result };
});

const worlds = results.reduce((sum, result) => sum + result.worlds, 0);
const gain = results.reduce((sum, result) => sum + result.gain * result.worlds, 0) / worlds;
const error = Math.sqrt(results.reduce((sum, result) => sum + (result.error * result.worlds) ** 2, 0)) / worlds;
const without = results.filter((result) => result.gain <= 2 * result.error).map(({ name }) => name);
console.log(`Over ${worlds} worlds the calibrated order gains ${signed(gain, error)} on the raw means.`);
console.log(without.length > 0 ? `It does not beat them, beyond two standard errors, with: ${without.join('; ')}.` : 'It beats them in every kind of world.');
const squares = results.filter(({ means }) => means.leastSquares > means.calibrated).map(({ name }) => name);
if (squares.length > 0) console.log(`Least squares finds more than the mixed model with: ${squares.join('; ')}.`);
process.exitCode = gain > 2 * error ? 0 : 1;
