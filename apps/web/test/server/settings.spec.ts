import { describe, expect, it } from '@jest/globals';
import { readWebSettings } from '../../server/settings.ts';

describe('the settings of the web app', () => {
  it('have defaults for one machine', () => {
    expect(readWebSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', api: 'http://127.0.0.1:3001', trustedProxies: 'loopback', formOrigins: [] });
  });

  it('let forms lead to the sign-in provider, by its origin', () => {
    expect(readWebSettings({ OIDC_ISSUER: 'https://login.example.org/realms/one' }).formOrigins).toEqual(['https://login.example.org']);
  });

  it('take the API’s address without its last slash', () => {
    expect(readWebSettings({ API_URL: 'http://api:3000/' }).api).toBe('http://api:3000');
  });

  it.each([
    [undefined, null],
    ['', null],
    ['0', null],
    ['1', ''],
    ['Back at 5pm', 'Back at 5pm'],
  ])('take WAYMARK_MAINTENANCE=%s for %j', (text, words) => {
    expect(readWebSettings({ WAYMARK_MAINTENANCE: text }).maintenance).toBe(words);
  });

  it('find the operator’s pictures in a folder of their own, or beside the data', () => {
    expect(readWebSettings({ WAYMARK_DATA: '/data' }).brandFolder).toBe('/data/brand');
    expect(readWebSettings({ WAYMARK_DATA: '/data', BRAND_FOLDER: '/brand', BRAND_MARK: '/brand/mark.svg' }).brandFolder).toBe('/brand');
    expect(readWebSettings({}).brandFolder).toBeNull();
  });

  it.each([
    [{ PORT: '65536' }, /^PORT is “65536”/],
    [{ PORT: 'web' }, /^PORT is “web”/],
    [{ API_URL: 'api:3000' }, /^API_URL is “api:3000”/],
    [{ OIDC_ISSUER: 'login' }, /^OIDC_ISSUER is “login”/],
    [{ BRAND_MARK: 'https://elsewhere.example/mark.svg' }, /^BRAND_MARK is “https:/],
    [{ BRAND_MARK: '//elsewhere.example/mark.svg' }, /^BRAND_MARK is/],
    [{ NODE_ENV: 'production' }, /^WEB_SECRET is not set/],
    [{ NODE_ENV: 'production', WEB_SECRET: '' }, /^WEB_SECRET is not set/],
    [{ NODE_ENV: 'production', WEB_SECRET: 'x'.repeat(31) }, /^WEB_SECRET is shorter than 32 characters/],
  ])('refuse %j by name', (environment, words) => {
    expect(() => readWebSettings(environment)).toThrow(words);
  });

  it('need no secret of their own outside production', () => {
    expect(() => readWebSettings({ NODE_ENV: 'development' })).not.toThrow();
    expect(() => readWebSettings({ NODE_ENV: 'production', WEB_SECRET: 'x'.repeat(32) })).not.toThrow();
  });
});
