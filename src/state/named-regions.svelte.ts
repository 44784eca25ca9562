import type {NamedRegion} from '../../geo/index.ts';

/** The named regions of the data, fetched when they are first asked for. */
export class NamedRegions {
  byId: ReadonlyMap<string, NamedRegion> = $state.raw(new Map());
  status: 'idle' | 'loading' | 'ready' | 'failed' = $state('idle');
  readonly #fetch: () => Promise<readonly NamedRegion[]>;
  #loading: Promise<void> | null = null;

  constructor(fetch: () => Promise<readonly NamedRegion[]>) {
    this.#fetch = fetch;
  }

  /** Fetches the regions once; after a failure it tries again. Resolves, for everybody who asks, when they are here or failed. */
  load(): Promise<void> {
    if (this.status === 'failed') this.#loading = null;
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<void> {
    this.status = 'loading';
    try {
      const regions = await this.#fetch();
      this.byId = new Map(regions.map((region) => [region.id, region]));
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
  }
}
