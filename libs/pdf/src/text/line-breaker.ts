import { createRequire } from 'node:module';

interface Breaks {
  nextBreak(): { position: number } | null;
}

/** The package has no types, which an import of it would need. */
const LineBreaker = createRequire(import.meta.url)('linebreak') as new (text: string) => Breaks;

/** Stretches of a text within which no line may end, by Unicode's rules (UAX 14): from where, to where. */
export function* unbroken(text: string): Generator<[number, number]> {
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    yield [from, next.position];
    from = next.position;
  }
}
