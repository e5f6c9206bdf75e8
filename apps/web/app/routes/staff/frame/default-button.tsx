/** What Enter in a text field presses, where other buttons of the form stand before its main one. Nobody sees or reaches it. */
export function DefaultButton({ name, value }: { name: string; value: string }) {
  return <button type="submit" name={name} value={value} tabIndex={-1} aria-hidden="true" className="nhsuk-u-visually-hidden" />;
}
