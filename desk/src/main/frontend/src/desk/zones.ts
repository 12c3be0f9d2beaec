// List and conversation beside each other: which row is open, and which zone a phone shows.
import { all } from '../shared/dom';

export function zones(): void {
    document.addEventListener('htmx:load', (event) => {
        const part = event.target as Element;
        if (part.id === 'read') opened(true);
        else if (part.closest('.zone-list')) opened(false);
    });
    scrollToNewest(document);
}

function opened(anew: boolean): void {
    for (const row of all<HTMLAnchorElement>('.zone-list .row-item > a')) {
        const chosen = row.pathname === location.pathname;
        row.parentElement?.classList.toggle('is-chosen', chosen);
        if (chosen) {
            row.setAttribute('aria-current', 'true');
            row.parentElement?.classList.remove('is-unread');
        } else {
            row.removeAttribute('aria-current');
        }
    }
    if (!anew) return;
    const read = document.getElementById('read');
    document.querySelector<HTMLElement>('.zones')?.setAttribute('data-zone', read?.querySelector('.conversation') ? 'read' : 'list');
    if (read) scrollToNewest(read);
}

// A conversation opens at its newest letter.
function scrollToNewest(within: ParentNode): void {
    const letters = all('.letter', within);
    const newest = letters[letters.length - 1];
    if (letters.length > 1 && newest) newest.scrollIntoView({ block: 'start' });
}
