import { ACTS } from '@waymark/domain/access';
import type { Known, Text } from '@waymark/domain/assignment';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { notHiddenFrom, seated } from '@waymark/evaluations';
import { knownPeople } from './reviewed-texts.ts';

/** What is known of people by everybody who could read a proposal. */
export interface KnownByAll {
  people: Known[];
  /** Evaluations whose reviews count, for anybody: whoever may not know of one of them later reads no proposal that rests on it. */
  sources: string[];
  /** Which evaluation a document of somebody is the submission of. */
  sourceOf(person: number, document: number): string | undefined;
}

/** Whoever holds one of `roles` in `programme`, and can sign in: `k` the holding. SQL */
const proposers = (programme: string, roles: string): string =>
  `role_holding k join person q on q.id = k.person_id and q.disabled_at is null where k.role = any(${roles}::text[]) and k.revoked_at is null and (k.programme_id is null or k.programme_id = ${programme})`;

/** Person `k` may know of evaluation `e`. SQL */
const KNOWS = [...notHiddenFrom('k.person_id'), `not ${seated('k.person_id')}`].join(' and ');

/**
 * Everybody who proposes rounds may know now what a round rests on. SQL
 *
 * @param round its alias
 * @param roles a placeholder
 */
export const restsOnWhatAllKnow = (round: string, roles: string): string =>
  `not exists (select 1 from unnest(${round}.sources) source (id) where not exists (select 1 from evaluation e where e.id = source.id and not exists (select 1 from ${proposers(`${round}.programme_id`, roles)} and not (${KNOWS}))))`;

/** Somebody who proposes rounds finds the round: they may know of all its evaluations and of what it rests on. SQL */
export const foundBySomebody = (round: string, roles: string): string =>
  `exists (select 1 from ${proposers(`${round}.programme_id`, roles)} and not exists (select 1 from unnest(${round}.evaluation_ids || ${round}.sources) one (id) where not exists (select 1 from evaluation e where e.id = one.id and ${KNOWS})))`;

/**
 * Nobody who proposes rounds in the programme, and can sign in, is shut out of evaluation `e`, by a conflict of interest, as
 * one of its team or by a seat in its open round: `$1` the programme, `$2` the roles.
 */
const KNOWN_TO_ALL = `not exists (select 1 from ${proposers('$1', '$2')} and not (${KNOWS}))`;

/** Asked once for each evaluation, not for each review of it. */
const ALL = `with known as materialized (select e.id from evaluation e where e.programme_id = $1
    and e.id in (select v.evaluation_id from review v join assignment a on a.id = v.assignment_id where a.person_id = any($4::uuid[]) and v.submitted_at is not null) and ${KNOWN_TO_ALL})
  ${knownPeople('v.evaluation_id in (select id from known)')}`;

interface Row {
  id: string;
  specialties: string[];
  methods: string[];
  reviewed: (Text & { evaluation: string })[];
}

/**
 * What each of these people knows and has reviewed, in the order asked, as far as everybody who proposes rounds in the
 * programme may know of it: a proposal is stored, and each of them can read it, whoever made it.
 *
 * @param evaluations those of the proposal: what somebody reviewed of them is left out
 */
export const knownByAll = async (tx: Tx, programme: string, evaluations: readonly string[], people: readonly string[]): Promise<KnownByAll> => {
  const rows = new Map((await rowsOf<Row>(tx, ALL, [programme, ACTS['round:propose'], evaluations, people])).map((row) => [row.id, row]));
  const known = people.map((id) => rows.get(id) ?? { id, specialties: [], methods: [], reviewed: [] });
  return {
    people: known.map(({ specialties, methods, reviewed }) => ({ specialties, methods, documents: reviewed.map(({ title, abstract }) => ({ title: title ?? '', abstract: abstract ?? '' })) })),
    sources: [...new Set(known.flatMap(({ reviewed }) => reviewed.map(({ evaluation }) => evaluation)))].sort(),
    sourceOf: (person, document) => known[person]?.reviewed[document]?.evaluation,
  };
};
