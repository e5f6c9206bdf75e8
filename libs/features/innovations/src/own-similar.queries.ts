import { Injectable } from '@nestjs/common';
import { requirePack } from '@waymark/content/packs';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import type { Answers, Form } from '@waymark/domain/forms';
import { mostSimilar, openWords } from '@waymark/domain/similar';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';

/** Most entries of the register whose names are compared one by one. */
const CANDIDATES = 100;

/** Most of one's own drafts that are looked into: those of nearly the same name, then those saved last. A page waits for it, twice a visit. */
const OWN_DRAFTS = 50;

/** Characters of a draft that are compared: more say little, and cost much. */
const COMPARED = 20_000;

/** The lexemes of `$1` as one query that any of them meets. */
const ASKED = `asked as materialized (
  select nullif(array_to_string(array(select quote_literal(lexeme) from unnest(tsvector_to_array(to_tsvector('english', $1))) lexeme), ' | '), '')::tsquery as query)`;

/** Texts of a draft, as far as they are compared. */
const TEXTS = `left(n.name || ' ' || coalesce((select string_agg(one.value #>> '{}', ' ') from jsonb_each(n.answers) one where jsonb_typeof(one.value) = 'string'), ''), ${COMPARED})`;

/** Rows of the person's own teams alone, and of these only so many, before any text is read. Each is read once. */
const OWN = `with ${ASKED},
newest as materialized (
  select i.id, i.reference, i.name, d.form, d.answers, similarity(i.name, $2) as "nameLikeness"
  from innovation_member m join innovation i on i.id = m.innovation_id join innovation_draft d on d.innovation_id = i.id
  where m.person_id = $3 and m.removed_at is null and i.id <> $4
  order by similarity(i.name, $2) > 0.5 desc, d.saved_at desc, i.id limit ${OWN_DRAFTS}),
searched as materialized (select n.*, to_tsvector('english', ${TEXTS}) as search from newest n)
select s.id, s.reference, s.name, s.form, s.answers, s."nameLikeness"
from searched s cross join asked a where s.search @@ a.query or s."nameLikeness" > 0.5 order by s.id`;

/** What the public reads, but for the innovation's own entry. Its name is all that tells of the product: its conditions tell of the adoption. Names are short: row security lets no index find them, and none is needed. */
const REGISTER = `with ${ASKED},
named as materialized (
  select r.reference, r.name, r.organisation, r.state, r.label, r.simulated, r.name as words, similarity(r.name, $2) as "nameLikeness", to_tsvector('english', r.name) as search
  from register_entry r where r.innovation_id <> $3)
select n.reference, n.name, n.organisation, n.state, n.label, n.simulated, n.words, n."nameLikeness"
from asked a cross join named n where n.search @@ a.query or n."nameLikeness" > 0.5
order by greatest(ts_rank(n.search, a.query, 1), n."nameLikeness") desc, n.reference limit ${CANDIDATES}`;

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
  state: string;
  label: string;
  simulated: boolean;
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

  /** Its name and summary, beside the names of the entries. @throws NOT_FOUND as above */
  similarOnRegister(actor: SignedInPerson, innovationId: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const { name, answers } = await ownDraft(tx, actor, innovationId);
      const words = [name, answers['summary']].filter((text) => typeof text === 'string').join('\n').slice(0, COMPARED);
      return mostSimilar(words, await rowsOf<Entry>(tx, REGISTER, [words, name, innovationId]));
    });
  }
}

const wordsOf = ({ name, form, answers }: Written): string => `${name}\n${openWords(requirePack<Form>(form), answers)}`.slice(0, COMPARED);

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
