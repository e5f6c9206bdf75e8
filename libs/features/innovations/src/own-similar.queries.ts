import { Injectable } from '@nestjs/common';
import { requirePack } from '@waymark/content/packs';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import type { Answers, Form } from '@waymark/domain/forms';
import { mostSimilar, openWords } from '@waymark/domain/similar';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';

/** Most innovations, or entries of the register, whose words are compared one by one: those that share most words or most of the name. */
const CANDIDATES = 100;

/** The lexemes of `$1` as one query that any of them meets. */
const ASKED = `asked as materialized (
  select nullif(array_to_string(array(select quote_literal(lexeme) from unnest(tsvector_to_array(to_tsvector('english', $1))) lexeme), ' | '), '')::tsquery as query)`;

/** Texts of a draft, as far as full text takes them in one piece. */
const TEXTS = `left(i.name || ' ' || coalesce((select string_agg(one.value #>> '{}', ' ') from jsonb_each(d.answers) one where jsonb_typeof(one.value) = 'string'), ''), 200000)`;

/** Rows of the person's own teams alone, before anything is counted or cut off. */
const OWN = `with ${ASKED}
select i.id, i.reference, i.name, d.form, d.answers, similarity(i.name, $2) as "nameLikeness"
from asked a cross join innovation i join innovation_member m on m.innovation_id = i.id and m.removed_at is null join innovation_draft d on d.innovation_id = i.id
  cross join lateral (select to_tsvector('english', ${TEXTS}) as search) w
where m.person_id = $3 and i.id <> $4 and (w.search @@ a.query or similarity(i.name, $2) > 0.5)
order by greatest(ts_rank(w.search, a.query, 1), similarity(i.name, $2)) desc, i.id limit ${CANDIDATES}`;

/** What the public reads, but for the innovation's own entry. Its conditions tell of the adoption and not of the product: only the name is compared word by word. */
const REGISTER = `with ${ASKED}
select r.reference, r.name, r.organisation, r.name as words, similarity(r.name, $2) as "nameLikeness"
from asked a cross join register_entry r
where r.innovation_id <> $3 and (r.words @@ a.query or similarity(r.name, $2) > 0.5)
order by greatest(ts_rank(r.words, a.query, 1), similarity(r.name, $2)) desc, r.reference limit ${CANDIDATES}`;

interface Written {
  name: string;
  form: string;
  answers: Answers;
}

interface Found extends Written {
  id: string;
  reference: string;
  nameLikeness: number;
}

interface Entry {
  reference: string;
  name: string;
  organisation: string;
  nameLikeness: number;
  words: string;
}

/** What says the like of an innovation, among what its team may see: innovations of one's own teams and the public register. So nobody else's is told. */
@Injectable()
export class OwnSimilarQueries {
  constructor(private readonly database: Database) {}

  /** @throws NOT_FOUND where the innovation is not the person's team's */
  ownSimilarInnovations(actor: SignedInPerson, innovationId: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const own = await ownDraft(tx, actor, innovationId);
      const words = wordsOf(own);
      const others = await rowsOf<Found>(tx, OWN, [words, own.name, actor.id, innovationId]);
      return mostSimilar(words, others.map((other) => ({ ...other, words: wordsOf(other) })));
    });
  }

  /** By the name and the summary. @throws NOT_FOUND as above */
  similarOnRegister(actor: SignedInPerson, innovationId: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const { name, answers } = await ownDraft(tx, actor, innovationId);
      const words = [name, answers['summary']].filter((text) => typeof text === 'string').join('\n').slice(0, 20_000);
      return mostSimilar(words, await rowsOf<Entry>(tx, REGISTER, [words, name, innovationId]));
    });
  }
}

const wordsOf = ({ name, form, answers }: Written): string => `${name}\n${openWords(requirePack<Form>(form), answers)}`;

const ownDraft = async (tx: Tx, actor: SignedInPerson, innovationId: string): Promise<Written> => {
  const found = await rowOf<Written>(
    tx,
    `select i.name, d.form, d.answers from innovation i join innovation_member m on m.innovation_id = i.id and m.removed_at is null join innovation_draft d on d.innovation_id = i.id
     where m.person_id = $1 and i.id = $2`,
    [actor.id, innovationId],
  );
  if (!found) throw notFound();
  return found;
};
