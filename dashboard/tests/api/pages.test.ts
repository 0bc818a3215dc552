import { expect, test } from 'vitest';
import { listPages } from '@/api/pages';

/** A list of numbers in pages of three, which keeps the cursors that it was asked with. */
function numbers(count: number) {
  const asked: (string | null)[] = [];
  const page = async (after: string | null) => {
    asked.push(after);
    const start = Number(after ?? 0);
    const nodes = Array.from({ length: Math.min(3, count - start) }, (_, i) => start + i);
    return { nodes, pageInfo: { hasNextPage: start + 3 < count, endCursor: String(start + 3) } };
  };
  return { asked, page };
}

test('all pages make the list', async () => {
  const { page, asked } = numbers(7);
  expect(await listPages(100, page)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(asked).toEqual([null, '3', '6']);
});

test('reading ends with the page that has enough', async () => {
  const { page, asked } = numbers(100);
  expect(await listPages(4, page)).toHaveLength(6);
  expect(asked).toHaveLength(2);
});

test('a list that the API has not got is empty', async () => expect(await listPages(4, async () => null)).toEqual([]));
