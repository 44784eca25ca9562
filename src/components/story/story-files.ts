import {formatStory, LONGEST_STORY, parseStory} from '../../core/story/story-file.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import type {Room} from '../../core/story/chapter-view.ts';
import type {Story} from '../../core/story/story.ts';
import type {ToldStory} from '../../state/briefing.svelte.ts';
import type {Session} from '../../state/session.svelte.ts';
import {passedRows} from '../passed-rows.svelte.ts';
import {saveFile} from '../save-file.ts';

/** What making and reading stories needs of its surroundings. */
interface StoryFilesOptions {
  /** The map on which views are taken. */
  readonly room: () => Room;
  /** Opens a file that carries stories with their data; rejects with a sentence. */
  readonly open: (file: File) => Promise<void>;
}

/** Stories that come from the map and from files, and go into files. */
export class StoryFiles {
  readonly #session: Session;
  readonly #options: StoryFilesOptions;

  constructor(session: Session, options: StoryFilesOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** A story of what is listed, to be edited; null when nothing is. */
  async draft(): Promise<Story | null> {
    const {draftStory} = await import('../../core/story/draft.ts');
    const {snapshot, home, view} = this.#session;
    return draftStory(passedRows(this.#session).value, {snapshot, home, words: view.words});
  }

  /** A story whose first chapter is what is on the screen, to be edited. */
  async create(): Promise<Story> {
    const [{chapterOfView}, {wordsOfView}] = await Promise.all([
      import('../../core/story/chapter-of-view.ts'),
      import('../../core/story/words-of-view.ts')
    ]);
    const {snapshot, home, view} = this.#session;
    const selected = snapshot.selected === null ? null : this.#session.recordOf(snapshot.selected);
    const chapter = {
      ...{id: 'chapter', notes: '', play: null, stays: null},
      ...wordsOfView(snapshot, selected, view.words),
      ...chapterOfView(snapshot, null, {home, room: this.#options.room()})
    };
    const {language} = view.words;
    const {editor} = lateWords(language);
    return {id: 'story', data: snapshot.data, title: editor.newTitle, description: '', language, chapters: [chapter]};
  }

  /** Saves a story alone as a file, and gives its name. */
  save(story: Story): string {
    const name = `${story.id}.json`;
    saveFile({name, type: 'application/json', content: formatStory(story)});
    return name;
  }

  /** Saves a story with all records as one file, and gives its name; rejects when they are too many. */
  async saveWithData(story: Story): Promise<string> {
    const {whole, view} = this.#session;
    const name = lateWords(view.words.language).carry.fileName(story.id, whole.dataset.entry.asOf);
    saveFile({name, type: 'application/json', content: await this.#carried([story])});
    return name;
  }

  /** All records as such a file holds them, without a story; null when they are too many. */
  async data(): Promise<string | null> {
    try {
      return await this.#carried([]);
    } catch {
      return null;
    }
  }

  /**
   * Opens a file: the story when it holds one alone, with what is wrong with it; null when it holds stories with their data,
   * which take the place of what is shown. Rejects with a sentence when it holds neither.
   */
  async open(file: File): Promise<ToldStory | null> {
    if (file.size <= LONGEST_STORY) {
      const data = [this.#session.dataset.entry.id];
      const {story, issues} = parseStory(await file.text(), {data});
      if (story) return {story, issues};
      const code = issues[0]?.code;
      if (code !== 'not-story' && code !== 'not-json')
        throw new Error(issues.map(lateWords(this.#session.view.words.language).story.issue).join(' '));
    }
    await this.#options.open(file);
    return null;
  }

  async #carried(stories: readonly Story[]): Promise<string> {
    const {whole, regions} = this.#session;
    const {entry, incidents, flows, sources} = whole.dataset;
    const [{formatCarried}] = await Promise.all([import('../../core/story/carry.ts'), regions.load()]);
    return formatCarried({entry, incidents, flows, sources, regions: [...regions.byId.values()], stories});
  }
}
