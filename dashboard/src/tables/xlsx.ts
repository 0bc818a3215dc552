import type { CellValue } from './csv';

/** A column is as wide as its longest text, within what fits a screen; Chinese characters take two places. */
const widths = { least: 6, most: 48 } as const;

/** A workbook of one sheet: the header in bold and fixed, numbers as numbers, what is not known as an empty cell. */
export async function xlsxOf(header: readonly string[], rows: readonly (readonly CellValue[])[]): Promise<Blob> {
  // Only who exports a workbook waits for what writes it.
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const sheet = [header.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map((row) => row.map((value) => value ?? null))];
  const columns = header.map((title, i) => ({ width: widthOf([title, ...rows.map((row) => row[i])]) }));
  return writeExcelFile(sheet, { columns, stickyRowsCount: 1 }).toBlob();
}

/** In characters of the sheet's font. */
export function widthOf(values: readonly CellValue[]): number {
  const longest = Math.max(...values.map((value) => [...String(value ?? '')].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0)));
  return Math.min(Math.max(longest + 2, widths.least), widths.most);
}
