import fc from 'fast-check';
import {expect, it} from 'vitest';
import {countsOf} from '../../../../src/core/aggregate/counts.ts';
import {incidentTable} from '../../../../src/core/filter/filter-table.ts';
import {mask} from '../../../../src/core/filter/mask.ts';
import {marks} from '../../../../src/core/scene/marks.ts';
import {byPlacement} from '../../../../src/core/scene/tray.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {clauses, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {contextOf} from '../filter/context.ts';
import {incident} from '../records.ts';
import {sceneOf} from './scenes.ts';
import {PLACE_PRECISIONS} from '../../../../geo/index.ts';

it('draws two of the seven classes of precision as points, two as areas, and lists three', () => {
  const records = PLACE_PRECISIONS.map((precision) =>
    incident(precision, {where: {name: 'somewhere', precision, radiusKm: null}})
  );
  const scene = sceneOf(records);
  const ids = (rows: readonly number[]) => rows.map((row) => scene.store.ids[row]);
  const {point, area, tray} = byPlacement(scene);
  expect(ids(point).sort()).toEqual(['settlement', 'venue']);
  expect(ids(area).sort()).toEqual(['district', 'province']);
  expect(ids(tray).sort()).toEqual(['country', 'region', 'unknown']);
});

it('holds as many rows as the counter says, for any filter, and the map draws all but the tray', () => {
  check(
    fc.property(incidents, clauses, (records, given) => {
      const store = eventStore(records);
      const bits = mask(incidentTable(store, new Map()), given, contextOf(store.ids));
      const scene = {...sceneOf(records), store, bits};
      const {point, area, tray} = byPlacement(scene);
      expect({point: point.length, area: area.length, tray: tray.length}).toEqual(
        countsOf(store, bits, scene.extent).placements
      );
      expect(marks(scene, 4)).toHaveLength(point.length + area.length);
    })
  );
});
