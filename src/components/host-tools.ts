import {getContext} from 'svelte';
import type {Exporter} from '../export/export-job.ts';
import type {Chapter, Story} from '../core/story/story.ts';
import type {BriefingOptions} from '../state/briefing.svelte.ts';
import type {LinkPort} from '../state/link-port.ts';
import type {MainLinkOptions} from '../state/main-link.svelte.ts';
import type {PageStories} from './story/page-stories.ts';
import type {ViewKeeping} from './views/view-keeping.ts';

/** What a map can do beyond its own screen; null is what it cannot do here. */
export interface HostTools {
  /** Keeps views on the device. */
  readonly views: ViewKeeping | null;
  /** Makes files off the main thread. */
  readonly exporter: Exporter | null;
  /** Address of the catalog that the data came from, relative to the page; null when it came without one. */
  readonly catalogUrl: string | null;
  /** Reads stories and tells them. */
  readonly telling:
    | (Pick<BriefingOptions, 'fetch' | 'clock' | 'storage'> & {
        /** Opens a file that carries stories with their data; rejects with a sentence. */
        readonly open: (file: File) => Promise<void>;
        readonly page: PageStories;
        /** Address at which a chapter of a story, or with null the story, is found again. */
        readonly addressOf: (story: Story, chapter: Chapter | null) => string;
        readonly speaker: Pick<MainLinkOptions, 'memory' | 'now'> & {
          readonly connect: () => LinkPort;
          /** Opens the speaker's window, or brings it forward. False when it could not be opened. */
          readonly open: () => boolean;
        };
      })
    | null;
}

const KEY = Symbol('host tools');

/** The context to mount a map with, so that all its components have the tools. */
export function hostToolsContext(tools: HostTools): Map<symbol, HostTools> {
  return new Map([[KEY, tools]]);
}

/** The tools of the map that a component belongs to. */
export function useHostTools(): HostTools {
  return getContext<HostTools>(KEY);
}
