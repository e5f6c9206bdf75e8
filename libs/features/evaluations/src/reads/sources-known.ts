import { seated } from '../spine/index.ts';
import { notHiddenFrom } from './pipeline-list.ts';

/**
 * Whether a person, given as a placeholder, may know of every evaluation whose reviews count in the assignment round `r`:
 * whoever is shut out of one since finds nothing of the round. It fails closed: row security, which hides evaluations here,
 * leaves one that is not seen, and that is one that is not known. SQL
 */
export const sourcesKnownTo = (person: '$1' | '$2'): string =>
  `not exists (select 1 from unnest(r.sources) source (id) where not exists (select 1 from evaluation e where e.id = source.id and ${[...notHiddenFrom(person), `not ${seated(person)}`].join(' and ')}))`;
