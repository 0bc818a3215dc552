import { afterEach, expect, test, vi } from 'vitest';
import { ask } from '@/api/client';
import { NetworksDocument } from '@/networks/networks.generated';
import { StationDocument } from '@/stations/stations.generated';

const answer = (body: unknown, status = 200) =>
  vi.stubGlobal('fetch', vi.fn(async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })));

afterEach(() => vi.unstubAllGlobals());

test('an answer is the data', async () => {
  answer({ data: { networks: [] } });
  expect(await ask(NetworksDocument, {})).toEqual({ networks: [] });
});

test('a question carries its document and its variables', async () => {
  answer({ data: { station: null } });
  await ask(StationDocument, { code: 'S1' });
  const [url, request] = vi.mocked(fetch).mock.calls[0]!;
  expect(url).toBe('/graphql');
  expect(JSON.parse(request!.body as string)).toEqual({ query: expect.stringContaining('station(code: $code)'), variables: { code: 'S1' } });
});

test('an error keeps its code and its data', async () => {
  answer({ data: null, errors: [{ message: 'too far', extensions: { code: 'NO_STREET_NEARBY', nearestMetres: 350 } }] });
  await expect(ask(NetworksDocument, {})).rejects.toMatchObject({ message: 'too far', code: 'NO_STREET_NEARBY', data: { nearestMetres: 350 } });
});

test('an answer that is not GraphQL is a lost connection', async () => {
  answer('<html>Bad gateway</html>', 502);
  await expect(ask(NetworksDocument, {})).rejects.toMatchObject({ code: 'NO_CONNECTION', message: 'HTTP 502' });
});

test('a server that is away is a lost connection', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => { throw new TypeError('Failed to fetch'); }));
  await expect(ask(NetworksDocument, {})).rejects.toMatchObject({ code: 'NO_CONNECTION' });
});
