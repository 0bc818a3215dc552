interface Page<Node> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly Node[] | null;
}

/**
 * Reads a list page by page until it ends or enough is known.
 * @param most no further page is asked for once so many are there.
 * @param pageAfter one page after a cursor; null where the API has none.
 */
export async function listPages<Node>(most: number, pageAfter: (after: string | null) => Promise<Page<Node> | null>): Promise<Node[]> {
  const found: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> | null = await pageAfter(after);
    found.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after && found.length < most);
  return found;
}
