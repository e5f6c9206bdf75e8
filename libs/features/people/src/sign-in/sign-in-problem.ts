/** What can stand against signing in. The page `/sign-in?problem=<code>` says it in the reader's words. */
export const SIGN_IN_PROBLEMS = {
  'not-set-up': 'Nobody can sign in: this installation has no provider of identities. Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET and start it again',
  'too-many': 'Too many sign-ins were begun from this address: wait a minute',
  'provider-unavailable': 'The provider of identities does not answer',
  expired: 'The sign-in took too long, or was begun in another window: begin again',
  cancelled: 'The sign-in was cancelled at the provider of identities',
  'not-verified': 'What the provider of identities said could not be verified',
  'unknown-person': 'Nobody here is known by this identity',
  'invitation-over': 'The invitation was used, withdrawn or has expired: ask for a new one',
  'account-taken': 'Somebody else here signs in with this account: use another one',
  'signed-out': 'The session is over: sign in again',
  'role-not-held': 'The person does not hold this role any more',
} as const;

export type SignInProblemCode = keyof typeof SIGN_IN_PROBLEMS;

/** Ends a request to sign in, out or on: the browser is led to the page that says why. */
export class SignInProblem extends Error {
  constructor(
    readonly code: SignInProblemCode,
    cause?: unknown,
  ) {
    super(SIGN_IN_PROBLEMS[code], { cause });
  }
}

/** The page that says what stands against it. */
export const problemPage = (code: SignInProblemCode): string => `/sign-in?problem=${code}`;
