import { Injectable } from '@nestjs/common';
import { requirePack } from '@waymark/content/packs';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { chosenFor, questionIdOf } from '@waymark/domain/confidence';
import { changedFrom, draftAt, questionOf, unfitAt, type DraftStep, type Form } from '@waymark/domain/forms';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type Outcome } from '@waymark/platform/commands';
import { restoreGuidance } from '../guidance/restore-guidance.ts';
import type { RestoreDraftInput } from '../graphql/draft-versions.types.ts';
import type { SavedDraft } from './merge-answers.ts';
import { ownInnovation } from './own-innovation.ts';
import { saveAnswers } from './save-answers.ts';
import { storedFiles } from './stored-files.ts';

/** An earlier version in which nobody had chosen takes no mark away: what it meant then, another form may have said. */
const losesMark = (id: string, now: Readonly<Record<string, unknown>>, then: Readonly<Record<string, unknown>>): boolean => chosenFor(id) !== null && now[id] === 'yes' && (then[id] ?? null) === null;

/** Makes an earlier version of a draft, or of answers to a pack of guidance, the newest one. What stood there until now becomes an earlier version itself. */
@Injectable()
export class RestoreDraft {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: RestoreDraftInput): Promise<Outcome<{ id: string; version: number }>> {
    return this.commands.run(actor, 'restoreDraft', input, async (context) => {
      if (input.pack) return restoreGuidance(context, { ...input, pack: input.pack });
      const { tx, audit } = context;
      const { id } = await ownInnovation(tx, actor.id, input.innovationId);
      const draft = await rowOf<SavedDraft & { form: string }>(tx, 'select form, version, answers, unfit from innovation_draft where innovation_id = $1 for no key update', [id]);
      const steps = await rowsOf<DraftStep>(tx, 'select version, before, before_unfit as "beforeUnfit" from innovation_draft_step where innovation_id = $1 and version >= $2', [id, input.version]);
      if (!draft || !steps.some(({ version }) => version === input.version)) {
        const message = `There is no version ${input.version} of this draft: choose one of its earlier versions`;
        throw new RefusedCommand([blocker('unknown-draft-version', message, { field: 'version' }, message)]);
      }
      const earlier = draftAt(draft.answers, steps, input.version);
      const unfit = unfitAt(draft.unfit, steps, input.version);
      const form = requirePack<Form>(draft.form);
      // what an earlier version of the form asked is kept as it is
      const touched = Object.keys({ ...changedFrom(draft.answers, earlier), ...changedFrom(draft.unfit, unfit) }).filter((question) => questionOf(form, questionIdOf(question)) && !losesMark(question, draft.answers, earlier));
      const before = Object.fromEntries(touched.map((question) => [question, earlier[question] ?? null]));
      // a document that was removed since does not come back with the answer that named it
      const { answers } = await storedFiles(tx, id, form, before, 'drop');
      // what fitted an earlier version of the form alone is kept as it was written
      const fitting = await saveAnswers(context, { innovationId: id, answers, expectedVersion: input.expectedVersion, keepUnfit: true });
      // what did not fit lay over the answers, so it is laid over them again
      const laidOver = Object.fromEntries(touched.filter((question) => Object.hasOwn(unfit, question)).map((question) => [question, unfit[question]]));
      const saved = Object.keys(laidOver).length === 0 ? fitting : await saveAnswers(context, { innovationId: id, answers: laidOver, keepUnfit: true });
      await audit({
        stream: `innovation/${id}`,
        act: 'innovation.draft-restored',
        obj: `innovation/${id}`,
        data: { version: saved.version, restored: input.version, questions: touched },
      });
      return saved;
    });
  }
}
