interface OriginHeaders {
  origin?: string | undefined;
  'sec-fetch-site'?: string | string[] | undefined;
}

const OURS: readonly unknown[] = ['same-origin', 'none'];

/**
 * Whether a form was sent from one of our own pages, as browsers say: the origin is ours, or is left out by a browser
 * that says “same origin” by `Sec-Fetch-Site`. Silence is a no.
 */
export const isFromOurPages = (headers: OriginHeaders, publicUrl: string): boolean =>
  headers.origin === undefined ? OURS.includes(headers['sec-fetch-site']) : headers.origin === publicUrl;

/**
 * Whether a browser says that another site made it send this. Silence is a no: programs send neither header, and
 * browsers send at least one with whatever changes something.
 */
export const isFromElsewhere = (headers: OriginHeaders, publicUrl: string): boolean =>
  headers.origin === undefined ? headers['sec-fetch-site'] !== undefined && !OURS.includes(headers['sec-fetch-site']) : headers.origin !== publicUrl;
