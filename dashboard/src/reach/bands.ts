/** The minutes to draw, widest first: the chosen ones, and the usual steps of a life circle inside them. */
export function bandsWithin(minutes: number): number[] {
  return [minutes, ...[10, 5].filter((step) => step < minutes && minutes <= 15)];
}
