import type {Kind, PlacePrecision} from '../../geo/index.ts';
import {KINDS, STATUSES} from '../../geo/index.ts';
import {flowWidth} from '../../src/core/flow/arrow.ts';
import {markRadius} from '../../src/core/scene/marks.ts';
import {decay} from '../../src/core/scale/decay.ts';
import {attackRadius} from '../../src/core/scale/radius.ts';
import {eventStore} from '../../src/core/store/event-store.ts';
import {PLACEMENTS} from '../../src/core/store/placement.ts';
import type {Palette} from '../../src/core/theme/tokens.ts';
import {DWELL_MS} from '../../src/core/time/playback.ts';
import {english} from '../../src/core/words/words.ts';
import {stackBadge} from '../../src/svg/badge.ts';
import {circleLegend} from '../../src/svg/circle-legend.ts';
import type {MarkLook} from '../../src/svg/mark-look.ts';
import {markShape} from '../../src/svg/mark.ts';
import {emphasisRing} from '../../src/svg/rings.ts';
import type {Shape} from '../../src/svg/shape.ts';
import {contrast} from './contrast.ts';
import {incident} from './data.ts';
import {fanOfFive} from './fan-of-five.ts';
import {flow} from './flows.ts';
import {AGES, attack, look} from './marks.ts';
import type {SceneContext} from './scene.ts';
import {caption, scene} from './scene.ts';

/** A part of the sheet: its heading, and what stands below, in px from the part's top. */
interface Part {
  readonly title: string;
  readonly note: string;
  readonly height: number;
  readonly draw: (context: SceneContext) => readonly Shape[];
}

const WIDTH = 720;
const LEFT = 40;
const RIGHT = WIDTH - LEFT;
const FIRST_TOP = 92;
const END = 20;

/** Middle of the first column of marks, and from one to the next. */
const COLUMN = 170;
const STEP = 92;
const WIDE_STEP = 115;

const PRECISIONS: readonly PlacePrecision[] = ['venue', 'settlement', 'district', 'province', 'country', 'unknown'];
const PLACED_KINDS: readonly Kind[] = ['attack', 'plot', 'arrest'];

const status: Part = {
  ...{title: 'Kind is shape and hue, status is fill and line', note: '', height: 222},
  draw: (context) => [
    ...columnNames(STATUSES, context, STEP),
    ...rowNames(KINDS, context, {top: 80, pitch: 36}),
    ...KINDS.flatMap((kind, i) =>
      STATUSES.map((name, j) => mark(look(kind, {status: name}), context, COLUMN + j * STEP, 80 + i * 36))
    )
  ]
};

const precision: Part = {
  ...{title: 'Precision of the place is softness', note: 'kind keeps its shape when soft', height: 248},
  draw: (context) => [
    ...columnNames(PRECISIONS, context, STEP),
    ...rowNames(PLACED_KINDS, context, {top: 86, pitch: 56}),
    ...PRECISIONS.flatMap((name, j) => {
      const looks = PLACED_KINDS.map((kind) => lookAt(kind, name));
      const x = COLUMN + j * STEP;
      return looks.flatMap((made, i) => (made ? mark(made, context, x, 86 + i * 56) : i === 0 ? tray(context, x) : []));
    })
  ]
};

const decayed: Part = {
  title: 'Decay: fill drains, the line stays',
  note: `nothing blinks out; at least ${DWELL_MS} ms at any speed`,
  height: 214,
  draw: (context) => [
    ...columnNames(Object.keys(AGES), context, WIDE_STEP),
    ...rowNames(PLACED_KINDS, context, {top: 88, pitch: 44}),
    ...PLACED_KINDS.flatMap((kind, i) =>
      Object.values(AGES).map((age, j) => {
        const changes = {opacity: decay(age), arrival: j === 0 ? 0.02 : null};
        const made = kind === 'attack' ? attack(50, changes) : look(kind, changes);
        return mark(made, context, COLUMN + j * WIDE_STEP, 88 + i * 44);
      })
    )
  ]
};

