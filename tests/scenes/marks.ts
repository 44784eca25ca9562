import type {Kind, Status} from '../../geo/index.ts';
import {KINDS, STATUSES} from '../../geo/index.ts';
import {decay} from '../../src/core/scale/decay.ts';
import {attackRadius, figureState, FIXED_RADIUS} from '../../src/core/scale/radius.ts';
import {circleLegend} from '../../src/svg/circle-legend.ts';
import type {GlyphName} from '../../src/svg/glyph.ts';
import {glyph} from '../../src/svg/glyph.ts';
import type {MarkLook} from '../../src/svg/mark-look.ts';
import {markShape} from '../../src/svg/mark.ts';
import {emphasisRing} from '../../src/svg/rings.ts';
import type {SceneContext} from './scene.ts';
import {caption, scene} from './scene.ts';

const STEP = 92;
const ROW = 36;

/** Ages as shares of the trail, by the names that the legend of decay gives them. */
export const AGES = {arrival: 0, fresh: 0.08, recent: 0.35, older: 0.7, residue: 1} as const;

/** A mark with everything else as plain as can be. */
export function look(kind: Kind, changes: Partial<MarkLook> = {}): MarkLook {
  return {
    ...({kind, status: 'confirmed', placement: 'point', figure: 'known', sure: true, arrival: null} as const),
    ...{radius: kind === 'attack' ? 8.5 : FIXED_RADIUS, opacity: decay(0.08)},
    ...changes
  };
}

/** The mark of an attack with this figure; NaN is not known. */
export function attack(killed: number, changes: Partial<MarkLook> = {}): MarkLook {
  return look('attack', {radius: attackRadius(killed), figure: figureState(killed), ...changes});
}

function grid(
  {palette}: SceneContext,
  {
    rows,
    columns,
    cell,
    left = 110,
    top = 26
  }: {
    rows: readonly string[];
    columns: readonly string[];
    cell: (row: number, column: number) => MarkLook;
    left?: number;
    top?: number;
  }
) {
  return [
    ...columns.map((name, i) =>
      caption(name, {palette, x: left + (i + 0.5) * STEP, y: top, anchor: 'middle', size: 11})
    ),
    ...rows.map((name, i) => caption(name, {palette, x: 20, y: top + 30 + i * ROW + 4, size: 13})),
    ...rows.flatMap((row, i) =>
      columns.map((column, j) => {
        const at = {x: left + (j + 0.5) * STEP, y: top + 30 + i * ROW};
        return markShape(cell(i, j), palette, {key: `${row}-${column}`, ...at});
      })
    )
  ];
}

const status = scene('mark-status', {width: 690, height: 190}, (context) =>
  grid(context, {rows: KINDS, columns: STATUSES, cell: (i, j) => look(KINDS[i]!, {status: STATUSES[j]!})})
);

const area = scene('mark-area', {width: 690, height: 480}, ({palette}) => [
  ...STATUSES.map((name, j) => caption(name, {palette, x: 110 + (j + 0.5) * STEP, y: 26, anchor: 'middle', size: 11})),
  ...KINDS.flatMap((kind, i) => [
    caption(kind, {palette, x: 20, y: 74 + i * 106, size: 13}),
    ...STATUSES.flatMap((name, j) =>
      [11, 22].map((radius, k) => {
        const at = {x: 110 + (j + 0.5) * STEP, y: 58 + i * 106 + k * 50};
        return markShape(look(kind, {status: name, placement: 'area', radius}), palette, {
          key: `${kind}-${name}-${radius}`,
          ...at
        });
      })
    )
  ])
]);

const decayStages = scene('mark-decay', {width: 690, height: 330}, (context) => {
  const rows = [...KINDS, 'reported', 'district', 'unsure'];
  const ages = Object.values(AGES);
  const cell = (i: number, j: number): MarkLook => {
    const changes = {opacity: decay(ages[j]!), arrival: j === 0 ? 0.02 : null};
    if (i < KINDS.length) return KINDS[i] === 'attack' ? attack(50, changes) : look(KINDS[i]!, changes);
    if (rows[i] === 'district') return look('arrest', {...changes, placement: 'area', radius: 13});
    return rows[i] === 'reported'
      ? attack(40, {...changes, status: 'reported'})
      : attack(40, {...changes, sure: false});
  };
  return grid(context, {rows, columns: Object.keys(AGES), cell, top: 34});
});

const arrival = scene('mark-arrival', {width: 690, height: 150}, (context) =>
  grid(context, {
    rows: ['attack', 'plot'],
    columns: ['0', '0.2', '0.4', '0.6', '0.8', '0.99'],
    cell: (i, j) => look(KINDS[i]!, {arrival: [0, 0.2, 0.4, 0.6, 0.8, 0.99][j]!, opacity: decay(0)}),
    top: 34
  })
);

const figures = scene('mark-figure', {width: 690, height: 260}, ({palette}) => {
  const values = [1, 2, 5, 10, 50, 95, 149];
  let x = 30;
  const circles = values.flatMap((value) => {
    const radius = attackRadius(value);
    x += radius + 24;
    const at = x;
    x += radius;
    return [
      markShape(attack(value), palette, {key: String(value), x: at, y: 86 - radius}),
      caption(String(value), {palette, x: at, y: 108, anchor: 'middle', size: 11})
    ];
  });
  const special = STATUSES.flatMap((name, i) => [
    markShape(attack(NaN, {status: name}), palette, {key: `unknown-${name}`, x: 156 + i * STEP, y: 156}),
    markShape(attack(0, {status: name}), palette, {key: `none-${name}`, x: 156 + i * STEP, y: 196}),
    caption(name, {palette, x: 156 + i * STEP, y: 228, anchor: 'middle', size: 11})
  ]);
  const legend = circleLegend([150, 50, 10], {palette, markScale: 1, format: String});
  return [
    ...circles,
    ...special,
    caption('not known', {palette, x: 20, y: 160}),
    caption('none killed', {palette, x: 20, y: 200}),
    {tag: 'g', key: 'legend', attributes: {transform: 'translate(520 26)'}, children: legend.shapes}
  ];
});

const rings = scene('mark-rings', {width: 420, height: 90}, ({palette}) =>
  (['selected', 'hovered', 'focused'] as const).flatMap((emphasis, i) => [
    markShape(attack(30), palette, {key: emphasis, x: 70 + i * 130, y: 38}),
    emphasisRing(emphasis, palette, {key: `ring-${emphasis}`, x: 70 + i * 130, y: 38, radius: attackRadius(30)}),
    caption(emphasis, {palette, x: 70 + i * 130, y: 78, anchor: 'middle', size: 11})
  ])
);

const glyphs = scene('glyphs', {width: 420, height: 190}, ({palette}) => {
  const names: readonly GlyphName[] = [...KINDS, 'flow', 'any'];
  return names.flatMap((name, i) =>
    STATUSES.flatMap((value: Status, j) =>
      [14, 16].map((size, k) => ({
        tag: 'g' as const,
        key: `${name}-${value}-${size}`,
        attributes: {transform: `translate(${24 + j * 64 + k * 24} ${16 + i * 28})`},
        children: [glyph(name, value, palette, size)]
      }))
    )
  );
});

/** Marks: every kind, status, placement, age and figure. */
export const markScenes = [...status, ...area, ...decayStages, ...arrival, ...figures, ...rings, ...glyphs];
