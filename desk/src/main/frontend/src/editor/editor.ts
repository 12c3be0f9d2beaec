// Brings every composer to life, those of the page and those that htmx brings later.
import { all } from '../shared/dom';
import { Composer } from './composer';
import { quoting } from './quote';

const composers = new Map<HTMLElement, Composer>();

function begin(within: ParentNode): void {
    for (const [place] of composers) if (!place.isConnected) composers.delete(place);
    for (const place of all('.composer[data-draft-url]', within)) {
        if (!composers.has(place)) composers.set(place, new Composer(place));
    }
}

begin(document);
document.addEventListener('htmx:load', (event) => begin(event.target as Element));
quoting((lines) => {
    const composer = [...composers].find(([place]) => place.isConnected)?.[1];
    composer?.quote(lines);
    return composer !== undefined;
});
// A file that misses the composer must not take the whole page away.
for (const name of ['dragover', 'drop']) {
    addEventListener(name, (event) => (event as DragEvent).dataTransfer?.types.includes('Files') && event.preventDefault());
}
