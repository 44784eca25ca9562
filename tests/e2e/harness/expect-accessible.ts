import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import type {Page} from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Throws unless the page, as it stands, breaks none of the accessibility rules that a machine can check. What it leaves open
 * counts as broken too, but for the contrast of text whose ground it cannot tell: expectReadable measures that. A page in a
 * frame is a page of its own, to be tested by itself.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Run within the page: handing results to a page of axe's own takes ten times as long, and is for frames only.
  const builder = new AxeBuilder({page, axeSource: axe.source})
    // What is not asked for here is not described either, which takes a quarter of the time.
    .options({resultTypes: ['violations', 'incomplete']})
    .withTags(TAGS)
    .exclude('iframe')
    .setLegacyMode(true);
  const {violations, incomplete} = await builder.analyze();
  const broken = [...violations, ...incomplete.filter(({id}) => id !== 'color-contrast')];
  if (broken.length === 0) return;
  const lines = broken.flatMap(({id, help, nodes}) => [
    `${id}: ${help}`,
    ...nodes.map(({target, failureSummary = ''}) => `  ${target.join(' ')} ${failureSummary.replace(/\s+/g, ' ')}`)
  ]);
  throw new Error(lines.join('\n'));
}
