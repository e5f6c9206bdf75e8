import { describe, expect, it } from '@jest/globals';
import { EncryptJWT } from 'jose';
import { SignInAttempts } from './sign-in-attempt.ts';

const attempt = { state: 's'.repeat(43), nonce: 'n'.repeat(43), verifier: 'v'.repeat(43), returnTo: `/${'a'.repeat(1_499)}` };
const attempts = new SignInAttempts('a secret of tests');

describe('what is remembered of a sign-in', () => {
  it('comes back as it was, and fits into a cookie', async () => {
    const sealed = await attempts.seal(attempt);
    expect(await attempts.open(sealed)).toMatchObject(attempt);
    expect(sealed.length).toBeLessThan(4_000);
    expect(sealed).toMatch(/^[\w.-]+$/);
  });

  it('tells nothing to who reads the cookie', async () => {
    const sealed = await attempts.seal(attempt);
    for (const part of sealed.split('.')) expect(Buffer.from(part, 'base64url').toString('latin1')).not.toContain(attempt.verifier);
  });

  it('is nothing where it was changed, is of another installation, or is not there', async () => {
    const sealed = await attempts.seal(attempt);
    const parts = sealed.split('.');
    for (const index of parts.keys()) expect(await attempts.open(parts.map((part, at) => (at === index ? `${part.slice(0, -2)}AA` : part)).join('.'))).toBeNull();
    expect(await new SignInAttempts('another secret').open(sealed)).toBeNull();
    expect(await attempts.open('')).toBeNull();
    expect(await attempts.open(undefined)).toBeNull();
    expect(await attempts.open('a.b.c.d.e')).toBeNull();
  });

  it('is nothing by another cipher, though the key is ours', async () => {
    const key = Reflect.get(attempts, 'key') as Uint8Array;
    const sealedBy = (enc: string) => new EncryptJWT({ ...attempt }).setProtectedHeader({ alg: 'dir', enc }).setAudience('waymark-sign-in').setExpirationTime('5s').encrypt(key);
    expect(await attempts.open(await sealedBy('A256GCM'))).toMatchObject(attempt);
    expect(await attempts.open(await sealedBy('A128CBC-HS256'))).toBeNull();
  });

  it('is nothing after ten minutes', async () => {
    const key = Reflect.get(attempts, 'key') as Uint8Array;
    const sealedUntil = (seconds: number) =>
      new EncryptJWT({ ...attempt }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setAudience('waymark-sign-in').setExpirationTime(new Date(Date.now() + seconds * 1_000)).encrypt(key);
    expect(await attempts.open(await sealedUntil(5))).toMatchObject(attempt);
    expect(await attempts.open(await sealedUntil(-1))).toBeNull();
    const { exp } = (await attempts.open(await attempts.seal(attempt))) as unknown as { exp: number };
    expect(Math.abs(exp - Date.now() / 1_000 - 600)).toBeLessThan(2);
  });
});
