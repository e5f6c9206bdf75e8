import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { DraftReadInput } from '../graphql/draft-read.input.ts';
import { withOwnConfidence } from '../reads/own-confidence.ts';

/** The documents of the team that go along with its answers, each with what was chosen of its confidence. */
const GOING = 'select id, in_confidence as "inConfidence" from document where innovation_id = $1 and evaluation_id is null and replaced_by is null and removed_at is null';

/**
 * What keeps a draft from being sent as it was read: answers, answers to guidance or documents that somebody changed
 * since. Whoever declares that all of it is right has read it. The innovation is locked, so that nothing is saved
 * between this look and the freezing.
 */
export const draftAsRead = async (tx: Tx, innovation: string, read: DraftReadInput): Promise<Blocker[]> => {
  await rowsOf(tx, 'select id from innovation where id = $1 for no key update', [innovation]);
  const draft = await rowOf<{ version: number }>(tx, 'select version from innovation_draft where innovation_id = $1 for no key update', [innovation]);
  const guidance = await rowsOf<{ pack: string; version: number }>(tx, 'select pack_id as pack, version from innovation_guidance where innovation_id = $1', [innovation]);
  const documents = await withOwnConfidence(tx, innovation, await rowsOf<{ id: string; inConfidence: boolean | null }>(tx, GOING, [innovation]));
  const changed = [
    ...((draft?.version ?? 0) === read.version ? [] : ['answers']),
    ...(guidance.every(({ pack, version }) => (read.guidance[pack] ?? 0) === version) ? [] : ['guidance']),
    ...(sorted(documents) === sorted(read.documents) ? [] : ['documents']),
  ];
  const message = 'Answers, guidance or documents changed since you read them: read them again, then send';
  return changed.length === 0 ? [] : [blocker('draft-changed', message, { field: 'draftRead', changed }, message)];
};

const sorted = (documents: readonly { id: string; inConfidence: boolean }[]): string => documents.map(({ id, inConfidence }) => `${id} ${inConfidence}`).sort().join();
