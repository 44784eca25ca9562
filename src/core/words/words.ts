import {dates} from './en/dates.ts';
import {terms} from './en/terms.ts';
import {app} from './en/app.ts';
import {map} from './en/map.ts';
import {record} from './en/record.ts';
import {timeline} from './en/timeline.ts';

/** English. Every language is a value of the same type, so that a missing sentence does not compile. */
export const english = {language: 'en', ...dates, terms, app, map, record, timeline};

/** Every sentence on the screen, as strings and functions of their values. */
export type Words = typeof english;
