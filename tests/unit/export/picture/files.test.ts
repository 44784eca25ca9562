import {PNG} from 'pngjs';
import {describe, expect, it} from 'vitest';
import {lateWords} from '../../../../src/core/words/late/late-words.ts';
import {altText} from '../../../../src/export/picture/alt-text.ts';
import {fontRule, neededFiles, rangesOf} from '../../../../src/export/picture/font-faces.ts';
import {pictureFacts} from '../../../../src/export/picture/picture-facts.ts';
import {pictureSvg} from '../../../../src/export/picture/picture-file.ts';
import {clampedSize, fitsCanvas, PICTURE_SIZES} from '../../../../src/export/picture/picture-options.ts';
import {picture} from '../../../../src/export/picture/picture.ts';
import {pngWithText} from '../../../../src/export/picture/png-text.ts';
import {textShape} from '../../../../src/svg/text.ts';
import {NOTHING, pictureOptions, realView, topology} from './views.ts';

describe('pictureSvg', () => {
  const view = realView({}, {topology});
  const note = {title: 'A <title> & "more"', alt: 'What it shows.', address: view.address};
  const svg = pictureSvg(picture(view, pictureFacts(view), pictureOptions({title: note.title})), note);

  it('says its title and its text first', () => {
    expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).toContain('<title>A &lt;title&gt; &amp; &quot;more&quot;</title><desc>What it shows.</desc>');
  });

  it('runs nothing and refers to nothing outside', () => {
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<style|\son\w+=|javascript:/i);
    for (const [, target] of svg.matchAll(/(?:href|src)="([^"]*)"/g)) expect(target).toMatch(/^#/);
    for (const [, target] of svg.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(/^#/);
  });

  it('has its words as text', () => {
    for (const text of ['Attacks', 'Crocus City Hall', 'Killed, as reported', '12 of 33 shown as points'])
      expect(svg).toContain(`>${text}<`);
  });
});

describe('altText', () => {
  const late = lateWords('en').picture;

  it('says what, how many, when, where and how much is not exactly placed', () => {
    const view = realView();
    const text = altText(view, pictureFacts(view), {title: 'Khorasan', late});
    expect(text).toMatch(/^Map: Khorasan\. 3 attacks, 5 plots, 6 arrests/);
    expect(text).toContain('between 1 Dec 2023 and 31 Mar 2024');
    expect(text).toMatch(/Most of them in Russia, .*; the others in \d+ more countries\./);
    expect(text).toContain('12 of 33 incidents are shown as points, 5 as areas and 16 not placed on the map.');
  });

  it('says that nothing is there', () => {
    const view = realView({clauses: NOTHING});
    const text = altText(view, pictureFacts(view), {title: '', late}).replaceAll('\u2009', ' ');
    expect(text).toMatch(/^1 Dec 2023 – 31 Mar 2024: Nothing is on the map\. Filter: /);
  });
});

describe('pngWithText', () => {
  const plain = new Uint8Array(PNG.sync.write(new PNG({width: 3, height: 2})));

  it('keeps the picture and holds the texts in UTF-8', () => {
    const png = Buffer.from(pngWithText(plain, {Title: 'Хорасан', Source: '', Description: 'A map'}));
    expect(PNG.sync.read(png, {checkCRC: true})).toMatchObject({width: 3, height: 2});
    expect(png.includes(Buffer.from('iTXtTitle\0\0\0\0\0Хорасан'))).toBe(true);
    expect(png.includes(Buffer.from('iTXtDescription\0\0\0\0\0A map'))).toBe(true);
    expect(png.includes(Buffer.from('Source'))).toBe(false);
  });
});

describe('the fonts of a picture', () => {
  const file = (style: string, range: string) => ({
    ...{family: 'Noto Sans Variable', style, weight: '100 900', stretch: '100%'},
    ...{url: `https://example.com/${style}-${range}`, covers: rangesOf(range)}
  });
  const latin = file('normal', 'U+0000-00FF, U+2000-206F');
  const slanted = file('italic', 'U+0000-00FF');
  const cyrillic = file('normal', 'U+04??');
  const text = (said: string, italic = false) =>
    textShape([{text: said, color: '#000', size: 11, weight: 400, italic}], {
      ...{key: said, x: 0, y: 0, leading: 0, anchor: 'start'}
    });

  it('are those whose letters are in it', () => {
    const files = [latin, slanted, cyrillic];
    expect(neededFiles(files, [text('Kerman – 3')])).toEqual([latin]);
    expect(neededFiles(files, [text('Керман', true), text('Tehran')])).toEqual([latin]);
    expect(neededFiles(files, [text('Керман'), text('sea', true)])).toEqual([slanted, cyrillic]);
  });

  it('come from the first family that has them, upright where there are no slanted ones', () => {
    const arabic = {...file('normal', 'U+0000-00FF, U+0600-06FF'), family: 'Noto Sans Arabic Variable'};
    expect(neededFiles([latin, slanted, arabic], [text('Kerman')])).toEqual([latin]);
    expect(neededFiles([latin, slanted, arabic], [text('كرمان', true)])).toEqual([arabic]);
  });

  it('are read from ranges with and without ends', () => {
    expect(rangesOf('U+26, U+0-7F, U+04??')).toEqual([[0x26, 0x26], [0, 0x7f], [0x400, 0x4ff]]); // prettier-ignore
  });

  it('go into the file as data', () => {
    expect(fontRule(latin, 'data:font/woff2;base64,AA')).toContain('src:url(data:font/woff2;base64,AA)');
  });
});

describe('the size of a picture', () => {
  it('is whole and within bounds, whatever is asked for', () => {
    expect(clampedSize({width: 10, height: 1e9})).toEqual({width: 320, height: 8192});
    expect(clampedSize({width: NaN, height: 500.6})).toEqual({width: 320, height: 501});
  });

  it('fits a canvas at twice the paper, and at four times the slide', () => {
    expect(fitsCanvas(PICTURE_SIZES.paper, 2)).toBe(true);
    expect(fitsCanvas(PICTURE_SIZES.paper, 3)).toBe(false);
    expect(fitsCanvas(PICTURE_SIZES.slide, 4)).toBe(true);
  });
});
