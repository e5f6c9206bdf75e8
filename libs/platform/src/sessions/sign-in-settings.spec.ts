import { describe, expect, it } from '@jest/globals';
import { readSignInSettings } from './sign-in-settings.ts';

const demonstration = { mode: 'demonstration', port: 3000 } as const;
const production = { mode: 'production', port: 3000 } as const;
const OUTSIDE = { OIDC_ISSUER: 'https://login.example/realms/nhs', OIDC_CLIENT_ID: 'waymark', OIDC_CLIENT_SECRET: 'hidden' };

describe('the settings of sign-in', () => {
  it('of a demonstration say: here, 20 hours, the local provider', () => {
    expect(readSignInSettings({}, demonstration)).toEqual({ publicUrl: 'http://localhost:3000', idleHours: 20, provider: 'local', secondFactor: expect.objectContaining({ always: false }) });
    expect(readSignInSettings({ OIDC_SECOND_FACTOR: 'AAL3' }, demonstration).secondFactor.always).toBe(false); // which can report none
    for (const config of [demonstration, production]) expect(readSignInSettings({ ...OUTSIDE, OIDC_SECOND_FACTOR: 'AAL3' }, config).secondFactor).toEqual({ values: ['AAL3'], always: true });
  });

  it('of a production installation never say: the local provider', () => {
    expect(readSignInSettings({}, production).provider).toBeNull();
    expect(readSignInSettings({ OIDC_ISSUER: '' }, production).provider).toBeNull();
  });

  it.each([demonstration, production])('take the provider that is given (%j)', (config) => {
    expect(readSignInSettings(OUTSIDE, config).provider).toEqual({ issuer: OUTSIDE.OIDC_ISSUER, clientId: 'waymark', clientSecret: 'hidden' });
    expect(readSignInSettings({ ...OUTSIDE, OIDC_CLIENT_SECRET: '' }, config).provider).toMatchObject({ clientSecret: null });
  });

  it('are those of no PUBLIC_URL where it is empty, as compose files leave it', () => {
    expect(readSignInSettings({ PUBLIC_URL: '' }, production).publicUrl).toBe('http://localhost:3000');
  });

  it('know addresses as browsers see them', () => {
    expect(readSignInSettings({ PUBLIC_URL: 'https://waymark.example/' }, production).at('/sign-in/callback').href).toBe('https://waymark.example/sign-in/callback');
  });

  it.each(['https://waymark.example', 'https://waymark.example:8443', 'http://localhost:3000', 'http://demo.localhost', 'http://127.0.0.1:3000', 'http://[::1]:3000'])('take %s for PUBLIC_URL', (PUBLIC_URL) => {
    expect(readSignInSettings({ PUBLIC_URL }, production).publicUrl).toBe(PUBLIC_URL);
  });

  it.each([
    ['PUBLIC_URL', 'waymark.example'],
    ['PUBLIC_URL', 'ftp://waymark.example'],
    ['PUBLIC_URL', 'https://waymark.example/below'],
    ['PUBLIC_URL', 'https://waymark.example?a'],
    ['PUBLIC_URL', 'https://somebody@waymark.example'],
    ['PUBLIC_URL', 'http://waymark.example'],
    ['PUBLIC_URL', 'http://127.0.0.1.evil.example'],
    ['PUBLIC_URL', 'http://notlocalhost'],
    ['SESSION_IDLE_HOURS', '0'],
    ['SESSION_IDLE_HOURS', '-1'],
    ['SESSION_IDLE_HOURS', '169'],
    ['SESSION_IDLE_HOURS', 'long'],
    ['SESSION_IDLE_HOURS', ' '],
    ['OIDC_ISSUER', 'http://login.example'],
    ['OIDC_ISSUER', 'login.example'],
  ])('name %s where it is “%s”', (name, value) => {
    expect(() => readSignInSettings({ ...OUTSIDE, [name]: value }, production)).toThrow(`${name} is “${value}”`);
  });

  it('name the client that is missing', () => {
    expect(() => readSignInSettings({ OIDC_ISSUER: OUTSIDE.OIDC_ISSUER }, production)).toThrow(/OIDC_CLIENT_ID is not/);
  });

  it.each([['0.25', 0.25], ['168', 168]])('take %s hours', (text, hours) => {
    expect(readSignInSettings({ SESSION_IDLE_HOURS: text }, production).idleHours).toBe(hours);
  });
});
