import {maskBut} from '../../core/filter/mask.ts';
import type {PictureView} from '../../export/picture/picture-view.ts';
import type {Session} from '../../state/session.svelte.ts';
import {worldShapes} from '../../svg/world.ts';

/** What the session does not hold of a picture. */
export type PictureGround = Pick<PictureView, 'topology' | 'version' | 'address'>;

/** What a session shows at the moment, for a picture of it. */
export function sessionPicture(session: Session, ground: PictureGround): PictureView {
  const {snapshot, records, store, bits, flows, flowMisses, shownFlows, listed, playback, regions, view} = session;
  const shown = {store, bits, flows, flowBits: maskBut(flowMisses, null), extent: playback.extent};
  return {
    ...{snapshot, regions: regions.byId, entry: session.whole.dataset.entry, words: view.words, screen: view.size},
    records: {records, shown, flows: shownFlows, listed},
    ...ground
  };
}

/** Draws the ground, and remembers the last one: most changes of a picture leave it as it is. */
export function rememberedWorld(): typeof worldShapes {
  let last: {readonly key: string; readonly shapes: ReturnType<typeof worldShapes>} | null = null;
  return (topology, view) => {
    const {camera, size, projection, worldview, palette} = view;
    const key = JSON.stringify([camera, size, projection, worldview, palette.sea]);
    if (last?.key !== key) last = {key, shapes: worldShapes(topology, view)};
    return last.shapes;
  };
}
