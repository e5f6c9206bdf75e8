/** The class names that apply, in order, as the value of `className`; `undefined` where none applies, so that no empty attribute is written. */
export function classNames(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
