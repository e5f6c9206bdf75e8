import { seated } from '../spine/index.ts';
import { notHiddenFrom } from './pipeline-list.ts';

/**
 * Whether a person, given as a placeholder, may know of every evaluation whose reviews count in the assignment round `r`:
 * whoever is shut out of one since finds nothing of the round. SQL
 */
export const sourcesKnownTo = (person: '$1' | '$2'): string =>
  `not exists (select 1 from evaluation e where e.id = any(r.sources) and not (${[...notHiddenFrom(person), `not ${seated(person)}`].join(' and ')}))`;
