import type { TestApi } from './test-api.ts';

/** An entry of the public register as though the adoption of this evaluation had been told at an instant; its reference. */
export const plantedEntry = async (api: TestApi, evaluationId: string, { name = 'Lamp of the register', announcedAt = '2026-01-05T10:00:00Z' } = {}): Promise<string> => {
  const [made] = await api.sql<{ reference: string }>(
    `insert into register_entry (evaluation_id, innovation_id, reference, name, organisation, deciding_body, outcome, state, label, announced_at, since, changed_at, conditions, live_in, simulated)
     select e.id, i.id, i.reference, $2, o.name, 'NHSX', 'adopted', 'adopted', 'Adopted', $3, $3, $3, '[]', '[]', e.simulated
     from evaluation e join innovation i on i.id = e.innovation_id join organisation o on o.id = i.organisation_id where e.id = $1 returning reference`,
    [evaluationId, name, announcedAt],
  );
  return made!.reference;
};
