import { expect, it } from '@jest/globals';
import { readPassport, textOfPassport, type Passport } from '@waymark/domain/passport';
import { EVERY_KIND } from '@waymark/testing/passports';
import { downloadOf } from './download.server.ts';

const passport: Passport = { payload: EVERY_KIND, signature: { algorithm: 'Ed25519', keyId: 'a'.repeat(64), value: `${'A'.repeat(86)}==` } };

it('is the text that was measured when it was issued, and no longer one', async () => {
  const answer = downloadOf(passport);
  const text = await answer.text();
  expect(text).toBe(textOfPassport(passport));
  expect(readPassport(text)).toEqual(passport);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="passport-INN-2026-0001-2026-11-29.json"');
});
