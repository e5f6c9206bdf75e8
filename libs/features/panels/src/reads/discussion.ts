import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { isInRoom } from '@waymark/domain/panels';
import { stageOf } from '@waymark/domain/pipeline';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';
import { determinationOf, UNDETERMINED } from './determination.ts';
import type { InRoom } from './rooms.ts';
import type { SeenItem } from './seen-items.ts';

const NOTES = `select n.id, n.criterion, n.text, n.corrects, n.written_at as "writtenAt", p.display_name as "writtenBy" from panel_note n join person p on p.id = n.written_by
  where n.item_id = $1 order by n.written_at, n.id`;

/** Sealed, they are their giver’s alone: row security says so, and so does this. Members know each other by label, as in reviews. */
const RESCORES = `select r.criterion, r.score, r.reason, r.given_at as "givenAt", r.simulated, p.display_name as name, r.person_id as "personId", r.person_id = $2 as mine, r.person_id <> all ($4::uuid[]) as counted from panel_rescore r join person p on p.id = r.person_id
  where r.item_id = $1 and (r.person_id = $2 or $3)`;

/** Reviews of the panel’s own round that count: submitted, and neither by somebody who stepped back nor in conflict. */
const COUNTED = `select r.id from review r join assignment a on a.id = r.assignment_id where r.stage_run_id = $1 and r.submitted_version is not null and a.state <> 'recused'
    and not exists (select 1 from conflict c where c.evaluation_id = r.evaluation_id and c.person_id = a.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`;

const REVIEWS = `select r.id, a.person_id as "personId" from review r join assignment a on a.id = r.assignment_id where r.stage_run_id = $1 and r.submitted_version is not null`;

const LABELS = 'select person_id as "personId", label from reviewer_label where evaluation_id = $1';

const OWN_SEAT = `select id from assignment where stage_run_id = $1 and person_id = $2 and state in ('accepted', 'submitted')`;

/** Nothing of it, as in a list of items and for whoever writes in a round that is open. */
export const UNSAID = { ...UNDETERMINED, notes: null, rescores: null, ownRescores: null, countedReviews: null, rescoresOpenedAt: null, mayMinute: false, mayRescore: false, mayOpen: false };

/** What was said of an item, for somebody who sees it: minutes, scores given anew once they are open, and what they may do themselves. */
export const discussionOf = async (tx: Tx, actor: SignedInPerson, item: SeenItem, room: readonly InRoom[], now: string): Promise<object> => {
  const [seat] = await rowsOf<{ id: string }>(tx, OWN_SEAT, [item.stageRunId, actor.id]);
  const ownAssignmentId = seat?.id ?? null;
  if (item.blind || item.roundOpen) return { ...UNSAID, ownAssignmentId };
  const opened = item.rescoresOpenedAt !== null;
  // reviews are not an auditor’s, and scores given anew stand beside them
  const reads = item.relation !== 'auditor';
  const rescores = reads ? await rescoresOf(tx, actor, item, room) : [];
  const self = room.find((one) => one.person === actor.id && isInRoom(one));
  const sealed = isRescored(item) && item.discussed && !opened;
  return {
    ownAssignmentId,
    ...(await determinationOf(tx, actor, item, { inRoom: self !== undefined, now })),
    notes: await rowsOf(tx, NOTES, [item.id]),
    rescores: opened && reads ? rescores.filter(({ counted }) => counted || item.relation !== 'reviewer') : null,
    ownRescores: reads ? rescores.filter(({ mine }) => mine) : null,
    countedReviews: reads ? (await decideAsPlatform(tx, () => rowsOf<{ id: string }>(tx, COUNTED, [item.stageRunId]))).map(({ id }) => id) : null,
    rescoresOpenedAt: item.rescoresOpenedAt,
    mayMinute: !item.over && self !== undefined,
    mayRescore: sealed && !item.over && Boolean(self?.seat) && rolesIn(actor, item.programmeId).includes('panel-member'),
    // also when the panel has ended: what is sealed would else be so for ever
    mayOpen: sealed && rolesIn(actor, item.programmeId).includes('panel-chair'),
  };
};

/** Whether members of the item’s panel score anew after the discussion: the definition of its stage says so. */
export const isRescored = ({ published, stage }: SeenItem): boolean => stageOf(published.definition, stage)?.sealedRescore === true;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const rescoresOf = async (tx: Tx, actor: SignedInPerson, item: SeenItem, room: readonly InRoom[]): Promise<{ mine: boolean; counted: boolean }[]> => {
  const left = room.filter((one) => one.left).map(({ person }) => person);
  const rows = await rowsOf<{ mine: boolean; counted: boolean; name: string; personId: string; criterion: string }>(tx, RESCORES, [item.id, actor.id, item.rescoresOpenedAt !== null, left]);
  const labels = item.relation === 'reviewer' ? await decideAsPlatform(tx, () => rowsOf<{ personId: string; label: string }>(tx, LABELS, [item.evaluationId])) : null;
  const reviews = await decideAsPlatform(tx, () => rowsOf<{ id: string; personId: string }>(tx, REVIEWS, [item.stageRunId]));
  const shown = rows.map(({ name, personId, ...row }) => ({ ...row, reviewId: reviews.find((one) => one.personId === personId)?.id ?? null, person: labels ? (labels.find((one) => one.personId === personId)?.label ?? 'Reviewer') : name }));
  // by what is shown: the order of names would tell whose label is whose
  return shown.sort((a, b) => compare(a.criterion, b.criterion) || compare(a.person, b.person));
};
