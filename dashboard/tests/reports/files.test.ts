import { expect, test } from 'vitest';
import { fileOf } from '@/reports/files';

test('a report’s file has its page’s address with another ending', () => {
  expect(fileOf('/reports/grids/SYN.html?minutes=15&language=en', 'pdf')).toBe('/reports/grids/SYN.pdf?minutes=15&language=en');
  expect(fileOf('/reports/grids/A.html-1.html', 'csv')).toBe('/reports/grids/A.html-1.csv');
});
