// Prints what assignment reaches: each figure with its instance, what was reached, what is asked, and seconds; peers run in the
// same run. Instances that are not ours to carry lie beside the checkout, in ../shared.
// node tools/bench-assignment.mjs [figures]   such as “1 3”; all where left out. Exit code 1 where a figure is not met
import { availableParallelism, loadavg } from 'node:os';
import { build } from './build.mjs';
import { notMet, shown } from './bench-assignment/report.mjs';

const FIGURES = { 1: 'flows', 2: 'fair', 3: 'large', 4: 'round', 5: 'declines', 6: 'cap', 7: 'text', 8: 'aims' };
const asked = process.argv.slice(2);
const unknown = asked.filter((figure) => !(figure in FIGURES));
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(', ')}: give numbers from 1 to 8, or none for all`);
  process.exit(2);
}
if (!build('libs/domain')) process.exit(1);

console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}: where others use the machine too, seconds are longer than they need be`);
for (const [figure, name] of Object.entries(FIGURES)) {
  if (asked.length > 0 && !asked.includes(figure)) continue;
  const { title, measure } = await import(`./bench-assignment/figures/${name}.mjs`);
  console.log(`\n${figure}. ${title}`);
  await measure(shown);
}
if (notMet() > 0) {
  console.log(`\n${notMet()} not met`);
  process.exitCode = 1;
}
