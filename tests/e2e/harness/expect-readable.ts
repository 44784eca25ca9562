import type {Page} from 'playwright-core';
import {expect} from 'vitest';

/** Least contrast of text to its ground (WCAG 1.4.3). */
const LEAST = 4.5;

/**
 * Throws unless every text on the page stands out from its ground. Machines that check accessibility leave this open for
 * text in drawings, above drawings and at the edge of what scrolls, because they cannot tell the ground there; here it is
 * known: a name on the map stands on its halo, other text of the map on land or sea, everything else on its panel.
 * What is switched off is exempt.
 */
export async function expectReadable(page: Page): Promise<void> {
  const texts = await page.evaluate(contrasts);
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter(({ratio}) => ratio < LEAST)).toEqual([]);
}

/** Runs within the page, so it holds all that it needs: the texts that are drawn with their contrast to their ground. */
function contrasts(): {text: string; ratio: number}[] {
  type Color = readonly [red: number, green: number, blue: number, alpha: number];
  const probe = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

  function read(css: string): Color {
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = css;
    probe.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = probe.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!, alpha! / 255];
  }

  function over([red, green, blue, alpha]: Color, ground: Color): Color {
    const mix = (a: number, b: number) => a * alpha + b * (1 - alpha);
    return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
  }

  function luminance(color: Color): number {
    const [red, green, blue] = color.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  }

  function ratio(color: Color, ground: Color): number {
    const [light, dark] = [luminance(color), luminance(ground)].sort((a, b) => b - a);
    return (light! + 0.05) / (dark! + 0.05);
  }

  function ancestors(element: Element): Element[] {
    const list: Element[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) list.push(each);
    return list;
  }

  function grounds(element: Element): Color[] {
    const {paintOrder, stroke} = getComputedStyle(element.closest('text') ?? element);
    if (paintOrder.startsWith('stroke') && stroke !== 'none') return [read(stroke)];
    const panel = ancestors(element).find((each) => read(getComputedStyle(each).backgroundColor)[3] === 1);
    if (!panel?.matches('.map')) return [read(getComputedStyle(panel ?? document.body).backgroundColor)];
    const {style} = panel.closest<HTMLElement>('.dateline')!;
    return ['--land', '--sea'].map((name) => read(style.getPropertyValue(name)));
  }

  const off = '[aria-disabled="true"], :disabled, .visually-hidden, .skip';
  return [...document.querySelectorAll('.dateline *')].flatMap((element) => {
    const text = [...element.childNodes]
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({textContent}) => textContent!.trim())
      .join('');
    if (text === '' || element.closest(off) || !element.checkVisibility({visibilityProperty: true})) return [];
    const style = getComputedStyle(element);
    const opacity = ancestors(element).reduce((all, each) => all * Number(getComputedStyle(each).opacity), 1);
    const [red, green, blue, alpha] = read(element instanceof SVGElement ? style.fill : style.color);
    const least = grounds(element).map((ground) => ratio(over([red, green, blue, alpha * opacity], ground), ground));
    return [{text, ratio: Math.round(Math.min(...least) * 100) / 100}];
  });
}
