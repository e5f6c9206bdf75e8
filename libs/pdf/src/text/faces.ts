import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export type Weight = 'regular' | 'bold';

/** A font that is embedded, under the name by which a document knows it. */
export interface Face {
  name: string;
  file: Buffer;
  has: (codePoint: number) => boolean;
}

const files = createRequire(import.meta.url);

const faceOf = (name: string, path: string): Face => {
  const file = readFileSync(files.resolve(path));
  const drawn = new Set((create(file) as Font).characterSet);
  return { name, file, has: (codePoint) => drawn.has(codePoint) };
};

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

// Free fonts, since the typeface of the NHS may not be passed on. Read when the first document is written, and kept.
const emoji = once(() => faceOf('emoji', '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'));
const FACES = {
  regular: once(() => [faceOf('regular', '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'), faceOf('wide', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), emoji()]),
  bold: once(() => [faceOf('bold', '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'), faceOf('wide-bold', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'), emoji()]),
};

/** The fonts of a weight, in the order in which they are asked for a character: our own, one of wide reach (Hebrew, Arabic, signs), pictures. */
export const facesOf = (weight: Weight): readonly Face[] => FACES[weight]();

/** Every font of a document. */
export const allFaces = (): readonly Face[] => [...new Set([...facesOf('regular'), ...facesOf('bold')])];
