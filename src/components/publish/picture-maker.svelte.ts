import type {ThemeName} from '../../core/theme/tokens.ts';
import type {Size} from '../../core/camera/camera.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import {altText} from '../../export/picture/alt-text.ts';
import type {PictureFacts} from '../../export/picture/picture-facts.ts';
import {pictureFacts} from '../../export/picture/picture-facts.ts';
import {laidOnPage} from '../../export/picture/laid-on-page.ts';
import type {PictureNote, PngStage} from '../../export/picture/picture-file.ts';
import {picturePng, pictureSvg} from '../../export/picture/picture-file.ts';
import type {PicturePart, PictureScale} from '../../export/picture/picture-options.ts';
import {clampedSize, fitsCanvas, PICTURE_PARTS, PICTURE_SIZES} from '../../export/picture/picture-options.ts';
import type {PictureView} from '../../export/picture/picture-view.ts';
import type {Picture} from '../../export/picture/picture.ts';
import {picture} from '../../export/picture/picture.ts';
import type {Session} from '../../state/session.svelte.ts';
import type {WorldTopology} from '../../svg/world-topology.ts';
import {rememberedWorld, sessionPicture} from './session-picture.ts';

/** Sizes that are offered: those of the screen, those that are asked for, and one's own. */
export const SIZE_NAMES = ['screen', ...(Object.keys(PICTURE_SIZES) as (keyof typeof PICTURE_SIZES)[]), 'own'] as const;
export type SizeName = (typeof SIZE_NAMES)[number];

/** Data sets of more records than this get their version only when a file is saved: it takes longer than a pane may. */
const MOST_VERSIONED = 500;

/** What a maker needs from outside. */
export interface PictureTools {
  readonly world: () => Promise<WorldTopology>;
  /** SHA-256 of the data set; null where it cannot be computed. */
  readonly version: () => Promise<string | null>;
  /** Where the view is found again; null where it has no address. */
  readonly address: string | null;
}

/** How a view is made into a picture: what was chosen, the picture as it is, and its files. */
export class PictureMaker {
  sizeName: SizeName = $state('card');
  own: Size = $state.raw({width: 1200, height: 800});
  scale: PictureScale = $state(2);
  theme: ThemeName = $state()!;
  transparent = $state(false);
  parts: readonly PicturePart[] = $state.raw(PICTURE_PARTS);
  title: string = $state()!;
  /** What is being done; null at rest. */
  stage: PngStage | 'version' | null = $state(null);
  /** Whether it is known what the ground is drawn from, or that it cannot be had. */
  opened = $state(false);
  topology: WorldTopology | null = $state.raw(null);
  #version: string | null = $state(null);
  #written: string | null = $state(null);
  #making: AbortController | null = null;
  readonly #session: Session;
  readonly #tools: PictureTools;
  readonly #world = rememberedWorld();

  constructor(session: Session, tools: PictureTools) {
    this.#session = session;
    this.#tools = tools;
    this.theme = session.view.shade;
    this.title = session.dataset.entry.title;
  }

  /** Whether there is an address that may stand on it. */
  get addressed(): boolean {
    return this.#tools.address !== null;
  }

  /** Fetches what the picture is drawn from; never rejects. */
  async open(): Promise<void> {
    this.topology = await this.#tools.world().catch(() => null);
    this.opened = true;
    const {incidents, flows} = this.#session.whole.dataset;
    if (incidents.length + flows.length <= MOST_VERSIONED)
      this.#version = await this.#tools.version().catch(() => null);
  }

  readonly #view: PictureView = $derived.by(() =>
    sessionPicture(this.#session, {
      ...{topology: this.topology, version: this.#version, address: this.#tools.address}
    })
  );
  readonly #facts: PictureFacts = $derived.by(() => pictureFacts(this.#view));

  readonly size: Size = $derived.by(() => {
    if (this.sizeName === 'own') return clampedSize(this.own);
    return this.sizeName === 'screen' ? clampedSize(this.#session.view.size) : PICTURE_SIZES[this.sizeName];
  });

  /** The picture as it will be saved. */
  readonly picture: Picture = $derived.by(() => {
    const {size, theme, transparent, title, parts} = this;
    return picture(this.#view, this.#facts, {...size, theme, transparent, title: title.trim(), parts}, this.#world);
  });

  /** Whether a PNG of this size and resolution can be made. */
  readonly fits: boolean = $derived.by(() => fitsCanvas(this.size, this.scale));

  /** The text for those who do not see it: as it was written, else as the view says it. */
  get alt(): string {
    return this.#written ?? this.#generated;
  }

  set alt(text: string) {
    this.#written = text;
  }

  readonly #generated: string = $derived.by(() => {
    const late = lateWords(this.#session.view.language).picture;
    return altText(this.#view, this.#facts, {title: this.title.trim(), late});
  });

  /** Whether the text was changed by hand. */
  get rewritten(): boolean {
    return this.#written !== null;
  }

  /** Goes back to the text that the view gives. */
  restoreAlt(): void {
    this.#written = null;
  }

  /** The picture as the content of an SVG file. Rejects when it was called off. */
  svg(): Promise<string> {
    return this.#make(async () => pictureSvg(this.picture, this.#note));
  }

  /** The picture as a PNG. Rejects when the browser cannot make it and when it was called off. */
  png(): Promise<Blob> {
    return this.#make((signal) =>
      picturePng(this.picture, this.#note, {
        ...{scale: this.scale, signal},
        onStage: (stage) => (this.stage = stage)
      })
    );
  }

  /** Waits for what the picture says and may not know yet. Rejects when it was called off. */
  completed(): Promise<void> {
    return this.#make(async () => undefined);
  }

  /** Lays the picture on a page for the printer, and gives what takes that away again. */
  lay(name: string): () => void {
    return laidOnPage(this.picture, this.#note, name);
  }

  /** Calls off what is being made. */
  cancel(): void {
    this.#making?.abort();
  }

  get #note(): PictureNote {
    return {title: this.title.trim() || this.#session.dataset.entry.title, alt: this.alt, address: this.#tools.address};
  }

  async #make<T>(make: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const control = new AbortController();
    this.#making = control;
    try {
      if (this.#version === null) {
        this.stage = 'version';
        this.#version = await this.#tools.version().catch(() => null);
        control.signal.throwIfAborted();
      }
      return await make(control.signal);
    } finally {
      this.stage = null;
      this.#making = null;
    }
  }
}
