import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { maskOf, withoutUnseen } from '@waymark/domain/access';
import type { EvaluationFacts } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { apiError, notFound } from '@waymark/platform/graphql';
import { PassportSigner } from '@waymark/platform/passports';
import { loadFacts, readEvaluation, type LockedEvaluation } from '../spine/index.ts';
import { COMPUTED_FIELDS } from './computed-fields.ts';
import { OUTLINE, ROW_FIELDS } from './evaluation-rows.ts';
import { withOwnConfidence } from './own-confidence.ts';

/** Most events that one question gives. */
export const MOST_EVENTS = 100;

/** No event has this number: the largest that its column holds. */
const LAST_NUMBER = 2_147_483_647;

export interface EventsAsked {
  last: number;
  /** The number of the event to go back from; null: from the newest on. */
  before: number | null;
}

/** One evaluation and its history, as somebody may see them. */
@Injectable()
export class EvaluationQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signer: PassportSigner,
  ) {}

  /**
   * The requested fields that the person's mask lets through: those of rows in one statement, the rest from the
   * state. What is dear to work out is so only where it is asked `within` its field. @throws NOT_FOUND for hidden, foreign and never existing alike
   */
  evaluation(actor: SignedInPerson, id: string, fields: ReadonlySet<string>, within: (field: string) => ReadonlySet<string>): Promise<Record<string, unknown>> {
    return this.database.read(actor.id, async (tx) => {
      const evaluation = await readEvaluation(tx, actor, id);
      if (!evaluation) throw notFound();
      const mask = maskOf('Evaluation', evaluation.relation);
      const asked = [...fields].filter((field) => mask.has(field));
      const now = (await this.clock.now(tx)).toISOString();
      let facts: Promise<EvaluationFacts> | undefined;
      const seen = { tx, actor, evaluation, now, within, facts: () => (facts ??= loadFacts(tx, evaluation)) };
      const computed = asked.filter((field) => field in COMPUTED_FIELDS);
      const values: Record<string, unknown> = { ...identity(evaluation), ...(await rowFields(tx, evaluation, actor, asked, this.signer.keyId, within)) };
      for (const field of computed) values[field] = await COMPUTED_FIELDS[field]!(seen);
      for (const field of asked) values[field] = withoutUnseen(field, evaluation.relation, values[field]);
      return values;
    });
  }

  /**
   * The last events of an evaluation before one, oldest first, for insiders; people outside read the timeline. Events
   * are numbered from 1 without a gap, so that the first of a page tells how many stand before it.
   */
  history(actor: SignedInPerson, id: string, { last, before }: EventsAsked): Promise<object[]> {
    if (last < 1 || last > MOST_EVENTS)
      throw apiError('BAD_INPUT', `last must be 1 to ${MOST_EVENTS}: ask for earlier events with before`, [{ field: 'last', message: `Must be 1 to ${MOST_EVENTS}` }]);
    return this.database.read(actor.id, async (tx) => {
      const evaluation = await readEvaluation(tx, actor, id);
      if (!evaluation || !maskOf('HistoryEntry', evaluation.relation).has('data')) throw notFound();
      const words = evaluation.relation === 'staff' ? 'v.data' : `v.data - 'reason' - 'text' - 'body' - 'conditions'`;
      const page = await rowsOf<object>(
        tx,
        `select v.version, v.type, v.at, coalesce(p.display_name, 'Waymark') as by, ${words} - 'by' as data
         from evaluation_event v left join person p on p.id = v.person_id
         where v.evaluation_id = $1 and v.version < coalesce($2, ${LAST_NUMBER}) order by v.version desc limit $3`,
        [id, before, last],
      );
      return page.reverse();
    });
  }
}

const identity = ({ id, reference, innovationId, innovationName, simulated, programmeId, versionId, state }: LockedEvaluation) => ({
  id,
  reference,
  innovationId,
  innovationName,
  simulated,
  programmeId,
  pipeline: state.pipeline,
  pipelineVersionId: versionId,
});

const rowFields = async (tx: Tx, evaluation: LockedEvaluation, actor: SignedInPerson, asked: string[], ownKeyId: string, within: (field: string) => ReadonlySet<string>): Promise<object> => {
  const fields = asked.filter((field) => field in ROW_FIELDS);
  const columns = fields.map((field) => `${ROW_FIELDS[field]!(evaluation.relation, ownKeyId, within)} as "${field}"`);
  const row = await rowOf<Partial<Record<string, unknown>>>(
    tx,
    `select e.number, o.name as "organisationName", $2::uuid is null as nobody ${columns.map((column) => `, ${column}`).join('')}
     from ${OUTLINE} e join innovation i on i.id = e.innovation_id join organisation o on o.id = i.organisation_id where e.id = $1`,
    [evaluation.id, actor.id],
  );
  if (evaluation.relation !== 'team' || !row?.['documents']) return row ?? {};
  return { ...row, documents: await withOwnConfidence(tx, evaluation.innovationId, row['documents'] as { id: string; inConfidence: boolean | null }[]) };
};
