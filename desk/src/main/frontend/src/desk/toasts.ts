// Short messages in the corner, read out by screen readers; the pointer over one keeps it.
import { icon, make } from '../shared/dom';
import { call } from '../shared/http';
import { type Toast, toast, waitingToast } from '../shared/toast';
import { t } from '../shared/words';

const STAYS = 6000;
const shown = new Map<string, HTMLElement>();

export function toasts(): void {
    document.addEventListener('toast', (event) => show((event as CustomEvent<Toast>).detail));
    document.addEventListener('toast-over', (event) => shown.get((event as CustomEvent<string>).detail)?.remove());
    const waiting = waitingToast();
    if (waiting) show(waiting);
}

function show(wanted: Toast): void {
    const place = document.getElementById('toasts');
    if (!place) return;
    if (wanted.key) shown.get(wanted.key)?.remove();
    const words = make('span', {}, wanted.text);
    const box = make('div', { class: `toast${wanted.kind ? ` toast-${wanted.kind}` : ''}` });
    box.append(icon(wanted.kind === 'late' ? 'exclamation-triangle-fill' : 'check-circle-fill'), words);
    const action = wanted.action ?? (wanted.undoUrl ? { label: t('undo'), run: () => void undo(wanted.undoUrl ?? '') } : null);
    if (action) {
        const button = make('button', { type: 'button', class: 'btn btn-sm' }, action.label);
        button.addEventListener('click', () => {
            box.remove();
            action.run();
        });
        box.append(button);
    }
    const close = make('button', { type: 'button', class: 'btn btn-sm btn-icon', 'aria-label': t('close') }, icon('x'));
    close.addEventListener('click', () => box.remove());
    box.append(close);
    place.append(box);
    if (wanted.key) shown.set(wanted.key, box);
    if (wanted.until) countDown(box, words, wanted);
    else if (!wanted.stays) leave(box);
}

function leave(box: HTMLElement): void {
    setTimeout(() => (box.matches(':hover, :focus-within') ? leave(box) : box.remove()), STAYS);
}

function countDown(box: HTMLElement, words: HTMLElement, wanted: Toast): void {
    const count = make('span', { class: 'numbers', 'aria-hidden': 'true' });
    words.append(' ', count);
    const end = Date.parse(wanted.until ?? '');
    const step = () => {
        const left = Math.ceil((end - Date.now()) / 1000);
        if (left <= 0 || !box.isConnected) return box.remove();
        count.textContent = `${left}`;
        setTimeout(step, 250);
    };
    step();
}

async function undo(url: string): Promise<void> {
    const answer = await call<{ location?: string; url?: string }>('POST', url);
    if (answer.status >= 400 || answer.status === 0) return toast({ text: t('undo.late'), kind: 'late' });
    const to = answer.body?.location ?? answer.body?.url;
    if (to) location.assign(to);
}
