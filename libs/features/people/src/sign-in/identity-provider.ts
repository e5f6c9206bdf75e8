import type { AddressInfo, Server } from 'node:net';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { FRESH_SECONDS } from '@waymark/domain/access';
import { isSecondFactor, SignInSettings } from '@waymark/platform/sessions';
import {
  authorizationCodeGrant, AuthorizationResponseError, buildAuthorizationUrl, buildEndSessionUrl, calculatePKCECodeChallenge, type Configuration,
} from 'openid-client';
import { askOurselves, connect, localProvider } from './provider-connection.ts';
import type { SignInAttempt } from './sign-in-attempt.ts';
import { SignInProblem } from './sign-in-problem.ts';

/** Who somebody is to the provider. */
export interface ProvenIdentity {
  issuer: string;
  subject: string;
  /** The provider's signed word for it. */
  idToken: string;
  /** When it recognised the person; null where it did not say. */
  authenticatedAt: Date | null;
  /** Whether it reported a second factor. */
  secondFactor: boolean;
}

/** The provider of identities: OpenID Connect, authorization code with PKCE. Failures are sign-in problems. */
@Injectable()
export class IdentityProvider {
  private connection: Promise<Configuration> | null = null;

  constructor(
    private readonly settings: SignInSettings,
    private readonly host: HttpAdapterHost,
  ) {}

  /** Where the browser goes to be recognised; again where a second factor has to be shown now. */
  async authorizationUrl({ state, nonce, verifier, again }: SignInAttempt): Promise<URL> {
    return buildAuthorizationUrl(await this.connected(), {
      redirect_uri: this.settings.at('/sign-in/callback').href,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(again ? { prompt: 'login', max_age: '0' } : {}),
    });
  }

  /** Trades the code of an answer for the identity, and checks that it answers this attempt. */
  async identify(callback: URL, { state, nonce, verifier, again }: SignInAttempt): Promise<ProvenIdentity> {
    const connection = await this.connected();
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true, ...(again ? { maxAge: FRESH_SECONDS } : {}) };
      const answer = await authorizationCodeGrant(connection, callback, checks);
      const claims = answer.claims()!;
      const authenticatedAt = typeof claims.auth_time === 'number' ? new Date(claims.auth_time * 1_000) : null;
      return { issuer: claims.iss, subject: claims.sub, idToken: answer.id_token!, authenticatedAt, secondFactor: isSecondFactor(this.settings.secondFactor, claims) };
    } catch (error) {
      const cancelled = error instanceof AuthorizationResponseError && error.error === 'access_denied';
      throw new SignInProblem(cancelled ? 'cancelled' : 'not-verified', error);
    }
  }

  /** Where the browser goes so that the provider's own session ends too; null where it has no such place. */
  async endSessionUrl(idTokenHint: string | null): Promise<URL | null> {
    const connection = await this.connected();
    if (!connection.serverMetadata().end_session_endpoint) return null;
    return buildEndSessionUrl(connection, { post_logout_redirect_uri: this.settings.at('/').href, ...(idTokenHint ? { id_token_hint: idTokenHint } : {}) });
  }

  /** Asked once; where that fails, the next one asks anew. */
  private async connected(): Promise<Configuration> {
    const { provider } = this.settings;
    if (!provider) throw new SignInProblem('not-set-up');
    this.connection ??= provider === 'local' ? connect(localProvider(this.settings), askOurselves(() => this.address())) : connect(provider);
    try {
      return await this.connection;
    } catch (error) {
      this.connection = null;
      throw new SignInProblem('provider-unavailable', error);
    }
  }

  private address(): AddressInfo | string | null {
    return (this.host.httpAdapter.getHttpServer() as Server).address();
  }
}
