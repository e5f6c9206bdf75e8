import { request as httpRequest } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

/** Hop-by-hop headers belong to one connection and are not passed on. */
const HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'proxy-authorization', 'proxy-authenticate']);

/** Passes a request to the API as it is and streams its answer back; the API learns the public origin by X-Forwarded headers. */
export const proxyTo =
  (api: string, mount: string) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const target = new URL(api);
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HOP.has(name)));
    const outgoing = httpRequest(
      {
        host: target.hostname,
        port: target.port,
        method: request.method,
        path: `${mount}${request.url === '/' ? '' : request.url}`,
        headers: { ...headers, 'x-forwarded-host': request.headers.host, 'x-forwarded-proto': request.protocol, 'x-forwarded-for': request.ip },
      },
      (answer) => {
        response.status(answer.statusCode ?? 502);
        for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined && !HOP.has(name)) response.setHeader(name, value);
        answer.pipe(response);
      },
    );
    outgoing.on('error', next);
    request.pipe(outgoing);
  };
