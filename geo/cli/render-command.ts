import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import type {RenderProgress} from '../../src/core/render/render-report.ts';
import {findBrowser} from './browser/find-browser.ts';
import type {FoundBrowser} from './browser/find-browser.ts';
import {buildCommand} from './build-command.ts';
import {EXIT} from './console.ts';
import type {ExitCode, Output} from './console.ts';
import {removedAtEnd} from './render/ending.ts';
import {builtApp} from './render/built-app.ts';
import {fileInWords, progressInWords, viewInWords} from './render/in-words.ts';
import type {WrittenFile} from './render/make-files.ts';
import {makeFile} from './render/make-files.ts';
import {readOptions} from './render/read-options.ts';
import type {RenderPlan} from './render/read-plan.ts';
import {readPlan} from './render/read-plan.ts';
import {StoryUnread} from './render/read-story.ts';
import {SteeredPage} from './render/steered-page.ts';
import {WrongUse} from './render/wrong-use.ts';

/**
 * `dateline render`: makes pictures, pages, films and HTML files of a view or a story of the data as it is, by the page of the
 * app that makes them for readers, in a browser that nobody sees. Throws as `parseArgs` does for options that there are not.
 */
export async function renderCommand(args: string[], output: Output): Promise<ExitCode> {
  try {
    const options = readOptions(args);
    const plan = await readPlan(options);
    const {json, data, care} = options;
    const built = removedAtEnd(await mkdtemp(join(tmpdir(), 'dateline-render-')));
    // What is built is nobody's business but that of the files.
    const code = await buildCommand({from: data, to: built, care}, {...output, print: () => undefined});
    if (code !== EXIT.done) return code;
    const app = await builtApp(output.say);
    return await render(plan, {app, data: built, json}, output);
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof StoryUnread)) throw error;
    output.say(error.message);
    return error instanceof WrongUse ? EXIT.wrongUse : EXIT.dataErrors;
  }
}

async function render(
  plan: RenderPlan,
  {app, data, json}: {app: string; data: string; json: boolean},
  {print, say}: Output
): Promise<ExitCode> {
  let tell: (progress: RenderProgress) => void = () => undefined;
  const page = await SteeredPage.open({browser: await browser(), app, data, onProgress: (progress) => tell(progress)});
  try {
    const opened = await page.openView(plan.view);
    const view = {...opened, issues: [...plan.issues, ...opened.issues]};
    view.issues.forEach(say);
    const files: WrittenFile[] = [];
    for (const output of plan.outputs) {
      tell = progressInWords(basename(output.path), say);
      const file = await makeFile(page, output, plan);
      files.push(file);
      if (!json) print(fileInWords(file));
    }
    print(json ? JSON.stringify({...view, files}, null, 2) : viewInWords(view));
    return EXIT.done;
  } finally {
    await page.close();
  }
}

async function browser(): Promise<FoundBrowser> {
  try {
    return await findBrowser();
  } catch (error) {
    throw new WrongUse((error as Error).message, {cause: error});
  }
}
