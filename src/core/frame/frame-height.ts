/** A map is as high as five eighths of its width, in px at least and at most. */
const ASPECT = 5 / 8;
const LOWEST = 300;
const HIGHEST = 620;

/** Heights in px that a frame ever asks for. */
const FRAME = {least: 100, most: 5000} as const;

/**
 * Height in px that a frame of this width wants, when what stands above and below its map is so high. It does not depend on
 * the height that the frame has, so that asking for it comes to an end.
 */
export function frameHeight(width: number, around: number): number {
  const map = Math.min(Math.max(width * ASPECT, LOWEST), HIGHEST);
  return Math.min(Math.max(Math.round(map + around), FRAME.least), FRAME.most);
}

/**
 * What tells a page how high its frame wants to be, in px, in the three dialects that pages understand: Datawrapper's, that of
 * pym.js, and that of AMP.
 */
export function heightMessages(name: string, height: number): readonly unknown[] {
  return [
    {'datawrapper-height': {[name]: height}},
    ['pym', name, 'height', String(height)].join('xPYMx'),
    {sentinel: 'amp', type: 'embed-size', height}
  ];
}
