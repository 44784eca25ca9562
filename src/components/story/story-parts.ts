/** What a map tells stories with. It is fetched beside the records where there are stories to tell. */
export {default as StoryLayer} from './StoryLayer.svelte';
export {StoryScreen} from './story-screen.svelte.ts';
