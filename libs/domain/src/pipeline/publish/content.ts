import type { Rubric } from '../../rubric/definition.ts';

/** A parameter of a guard: `type` and `refersTo` are the words of the pack `pipeline-guards`. */
export interface GuardParameter {
  name: string;
  type: string;
  required: boolean;
  refersTo: string | null;
}

export interface GuardEntry {
  id: string;
  params: readonly GuardParameter[];
  /** Ids of the facts without which the guard always refuses. */
  needs: readonly string[];
}

/** What the publish checks read of the pack `pipeline-guards`. */
export interface GuardVocabulary {
  guards: readonly GuardEntry[];
  facts: readonly { id: string; producedBy: string }[];
  effects: readonly { id: string }[];
  directions: readonly { id: string }[];
}

/** What a pipeline may refer to. Pins are `id@version`. */
export interface PublishContent {
  guards: GuardVocabulary;
  /** The published rubric under this pin, or undefined where there is none. */
  rubric(pin: string): Rubric | undefined;
  /** Whether a pack of any sort is published under this pin. */
  isKnown(pin: string): boolean;
}

/** Head counts by role: people who hold it, and the organisations they come from. */
export type RolePools = Readonly<Record<string, { members: number; organisations: number }>>;