const area: Part = {
  title: 'Area is the latest reported figure',
  note: `r = ${attackRadius(1)} √v`,
  height: 152,
  draw: (context) => {
    const {palette} = context;
    const under = (text: string, x: number) => caption(text, {palette, x, y: 124, anchor: 'middle', size: 11});
    const circles = [1, 10, 50, 95, 149].flatMap((value, i) => {
      const x = [62, 100, 152, 216, 291][i]!;
      return [mark(attack(value), context, x, 100 - attackRadius(value)), under(String(value), x)];
    });
    const legend = circleLegend([150, 50, 10], {palette, markScale: 1, format: String});
    return [
      ...circles,
      ...[mark(attack(NaN), context, 390, 86), under('not known', 390)],
      ...[mark(attack(0), context, 475, 86), under('none killed', 475)],
      {tag: 'g', key: 'legend', attributes: {transform: 'translate(560 38)'}, children: legend.shapes},
      under('legend, same function', 612)
    ];
  }
};

const flows: Part = {
  title: 'Flows: width is the figure, the head gives direction',
  note: `${flowWidth(1000)! / 1000} px a person at this scale`,
  height: 232,
  draw: (context) => {
    const {palette} = context;
    const said = (text: string, x: number, y: number) => caption(text, {palette, x, y, size: 12});
    return [
      ...[800, 2000, 4000].flatMap((value, i) => {
        const y = [72, 126, 184][i]!;
        return [
          flow(`people-${value}`, {from: [LEFT + 8, y], to: [296, y], bend: 0.08, value}, context),
          said(`about ${value.toLocaleString('en')}`, 310, y + 2)
        ];
      }),
      ...[
        {text: 'no figure', example: {}},
        {text: 'alleged', example: {status: 'alleged' as const}},
        {text: 'alleged, with figure', example: {status: 'alleged' as const, value: 1200}}
      ].flatMap(({text, example}, i) => [
        flow(`other-${i}`, {from: [400, 62 + i * 44], to: [550, 62 + i * 44], bend: 0.1, ...example}, context),
        said(text, 564, 62 + i * 44)
      ]),
      flow('there', {from: [400, 192], to: [550, 192], bend: 0.1, value: 400}, context),
      flow('back', {from: [550, 204], to: [400, 204], bend: 0.1, value: 400}, context),
      said('both ways', 564, 202)
    ];
  }
};

const sharing: Part = {
  title: 'One point, several records',
  note: 'clockwise from the top, newest first; never a random jitter',
  height: 158,
  draw: (context) => {
    const {palette} = context;
    const y = 84;
    const names = ['closed', 'open', 'selected', 'hovered', 'in focus', 'possibly in time'];
    const ringed = (['selected', 'hovered', 'focused'] as const).flatMap((emphasis, i) => {
      const x = 320 + i * 92;
      return [
        mark(attack(30), context, x, y),
        emphasisRing(emphasis, palette, {key: emphasis, x, y, radius: attackRadius(30)})
      ];
    });
    return [
      mark(look('attack'), context, 104, y),
      stackBadge('14', palette, {key: 'stack', x: 104, y, radius: 8.5}).shape,
      ...fanOfFive(context, {x: 214, y}),
      ...ringed,
      mark(attack(30, {sure: false}), context, 612, y),
      ...names.map((name, i) =>
        caption(name, {palette, x: [104, 214, 320, 412, 504, 612][i]!, y: 140, anchor: 'middle', size: 11})
      )
    ];
  }
};

const colors: Part = {
  ...{title: 'Palette', note: 'contrast to land · sea · panel', height: 244},
  draw: ({palette}) => {
    const [hues, inks] = [
      ['attack', 'plot', 'arrest', 'milestone', 'flow'] as const,
      ['ink', 'ink2', 'ink3', 'labelCountry', 'labelCity'] as const
    ];
    const grounds = ['land', 'sea', 'border', 'coast', 'panel', 'raised', 'line', 'lineStrong'] as const;
    return [
      ...[hues, inks].flatMap((names, column) =>
        names.flatMap((name, i) => {
          const [x, y] = [LEFT + column * 344, 44 + i * 24];
          const text = (words: string, at: number) => caption(words, {palette, x: x + at, y: y + 12, size: 12});
          return [
            swatch(name, palette, {x, y, width: 32, height: 16}),
            text(name, 44),
            text(palette[name], 138),
            text(ratios(palette[name], palette), 206)
          ];
        })
      ),
      ...grounds.flatMap((name, i) => {
        const [x, y] = [LEFT + i * 81, 178];
        return [
          swatch(name, palette, {x, y, width: 73, height: 18}),
          caption(name, {palette, x, y: y + 33, size: 11}),
          caption(palette[name], {palette, x, y: y + 48, size: 11, color: palette.ink3})
        ];
      })
    ];
  }
};

