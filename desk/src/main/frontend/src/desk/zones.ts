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

const SETTLES = 3000;

// A conversation opens at its newest letter, or where an answer was begun, and stays there while frames and composer still grow, unless somebody moves.
function scrollToNewest(within: ParentNode): void {
    const letters = all('.letter', within);
    const newest = letters[letters.length - 1];
    const composer = location.hash === '#composer' ? document.getElementById('composer') : null;
    const page = newest?.closest('.conversation-main');
    if ((letters.length < 2 && !composer) || !newest || !page) return;
    const growth = new ResizeObserver(() => (composer ?? newest).scrollIntoView({ block: 'start' }));
    growth.observe(page);
    const moved = new AbortController();
    const stop = () => {
        growth.disconnect();
        moved.abort();
    };
    for (const name of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
        document.addEventListener(name, stop, { signal: moved.signal, passive: true });
    }
    setTimeout(stop, SETTLES);
}
