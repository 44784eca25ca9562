import {dates} from './en/dates.ts';
import {terms} from './en/terms.ts';
import {app} from './en/app.ts';
import {briefing} from './en/briefing.ts';
import {compare} from './en/compare.ts';
import {digest} from './en/digest.ts';
import {exporting} from './en/export.ts';
import {filter} from './en/filter.ts';
import {knowledge} from './en/knowledge.ts';
import {map} from './en/map.ts';
import {offline} from './en/offline.ts';
import {record} from './en/record.ts';
import {regions} from './en/regions.ts';
import {search} from './en/search.ts';
import {summary} from './en/summary.ts';
import {table} from './en/table.ts';
import {takeAway} from './en/take-away.ts';
import {timeline} from './en/timeline.ts';
import {views} from './en/views.ts';

/** English. Every language is a value of the same type, so that a missing sentence does not compile. */
export const english = {
  language: 'en',
  ...dates,
  terms,
  app,
  briefing,
  compare,
  digest,
  exporting,
  filter,
  knowledge,
  map,
  offline,
  record,
  regions,
  search,
  summary,
  table,
  takeAway,
  timeline,
  views
};

/** Every sentence on the screen, as strings and functions of their values. */
export type Words = typeof english;
