/** A class of a choropleth: values from and to, both included where they occur. */
export interface ValueClass {
  from: number;
  to: number;
}

/**
 * Parts values into at most so many classes of about equally many (quantiles). Equal values share a class, so there may be fewer.
 * @param values in any order; unknown ones are left out before.
 */
export function quantileClasses(values: readonly number[], most = 5): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const starts = Array.from({ length: most }, (_, i) => sorted[Math.floor((i * sorted.length) / most)]!);
  const edges = [...new Set(starts)].filter((edge) => edge !== undefined);
  return edges.map((from, i) => {
    const next = edges[i + 1];
    return { from, to: next === undefined ? sorted.at(-1)! : sorted.findLast((value) => value < next)! };
  });
}

/** The index of the class that a value belongs to. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return classes.findLastIndex(({ from }) => value >= from);
}
