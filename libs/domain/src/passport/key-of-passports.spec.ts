import { createHash, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { publicKeyOfBytes, publicKeyOfSeed } from '../audit/ed25519-keys.ts';
import { keyOfPem, pemOfKey } from './index.ts';

const LOW = ['00'.repeat(32), `01${'00'.repeat(31)}`, '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', `ec${'ff'.repeat(30)}7f`];
const signedToo = (key: string): string => `${key.slice(0, 62)}${(Number.parseInt(key.slice(62), 16) | 0x80).toString(16)}`;
const keys = [...LOW, ...LOW.map(signedToo), `ed${'ff'.repeat(30)}7f`, `ee${'ff'.repeat(30)}7f`];

describe('a key that vouches for nothing', () => {
  it.each(keys)('%s is none', (key) => expect(keyOfPem(pemOfKey(Buffer.from(key, 'hex')))).toBeNull());

  it('verifies what nobody signed: that is why', () => {
    const nobodys = Buffer.concat([Buffer.from('01', 'hex'), Buffer.alloc(63)]);
    const messages = Array.from({ length: 200 }, (_, at) => createHash('sha256').update(String(at)).digest());
    const accepted = LOW.slice(1).map((key) => messages.filter((message) => verify(null, message, publicKeyOfBytes(Buffer.from(key, 'hex')), nobodys)).length);
    for (const count of accepted) expect(count).toBeGreaterThan(0);
    expect(messages.filter((message) => verify(null, message, publicKeyOfBytes(publicKeyOfSeed(Buffer.alloc(32, 3))), nobodys))).toEqual([]);
  });
});
