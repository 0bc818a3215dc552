/** Whether an offer holds on a day, only will, or no longer does. */
export type Validity = 'valid' | 'coming' | 'expired';

/** @param today and the offer's first and last day as 2026-11-22; a missing one bounds nothing. */
export function validityOf({ validFrom, validUntil }: { validFrom: string | null; validUntil: string | null }, today: string): Validity {
  if (validFrom !== null && validFrom > today) return 'coming';
  return validUntil !== null && validUntil < today ? 'expired' : 'valid';
}

/** The day in China at a moment, as 2026-11-22. */
export function dayInChina(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(moment);
}
