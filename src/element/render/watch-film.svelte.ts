import type {FilmMaker} from '../../components/publish/film-maker.svelte.ts';
import type {RenderProgress} from '../../core/render/render-report.ts';

/** Tells how far a film is, after each of its frames. Returns what ends that. */
export function watchFilm(maker: FilmMaker, tell: (progress: RenderProgress) => void): () => void {
  return $effect.root(() => {
    $effect(() => {
      if (maker.done !== null) tell({done: maker.done, total: maker.plan.frames, left: maker.left});
    });
  });
}
