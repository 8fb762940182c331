/** Serves the built site as static hosts do: folders by their index, their redirect and header rules, 404.html for what does not exist. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { headerRules, redirectRules } from './host-rules.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const PORT = 4321;

/**
 * Starts a server for `dist/`.
 * @param port 0 for any free one
 * @param before runs ahead of each answer, for measurements that need compression
 * @returns the port it got, and how to stop it
 * @throws Error when the site has not been built
 */
export async function serve(
  port: number,
  before: (request: IncomingMessage, response: ServerResponse, next: () => void) => void = (_request, _response, next) => next(),
): Promise<{ port: number; close: () => void }> {
  if (!existsSync(DIST)) throw new Error('There is no dist/ to serve. Build the site first: npm run build');
  const base = new URL(process.env['SITE_URL'] ?? 'http://localhost/').pathname.replace(/\/$/, '');
  const missing = readFileSync(join(DIST, '404.html'));
  const files = sirv(DIST, { etag: true });
  const rule = (name: string): string => (existsSync(join(DIST, name)) ? readFileSync(join(DIST, name), 'utf8') : '');
  const redirectOf = redirectRules(rule('_redirects'));
  const headersOf = headerRules(rule('_headers'));
  const server = createServer((request, response) => {
    const notFound = (): void => void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound();
    const [path = '', query] = url.split('?');
    const redirect = redirectOf(path);
    if (redirect) return void response.writeHead(redirect.status, { Location: redirect.to + (query ? `?${query}` : '') }).end();
    request.url = url.slice(base.length) || '/';
    for (const [name, value] of Object.entries(headersOf(path.slice(base.length)))) response.setHeader(name, value);
    before(request, response, () => files(request, response, notFound));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : port, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Another program may have the usual port.
  const server = await serve(PORT).catch((error: NodeJS.ErrnoException) =>
    error.code === 'EADDRINUSE' ? serve(0) : Promise.reject(error),
  );
  console.log(`Replycode is at http://localhost:${server.port}${new URL(process.env['SITE_URL'] ?? 'http://localhost/').pathname}`);
}
