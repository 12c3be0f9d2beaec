// "Quote": a button beside words that are selected in a letter, framed or plain.
import { icon, make } from '../shared/dom';
import { t } from '../shared/words';

export function quoting(insert: (lines: string[]) => boolean): void {
    let button: HTMLElement | null = null;
    const close = () => {
        button?.remove();
        button = null;
    };
    const offer = (selection: Selection | null, left: number, top: number) => {
        close();
        const words = selection?.toString().trim();
        if (!selection?.rangeCount || !words || !document.querySelector('.composer')) return;
        const at = selection.getRangeAt(0).getBoundingClientRect();
        button = make('button', { type: 'button', class: 'btn btn-sm btn-primary quote-button' }, icon('quote'), t('quote'));
        button.style.left = `${Math.max(8, Math.min(innerWidth - 140, left + at.left))}px`;
        button.style.top = `${Math.max(8, top + at.top - 40)}px`;
        button.addEventListener('mousedown', (event) => event.preventDefault());
        button.addEventListener('click', () => {
            close();
            if (insert(words.split(/\n+/).map((line) => line.trim()).filter(Boolean))) selection.removeAllRanges();
        });
        document.body.append(button);
    };
    document.addEventListener('letter:selected', (event) => {
        const frame = event.target as HTMLIFrameElement;
        const place = frame.getBoundingClientRect();
        offer(frame.contentDocument?.getSelection() ?? null, place.left, place.top);
    });
    for (const name of ['mouseup', 'keyup']) {
        document.addEventListener(name, (event) => {
            const target = event.target as Element;
            if (button?.contains(target)) return;
            if (target.closest?.('.letter-body') && !target.closest('.composer')) offer(document.getSelection(), 0, 0);
            else close();
        });
    }
    document.addEventListener('scroll', close, { capture: true, passive: true });
}
