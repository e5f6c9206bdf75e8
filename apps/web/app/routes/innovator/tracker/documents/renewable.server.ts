import { trackedOf } from '../tracker.server.ts';

/** A document of an evaluation before the newest. */
export interface Renewable {
  id: string;
  fileName: string;
  kind: string;
  inConfidence: boolean;
  evaluationId: string;
}

/** What the team made for an earlier evaluation that runs again, as after an appeal, where a later one replaced it: it is renewed, marked and removed there. */
export const renewableOf = async (request: Request, innovation: { id: string; documents: readonly { id: string }[]; evaluations: readonly { number: number }[] }): Promise<Renewable[]> => {
  const earlier = await Promise.all(innovation.evaluations.slice(0, -1).map(({ number }) => trackedOf(request, innovation.id, number)));
  return earlier.flatMap(({ evaluation, definition, stage }) => {
    if (!evaluation || !definition || !stage || stage.kind === 'end') return [];
    const made = definition.stages.filter(({ kind }) => kind !== 'intake').flatMap(({ produces }) => produces.filter(({ byRoles }) => byRoles.includes('innovator')).flatMap(({ types }) => types ?? []));
    return (evaluation.documents ?? [])
      .filter(({ id, kind }) => made.includes(kind) && !innovation.documents.some((own) => own.id === id))
      .map(({ id, fileName, kind, inConfidence }) => ({ id, fileName, kind, inConfidence, evaluationId: evaluation.id }));
  });
};
