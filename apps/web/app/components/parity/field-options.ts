import type { FieldProps } from '../form/field-props.ts';
import type { HeadingLevel } from '../heading.tsx';
import { content } from './describe-shipped.ts';
import type { Options } from './shipped-fixtures.ts';

/** The words, size and level of a shipped label or legend, which may be words, or options with or without a heading. */
export function labelOptions(label: Options): Pick<FieldProps, 'label' | 'labelSize' | 'labelLevel' | 'caption'> {
  const heading = label?.heading;
  const headingWords = heading === true ? undefined : content(heading);
  return {
    label: headingWords ?? content(label),
    labelSize: heading?.size ?? label?.size,
    labelLevel: heading ? ((heading.level ?? 1) as HeadingLevel) : undefined,
    caption: content(label?.caption),
  };
}

/** The options that all shipped fields share, as our props; `label` is the label, or the legend of a group. */
export function fieldOptions({ id, idPrefix, name, hint, errorMessage }: Options, label: unknown): FieldProps {
  return { id: id ?? idPrefix ?? name, ...labelOptions(label), hint: content(hint), error: content(errorMessage) };
}
