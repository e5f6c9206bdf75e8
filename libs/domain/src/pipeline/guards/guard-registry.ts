/** What may be said when a guard refuses. `{name}` stands for an operand of the verdict or a parameter of the guard. */
export interface RefusalTexts {
  staff: string;
  /** Said to staff instead, where the guard is used with `not`. */
  staffWhenNot?: string;
  innovator: string;
  /** `neutral`: the same sentence for every such guard, so that the words do not tell which one refused. */
  innovatorSees: 'own-facts' | 'neutral';
}

export interface GuardEntry {
  id: string;
  title: string;
  params: { name: string; type: string; required: boolean; refersTo: string | null }[];
  needs: string[];
  semantics: string;
  refusal: RefusalTexts;
}

/** The published registry of guards, facts, effects and directions, as far as guards need it. */
export interface GuardRegistry {
  id: string;
  version: string;
  guards: GuardEntry[];
  facts: { id: string; meaning: string; producedBy: string }[];
  effects: { id: string; meaning: string }[];
  directions: { id: string; meaning: string }[];
}
