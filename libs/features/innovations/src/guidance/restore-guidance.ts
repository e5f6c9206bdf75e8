import { changedFrom, draftAt, questionOf, unfitAt } from '@waymark/domain/forms';
import type { GuidanceId } from '@waymark/content/guidance';
import { blocker } from '@waymark/domain/pipeline';
import { RefusedCommand, type CommandContext } from '@waymark/platform/commands';
import { ownInnovation } from '../operations/own-innovation.ts';
import { guidanceNow, guidanceSteps } from './guidance-versions.ts';
import { saveGuidance, type Saved } from './save-guidance.ts';

interface Asked {
  innovationId: string;
  pack: GuidanceId;
  version: number;
  expectedVersion: number;
}

/** Makes an earlier version of the answers to a pack the newest one. What stood there becomes an earlier version itself; what the pack no longer asks for stays as it is. */
export const restoreGuidance = async (context: CommandContext, { innovationId, pack, version, expectedVersion }: Asked): Promise<Saved> => {
  const { tx, actor, now, audit } = context;
  const { id } = await ownInnovation(tx, actor.id, innovationId);
  const { pin, form, answers, unfit } = await guidanceNow(tx, id, pack, now);
  const steps = await guidanceSteps(tx, id, pack, { from: version });
  if (!steps.some((step) => step.version === version)) {
    const message = `There is no version ${version} of these answers: choose one of their earlier versions`;
    throw new RefusedCommand([blocker('unknown-draft-version', message, { field: 'version' }, message)]);
  }
  // no question has both an answer and words that do not fit
  const earlier = { ...draftAt(answers, steps, version), ...unfitAt(unfit, steps, version) };
  const touched = Object.keys(changedFrom({ ...answers, ...unfit }, earlier)).filter((question) => questionOf(form, question));
  const saved = await saveGuidance(context, { innovationId, pack, expectedVersion, keepUnfit: true, answers: Object.fromEntries(touched.map((question) => [question, earlier[question] ?? null])) });
  await audit({ stream: `innovation/${id}`, act: 'innovation.guidance-restored', obj: `innovation/${id}`, data: { pack: pin, version: saved.version, restored: version, questions: touched } });
  return saved;
};
