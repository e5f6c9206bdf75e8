import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const { css } = compile(path('./main.scss'), { style: 'compressed', quietDeps: true, loadPaths: [path('../../../../node_modules')] });

describe('the style sheet', () => {
  it('is at most 30 kB over the wire', () => {
    expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(30_000);
  });

  it('names the font of the root, and neither Frutiger nor anything of another host', () => {
    expect(css).toMatch(/html\{[^}]*font-family:arial,sans-serif/);
    expect(css).not.toMatch(/frutiger/i);
    expect(css).not.toMatch(/url\("?(https?:)?\/\//);
  });

  it('loads only our own four drawings, none of the package with the logo', () => {
    const loaded = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, address]) => address);
    expect(new Set(loaded)).toEqual(new Set(['arrow-down', 'arrow-up', 'arrow-up-down', 'cross'].map((name) => `./icons/nhsuk-icon-${name}.svg`)));
  });

  it.each(['prefers-reduced-motion', 'forced-colors: active', '@media print', 'scroll-padding'])('answers to %s', (rule) => {
    expect(css.replaceAll(':active', ': active')).toContain(rule);
  });
});
