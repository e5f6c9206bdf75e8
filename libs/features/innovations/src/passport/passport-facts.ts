import { packOf, requirePack } from '@waymark/content/packs';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { confidentialFiles } from '@waymark/domain/confidence';
import type { Answers, Form } from '@waymark/domain/forms';
import type { DtacPack, EsfFromForm, EsfPack } from '@waymark/domain/guidance';
import type { PassportFacts, SentFacts, Source } from '@waymark/domain/passport';
import { OUTLINE } from '@waymark/evaluations';

/**
 * What the product was called in the revision that an evaluation `k` had when something of it came to be: whoever may edit
 * can name it otherwise at any time.
 */
const productAt = (instant: string): string =>
  `coalesce((select s.answers ->> 'name' from submission s where s.evaluation_id = k.id and s.frozen_at <= ${instant} order by s.revision desc limit 1), '')`;

/** Of the innovation `$1`, the evaluations that its team knows of, with what each part says of where it comes from. */
const KNOWN = `(select e.id, e.number, e.simulated, e.pipeline_version_id, p.name as programme, i.reference || '/' || e.number as evaluation
  from ${OUTLINE} e join programme p on p.id = e.programme_id join innovation i on i.id = e.innovation_id where e.innovation_id = $1)`;

interface SentRow extends Source {
  revision: number;
  sentAt: string;
  form: string;
  answers: Answers;
  guidance: { pack: string; answers: Answers }[];
  documents: SentFacts['documents'];
}

const SENT = `
select k.programme, k.evaluation, k.simulated, coalesce(s.answers ->> 'name', '') as product, s.revision, s.frozen_at as "sentAt", s.form, s.answers,
  coalesce((select jsonb_agg(jsonb_build_object('pack', g.pack_id || '@' || g.pack_version, 'answers', g.answers)) from submission_guidance g where g.submission_id = s.id), '[]') as guidance,
  coalesce((select jsonb_agg(jsonb_build_object('kind', d.kind, 'validUntil', d.valid_until)) from document d where d.innovation_id = $1 and d.evaluation_id is null
    and ((d.produced_for = k.id and not exists (select 1 from document n where n.id = d.replaced_by and n.produced_for = k.id)) or exists (select 1 from submission_document x where x.submission_id = s.id and x.document_id = d.id))), '[]') as documents
from submission s join ${KNOWN} k on k.id = s.evaluation_id order by k.number desc, s.revision desc limit 1`;

const DOCUMENTS = `
select d.id, d.kind, d.file_name as "fileName", u.sha256, d.valid_until::text as "validUntil", d.attached_at as "attachedAt", d.simulated, d.in_confidence as "inConfidence"
from document d join upload u on u.id = d.upload_id
where d.innovation_id = $1 and d.evaluation_id is null and d.replaced_by is null and d.removed_at is null order by d.attached_at, d.id`;

const DRAFT = 'select form, answers from innovation_draft where innovation_id = $1';

/** The latest of each counts, as the guard has it. Nothing that was recorded after a decision which no letter has told: it would tell of it. */
const ASSESSMENTS = `
select distinct on (k.number, a.assessment) k.programme, k.evaluation, ${productAt('a.recorded_at')} as product, a.id, a.assessment, a.sections, a.valid_until::text as "validUntil", a.recorded_at as "recordedAt", a.simulated
from assessment a join ${KNOWN} k on k.id = a.evaluation_id where a.recorded_at < untold_since(k.id) order by k.number, a.assessment, a.recorded_at desc, a.id desc`;

const DECISIONS = `
select coalesce(jsonb_agg(jsonb_build_object('outcome', x.outcome, 'title', l.title, 'decidedAt', x.decided_at, 'toldAt', l.released_at) order by x.decided_at), '[]')
from decision x join letter l on l.evaluation_id = x.evaluation_id and l.decision = x.decision where x.evaluation_id = k.id and l.released_at is not null`;

