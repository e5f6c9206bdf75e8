import { Part, Shown } from './part.tsx';
import { PROBLEM_SPECIMENS } from './problem-specimens.ts';

/** Pages for what went wrong; each is a page of its own, with its own status. */
export function Problems() {
  return (
    <Part id="problems" title="Problem pages">
      <Shown name="One page for each problem">
        <ul className="nhsuk-list nhsuk-list--bullet">
          {PROBLEM_SPECIMENS.map(({ status, name }) => (
            <li key={status}>
              <a href={`/design/problems/${status}`}>
                {status}: {name}
              </a>
            </li>
          ))}
        </ul>
      </Shown>
    </Part>
  );
}
