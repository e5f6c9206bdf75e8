import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { SAVED_VIEWS } from '../../../texts/saved-views.ts';
import { valueOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';
import type { LoadedView } from './saved-views.server.ts';

/** The views that somebody keeps, each a link. */
export function SavedViews({ views }: { views: readonly LoadedView[] }) {
  if (views.length === 0) return null;
  return (
    <nav aria-labelledby="saved-views">
      <h2 className="nhsuk-heading-s nhsuk-u-margin-bottom-1" id="saved-views">
        {SAVED_VIEWS.title}
      </h2>
      <ul className="wm-saved-views">
        {views.map(({ id, name, href, here }) => (
          <li key={id}>
            <a className="wm-name" href={href} aria-current={here ? 'page' : undefined}>
              {name}
            </a>
            {here ? ` (${SAVED_VIEWS.here})` : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface KeepViewProps {
  views: readonly LoadedView[];
  keys: { save: string; remove: string };
  problems: readonly Problem[] | undefined;
  values: FormValues | undefined;
}

/** Keeps the list as it is looked at, and removes views of before. */
export function KeepView({ views, keys, problems, values }: KeepViewProps) {
  return (
    <section aria-labelledby="keep-view">
      <h2 className="nhsuk-heading-m" id="keep-view">
        {SAVED_VIEWS.keep}
      </h2>
      <FormFrame key={keys.save} formKey={keys.save}>
        <Input id="name" name="name" label={SAVED_VIEWS.name} hint={SAVED_VIEWS.hint} defaultValue={valueOf(values, 'name', '')} error={problemWith(problems, 'name')} />
        <Button name="intent" value="save-view" variant="secondary">
          {SAVED_VIEWS.save}
        </Button>
      </FormFrame>
      {views.map(({ id, name }) => (
        <FormFrame key={`${keys.remove}${id}`} formKey={`${keys.remove}${id}`}>
          <input type="hidden" name="viewId" value={id} />
          <span className="wm-name">{name}</span>{' '}
          <Button name="intent" value="remove-view" variant="secondary" small>
            {SAVED_VIEWS.remove}
            <VisuallyHidden>{SAVED_VIEWS.removeOf(name)}</VisuallyHidden>
          </Button>
        </FormFrame>
      ))}
    </section>
  );
}
