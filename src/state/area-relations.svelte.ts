import type {NamedRegion} from '../../geo/index.ts';
import type {PlaceColumns} from '../core/region/relate.ts';
import {relate} from '../core/region/relate.ts';
import type {RegionArea} from '../core/region/region.ts';

/** From so many places on the geometry is left to a worker, so that the screen goes on answering. */
const MANY = 20_000;

type Named = ReadonlyMap<string, NamedRegion>;

/** What `relate` of the core answers, later and from elsewhere. */
export interface Relater {
  relate(places: PlaceColumns, area: RegionArea, named: Named): Promise<Uint8Array>;
  close(): void;
}

/** How the places of one table lie to the area of the filter. */
export class AreaRelations {
  readonly #elsewhere: Relater | null;
  #answer: {readonly places: PlaceColumns; readonly relations: Uint8Array} | null = $state.raw(null);
  #asked: {readonly places: PlaceColumns; readonly area: RegionArea; readonly named: Named} | null = null;

  constructor(elsewhere: Relater | null) {
    this.#elsewhere = elsewhere;
  }

  /** The relations, or those of the area before while a worker is at it; null when there were none. */
  of(places: PlaceColumns, area: RegionArea, named: Named): Uint8Array | null {
    if (!this.#elsewhere || places.length < MANY) return relate(places, area, named);
    const answer = this.#answer;
    if (this.#asked?.places !== places || this.#asked.area !== area || this.#asked.named !== named)
      void this.#ask(this.#elsewhere, {places, area, named});
    return answer?.places === places ? answer.relations : null;
  }

  async #ask(elsewhere: Relater, asked: {places: PlaceColumns; area: RegionArea; named: Named}): Promise<void> {
    this.#asked = asked;
    try {
      const relations = await elsewhere.relate(asked.places, asked.area, asked.named);
      if (this.#asked === asked) this.#answer = {places: asked.places, relations};
    } catch (error) {
      // A later area has overtaken this one; for any other reason the screen has to wait for its answer.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      if (this.#asked === asked)
        this.#answer = {places: asked.places, relations: relate(asked.places, asked.area, asked.named)};
    }
  }
}
