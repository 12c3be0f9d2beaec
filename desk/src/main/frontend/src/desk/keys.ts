// Shortcuts: data-key on whatever a key presses or focuses, J and K through lists, and a sheet that lists them.
import { all, make } from '../shared/dom';
import { sheet } from '../shared/sheet';
import { t } from '../shared/words';

const PAUSE = 1200;
let first = '';
let timer = 0;

export function keys(): void {
    document.addEventListener('keydown', press);
    document.addEventListener('click', (event) => {
        const opener = (event.target as Element).closest<HTMLElement>('[data-opens]');
        if (!opener) return;
        const dialog = document.getElementById(opener.dataset.opens ?? '');
        if (dialog instanceof HTMLDialogElement) dialog.showModal();
        else if (opener.dataset.opens === 'keys') help();
    });
}

// In a Russian layout "о" is pressed where "j" stands.
function nameOf(event: KeyboardEvent): string {
    if (/^[a-z/?]$/i.test(event.key)) return event.key.toLowerCase();
    if (/^Key[A-Z]$/.test(event.code)) return event.code.slice(3).toLowerCase();
    if (event.code === 'Slash') return event.shiftKey ? '?' : '/';
    return event.key;
}

export function press(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (target.closest?.('input, textarea, select, [contenteditable="true"]')) {
        if (event.key === 'Escape') (target as HTMLElement).blur();
        return;
    }
    const key = nameOf(event);
    if (key === 'Escape') return;
    const both = first ? `${first} ${key}` : key;
    if (run(both) || (first && run(key))) {
        event.preventDefault();
        first = '';
        return;
    }
    first = document.querySelector(`[data-key^="${CSS.escape(key)} "]`) ? key : '';
    clearTimeout(timer);
    timer = window.setTimeout(() => (first = ''), PAUSE);
}

function run(key: string): boolean {
    if (key === '?') return help();
    if (key === 'j' || key === 'k') return walk(key === 'j' ? 1 : -1);
    const bound = all(`[data-key="${CSS.escape(key)}"]`).find((element) => element.getClientRects().length > 0);
    if (!bound) return false;
    if (bound.matches('input, textarea, select')) bound.focus();
    else bound.click();
    return true;
}

function walk(by: number): boolean {
    const rows = all('[data-rows] .row-item > a').filter((row) => row.getClientRects().length > 0);
    if (!rows.length) return false;
    const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
    const from = at >= 0 ? at : rows.findIndex((row) => row.matches('[aria-current="true"]'));
    const next = rows[Math.min(rows.length - 1, Math.max(0, from + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    return true;
}

function help(): true {
    const list = make('dl', { class: 'keys' });
    const add = (keys: string, words: string) => {
        const shown = keys.split(' ').flatMap((key, n) => [...(n ? [' '] : []), make('kbd', {}, key.length === 1 ? key.toUpperCase() : key)]);
        list.append(make('div', {}, make('dt', {}, words), make('dd', {}, ...shown)));
    };
    add('J K', t('keys.walk'));
    add('Enter', t('keys.open'));
    const seen = new Set<string>();
    for (const bound of all('[data-key]')) {
        const key = bound.dataset.key ?? '';
        const words = bound.dataset.keyWords ?? bound.getAttribute('aria-label') ?? bound.querySelector('span')?.textContent ?? bound.textContent ?? '';
        if (!seen.has(key)) add(key, words.trim());
        seen.add(key);
    }
    add('Ctrl+Enter', t('keys.send'));
    add('?', t('keys.help'));
    sheet(t('keys.title'), [list], [], true);
    return true;
}
