import type { FormValues } from './form-values.ts';

/** Everything that a form before this page held, carried on unseen to the next. */
export function KeptFields({ values, without }: { values: FormValues; without: readonly string[] }) {
  return Object.entries(values)
    .filter(([name]) => !without.includes(name))
    .flatMap(([name, texts]) => texts.map((text, index) => <input key={`${name} ${index}`} type="hidden" name={name} value={text} />));
}
