import { Injectable } from '@nestjs/common';
import type { GuidanceId } from '@waymark/content/guidance';
import { requirePack, submissionSchema } from '@waymark/content/packs';
import { Database, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { labelOf } from '@waymark/domain/confidence';
import { draftAt, unfitAnswers, unfitAt, type DraftStep, type Form } from '@waymark/domain/forms';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { notFound } from '@waymark/platform/graphql';
import { guidanceNow, guidanceSteps, unfitOf } from './guidance/guidance-versions.ts';

interface Step extends DraftStep {
  savedAt: Date;
  savedBy: string;
}

/** One page of earlier versions. */
const PAGE = 50;

const STEPS = `select s.version, s.before, s.before_unfit as "beforeUnfit", s.saved_at as "savedAt", p.display_name as "savedBy"
  from innovation_draft_step s join person p on p.id = s.saved_by where s.innovation_id = $1`;

/** Earlier versions of a draft, and of answers to a pack of guidance, as their team sees them. */
@Injectable()
export class DraftVersionsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first, at most 50; those before a version, where one is named. */
  draftVersions(actor: SignedInPerson, innovation: string, before?: number, pack?: GuidanceId): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const draft = await draftOf(tx, actor, innovation);
      if (pack) return this.guidanceVersions(tx, innovation, pack, before);
      const form = requirePack<Form>(draft.form);
      const steps = await rowsOf<Step>(tx, `${STEPS} and ($2::int is null or s.version < $2) order by s.version desc limit ${PAGE}`, [innovation, before ?? null]);
      return steps.map(({ before: touched, beforeUnfit, savedAt, ...step }) => ({
        ...step,
        savedAt: savedAt.toISOString(),
        questions: Object.keys({ ...touched, ...beforeUnfit }).map((question) => ({ question, label: labelOf(form, question) })),
      }));
    });
  }

  /** @throws NOT_FOUND where there is no such version */
  earlierDraft(actor: SignedInPerson, innovation: string, version: number, pack?: GuidanceId): Promise<object> {
    return this.database.read(actor.id, async (tx) => {
      const draft = await draftOf(tx, actor, innovation);
      if (pack) return this.earlierGuidance(tx, innovation, pack, version);
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

  private async guidanceVersions(tx: Tx, innovation: string, pack: GuidanceId, before?: number): Promise<object[]> {
    const { form } = await guidanceNow(tx, innovation, pack, await this.now(tx));
    const steps = await guidanceSteps(tx, innovation, pack, { ...(before === undefined ? {} : { before }), most: PAGE });
    return steps.map(({ before: touched, beforeUnfit, savedAt, ...step }) => ({ ...step, savedAt: savedAt.toISOString(), questions: Object.keys({ ...touched, ...beforeUnfit }).map((question) => ({ question, label: labelOf(form, question) })) }));
  }

  private async earlierGuidance(tx: Tx, innovation: string, pack: GuidanceId, version: number): Promise<object> {
    const { pin, answers, unfit } = await guidanceNow(tx, innovation, pack, await this.now(tx));
    const steps = await guidanceSteps(tx, innovation, pack, { from: version });
    const found = steps.find((step) => step.version === version);
    if (!found) throw notFound();
    return { version, savedAt: found.savedAt.toISOString(), savedBy: found.savedBy, form: pin, answers: draftAt(answers, steps, version), unfit: unfitOf(pin, unfitAt(unfit, steps, version)) };
  }

  private async now(tx: Tx): Promise<string> {
    return (await this.clock.now(tx)).toISOString();
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
