// Pictures of the kit pages in both themes and sizes: npm run shots -- FOLDER [page…]
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from './kit.mjs';
import { desk } from './pretend.mjs';

const [folder, ...chosen] = process.argv.slice(2);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = chosen.length ? chosen : (await readdir(join(root, 'kit'))).filter((name) => !/^_|part|letter-/.test(name));
const server = await serve(0);
const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark']) {
        const tab = await (await browser.newContext({ viewport, colorScheme })).newPage();
        tab.on('console', (message) => message.type() === 'error' && console.log(message.text()));
        tab.on('pageerror', (problem) => console.log(problem.message));
        for (const name of pages.map((page) => page.replace(/(\.html)?$/, '.html'))) {
            desk.version = 3;
            await tab.goto(`http://127.0.0.1:${server.address().port}/kit/${name}`);
            await tab.waitForTimeout(400);
            await tab.screenshot({ path: join(folder, `${name.replace('.html', '')}-${size}-${colorScheme}.png`) });
        }
    }
}
await browser.close();
server.close();
server.closeAllConnections();
