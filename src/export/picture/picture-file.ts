import {svgDocument} from '../../svg/to-markup.ts';
import {carriedFonts} from './page-fonts.ts';
import type {Picture} from './picture.ts';
import {pngWithText} from './png-text.ts';
import {rasterized} from './rasterized.ts';

/** What a file says about its picture. */
export interface PictureNote {
  readonly title: string;
  /** For those who do not see it. */
  readonly alt: string;
  /** Where the view is found again; null where it has no address. */
  readonly address: string | null;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What is being done of making a PNG. */
export type PngStage = 'fonts' | 'drawing' | 'packing';

/** A picture as SVG, vectors throughout: its text is text, nothing in it runs or is fetched. */
export function pictureSvg({shapes, width, height}: Picture, {title, alt}: PictureNote): string {
  return DECLARATION + svgDocument(shapes, {width, height}, title, {description: alt});
}

/**
 * A picture as PNG, `scale` px for each of its own, with its title, text and address in it. The same picture gives the same
 * bytes. Rejects when the browser cannot draw it, and when the signal calls it off.
 */
export async function picturePng(
  {shapes, width, height}: Picture,
  {title, alt, address}: PictureNote,
  {scale, signal, onStage}: {scale: number; signal?: AbortSignal; onStage?: (stage: PngStage) => void}
): Promise<Blob> {
  onStage?.('fonts');
  const css = await carriedFonts(shapes, document, signal);
  onStage?.('drawing');
  const svg = svgDocument(shapes, {width, height}, title, {css, scale});
  const drawn = await rasterized(
    svg,
    {width: width * scale, height: height * scale},
    {signal, onDrawn: () => onStage?.('packing')}
  );
  const texts = {Title: title, Description: alt, Source: address ?? '', Software: 'Dateline'};
  return new Blob([pngWithText(new Uint8Array(await drawn.arrayBuffer()), texts)], {type: 'image/png'});
}
