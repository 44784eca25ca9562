import {issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {childPointer} from '../parse/json-pointer.ts';
import {isObject} from '../parse/json-object.ts';
import {quote} from './rule.ts';
import type {Known, Rule} from './rule.ts';

type Fields = Readonly<Record<string, Rule>>;

/** An object with these fields: the required ones must be there, and any other is named as unknown. */
export function shape(required: Fields, optional: Fields = {}): Rule {
  const names = [...Object.keys(required), ...Object.keys(optional)];
  return (value, pointer, known) => {
    if (!isObject(value)) return [wrongType(value, pointer, 'an object')];
    const missing = Object.keys(required).filter((name) => !Object.hasOwn(value, name));
    return [
      ...missing.map((name) => missingProperty(name, pointer)),
      ...Object.entries(value).flatMap(([name, member]): Issue[] => {
        const rule = Object.hasOwn(required, name) ? required[name] : Object.hasOwn(optional, name) && optional[name];
        return rule ? rule(member, childPointer(pointer, name), known) : [unknownProperty(name, pointer, names)];
      })
    ];
  };
}

/** A list whose every element keeps the rule. */
export function list(rule: Rule): Rule {
  return (value, pointer, known) =>
    Array.isArray(value)
      ? value.flatMap((element, index) => rule(element, childPointer(pointer, index), known))
      : [wrongType(value, pointer, 'a list')];
}

/** One of a closed list of words. */
export function oneOf(words: readonly string[]): Rule {
  return (value, pointer) =>
    typeof value === 'string' && words.includes(value)
      ? []
      : [issue('value-unlisted', pointer, `${quote(value)} is not in the list; write one of: ${words.join(', ')}.`)];
}

/** null, or a value that keeps the rule. */
export function nullOr(rule: Rule): Rule {
  return (value, pointer, known) => (value === null ? [] : rule(value, pointer, known));
}

/** true or false. */
export const boolean: Rule = (value, pointer) =>
  typeof value === 'boolean' ? [] : [wrongType(value, pointer, 'true or false, without quotes')];

/** A rule and, when it finds no error, further rules that may then rely on the form of the value. */
export function formThen(form: Rule, ...rules: readonly Rule[]): Rule {
  return (value, pointer, known: Known) => {
    const issues = form(value, pointer, known);
    return issues.some(({severity}) => severity === 'error')
      ? issues
      : [...issues, ...rules.flatMap((rule) => rule(value, pointer, known))];
  };
}

/** The issue of a value of another JSON type than expected. */
export function wrongType(value: unknown, pointer: string, expected: string): Issue {
  return issue('type-invalid', pointer, `Expected ${expected}, but found ${quote(value)}.`);
}

function missingProperty(name: string, pointer: string): Issue {
  return issue(
    'property-missing',
    childPointer(pointer, name),
    `"${name}" is missing; add it (null is allowed only where data/README.md says so).`
  );
}

function unknownProperty(name: string, pointer: string, names: readonly string[]): Issue {
  const known = `the properties here are ${names.join(', ')}`;
  return issue(
    'property-unknown',
    childPointer(pointer, name),
    `${quote(name)} is not a known property and is ignored; ${known}.`
  );
}
