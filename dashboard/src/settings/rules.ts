/** A rule of a standard in a line: where it stands among the rules, and its value as it is written. */
export interface RuleLine {
  path: string[];
  value: string | number | boolean;
}

/** The values of nested rules, each with the names that lead to it; places in a list count from 1. */
export function linesOf(rules: unknown, path: string[] = []): RuleLine[] {
  if (rules === null || rules === undefined) return [];
  if (Array.isArray(rules) && rules.every((one) => typeof one !== 'object')) return [{ path, value: rules.join(', ') }];
  if (Array.isArray(rules)) return rules.flatMap((one, index) => linesOf(one, [...path, String(index + 1)]));
  if (typeof rules === 'object') return Object.entries(rules).flatMap(([name, one]) => linesOf(one, [...path, name]));
  return [{ path, value: rules as RuleLine['value'] }];
}
