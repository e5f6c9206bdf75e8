/** A text that somebody wrote, with its empty lines kept as paragraphs. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n\s*\n/).map((part, index) => <p key={index}>{part}</p>);
}
