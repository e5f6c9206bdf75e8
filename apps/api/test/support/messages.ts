import type { TestClient } from './test-client.ts';

const THREAD = 'id audience reviewer subject count unread waitsSince mayWrite messages { number side mine writtenBy text readAt attachments { id fileName mediaType sizeBytes } }';
const list = (client: TestClient, { evaluationId }: { evaluationId: string }) => client.query(`query($id: String!) { messageThreads(evaluationId: $id) { ${THREAD} } }`, { id: evaluationId });
/** The threads of an evaluation that somebody reads. */
export const threads = async (client: TestClient, one: { evaluationId: string }): Promise<any[]> => (await list(client, one)).data.messageThreads;
/** What somebody is answered who asks for a thread. */
export const read = (client: TestClient, id: string) => client.query(`query($id: String!) { messageThread(id: $id) { ${THREAD} } }`, { id });
/** A thread as somebody reads it. */
export const thread = async (client: TestClient, id: string) => (await read(client, id)).data.messageThread;
