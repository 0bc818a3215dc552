export type CellValue = string | number | null | undefined;

/** Rows as RFC 4180 has them; what is not known is an empty field, never 0. */
export function csvOf(header: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  return [header, ...rows].map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}

// A text that a spreadsheet would take for a formula is kept from being one.
function field(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
