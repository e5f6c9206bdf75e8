import { Injectable } from '@nestjs/common';
import { requirePack } from '@waymark/content/packs';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { Answers, Form } from '@waymark/domain/forms';
import { mostSimilar, openWords } from '@waymark/domain/similar';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';

/** Most of one's innovations that are compared, those saved last. */
const MOST = 100;

interface Row {
  id: string;
  reference: string;
  name: string;
  form: string;
  answers: Answers;
  nameLikeness: number;
}

/** What somebody may have sent already: innovations of one's own teams alone, so that nobody else's is told. */
@Injectable()
export class OwnSimilarQueries {
  constructor(private readonly database: Database) {}

  /** @throws NOT_FOUND where the innovation is not the person's team's */
  ownSimilarInnovations(actor: SignedInPerson, innovationId: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const rows = await rowsOf<Row>(
        tx,
        `select i.id, i.reference, i.name, d.form, d.answers, similarity(i.name, (select o.name from innovation o where o.id = $2)) as "nameLikeness"
         from innovation i join innovation_member m on m.innovation_id = i.id and m.removed_at is null join innovation_draft d on d.innovation_id = i.id
         where m.person_id = $1 order by i.id = $2 desc, d.saved_at desc, i.id limit ${MOST}`,
        [actor.id, innovationId],
      );
      const compared = rows.map((row) => ({ ...row, words: `${row.name}\n${openWords(requirePack<Form>(row.form), row.answers)}` }));
      const [own, ...others] = compared;
      if (own?.id !== innovationId) throw notFound();
      return mostSimilar(own.words, others);
    });
  }
}
