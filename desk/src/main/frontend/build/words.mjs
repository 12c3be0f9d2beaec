// The words of the scripts, from the same message files as all others: those whose key begins with "front.".
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function words(folder, language) {
    const lines = (await readFile(join(folder, `front_${language}.properties`), 'utf8')).split('\n');
    const pairs = lines.filter((line) => line.startsWith('front.')).map((line) => {
        const at = line.indexOf('=');
        return [line.slice('front.'.length, at).trim(), line.slice(at + 1).trim()];
    });
    return Object.fromEntries(pairs);
}
