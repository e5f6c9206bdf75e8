import { describe, expect, it } from '@jest/globals';
import { isMailAddress } from './mail-address.ts';
import { readMail } from './mail-settings.ts';

const read = (settings: Record<string, string>, mode: 'production' | 'demonstration' = 'production') =>
  readMail({ PUBLIC_URL: 'https://waymark.example', ...settings }, { mode, port: 3000 });

const SMTP = { WAYMARK_SMTP_URL: 'smtp://user%40x:p%3Ass@mail.example', WAYMARK_MAIL_FROM: 'Waymark of the North <waymark@nhs.example>' };

describe('settings of mail', () => {
  it('are none where none is set', () => expect([read({}), read({ WAYMARK_SMTP_URL: '', WAYMARK_MAIL_FROM: '' })]).toEqual([null, null]));

  it('are a server, who it comes from, and where links lead', () => {
    expect(read(SMTP)).toEqual({ host: 'mail.example', port: 587, secure: false, local: false, login: { user: 'user@x', pass: 'p:ss' }, from: { name: 'Waymark of the North', address: 'waymark@nhs.example' }, publicUrl: 'https://waymark.example' });
    expect(read({ WAYMARK_SMTP_URL: 'smtps://mail.example', WAYMARK_MAIL_FROM: 'waymark@nhs.example' })).toMatchObject({ port: 465, secure: true, login: null, from: { name: 'Waymark', address: 'waymark@nhs.example' } });
    expect(read({ ...SMTP, WAYMARK_SMTP_URL: 'smtp://[::1]:2525' })).toMatchObject({ host: '::1', port: 2525, local: true });
    expect(readMail(SMTP, { mode: 'demonstration', port: 3000 })).toMatchObject({ publicUrl: 'http://localhost:3000' });
  });

  it.each([
    [{ WAYMARK_SMTP_URL: SMTP.WAYMARK_SMTP_URL }, /WAYMARK_MAIL_FROM is not/],
    [{ WAYMARK_MAIL_FROM: 'a@b.example' }, /WAYMARK_SMTP_URL is not/],
    [{ ...SMTP, PUBLIC_URL: '' }, /PUBLIC_URL is not/],
    ...['mail.example', 'http://mail.example', 'smtp://mail.example/box', 'smtp://mail.example?tls=no', 'smtp://u:secret%zz@mail.example'].map((url): [Record<string, string>, RegExp] => [{ ...SMTP, WAYMARK_SMTP_URL: url }, /^WAYMARK_SMTP_URL (?!.*secret)/]),
    ...['', ' ', 'nobody', 'a@b, c@d', 'Waymark <a@b> <c@d>', 'a@b\r\nBcc: c@d'].slice(2).map((from): [Record<string, string>, RegExp] => [{ ...SMTP, WAYMARK_MAIL_FROM: from }, /^WAYMARK_MAIL_FROM is /]),
  ])('%j are refused, and no password is told', (settings, problem) => expect(() => read(settings)).toThrow(problem));
});

it.each([
  ['ada@clinic.example', true], ['a.b+c@d', true], ['ada@exämple.org', true], ['', false], ['ada', false], ['a@b@c', false], ['a@b,c@d', false], ['a@b;c@d', false], ['<a@b>', false], ['"a"@b', false],
  ['a@b\nBcc: c@d', false], ['a@b\r', false], ['a@b\0', false], ['a@ b', false], ['a\u2028@b', false], [`${'a'.repeat(250)}@b.cd`, false],
])('%j as an address: %s', (text, is) => expect(isMailAddress(text)).toBe(is));
