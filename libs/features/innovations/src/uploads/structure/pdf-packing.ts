import type { Dictionary } from './pdf-dictionary.ts';
import { tangled } from './pdf-refusals.ts';

/** Where `FlateDecode` is all that was done. */
const FLATE = /^(\/FlateDecode|\/Fl|\[ (\/FlateDecode|\/Fl) \])$/;

/** How it was packed is said elsewhere, or differences were packed in place of what is meant. */
const CHANGED = /(^| )R( |$)|\/Predictor (?!1( |$))/;

/**
 * What is to be unpacked of a stream. One of objects has to be packed so that we see what readers see. Pictures hold no
 * objects and unpack to more than anybody reads; what is packed otherwise holds none either, and stays.
 *
 * @throws FileProblem
 */
export const toUnpack = ({ entries, long }: Dictionary): 'objects' | 'other' | 'nothing' => {
  const of = (...keys: string[]): string[] => entries.filter(([key, value]) => keys.includes(key) && value !== 'null' && value !== '[ ]').map(([, value]) => value);
  const packings = of('Filter', 'F');
  const flate = packings.length === 1 && FLATE.test(packings[0]!);
  if (long) throw tangled();
  // readers go by where the first object begins, some whatever type the stream says it has
  if (of('First').length > 0 || of('Type').includes('/ObjStm')) {
    if (packings.length === 0) return 'nothing'; // read already, as it stands
    if (flate && !of('DecodeParms', 'DP').some((value) => CHANGED.test(value))) return 'objects';
    throw tangled();
  }
  return flate && !of('Subtype').includes('/Image') ? 'other' : 'nothing';
};
