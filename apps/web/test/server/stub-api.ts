import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Asked {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

type Handler = (asked: Asked, response: ServerResponse) => void;

const ME = { id: 'p1', displayName: 'Sam Innovator', actingRole: null, roles: [{ role: 'innovator' }] };

/** An API of the test's own. It knows one session, `good`, and answers the rest as it is told. */
export const stubApi = async () => {
  const asked: Asked[] = [];
  const routes = new Map<string, Handler>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const one = { method: request.method!, url: request.url!, headers: request.headers, body };
      asked.push(one);
      const handler = routes.get(one.url.split('?')[0]!);
      if (handler) handler(one, response);
      else json(response, one.url === '/graphql' ? 200 : 404, one.url === '/graphql' ? answerTo(one) : { message: 'Not found', code: 'NOT_FOUND', fields: [] });
    });
  });
  let port = 0;
  const listen = (): Promise<void> => new Promise((done) => server.listen(port, '127.0.0.1', () => done(void (port = (server.address() as { port: number }).port))));
  await listen();
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    /** Answers a path in a way of its own, until it is told another. */
    on: (path: string, handler: Handler) => routes.set(path, handler),
    off: (path: string) => routes.delete(path),
    listen,
    close: () => new Promise<void>((done) => (server.close(() => done()), server.closeAllConnections())),
  };
};

export const json = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** What every page asks; nobody is signed in but by the one session. */
const answerTo = ({ headers }: Asked): object => {
  if (!/__Host-waymark=good(;|$)/.test(headers.cookie ?? '')) {
    const open = { installation: { mode: 'demonstration', now: '2026-09-03T08:00:00Z' }, personas: [] };
    return headers.cookie?.includes('__Host-waymark=') ? { data: null, errors: [{ message: 'Sign in first', extensions: { code: 'UNAUTHENTICATED' } }] } : { data: open };
  }
  return { data: { me: { ...ME, organisationId: 'o1', heldRoles: ['innovator'] }, installation: { mode: 'demonstration', now: '2026-09-03T08:00:00Z' }, organisations: [{ id: 'o1', name: 'Example Ltd' }], programmes: [], myWork: [], myInnovations: [], myDrafts: [], myUnreadMessages: 0, bidsAsked: [], teamInvitations: [], notifications: [], ownMail: { on: false, choice: 'at-once', address: null, failing: null, failedAs: null } } };
};
