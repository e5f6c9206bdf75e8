import { LinkButton } from '../components/form/button.tsx';
import { VisuallyHidden } from '../components/visually-hidden.tsx';
import { UPLOADING } from '../texts/uploading.ts';
import { leftOutFieldOf } from './came-with.ts';
import { uploadsOf } from './sent-upload.ts';

interface GivenFilesProps {
  /** The field that names what was sent. */
  name: string;
  /** Uploads that came with the form before this one, as their field says it. */
  given: readonly string[];
  /** What is said of them. */
  words?: string;
}

/** Files that a form brought back and names in fields of its own, each with a button of the form that leaves it out. Loaded apart: few forms bring any back. */
export default function GivenFiles({ name, given, words = UPLOADING.come }: GivenFilesProps) {
  return (
    <>
      {/* The Enter key presses the first button of a form: that leaves nothing out. */}
      <button className="nhsuk-u-visually-hidden" tabIndex={-1} aria-hidden="true" />
      <p>{words}</p>
      <ul className="nhsuk-list">
        {uploadsOf(given).map((one) => (
          <li key={one.id}>
            {one.name}{' '}
            <LinkButton name={leftOutFieldOf(name)} value={one.id}>
              {UPLOADING.remove}
              <VisuallyHidden>{UPLOADING.of(one.name)}</VisuallyHidden>
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}
