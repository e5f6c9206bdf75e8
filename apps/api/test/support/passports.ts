import { publicKeyOfSeed } from '@waymark/domain/audit';
import { passportKeyId, pemOfKey, signPassport, type Passport, type PassportPayload } from '@waymark/domain/passport';
import type { Case } from './case.ts';
import type { GraphQLAnswer, TestClient } from './test-client.ts';

const seed = Buffer.alloc(32, 11);
const publicKey = publicKeyOfSeed(seed);

/** Another installation, with a key of its own. */
export const ELSEWHERE = {
  pem: pemOfKey(publicKey),
  keyId: passportKeyId(publicKey),
  sign: (payload: PassportPayload): Passport => signPassport(payload, seed),
};

type Team = Pick<Case, 'innovationId' | 'innovator'>;

const OWN = `query($id: String!) { passports(innovationId: $id) { offered issued { id validUntil parts simulated } imported { id issuer issuerRemoved validUntil payload simulated } } }`;

/** What the team reads of passports; undefined for whoever is not of it. */
export const passportsOf = async ({ innovationId, innovator }: Team, client = innovator): Promise<any> => (await client.query(OWN, { id: innovationId })).data?.passports;

/** Issues a passport of these parts, or of all that are offered, and fetches its file. */
export const issued = async (one: Team, parts?: string[]): Promise<Passport> => {
  const chosen = parts ?? (await passportsOf(one)).offered.map(({ id }: { id: string }) => id);
  const { id } = await one.innovator.done('issuePassport', { innovationId: one.innovationId, parts: chosen });
  return (await one.innovator.query('query($id: String!) { passportFile(id: $id) }', { id })).data.passportFile;
};

/** Uploads a file and gives its id. */
export const sent = async (client: TestClient, file: unknown): Promise<string> => {
  const { status, body } = await client.upload('passport.json', JSON.stringify(file));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
};

const CHECK = 'query($innovationId: String!, $uploadId: String!) { passportCheck(innovationId: $innovationId, uploadId: $uploadId) { problems issuer payload used } }';

/** What the team is told of a file before it takes it. */
export const checked = async ({ innovationId, innovator }: Team, uploadId: string): Promise<GraphQLAnswer> => innovator.query(CHECK, { innovationId, uploadId });

/** Uploads a passport and uses it. */
export const imported = async ({ innovationId, innovator }: Team, file: unknown): Promise<any> => innovator.act('importPassport', { innovationId, uploadId: await sent(innovator, file) });

/** Issues a passport of what was sent, and uses it where it comes from. */
export const usedPassport = async (one: Team): Promise<void> => {
  const { id } = await imported(one, await issued(one, ['esf']));
  if (!id) throw new Error('The passport was not taken');
};