const PARTS: readonly Part[] = [status, precision, decayed, area, flows, sharing, colors];

/** The sheet with every mark, by the functions that the map draws with: the first page of the gallery. */
export const sheets = scene(
  'sheet',
  {width: WIDTH, height: FIRST_TOP + PARTS.reduce((sum, {height}) => sum + height, END)},
  (context) => {
    const {palette, theme} = context;
    let top = FIRST_TOP;
    const title = {dark: 'Dark', light: 'Light'}[theme];
    return [
      caption(title, {palette, x: LEFT, y: 56, size: 30, weight: 600, color: palette.ink}),
      ...PARTS.map((part): Shape => {
        const at = top;
        top += part.height;
        const head = {palette, y: 22};
        return {
          tag: 'g',
          key: part.title,
          attributes: {transform: `translate(0 ${at})`},
          children: [
            {tag: 'path', key: 'rule', attributes: {d: `M${LEFT},0.5H${RIGHT}`, stroke: palette.lineStrong}},
            caption(part.title, {...head, x: LEFT, size: 13, weight: 600, color: palette.ink}),
            caption(part.note, {...head, x: RIGHT, anchor: 'end', size: 11, color: palette.ink3}),
            ...part.draw(context)
          ]
        };
      })
    ];
  }
);

function mark(made: MarkLook, {palette}: SceneContext, x: number, y: number): Shape {
  return markShape(made, palette, {key: `mark-${x}-${y}`, x, y});
}

// What stands on the map for a record of this kind; null when nothing does.
function lookAt(kind: Kind, precise: PlacePrecision): MarkLook | null {
  const store = eventStore([incident(kind, {at: [0, 0], edtf: '2024', kind, precision: precise})]);
  const placement = PLACEMENTS[store.placement[0]!]!;
  if (placement === 'tray') return null;
  return placement === 'area'
    ? look(kind, {placement, radius: markRadius(store, 0, {zoom: -Infinity, markScale: 1})})
    : look(kind);
}

function tray({palette}: SceneContext, x: number): Shape[] {
  const box = {x: x - 13.5, y: 72.5, width: 27, height: 140, fill: 'none', stroke: palette.ink3};
  return [
    {tag: 'rect', key: `tray-${x}`, attributes: {...box, 'stroke-dasharray': '2 2'}},
    {tag: 'rect', key: `gap-${x}`, attributes: {x: x - 16, y: 134, width: 32, height: 17, fill: palette.land}},
    caption('tray', {palette, x, y: 146, anchor: 'middle', size: 11})
  ];
}

function columnNames(names: readonly string[], {palette}: SceneContext, step: number): Shape[] {
  return names.map((name, i) => caption(name, {palette, x: COLUMN + i * step, y: 48, anchor: 'middle', size: 11}));
}

function rowNames(
  kinds: readonly Kind[],
  {palette}: SceneContext,
  {top, pitch}: {top: number; pitch: number}
): Shape[] {
  return kinds.map((kind, i) =>
    caption(english.terms.kind[kind].one, {palette, x: LEFT, y: top + 4 + i * pitch, size: 12, color: palette.ink})
  );
}

function swatch(name: string, palette: Palette, box: {x: number; y: number; width: number; height: number}): Shape {
  const fill = String(palette[name as keyof Palette]);
  return {tag: 'rect', key: `swatch-${name}`, attributes: {...box, fill, stroke: palette.lineStrong}};
}

function ratios(color: string, {land, sea, panel}: Palette): string {
  return [land, sea, panel].map((ground) => contrast(color, ground).toFixed(1)).join(' · ');
}
