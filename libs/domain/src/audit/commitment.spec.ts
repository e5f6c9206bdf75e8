import { describe, expect, it } from '@jest/globals';
import { commitment } from './commitment.ts';

const key = Buffer.alloc(32, 0xaa);

describe('a commitment', () => {
  it('is HMAC-SHA256 (RFC 4231, test case 6)', () => {
    expect(commitment(Buffer.alloc(131, 0xaa), 'Test Using Larger Than Block-Size Key - Hash Key First')).toBe(
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    );
  });

  it('changes with the key and with the text', () => {
    const others = [commitment(Buffer.alloc(32, 0xab), 'too little evidence'), commitment(key, 'too little evidence.'), commitment(key, '')];
    expect(new Set([commitment(key, 'too little evidence'), ...others]).size).toBe(4);
  });

  it('refuses a key of 31 bytes and takes one of 32', () => {
    expect(() => commitment(key.subarray(1), 'text')).toThrow(RangeError);
    expect(commitment(key, 'text')).toMatch(/^[0-9a-f]{64}$/);
  });
});