/** When the last decision fell that was told. */
const LAST_TOLD = `(select max(x.decided_at) from decision x join letter l on l.evaluation_id = x.evaluation_id and l.decision = x.decision where x.evaluation_id = k.id and l.released_at is not null)`;

const CONDITIONS = `
select coalesce(jsonb_agg(jsonb_build_object('text', x.text, 'dueOn', x.due_on, 'metOn', case when x.met_at < untold_since(k.id) then (x.met_at at time zone 'Europe/London')::date end) order by x.recorded_at, x.id), '[]')
from condition x where x.evaluation_id = k.id and x.decision is not null and is_released(k.id, x.decision)
  and (x.replaced_at is null or (x.replaced_by is not null and not is_released(k.id, x.replaced_by)))`;

const OUTCOMES = `
select k.id, k.programme, k.evaluation, ${productAt(LAST_TOLD)} as product, k.simulated, v.pin as pipeline, v.definition -> 'decidingBody' ->> 'name' as "decidingBody", n.title as stage, (${DECISIONS}) as decisions, (${CONDITIONS}) as conditions
from ${KNOWN} k join pipeline_version v on v.id = k.pipeline_version_id join evaluation_announced n on n.evaluation_id = k.id order by k.number`;

/**
 * What was assessed of an innovation, as its team may see it now: decided is not announced. It is read as the person
 * (`Database.read`), so that row security holds as well as each statement.
 */
export const passportFacts = async (tx: Tx, innovation: string): Promise<PassportFacts> => {
  const sent = await rowOf<SentRow>(tx, SENT, [innovation]);
  const rows = async (text: string) => (await rowsOf<Record<string, unknown>>(tx, text, [innovation])).map(withInstants);
  return {
    sent: sent ? sentFacts(sent) : null,
    documents: await openDocuments(tx, innovation),
    assessments: (await rows(ASSESSMENTS)) as unknown as PassportFacts['assessments'],
    outcomes: (await rows(OUTCOMES)) as unknown as PassportFacts['outcomes'],
  };
};

/** Documents that are not in confidence: a passport goes to people whom the team alone chooses, and a certificate in it says its name and hash. */
const openDocuments = async (tx: Tx, innovation: string): Promise<PassportFacts['documents']> => {
  const draft = await rowOf<{ form: string; answers: Answers }>(tx, DRAFT, [innovation]);
  const closed = new Set(draft ? confidentialFiles(requirePack<Form>(draft.form), draft.answers) : []);
  const documents = (await rowsOf<Record<string, unknown>>(tx, DOCUMENTS, [innovation])).map(withInstants) as unknown as (PassportFacts['documents'][number] & { inConfidence: boolean | null })[];
  return documents.filter(({ id, inConfidence }) => !(inConfidence ?? closed.has(id))).map(({ inConfidence: _, ...document }) => document);
};

const sentFacts = ({ guidance, form, ...sent }: SentRow): SentFacts => {
  const answered = <Pack>(id: string): { pack: Pack; answers: Answers } | null => {
    const found = guidance.find(({ pack }) => pack.startsWith(`${id}@`));
    const pack = found && packOf<Pack & { incomplete?: boolean }>(found.pack);
    return found && pack && !pack.incomplete ? { pack, answers: found.answers } : null;
  };
  return {
    ...sent,
    sentAt: new Date(sent.sentAt).toISOString(),
    form: requirePack<Form>(form),
    rules: requirePack<EsfFromForm>('esf-from-form@1.0.0'),
    esf: answered<EsfPack>('esf'),
    dtac: answered<DtacPack>('dtac'),
  };
};

/** Every instant as the passport writes it: in UTC with milliseconds. PostgreSQL writes it in JSON in its own way. */
const withInstants = (row: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, written(key, value)]));

const written = (key: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => (item !== null && typeof item === 'object' ? withInstants(item as Record<string, unknown>) : item));
  return key.endsWith('At') && value !== null ? new Date(value as string | Date).toISOString() : value;
};
