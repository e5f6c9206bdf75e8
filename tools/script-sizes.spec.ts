import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { root } from './root.mjs';
import { scriptSizes } from './script-sizes.mjs';

/** Bytes of all scripts of a route, as gzip. Source: shared design, screens.md, Gates. */
const LIMIT = 135_000;

interface Size {
  id: string;
  bytes: number;
  wire: number;
  files: { file: string; bytes: number }[];
}
/** Shows every part at once, in demonstrations only. */
const DESIGN = 'routes/design/design';

const sizes = (scriptSizes() as Size[]).filter(({ id }) => id !== DESIGN);

describe('the scripts of a page', () => {
  it.each(sizes.map(({ id, bytes }) => [id, bytes] as const))('of %s are within 135 kB: %i bytes', (_, bytes) => {
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });

  it.each(sizes.map(({ id, wire }) => [id, wire] as const))('of %s are within it too with all that they load later, as they are sent: %i bytes', (_, wire) => {
    expect(wire).toBeLessThanOrEqual(LIMIT);
  });

  it('ask for nothing that Node alone has', () => {
    const folder = new URL('apps/web/build/client/assets/', root);
    const asking = readdirSync(folder).filter((file) => file.endsWith('.js') && /(?<![\w.$])(?:Buffer|process)\.(?:from|alloc|env|cwd)\b/.test(readFileSync(new URL(file, folder), 'utf8')));
    expect(asking).toEqual([]);
  });

  it('are counted with the frame and the framework that every page needs', () => {
    expect(sizes.length).toBeGreaterThan(50);
    expect(Math.min(...sizes.map(({ bytes, wire }) => Math.min(bytes, wire)))).toBeGreaterThan(100_000);
    // a draft loads what saves it after the page
    expect(sizes.find(({ id }) => id === 'routes/innovator/answers/question')!.wire).toBeGreaterThan(120_000);
  });
});
