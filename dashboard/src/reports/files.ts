/** What a report is saved as, beside the page that is read. */
export const fileFormats = ['pdf', 'xlsx', 'csv', 'geojson'] as const;

/** Where a report is had in another format: its page's address with another ending. @param page like /reports/grids/SYN.html?minutes=15 */
export function fileOf(page: string, format: (typeof fileFormats)[number]): string {
  return page.replace(/\.html(?=\?|$)/, `.${format}`);
}
