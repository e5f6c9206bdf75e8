import { PlayProblem } from './play-problem.ts';

/** At this address nothing answers, or something that is no Waymark. */
export class NoWaymark extends PlayProblem {
  override readonly name = 'NoWaymark';
}

/**
 * Asks over HTTP and reads the answer, which must be a JSON object.
 *
 * @throws NoWaymark where nothing answers, or the answer is no object in JSON
 */
export const jsonAnswer = async (address: URL, request: RequestInit): Promise<{ status: string; body: object }> => {
  const { origin } = address;
  const failed = (error: unknown): never => {
    throw new NoWaymark(`No Waymark answers at ${origin} (${reasonOf(error)}): start one there, or give the address of one`, { cause: error });
  };
  const response = await fetch(address, request).catch(failed);
  const text = await response.text().catch(failed);
  const body = parsed(text);
  if (typeof body === 'object' && body !== null) return { status: response.statusText, body };
  throw new NoWaymark(`What answers at ${origin} is no Waymark, its answer (${response.status}) is not JSON: give the address of one`);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What `fetch` knows of a failure lies in its cause: ECONNREFUSED, ENOTFOUND, a certificate. */
const reasonOf = (error: unknown): string => {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string };
  return cause?.code ?? (cause?.message || message) ?? String(error);
};
