import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { installationSecret } from './secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-secret-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the secret of an installation', () => {
  it('is the one it is given, which in production is long', () => {
    const given = (length: number, mode: 'production' | 'demonstration') => installationSecret(folder, { WAYMARK_SECRET: 'x'.repeat(length) }, mode);
    expect(given(32, 'production')).toHaveLength(32);
    expect(() => given(31, 'production')).toThrow(/^WAYMARK_SECRET is shorter than 32 characters/);
    expect(given(1, 'demonstration')).toBe('x');
  });

  it('is made once where none is given, and long', () => {
    const made = installationSecret(folder, {}, 'production');
    expect(made.length).toBeGreaterThanOrEqual(43);
    expect(installationSecret(folder, {}, 'production')).toBe(made);
  });
});
