import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readSignInSettings } from '@waymark/platform/sessions';
import { authorizationCodeGrant, buildAuthorizationUrl } from 'openid-client';
import { askOurselves, connect, localProvider } from './provider-connection.ts';

let server: Server;
afterEach(() => void server?.close());

/** A server that notes what it is asked and answers with what it is given. */
const listening = async (answer: (request: IncomingMessage, body: string) => object, host = '127.0.0.1'): Promise<string> => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(request, body))));
  }).listen(0, host);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
};

describe('asking ourselves', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('reaches the process that listens on %s, though the public address leads nowhere', async (host) => {
    const asked: string[] = [];
    await listening((request) => ({ asked: asked.push(`${request.url}`) }), host);
    const ask = askOurselves(() => server.address());
    await ask('https://waymark.invalid/local-provider/jwks?a=1', { method: 'GET', headers: {}, body: undefined, redirect: 'manual' });
    expect(asked).toEqual(['/local-provider/jwks?a=1']);
  });

  it('is how the local provider is reached, under its public name', async () => {
    const settings = readSignInSettings({ PUBLIC_URL: 'https://waymark.example' }, { mode: 'demonstration', port: 0 });
    const { issuer, clientId } = localProvider(settings);
    expect([issuer, clientId]).toEqual(['https://waymark.example/local-provider', 'waymark']);
    await listening(() => ({ issuer, authorization_endpoint: `${issuer}/auth` }));
    const connection = await connect(localProvider(settings), askOurselves(() => server.address()));
    expect(buildAuthorizationUrl(connection, {}).href).toMatch(/^https:\/\/waymark\.example\/local-provider\/auth\?/);
  });
});

describe('a provider', () => {
  it('that calls itself by another name is not believed', async () => {
    const issuer = await listening(() => ({ issuer: 'https://evil.example' }));
    await expect(connect({ issuer, clientId: 'waymark', clientSecret: null })).rejects.toThrow();
  });

  it.each([
    [undefined, 'header'],
    [['client_secret_post', 'client_secret_basic'], 'header'],
    [['client_secret_post'], 'body'],
    [['none'], 'body'],
  ])('that knows %j is shown the secret in the %s', async (token_endpoint_auth_methods_supported, where) => {
    const shown: string[] = [];
    const issuer: string = await listening((request, body) => {
      if (request.url !== '/token') return { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, token_endpoint_auth_methods_supported };
      if (request.headers.authorization?.startsWith('Basic ')) shown.push('header');
      if (new URLSearchParams(body).get('client_secret') === 'hidden') shown.push('body');
      return {};
    });
    const connection = await connect({ issuer, clientId: 'waymark', clientSecret: 'hidden' });
    await expect(authorizationCodeGrant(connection, new URL('http://localhost/sign-in/callback?code=1'), { idTokenExpected: true })).rejects.toThrow();
    expect(shown).toEqual([where]);
  });
});
