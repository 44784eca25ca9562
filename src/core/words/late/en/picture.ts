const list = new Intl.ListFormat('en-GB');

/** Words of making a view into a picture, and of what it shows for those who do not see it. */
export const picture = {
  preview: 'Preview',
  size: 'Size',
  sizes: {
    screen: 'As on the screen',
    card: 'Social card',
    square: 'Square',
    portrait: 'Portrait',
    slide: 'Slide',
    paper: 'A4, 300 dpi',
    own: 'Own size'
  },
  width: 'Width',
  height: 'Height',
  range: (least: string, most: string) => `From ${least} to ${most} px`,
  scale: 'PNG resolution',
  times: (scale: number) => `${scale}×`,
  file: (width: string, height: string) => `The PNG is ${width} × ${height} px.`,
  tooLarge: (megapixels: string) =>
    `Browsers make no picture of more than ${megapixels} million px. Choose a lower resolution or a smaller size, or save SVG, which has no limit.`,
  colors: 'Colors',
  themes: {light: 'Light', dark: 'Dark'},
  transparent: 'Transparent ground',
  parts: 'What stands on it',
  part: {
    title: 'Title',
    period: 'Period',
    legend: 'Legend',
    circles: 'Sizes of circles',
    certainty: 'How sure',
    placed: 'Shown as points',
    scale: 'Scale',
    address: 'Address'
  },
  always: 'Filter, data, license and borders are always named.',
  leftOut: (parts: readonly string[]) => `No room at this size: ${list.format(parts)}.`,
  title: 'Title',
  alt: 'Text for those who do not see it',
  altHint: 'Goes into the files. Paste it where your page asks for alternative text.',
  restore: 'Write it anew',
  copyAlt: 'Copy the text',
  savePng: 'Save PNG',
  saveSvg: 'Save SVG',
  pdf: 'PDF…',
  pdfHint: 'PDF opens the print dialog with this picture alone, on a page of its size. Choose “Save as PDF” there.',
  stage: {
    version: 'Computing the version of the data…',
    fonts: 'Fetching the letters…',
    drawing: 'Drawing…',
    packing: 'Packing the PNG…'
  },
  cancel: 'Cancel',
  canceled: 'Canceled.',
  saved: (name: string) => `Saved ${name}.`,
  failed:
    'The browser could not make the PNG. Choose a lower resolution, or save SVG, which is made without its graphics.',
  withoutGround:
    'The background map could not be loaded, so the picture is without it. Close and open this again to retry.',
  svgLetters: 'Letters in an SVG are text, set in Noto Sans where it is installed.',
  altText: (title: string) => `Map: ${title}.`,
  where: (countries: readonly string[], more: number) =>
    more > 0
      ? `Most of them in ${list.format(countries)}; the others in ${more} more ${more === 1 ? 'country' : 'countries'}.`
      : `In ${list.format(countries)}.`,
  placed: (points: string, total: string, rest: readonly string[]) =>
    `${points} of ${total} incidents ${total === '1' ? 'is' : 'are'} shown as points${rest.length > 0 ? `, ${list.format(rest)}` : ''}.`
};
