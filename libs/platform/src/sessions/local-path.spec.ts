import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localPath } from './local-path.ts';

/** Where a browser on a page of ours would go. */
const originOf = (path: string) => new URL(path, 'https://waymark.example/sign-in').origin;

describe('a path to go on to', () => {
  it.each(['/', '/pipeline?stage=triage&page=2#row', '/innovations/1/a%20b', '/@name', '/a//b', '/a:b'])('is kept: %s', (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each([
    '//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', '\t//evil.example', ' //evil.example',
    'https://evil.example', 'https:evil.example', 'javascript:alert(1)', 'pipeline', '', '/.//evil.example', '/..//evil.example', '/a/..//evil.example', '/%2e//evil.example',
    '/\u0000/evil.example', '/\u0085/evil.example', undefined, null, 3, ['/a'], { path: '/a' },
  ])('is our first page instead of %j', (wanted) => {
    expect(localPath(wanted)).toBe('/');
  });

  it('may have 1,500 characters, as they stand in an address', () => {
    expect(localPath(`/${'a'.repeat(1_499)}`)).toHaveLength(1_500);
    expect(localPath(`/${'a'.repeat(1_500)}`)).toBe('/');
    expect(localPath(`/${'é'.repeat(300)}`)).toBe('/');
  });

  it('never leads to another origin, whatever was wanted', () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', ':', '@', '?', '#', '%2f', '%5c', '\t', '\n', 'evil.example', 'https', 'a', '%', '\u3002', '\uff0f');
    const made = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(fc.oneof(made, made.map((text) => `/${text}`), fc.string({ unit: 'binary' })), (wanted) => originOf(localPath(wanted)) === 'https://waymark.example'), { numRuns: 2_000 });
  });

  it('once found stays as it is', () => {
    fc.assert(fc.property(fc.webPath(), (path) => localPath(localPath(path)) === localPath(path)));
  });
});
