import { randomUUID } from 'node:crypto';
import { BASE } from './browser.ts';
import { personaCalled } from './sign-in.ts';

/** A request as it is, well-formed or not, and the answer to it, whatever that is. */
export type Send = (path: string, init?: RequestInit) => Promise<{ status: number; text: string }>;

const plainly: Send = async (path, init = {}) => {
  const response = await fetch(new URL(path, BASE), { redirect: 'manual', ...init });
  return { status: response.status, text: await response.text() };
};

export interface Anybody {
  send: Send;
  /** A document with variables, by the API. */
  ask<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<{ data: Data }>;
  /** A mutation with its input, whatever comes of it. */
  act(mutation: string, type: string, input: Record<string, unknown>): Promise<unknown>;
  /** A file under a name. */
  upload(name: string, content: string): Promise<unknown>;
}

const TOKEN = 'mutation($personId: String!) { issuePersonaToken(personId: $personId) { token } }';

/** Somebody by role or name, or nobody, who may send anything: what is refused is answered and not thrown. */
export const asAnybody = async (who?: string): Promise<Anybody> => {
  const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const token = who && (JSON.parse((await plainly('/graphql', json({ query: TOKEN, variables: { personId: (await personaCalled(who)).id } }))).text) as { data: { issuePersonaToken: { token: string } } }).data.issuePersonaToken.token;
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const send: Send = (path, init = {}) => plainly(path, { ...init, headers: { ...authorization, ...(init.headers as Record<string, string>) } });
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<{ data: Data }> => JSON.parse((await send('/graphql', json({ query, variables }))).text) as { data: Data };
  return {
    send,
    ask,
    act: (mutation, type, input) => ask(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input: { idempotencyKey: randomUUID(), ...input } }),
    upload: async (name, content) => {
      const form = new FormData();
      form.append('file', new Blob([content]), name);
      return JSON.parse((await send('/uploads', { method: 'POST', body: form })).text);
    },
  };
};
