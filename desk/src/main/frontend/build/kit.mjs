// Serves the kit pages on loopback with a pretended desk behind them: npm run kit, then open /kit/today.html
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pretend } from './pretend.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const assets = join(root, '../resources/static');
const kinds = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.html': 'text/html' };
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";

async function page(name, language) {
    const part = await readFile(join(root, 'kit', name), 'utf8');
    if (part.startsWith('<!doctype')) return part;
    const shell = await readFile(join(root, 'kit', part.includes('<!-- lone -->') ? '_lone.html' : '_shell.html'), 'utf8');
    const composer = await readFile(join(root, 'kit/composer-part.html'), 'utf8');
    const at = name.replace('.html', '').replace('conversation', 'inbox').replace(/^rule$/, 'rules');
    return shell
        .replace('{{page}}', () => part.replace('{{include:composer-part.html}}', () => composer))
        .replace('{{language}}', language)
        .replace('{{title}}', /title: (.*?) -->/.exec(part)?.[1] ?? '')
        .replace(`{{at:${at}}}`, 'aria-current="page"')
        .replace(/\{\{at:\w+}}/g, '');
}

async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
    response.setHeader('Content-Security-Policy', policy);
    if (await pretend(request, response, pathname)) return;
    const path = normalize(pathname);
    const body = path.startsWith('/kit/') ? await page(path.slice(5), searchParams.get('lang') ?? 'ru') : await readFile(join(assets, path));
    response.writeHead(200, { 'Content-Type': `${kinds[extname(path)] ?? 'text/plain'}; charset=utf-8` }).end(body);
}

export function serve(port) {
    const server = createServer((request, response) =>
        answer(request, response).catch((problem) => response.writeHead(404).end(String(problem))));
    return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const server = await serve(Number(process.env.PORT ?? 0));
    console.log(`http://127.0.0.1:${server.address().port}/kit/today.html`);
}
