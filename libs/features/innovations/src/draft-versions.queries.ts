import { Injectable } from '@nestjs/common';
import { requirePack, submissionSchema } from '@waymark/content/packs';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { labelOf } from '@waymark/domain/confidence';
import { draftAt, unfitAnswers, unfitAt, type DraftStep, type Form } from '@waymark/domain/forms';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';

interface Step extends DraftStep {
  savedAt: Date;
  savedBy: string;
}

/** One page of earlier versions. */
const PAGE = 50;

const STEPS = `select s.version, s.before, s.before_unfit as "beforeUnfit", s.saved_at as "savedAt", p.display_name as "savedBy"
  from innovation_draft_step s join person p on p.id = s.saved_by where s.innovation_id = $1`;

/** Earlier versions of a draft, as its team sees them. */
@Injectable()
export class DraftVersionsQueries {
  constructor(private readonly database: Database) {}

  /** Newest first, at most 50; those before a version, where one is named. */
  draftVersions(actor: SignedInPerson, innovation: string, before?: number): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const form = requirePack<Form>((await draftOf(tx, actor, innovation)).form);
      const steps = await rowsOf<Step>(tx, `${STEPS} and ($2::int is null or s.version < $2) order by s.version desc limit ${PAGE}`, [innovation, before ?? null]);
      return steps.map(({ before: touched, beforeUnfit, savedAt, ...step }) => ({
        ...step,
        savedAt: savedAt.toISOString(),
        questions: Object.keys({ ...touched, ...beforeUnfit }).map((question) => ({ question, label: labelOf(form, question) })),
      }));
    });
  }

  /** @throws NOT_FOUND where there is no such version */
  earlierDraft(actor: SignedInPerson, innovation: string, version: number): Promise<object> {
    return this.database.read(actor.id, async (tx) => {
      const draft = await draftOf(tx, actor, innovation);
      const steps = await rowsOf<Step>(tx, `${STEPS} and s.version >= $2`, [innovation, version]);
      const found = steps.find((step) => step.version === version);
      if (!found) throw notFound();
      return {
        version,
        savedAt: found.savedAt.toISOString(),
        savedBy: found.savedBy,
        form: draft.form,
        answers: draftAt(draft.answers, steps, version),
        unfit: unfitAnswers(requirePack<Form>(draft.form), submissionSchema(draft.form), unfitAt(draft.unfit, steps, version)),
      };
    });
  }
}

interface Draft {
  form: string;
  answers: Record<string, unknown>;
  unfit: Record<string, unknown>;
}

const draftOf = async (tx: Tx, { id }: SignedInPerson, innovation: string): Promise<Draft> => {
  const found = await rowOf<Draft>(
    tx,
    `select d.form, d.answers, d.unfit from innovation_draft d join innovation_member m on m.innovation_id = d.innovation_id and m.removed_at is null
     where d.innovation_id = $1 and m.person_id = $2`,
    [innovation, id],
  );
  if (!found) throw notFound();
  return found;
};
