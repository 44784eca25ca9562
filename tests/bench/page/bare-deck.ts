import {ScatterplotLayer} from '@deck.gl/layers';
import {MapLibreOverlay} from '@deck.gl/maplibre';
import type {Device} from '@luma.gl/core';
import {Buffer} from '@luma.gl/core';
import type {TimeExtent} from '../../../geo/index.ts';
import {markRadius} from '../../../src/core/scene/marks.ts';
import type {EventStore} from '../../../src/core/store/event-store.ts';
import type {RowRange} from '../../../src/core/store/time-range.ts';
import {timeRange} from '../../../src/core/store/time-range.ts';
import {bareMap} from './bare-map.ts';
import type {OpenSubject} from './subject.ts';
import {CAMERA} from './subject.ts';

type RangeLayer = (id: string, range: RowRange) => ScatterplotLayer;

/** The library's own circles over the same map: buffers bound once, the range moved by their offsets. */
export const open: OpenSubject = (host, store) => {
  const {map, loaded} = bareMap(host);
  let layer: RangeLayer | null = null;
  const show = (extent: TimeExtent) => {
    const {long, short} = timeRange(store, extent);
    if (layer) overlay.setProps({layers: [layer('long', long), layer('short', short)]});
  };
  let drawn: () => void;
  const ready = new Promise<void>((done) => (drawn = done));
  const overlay = new MapLibreOverlay({
    layers: [],
    onDeviceInitialized: (device) => {
      layer = circles(device, store);
      show(store.domain);
    },
    onAfterRender: () => layer && drawn()
  });
  void loaded.then(() => map.addControl(overlay));
  return {basemap: loaded, ready, show};
};

function circles(device: Device, store: EventStore): RangeLayer {
  const usage = Buffer.VERTEX;
  const places = device.createBuffer({
    usage,
    data: Float32Array.from(
      {length: store.length * 3},
      (_, i) => [store.lon, store.lat][i % 3]?.[Math.floor(i / 3)] ?? 0
    )
  });
  const radii = device.createBuffer({
    usage,
    data: Float32Array.from({length: store.length}, (_, row) =>
      markRadius(store, row, {zoom: CAMERA.zoom, markScale: 1})
    )
  });
  return (id, [from, to]) =>
    new ScatterplotLayer({
      id,
      data: {
        length: to - from,
        attributes: {
          instancePositions: {buffer: places, type: 'float32', size: 3, stride: 12, offset: from * 12},
          instanceRadius: {buffer: radii, type: 'float32', size: 1, stride: 4, offset: from * 4}
        }
      },
      ...{radiusUnits: 'pixels', lineWidthUnits: 'pixels', getLineWidth: 1.5, stroked: true, billboard: true},
      ...{getFillColor: [242, 116, 60, 180], getLineColor: [242, 116, 60, 255]}
    });
}
