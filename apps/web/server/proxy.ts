import { request as overHttp, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { pipeline } from 'node:stream';
import type { Request, Response } from 'express';

/** Hop-by-hop headers belong to one connection and are not passed on; nor are those that a Connection header names. */
const HOP = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'proxy-authorization', 'proxy-authenticate'];

/** Sends a request on to the API as it is; the API learns the public origin by X-Forwarded headers. */
export const askApi = (api: string, request: Request, response: Response): Promise<IncomingMessage> =>
  new Promise((answered, failed) => {
    const { pathname, search } = new URL(request.originalUrl, 'http://origin');
    const send = api.startsWith('https:') ? overHttps : overHttp;
    const outgoing = send(new URL(api), {
      method: request.method,
      path: pathname + search,
      headers: { ...endToEnd(request.headers), 'x-forwarded-host': request.headers.host, 'x-forwarded-proto': request.protocol, 'x-forwarded-for': request.ip },
    });
    outgoing.once('response', answered);
    outgoing.once('error', failed);
    response.once('close', () => response.writableFinished || outgoing.destroy());
    request.pipe(outgoing);
  });

/** Streams an answer of the API on. One that breaks off, on either side, breaks off on the other too. */
export const passOn = (answer: IncomingMessage, response: Response): void => {
  response.status(answer.statusCode ?? 502);
  for (const [name, value] of Object.entries(endToEnd(answer.headers))) if (value !== undefined) response.setHeader(name, value);
  pipeline(answer, response, () => undefined);
};

const endToEnd = (headers: IncomingHttpHeaders): IncomingHttpHeaders => {
  const hop = new Set([...HOP, ...(headers.connection ?? '').toLowerCase().split(/\s*,\s*/)]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hop.has(name)));
};
