// Dialogs: a <dialog class="sheet"> with a head, a body and a foot, removed when it is closed.
import { freshId, icon, make } from './dom';
import { t } from './words';

export interface Choice {
    label: string;
    look?: string;
    run?: () => boolean | void; // false keeps the sheet open
}

export function sheet(title: string, body: Node[], choices: Choice[], wide = false): HTMLDialogElement {
    const id = freshId('sheet');
    const close = make('button', { type: 'button', class: 'btn btn-quiet btn-icon', 'aria-label': t('close') }, icon('x-lg'));
    const head = make('div', { class: 'sheet-head' }, make('h2', { id }, title), close);
    const foot = make('div', { class: 'sheet-foot' });
    const dialog = make(
        'dialog',
        { class: `sheet${wide ? ' sheet-wide' : ''}`, 'aria-labelledby': id },
        head,
        make('div', { class: 'sheet-body' }, ...body),
    );
    for (const choice of choices) {
        const button = make('button', { type: 'button', class: `btn ${choice.look ?? ''}` }, choice.label);
        button.addEventListener('click', () => choice.run?.() !== false && dialog.close());
        foot.append(button);
    }
    if (choices.length) dialog.append(foot);
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
}
