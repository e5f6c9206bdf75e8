/** What a provider says of a sign-in: `amr` names the ways (RFC 8176), `acr` the level, `auth_time` the second since 1970. */
export interface ReportedProof {
  amr?: unknown;
  acr?: unknown;
  auth_time?: unknown;
}

/** Ways by which somebody shows what they have beside what they know, as RFC 8176 names them. */
const USUAL: readonly string[] = ['mfa', 'mca', 'otp', 'hwk', 'swk', 'sc', 'sms', 'tel'];

/** What counts as a second factor here. */
export interface SecondFactorSettings {
  /** Values of `amr` or `acr` that say so. */
  values: readonly string[];
  /** Whether everybody has to show one for what needs it. Otherwise only those whose sign-in reported one. */
  always: boolean;
}

/**
 * OIDC_SECOND_FACTOR: values of `amr` or `acr`, separated by spaces. Left out, the usual ones count wherever a provider
 * reports them; given, the provider is known to report them, and a sign-in without one is not enough.
 */
export const readSecondFactor = (text: string | undefined): SecondFactorSettings => {
  const named = (text ?? '').split(/\s+/).filter(Boolean);
  return named.length > 0 ? { values: named, always: true } : { values: USUAL, always: false };
};

/** Whether the provider reported a second factor. */
export const isSecondFactor = ({ values }: SecondFactorSettings, { amr, acr }: ReportedProof): boolean =>
  [...(Array.isArray(amr) ? (amr as unknown[]) : []), acr].some((said) => typeof said === 'string' && values.includes(said));
