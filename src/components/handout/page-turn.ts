import {nextTask} from '../next-task.ts';

/** Resolves when the screen has been painted once more, or would have been if it were seen. */
export async function pageTurn(): Promise<void> {
  if (document.visibilityState === 'visible') await new Promise((painted) => requestAnimationFrame(painted));
  await nextTask();
}
