import { WORDS } from '../../texts/components.ts';

type RowTickProps = { id: string; name: string; value: string; /** What the row is: "Chest X-ray triage". */ label: string; defaultChecked?: boolean };

/** Ticks one row of a list for an act on several. */
export function RowTick({ id, name, value, label, defaultChecked }: RowTickProps) {
  return (
    <span className="nhsuk-checkboxes nhsuk-checkboxes--small wm-row-tick">
      <span className="nhsuk-checkboxes__item">
        <input className="nhsuk-checkboxes__input" id={id} name={name} type="checkbox" value={value} defaultChecked={defaultChecked} />
        <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
          <span className="nhsuk-u-visually-hidden">{WORDS.select(label)}</span>
        </label>
      </span>
    </span>
  );
}
