import type { Act, CastState, StepCast } from './cast.types.ts';

/** Who has taken part once this cast has played its step, with the acts around it (signatures, letters). */
export const stateAfter = (state: CastState, cast: StepCast, acts: readonly Act[] = []): CastState => {
  const acted: Record<string, readonly string[]> = { ...state.acted };
  const coordination = cast.coordinator ? [{ role: 'coordinator', person: cast.coordinator }] : [];
  const chair = cast.chair ? [{ role: 'panel-chair', person: cast.chair }] : [];
  const sites = cast.sites.map(({ lead }) => ({ role: 'site-lead', person: lead }));
  for (const { role, person } of [...coordination, ...chair, ...cast.reviewers, ...cast.gateDeciders, ...sites, ...acts]) {
    acted[role] = [...new Set([...(acted[role] ?? []), person.id])];
  }
  return {
    tracks: { ...state.tracks, ...Object.fromEntries(cast.reviewers.map(({ track, person }) => [person.id, track])) },
    panel: [...new Set([...state.panel, ...cast.panel.map(({ id }) => id)])],
    acted,
  };
};
