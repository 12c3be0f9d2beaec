// One SVG file with a <symbol> for each icon that the pages name.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function sprite(folder, names) {
    const symbols = await Promise.all(names.map((name) => symbol(folder, name)));
    return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}

async function symbol(folder, name) {
    const svg = await readFile(join(folder, `${name}.svg`), 'utf8');
    const body = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replace(/\s*\n\s*/g, '');
    return `<symbol id="${name}" viewBox="0 0 16 16" fill="currentColor">${body}</symbol>`;
}
