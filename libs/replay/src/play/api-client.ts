import { randomUUID } from 'node:crypto';
import { DOCUMENTS } from './documents.ts';
import { jsonAnswer, NoWaymark } from './http-answer.ts';
import { PlayProblem } from './play-problem.ts';

interface Blocker {
  code: string;
  messageForStaff: string | null;
  messageForInnovator: string;
  operands?: unknown;
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Speaks GraphQL to a running Waymark, as one person or as nobody. A refusal is a problem: a replay only does what it may. */
export class ApiClient {
  constructor(
    private readonly url: string,
    private readonly token: string | null = null,
  ) {}

  /** The same API, signed in. */
  as(token: string): ApiClient {
    return new ApiClient(this.url, token);
  }

  /** @throws PlayProblem with every error of the answer; NoWaymark where no Waymark answers */
  async query<Result>(document: string, variables: Record<string, unknown> = {}): Promise<Result> {
    const { body } = await jsonAnswer(new URL('/graphql', this.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.authorization() },
      body: JSON.stringify({ query: document, variables }),
    });
    const { data, errors } = body as Answer;
    if (errors?.length) throw new PlayProblem(errors.map((error) => error.message).join('; '));
    if (!data) throw new NoWaymark(`What answers at ${this.url} is no Waymark, its answer holds no data: give the address of one`);
    return data as Result;
  }

  /**
   * A mutation with one `input`, made once: a new key each. Returns its result.
   * @throws PlayProblem with every blocker where it is refused
   */
  async act<Result>(mutation: string, input: Record<string, unknown>): Promise<Result> {
    const document = DOCUMENTS[mutation];
    if (!document) throw new Error(`A replay has no document for ${mutation}`);
    const data = await this.query<Record<string, Result & { blockers?: Blocker[] }>>(document, { input: { idempotencyKey: randomUUID(), ...input } });
    const result = data[mutation]!;
    if (result.blockers) throw new PlayProblem(`${mutation} was refused: ${result.blockers.map((found) => found.messageForStaff ?? found.messageForInnovator).join('; ')}`, { blockers: result.blockers });
    return result;
  }

  /** Sends a file; its id is attached as a document afterwards. */
  async upload(name: string, text: string): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([text], { type: 'text/plain' }), name);
    const { body, status } = await jsonAnswer(new URL('/uploads', this.url), { method: 'POST', headers: this.authorization(), body: form });
    const answer = body as { id?: string; message?: string };
    if (!answer.id) throw new PlayProblem(`The upload of ${name} was refused: ${answer.message ?? status}`);
    return answer.id;
  }

  private authorization(): Record<string, string> {
    return this.token ? { authorization: `Bearer ${this.token}` } : {};
  }
}
