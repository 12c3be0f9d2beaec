// Parts of a page that refresh themselves: data-live="today" and hx-trigger="live".
import htmx from 'htmx.org';
import { all } from '../shared/dom';
import { line, type Heard } from './line';
import { showPresence } from './presence';

const DEBOUNCE = 150;
const BUSY = 1500;
const waiting = new Map<Element, number>();
let missed = false;

export function live(): void {
    const url = document.body.dataset.liveUrl;
    if (!url || !document.querySelector('.rail')) return;
    line(url, hear);
    document.addEventListener('visibilitychange', () => {
        if (document.hidden || !missed) return;
        missed = false;
        all('[data-live]').forEach((part) => refresh(part, DEBOUNCE));
    });
    keepWhatIsOpen();
}

function hear({ kind, data }: Heard): void {
    document.dispatchEvent(new CustomEvent(`desk:${kind}`, { detail: data }));
    if (kind === 'presence') return showPresence(data);
    if (document.hidden) {
        missed = true;
        return;
    }
    const names = data.conversation ? [kind, `${kind}:${data.conversation}`] : [kind];
    for (const part of all('[data-live]')) {
        const wanted = part.dataset.live?.split(' ') ?? [];
        if (kind === 'refresh' || names.some((name) => wanted.includes(name))) refresh(part, DEBOUNCE);
    }
}

function refresh(part: Element, wait: number): void {
    clearTimeout(waiting.get(part));
    waiting.set(part, window.setTimeout(() => {
        waiting.delete(part);
        if (!part.isConnected) return;
        if (isBusy(part)) refresh(part, BUSY);
        else htmx.trigger(part, 'live', {});
    }, wait));
}

// Nobody likes a menu that vanishes under the pointer, and text that was typed is never thrown away.
function isBusy(part: Element): boolean {
    const writing = document.activeElement?.matches('input, textarea, select, [contenteditable="true"]');
    return part.querySelector('.menu[open], dialog[open], .composer') !== null
        || (Boolean(writing) && part.contains(document.activeElement));
}

interface Swap {
    target: Element;
    elt: Element;
}

// After a refresh the letters that were open are open, focus is where it was, and rows that are new shine up.
function keepWhatIsOpen(): void {
    let open: string[] = [];
    let rows: string[] | null = null;
    let focus: string | null = null;
    document.addEventListener('htmx:beforeSwap', (event) => {
        const { target } = (event as CustomEvent<Swap>).detail;
        if (!target.matches('[data-live]')) return;
        open = all<HTMLDetailsElement>('details[data-letter][open]', target).map((letter) => letter.dataset.letter ?? '');
        rows = target.querySelector('.row-item') ? hrefs(target) : null;
        const active = target.contains(document.activeElement) ? document.activeElement : null;
        const href = active?.getAttribute('href');
        focus = active?.id ? `#${active.id}` : href ? `[href="${CSS.escape(href)}"]` : null;
    });
    document.addEventListener('htmx:load', (event) => {
        const part = (event as CustomEvent<Swap>).detail.elt;
        if (!part.matches('[data-live]')) return;
        for (const letter of open) part.querySelector(`details[data-letter="${CSS.escape(letter)}"]`)?.setAttribute('open', '');
        if (focus) part.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
        if (rows) shine(part, rows);
        open = [];
        rows = focus = null;
    });
}

const hrefs = (part: Element) => all<HTMLAnchorElement>('.row-item > a', part).map((row) => row.pathname);

function shine(part: Element, before: string[]): void {
    for (const row of all<HTMLAnchorElement>('.row-item > a', part)) {
        if (!before.includes(row.pathname)) row.parentElement?.classList.add('is-new');
    }
}
