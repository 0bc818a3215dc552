type Ring = [number, number][];

/** The middle of the largest part of an area, for its label: the mean of its outer ring's corners. */
export function middleOf(coordinates: unknown): [number, number] {
  const parts = coordinates as Ring[][];
  const largest = parts.reduce((a, b) => ((b[0]?.length ?? 0) > (a[0]?.length ?? 0) ? b : a));
  const ring = largest[0]!.slice(0, -1);
  const mean = (axis: 0 | 1) => ring.reduce((sum, corner) => sum + corner[axis], 0) / ring.length;
  return [mean(0), mean(1)];
}
