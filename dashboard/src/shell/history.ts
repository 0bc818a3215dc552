import type { ViewState } from './permalink';

/** Fields that change many times in one movement of the hand; they make one step together. */
const continuous: readonly (keyof ViewState)[] = ['minutes', 'hour'];

/**
 * Whether a change of the state is a step of its own, which "back" undoes, or goes on with the one before.
 * Looking elsewhere on the map is no step: a step brings its own camera back.
 */
export function isStep(before: ViewState, after: ViewState, lastChanged: readonly (keyof ViewState)[]): boolean {
  const changed = changedFields(before, after).filter((field) => field !== 'camera');
  if (changed.length === 0) return false;
  const goesOn = changed.length === 1 && continuous.includes(changed[0]!) && lastChanged.join() === changed.join();
  return !goesOn;
}

export function changedFields(before: ViewState, after: ViewState): (keyof ViewState)[] {
  return (Object.keys(after) as (keyof ViewState)[]).filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
