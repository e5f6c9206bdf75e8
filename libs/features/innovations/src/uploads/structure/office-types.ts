import type { Element } from '@waymark/platform/packed-files';

/** What `[Content_Types].xml` says of the parts: which of them are markup, whatever their names end with. */
export interface OfficeTypes {
  learn(element: Element): void;
  isMarkup(part: string): boolean;
}

export const officeTypes = (): OfficeTypes => {
  const [ofParts, ofEndings] = [new Map<string, string>(), new Map<string, string>()];
  return {
    learn({ name, attributes }) {
      const type = attributes['ContentType'] ?? '';
      if (name === 'Override') ofParts.set(plainName(attributes['PartName'] ?? '').replace(/^\//, ''), type);
      if (name === 'Default') ofEndings.set((attributes['Extension'] ?? '').toLowerCase(), type);
    },
    isMarkup(part) {
      const name = plainName(part);
      const ending = name.slice(name.lastIndexOf('.') + 1);
      return [ofParts.get(name), ofEndings.get(ending)].some((type) => /[+/]xml\s*(;|$)/i.test(type ?? ''));
    },
  };
};

/** Small letters, and `%61` as `a`: readers tell neither apart. */
const plainName = (name: string): string => {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
};
