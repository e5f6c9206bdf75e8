import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { maskOf } from '@waymark/domain/access';
import { mostSimilar } from '@waymark/domain/similar';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { readEvaluation } from '../spine/index.ts';

/** Most evaluations whose words are compared one by one: those that share most words or most of the name. */
const CANDIDATES = 200;

interface Found {
  words: string;
  nameLikeness: number;
  evaluationId: string;
}

/** Evaluations of other innovations that say the like, among those that the person may see. */
@Injectable()
export class SimilarQueries {
  constructor(private readonly database: Database) {}

  /** @throws NOT_FOUND where the person is not of the staff of the evaluation */
  similarInnovations(actor: SignedInPerson, evaluationId: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const evaluation = await readEvaluation(tx, actor, evaluationId);
      if (!evaluation || !maskOf('SimilarInnovation', evaluation.relation).has('evaluationId')) throw notFound();
      const own = await rowOf<{ words: string }>(tx, 'select words from open_words where evaluation_id = $1', [evaluationId]);
      return own ? mostSimilar(own.words, await candidates(tx, evaluationId)) : [];
    });
  }
}

/**
 * The rows are those that row security lets the person see, before anything is counted or cut off. Lexemes of the
 * case stand in one query that any of them meets; its rank only chooses whom to compare.
 */
const candidates = (tx: Tx, evaluationId: string): Promise<Found[]> =>
  rowsOf<Found>(
    tx,
    `with asked as materialized (
       select w.innovation_id, i.name, i.organisation_id, nullif(array_to_string(array(select quote_literal(lexeme) from unnest(tsvector_to_array(w.search)) lexeme), ' | '), '')::tsquery as query
       from open_words w join innovation i on i.id = w.innovation_id where w.evaluation_id = $1
     )
     select w.words, similarity(i.name, a.name) as "nameLikeness", w.evaluation_id as "evaluationId", i.reference, e.number, i.name as "innovationName", e.simulated,
       i.organisation_id = a.organisation_id as "sameOrganisation"
     from asked a join open_words w on w.innovation_id <> a.innovation_id join innovation i on i.id = w.innovation_id join evaluation e on e.id = w.evaluation_id
     where w.search @@ a.query or similarity(i.name, a.name) > 0.5
     order by greatest(ts_rank(w.search, a.query, 1), similarity(i.name, a.name)) desc, w.evaluation_id limit ${CANDIDATES}`,
    [evaluationId],
  );
