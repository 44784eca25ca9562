import {versionOf} from '../../components/handout/version-of.ts';
import type {RenderedView} from '../../core/render/render-report.ts';
import {encode} from '../../core/snapshot/url-codec.ts';
import {pictureMaker} from './make-picture.ts';
import type {OpenedView} from './open-view.ts';

/** What a view shows, and from which data, for the program that asked for it. */
export async function renderedView(opened: OpenedView): Promise<RenderedView> {
  const {session, told, address} = opened;
  const {dataset} = session.whole;
  const {point, area, tray} = session.counts.placements;
  const {alt} = await pictureMaker(opened);
  return {
    ...{data: dataset.entry.id, asOf: dataset.entry.asOf, version: await versionOf(dataset)},
    ...{view: encode(session.snapshot, null), address, alt, issues: session.linkIssues},
    story: told && {id: told.story.id, title: told.story.title, chapter: told.chapter.id},
    records: {
      ...{asPoints: point, asAreas: area, notPlaced: tray},
      flows: session.listed.filter(({geometry}) => geometry?.type === 'LineString').length
    }
  };
}
