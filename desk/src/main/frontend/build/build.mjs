// Builds what the browser gets: desk.css, letter.css, public.css, desk.js, editor.js, words_*.js and icons.svg. The result is the same byte for byte every time.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import * as sass from 'sass';
import { sprite } from './icons.mjs';
import { words } from './words.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, '../resources/static/assets');

async function styles() {
    for (const name of ['desk', 'letter', 'public']) {
        const { css } = sass.compile(join(root, `styles/${name}.scss`), {
            loadPaths: [join(root, 'node_modules')],
            quietDeps: true,
            silenceDeprecations: ['import'],
        });
        const { code } = await esbuild.transform(css, { loader: 'css', minify: true, charset: 'utf8', target: 'es2022' });
        await writeFile(join(out, `${name}.css`), code);
    }
}

async function scripts() {
    await esbuild.build({
        absWorkingDir: root,
        entryPoints: { desk: 'src/desk/desk.ts', editor: 'src/editor/editor.ts' },
        outdir: out,
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        charset: 'utf8',
        legalComments: 'none',
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'warning',
    });
}

async function icons() {
    const names = (await readFile(join(root, 'icons.txt'), 'utf8')).split('\n').filter(Boolean);
    await writeFile(join(out, 'icons.svg'), await sprite(join(root, 'node_modules/bootstrap-icons/icons'), names));
    await writeFile(join(out, 'favicon.svg'), await readFile(join(root, 'favicon.svg')));
}

async function texts() {
    for (const language of ['ru', 'en']) {
        const json = JSON.stringify(await words(join(root, '../resources/messages'), language));
        await writeFile(join(out, `words_${language}.js`), `window.words=${json};\n`);
    }
}

async function build() {
    await mkdir(out, { recursive: true });
    await Promise.all([styles(), scripts(), icons(), texts()]);
}

await build();
