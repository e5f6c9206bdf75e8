import { Injectable } from '@nestjs/common';
import { localPath } from '@waymark/platform/sessions';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { IdentityProvider } from './identity-provider.ts';
import { SignInAttempts } from './sign-in-attempt.ts';

/** Whether it can be one at all: what is sealed travels in a cookie, which has its limit. */
const isToken = (invitation: unknown): invitation is string => typeof invitation === 'string' && /^[\w.-]{1,500}$/.test(invitation);

/** Sends a browser to the provider, and remembers in the browser what was asked. */
@Injectable()
export class StartSignIn {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly attempts: SignInAttempts,
  ) {}

  /**
   * @param wanted the path to go on to afterwards
   * @param invitation token of one, as the browser brought it
   * @param again `1` where the provider has to recognise the person anew
   * @throws SignInProblem where there is no provider, or it does not answer
   */
  async run(wanted: unknown, invitation: unknown, again: unknown): Promise<{ location: URL; sealed: string }> {
    const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), returnTo: localPath(wanted), ...(isToken(invitation) ? { invitation } : {}), ...(again === '1' ? { again: true } : {}) };
    return { location: await this.provider.authorizationUrl(attempt), sealed: await this.attempts.seal(attempt) };
  }
}
