import { expect, test } from 'vitest';
import { widthOf, xlsxOf } from '@/tables/xlsx';

test('a column has room for its longest text, Chinese taking two places', () => {
  expect(widthOf(['name', '示例驿站'])).toBe(10);
  expect(widthOf(['n', 1, null])).toBe(6);
  expect(widthOf(['x'.repeat(500)])).toBe(48);
});

test('a workbook is a zip file of its type', async () => {
  const book = await xlsxOf(['编码', 'n'], [['=1+1', -5], ['A', null]]);
  expect(book.type).toContain('spreadsheetml');
  expect([...new Uint8Array(await book.arrayBuffer()).slice(0, 2)]).toEqual([0x50, 0x4b]);
});
