import {hasError, issue} from '../../issue.ts';
import type {Issue} from '../../issue.ts';
import type {NamedRegion, RegionMember} from '../../named-region.ts';
import {canonical} from '../../normalize/canonical.ts';
import {printJson} from '../../normalize/print-json.ts';
import {jsonLines} from '../../parse/json-lines.ts';
import {checkText} from '../../validate/check-text.ts';
import {belongs} from './admin-units.ts';
import type {AdminUnit} from './admin-units.ts';
import {regionArea} from './region-area.ts';

/** What came of the text of a named region: the text with its area, or null and the errors. */
export interface MadeRegion {
  readonly text: string | null;
  readonly issues: readonly Issue[];
}

/** Gives the text of a named region the area of its members, in canonical form; the area that it has is not looked at. */
export async function makeRegion(text: string, units: readonly AdminUnit[]): Promise<MadeRegion> {
  const wrong = checkText(text, {type: 'region'}).filter(({pointer}) => !pointer.startsWith('/geometry'));
  if (hasError(wrong)) return {text: null, issues: wrong};
  const region = JSON.parse(text) as NamedRegion;
  const {members, toleranceKm} = region.properties;
  const missing = members
    .flatMap((member, index) => missingMembers(member, index, units))
    .map((one) => ({...one, line: jsonLines(text).line(one.pointer)}));
  if (missing.length > 0) return {text: null, issues: missing};
  const geometry = await regionArea(units, members, toleranceKm);
  return {text: printJson(canonical('region', {...region, geometry})), issues: []};
}

function missingMembers(member: RegionMember, index: number, units: readonly AdminUnit[]): Issue[] {
  const at = `/properties/members/${index}`;
  const own = units.filter((unit) => belongs(unit, [member]));
  const excepted = (member.except ?? []).flatMap((code, other) =>
    units.some(({properties}) => properties.code === code && properties.country === member.code)
      ? []
      : [notFound(code, `${at}/except/${other}`)]
  );
  if (own.length === 0) return [notFound(member.code, `${at}/code`), ...excepted];
  return [
    ...(isProvince(member) && !own.some((unit) => isCalled(unit, member.name)) ? [misnamed(own[0]!, member, at)] : []),
    ...excepted
  ];
}

function isProvince({code}: RegionMember): boolean {
  return code.includes('-');
}

function isCalled({properties: {names}}: AdminUnit, name: string): boolean {
  return names.some((other) => folded(other).includes(folded(name)));
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function notFound(code: string, pointer: string): Issue {
  const message = `There is no ${code} on the map; look the code up in the data, as data/README.md says.`;
  return issue('member-missing', pointer, message);
}

// Standards change: a code that one province had may now be that of another.
function misnamed({properties: {names}}: AdminUnit, {code, name}: RegionMember, at: string): Issue {
  const message = `On the map ${code} is ${names[0] ?? 'without a name'}, not ${name}; correct the code or the name.`;
  return issue('member-missing', `${at}/name`, message);
}
