import { createInterface } from 'node:readline';

/** The product came up without its demonstration, or not at all. */
export class NoDemonstration extends Error {}

/**
 * Reads what a starting product prints until its demonstration is there.
 *
 * @param product what runs: its output, what it says to operators, and an `exit` event with a code
 * @param patience how many milliseconds to wait
 * @returns the address that it answers at
 * @throws NoDemonstration where the product ends before, says that it goes without, or takes longer
 */
export const awaitDemonstration = (product, patience) =>
  new Promise((resolve, reject) => {
    let address;
    let last = '';
    const streams = [product.stdout, product.stderr].map((input) => createInterface({ input }));
    const over = (settle) => {
      clearTimeout(timer);
      product.off('exit', ended);
      for (const lines of streams) lines.off('line', read); // they go on reading: a full pipe would stop the product
      settle();
    };
    const fail = (words) => over(() => reject(new NoDemonstration(`${words}. ${last ? `It last said: ${last}` : 'It said nothing'}`)));
    const ended = (code) => fail(`The product ended with ${code} before its demonstration was there`);
    const timer = setTimeout(() => fail(`The demonstration was not there after ${patience / 1000} seconds`), patience);
    const read = (line) => {
      last = line;
      address ??= /^Waymark is ready at (\S+)/.exec(line)?.[1];
      if (line.startsWith('The demonstration could not be loaded')) fail('The product runs without its demonstration');
      else if (address && line.startsWith('The demonstration is there')) over(() => resolve(address));
    };
    product.once('exit', ended);
    for (const lines of streams) lines.on('line', read);
  });
