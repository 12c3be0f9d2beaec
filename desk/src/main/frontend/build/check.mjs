// Opens the kit in Chromium: no accessibility fault, nothing in the console, and the composer does its work.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { composerWorks } from './check-composer.mjs';
import { serve } from './kit.mjs';
import { desk } from './pretend.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await serve(0);
const home = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});

async function open(page, options = {}) {
    const tab = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })).newPage();
    tab.faults = [];
    tab.on('console', (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && tab.faults.push(message.text()));
    tab.on('pageerror', (problem) => tab.faults.push(problem.stack));
    await tab.goto(`${home}/kit/${page}`);
    await tab.waitForTimeout(500);
    return tab;
}

const faults = [];

async function accessible(page, options) {
    const tab = await open(page, options);
    await tab.addScriptTag({ content: axe }).catch(() => tab.evaluate(axe));
    const { violations } = await tab.evaluate(() => axe.run(document, { iframes: false }));
    faults.push(...violations.map((one) => `${page} ${JSON.stringify(options)}: ${one.id} ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`), ...tab.faults);
    await tab.context().close();
}

async function refreshes() {
    const tab = await open('today.html');
    for (const line of desk.live) line.write('event: today\ndata: {}\n\n');
    await tab.waitForSelector('.refreshed', { timeout: 2000 });
    await tab.context().close();
}

try {
    const chosen = process.argv.slice(2); // pages by name, all when none is named
    const pages = chosen.length ? chosen : (await readdir(join(root, 'kit'))).filter((name) => !/^_|part|letter-/.test(name));
    for (const page of pages) {
        for (const colorScheme of ['light', 'dark']) {
            await accessible(page, { colorScheme, bypassCSP: true });
        }
        await accessible(page, { viewport: { width: 390, height: 844 }, bypassCSP: true });
    }
    assert.deepEqual(faults, []);
    await refreshes();
    await composerWorks(open);
    console.log('The kit is in order.');
} finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
}
