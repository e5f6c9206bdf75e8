import { EXERCISES } from '../../../texts/exercises.ts';

/** The case of an exercise in its paragraphs. */
export const Material = ({ text }: { text: string }) => (
  <section aria-labelledby="material">
    <h2 className="nhsuk-heading-m" id="material">
      {EXERCISES.material}
    </h2>
    <p className="wm-written">{text}</p>
  </section>
);
