import '@fontsource-variable/noto-sans/standard.css';
import '@fontsource-variable/noto-sans/standard-italic.css';
import '@fontsource-variable/noto-sans-arabic/wdth.css';
import './page.css';
import {mount} from 'svelte';
import {paintShapes} from '../../../src/svg/paint-shapes.ts';
import {all} from '../all.ts';
import Gallery from './Gallery.svelte';
import Stage from './Stage.svelte';

// `?scene=name` shows one scene alone, without a frame, and sets data-ready on the body when it is drawn.
// `?scene=name&canvas` shows it painted on a canvas, as films are.
// `?handout` shows the hand-out, which is pages for the printer and no picture.
const asked = new URLSearchParams(location.search);
const name = asked.get('scene');
const scene = all.find((candidate) => candidate.name === name);
if (name !== null && !scene) throw new TypeError(`invalid scene: ${name}`);

await Promise.all([
  ...['400', '500', '600', '700', 'italic 400'].map((font) => document.fonts.load(`${font} 12px 'Noto Sans Variable'`)),
  ...['400', '600'].map((font) => document.fonts.load(`${font} 12px 'Noto Sans Arabic Variable'`, 'ش'))
]);
if (asked.has('handout')) {
  const {default: HandoutStage} = await import('./HandoutStage.svelte');
  mount(HandoutStage, {target: document.body, props: {onready: sayReady}});
} else if (scene && asked.has('canvas')) paint(scene);
else if (scene) mount(Stage, {target: document.body, props: {scene, onready: sayReady}});
else mount(Gallery, {target: document.body, props: {scenes: all}});

function paint({draw, ...size}: NonNullable<typeof scene>): void {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: size.width * devicePixelRatio, height: size.height * devicePixelRatio});
  Object.assign(canvas.style, {display: 'block', width: `${size.width}px`, height: `${size.height}px`});
  const context = canvas.getContext('2d')!;
  context.scale(devicePixelRatio, devicePixelRatio);
  paintShapes(context, draw());
  document.body.append(canvas);
  sayReady();
}

// Two frames later what was drawn is on the screen.
function sayReady(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.body.setAttribute('data-ready', '')));
}
