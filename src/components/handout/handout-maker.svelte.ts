import type {NamedRegion} from '../../../geo/index.ts';
import {activeClauses} from '../../core/filter/clause.ts';
import type {Clause} from '../../core/filter/clause.ts';
import {viewRecords} from '../../core/handout/view-records.ts';
import type {Session} from '../../state/session.svelte.ts';
import type {WorldTopology} from '../../svg/world-topology.ts';
import type {HandoutPage, MadePages, PageContent} from './handout-page.ts';
import {handoutPage} from './handout-page.ts';

/** What a maker needs beside the records. */
export interface MakerTools {
  readonly world: () => Promise<WorldTopology>;
  /** Resolves when the screen has had its turn. */
  readonly pause: () => Promise<void>;
  /** The version of the data set; null where it cannot be computed. */
  readonly version: () => Promise<string | null>;
}

/**
 * Lays pages out, then makes them, one after the other, so that the screen goes on answering and the work can be called off:
 * then it resolves early. It rejects when a page cannot be made.
 */
export class HandoutMaker implements MadePages {
  /** Those that are laid out, or made so far, in order. */
  pages: readonly HandoutPage[] = $state.raw([]);
  drawn = $state(false);
  topology: WorldTopology | null = $state.raw(null);
  version: string | null = $state(null);
  readonly #session: Session;
  readonly #tools: MakerTools;
  #named: ReadonlyMap<string, NamedRegion> = new Map();
  #stopped = false;

  constructor(session: Session, tools: MakerTools) {
    this.#session = session;
    this.#tools = tools;
  }

  /** Reads what the pages need, and lays them out with no maps. */
  async layOut(contents: readonly PageContent[]): Promise<void> {
    const {world, version} = this.#tools;
    this.topology = await world().catch(() => null);
    this.#named = await this.#regionsFor(contents);
    this.version = await version();
    await this.#each(contents);
  }

  /** Makes the pages in full, once they have been laid out. */
  async make(contents: readonly PageContent[]): Promise<void> {
    this.drawn = true;
    await this.#each(contents);
  }

  /** Whether it was called off. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Calls the work off: no page is made any more. */
  stop(): void {
    this.#stopped = true;
  }

  async #each(contents: readonly PageContent[]): Promise<void> {
    const {pause} = this.#tools;
    this.pages = [];
    for (const content of contents) {
      await pause();
      if (this.#stopped) return;
      this.pages = [...this.pages, this.#pageOf(content)];
    }
    await pause();
  }

  #pageOf(content: PageContent): HandoutPage {
    const {whole, view} = this.#session;
    const records = viewRecords(content.snapshot, whole, this.#named);
    return handoutPage(content, records, {named: this.#named, words: view.words});
  }

  async #regionsFor(contents: readonly PageContent[]): Promise<ReadonlyMap<string, NamedRegion>> {
    const {regions} = this.#session;
    if (contents.some(({snapshot}) => activeClauses(snapshot.clauses).some(namesRegion))) await regions.load();
    return regions.byId;
  }
}

function namesRegion(clause: Clause): boolean {
  return clause.kind === 'area' && clause.value.some(({region}) => region.shape === 'named');
}
