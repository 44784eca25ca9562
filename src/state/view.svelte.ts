import type {Camera, ProjectionName, Size} from '../core/camera/camera.ts';
import {layoutZoom, markScaleFor} from '../core/scene/scene.ts';
import type {Snapshot, Theme, Worldview} from '../core/snapshot/snapshot.ts';
import type {Words} from '../core/words/words.ts';
import {english} from '../core/words/words.ts';

/** How the map looks and from where. */
export class View {
  camera: Camera = $state.raw()!;
  /** Where the map is asked to take the camera, in a flight where motion is welcome; null once it has set out. */
  destination: Camera | null = $state.raw(null);
  projection: ProjectionName = $state()!;
  theme: Theme = $state()!;
  language: string = $state()!;
  worldview: Worldview = $state()!;
  /** Size of the map in CSS px. */
  size: Size = $state.raw({width: 1000, height: 640});
  /** What the system asks for; set by the page. */
  systemDark = $state(false);
  reducedMotion = $state(false);
  /** Whether single letters act as shortcuts (WCAG 2.1.4 asks that this can be switched off). */
  letterKeys = $state(true);
  /** Whether what arrives while playing is heard. */
  tones = $state(false);

  constructor({
    camera,
    projection,
    theme,
    language,
    worldview
  }: Pick<Snapshot, 'camera' | 'projection' | 'theme' | 'language' | 'worldview'>) {
    this.camera = camera;
    this.projection = projection;
    this.theme = theme;
    this.language = language;
    this.worldview = worldview;
  }

  /** The theme that is drawn. */
  readonly shade: 'light' | 'dark' = $derived.by(() =>
    this.theme === 'auto' ? (this.systemDark ? 'dark' : 'light') : this.theme
  );

  /** Zoom in half steps: layout in px follows it. */
  readonly layoutZoom: number = $derived(layoutZoom(this.camera));

  readonly markScale: number = $derived(markScaleFor(this.size));

  /** The interface speaks English so far; dates, numbers and place names follow the language. */
  readonly words: Words = $derived({...english, language: this.language});
}
