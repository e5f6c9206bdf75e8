import type { NextFunction, Request, Response } from 'express';

/**
 * Scripts only with the nonce of this answer, styles only from our own files, nobody frames us.
 *
 * @param formOrigins origins beside ours to which forms may lead: signing out ends at the provider
 */
export const securityHeaders =
  (formOrigins: readonly string[]) =>
  (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader(
      'content-security-policy',
      [
        "default-src 'self'",
        `script-src 'self' 'nonce-${String(response.locals['nonce'])}'`,
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        ['form-action', "'self'", ...formOrigins].join(' '),
        "frame-ancestors 'none'",
      ].join('; '),
    );
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'same-origin');
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    if (request.secure) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
    next();
  };
