// Buttons beside words that are selected in a letter, framed or plain: "Quote", and one for each form that takes words.
import { all, icon, make } from '../shared/dom';
import { t } from '../shared/words';

export function quoting(insert: (lines: string[]) => boolean): void {
    let bar: HTMLElement | null = null;
    const close = () => {
        bar?.remove();
        bar = null;
    };
    const offer = (selection: Selection | null, within: Element, left: number, top: number) => {
        close();
        const words = selection?.toString().trim();
        if (!selection?.rangeCount || !words || !document.querySelector('.composer')) return;
        const at = selection.getRangeAt(0).getBoundingClientRect();
        bar = make('div', { class: 'quote-bar' });
        bar.style.left = `${Math.max(8, Math.min(innerWidth - 300, left + at.left))}px`;
        bar.style.top = `${Math.max(8, top + at.top - 40)}px`;
        bar.addEventListener('mousedown', (event) => event.preventDefault());
        const add = (name: string, label: string, act: () => boolean) => {
            const button = make('button', { type: 'button', class: 'btn btn-sm btn-primary' }, icon(name), label);
            button.addEventListener('click', () => {
                close();
                if (act()) selection.removeAllRanges();
            });
            bar?.append(button);
        };
        const lines = words.split(/\n+/).map((line) => line.trim()).filter(Boolean);
        add('quote', t('quote'), () => insert(lines));
        const letter = within.closest<HTMLElement>('[data-letter]')?.dataset.letter ?? '';
        for (const form of all<HTMLFormElement>('form[data-takes-words]')) {
            add('check2', form.dataset.takesWords ?? '', () => fill(form, lines.join(' '), letter));
        }
        document.body.append(bar);
    };
    document.addEventListener('letter:selected', (event) => {
        const frame = event.target as HTMLIFrameElement;
        const place = frame.getBoundingClientRect();
        offer(frame.contentDocument?.getSelection() ?? null, frame, place.left, place.top);
    });
    for (const name of ['mouseup', 'keyup']) {
        document.addEventListener(name, (event) => {
            const target = event.target as Element;
            if (bar?.contains(target)) return;
            if (target.closest?.('.letter-body') && !target.closest('.composer')) offer(document.getSelection(), target, 0, 0);
            else close();
        });
    }
    document.addEventListener('scroll', close, { capture: true, passive: true });
}

// The words and their letter come into the form, which is looked over before it is kept.
function fill(form: HTMLFormElement, words: string, letter: string): boolean {
    const field = form.querySelector<HTMLTextAreaElement>('[name=words]');
    const source = form.querySelector<HTMLInputElement>('[name=letter]');
    if (!field) return false;
    field.value = words.slice(0, field.maxLength > 0 ? field.maxLength : undefined);
    if (source) source.value = letter;
    const folded = form.closest('details');
    if (folded) folded.open = true;
    field.focus();
    return true;
}
