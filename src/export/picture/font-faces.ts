import type {Shape} from '../../svg/shape.ts';

/** A font file of a page: what it is called, how it is slanted, where it is, and the code points it is for. */
export interface FontFile {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly stretch: string;
  /** Absolute, or a data: URL. */
  readonly url: string;
  /** Inclusive; empty for all. */
  readonly covers: readonly (readonly [first: number, last: number])[];
}

/**
 * The files that the letters of the shapes are in, by their slant and their code points. A letter is taken from the first
 * family that has it; one without slanted files slants its upright ones.
 */
export function neededFiles(files: readonly FontFile[], shapes: readonly Shape[]): readonly FontFile[] {
  const letters = lettersOf(shapes);
  const needed = new Set<FontFile>();
  for (const family of new Set(files.map((file) => file.family))) {
    const own = files.filter((file) => file.family === family);
    for (const [slant, points] of Object.entries(letters)) {
      const slanted = own.filter(({style}) => style === slant);
      for (const file of slanted.length > 0 ? slanted : own)
        for (const point of [...points].filter((each) => has(file, each))) {
          needed.add(file);
          points.delete(point);
        }
    }
  }
  return files.filter((file) => needed.has(file));
}

function lettersOf(shapes: readonly Shape[]): Record<'normal' | 'italic', Set<number>> {
  const letters = {normal: new Set<number>(), italic: new Set<number>()};
  const collect = (shape: Shape): void => {
    const slant = shape.attributes['font-style'] === 'italic' ? 'italic' : 'normal';
    for (const letter of shape.text ?? '') letters[slant].add(letter.codePointAt(0)!);
    shape.children?.forEach(collect);
  };
  shapes.forEach(collect);
  return letters;
}

function has({covers}: FontFile, point: number): boolean {
  return covers.length === 0 || covers.some(([first, last]) => point >= first && point <= last);
}

/** The ranges of a `unicode-range` descriptor (https://www.w3.org/TR/css-fonts-4/#unicode-range-desc), inclusive. */
export function rangesOf(descriptor: string): readonly (readonly [number, number])[] {
  return [...descriptor.matchAll(/U\+([0-9A-F]+)(\?*)(?:-([0-9A-F]+))?/gi)].map(([, from, wild, to]) => {
    const first = parseInt(from! + '0'.repeat(wild!.length), 16);
    return [first, to ? parseInt(to, 16) : parseInt(from! + 'F'.repeat(wild!.length), 16)] as const;
  });
}

/** A rule for a file that is carried along as a data: URL. */
export function fontRule({family, style, weight, stretch}: FontFile, dataUrl: string): string {
  const descriptors = `font-family:'${family}';font-style:${style};font-weight:${weight};font-stretch:${stretch}`;
  return `@font-face{${descriptors};src:url(${dataUrl})}`;
}
