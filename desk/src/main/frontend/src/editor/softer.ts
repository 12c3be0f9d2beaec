// A sentence said more softly: asked for, shown, and put into the letter by a click that can be undone.
import { make } from '../shared/dom';
import { t } from '../shared/words';
import type { Remark } from './protocol';
import type { RemarkEvents } from './remarks';

export function softerButton(remark: Remark, events: RemarkEvents): HTMLElement {
    const ask = make('button', { type: 'button', class: 'btn btn-sm' }, t('remark.softer'));
    ask.addEventListener('click', () => void propose());
    return ask;

    async function propose(): Promise<void> {
        ask.setAttribute('disabled', '');
        ask.textContent = t('remark.softer.asking');
        const softer = await events.soften(remark);
        if (!softer) return ask.replaceWith(make('span', { class: 'small muted', role: 'status' }, t('remark.softer.none')));
        ask.closest('.remark')?.querySelector('.btn-row')?.before(make('p', { class: 'remark-advice', role: 'status' }, t('quoted', softer.text)));
        const edits = softer.fix.edits.map((edit) => ({ ...edit, was: softer.sentence }));
        const take = make('button', { type: 'button', class: 'btn btn-sm' }, softer.fix.label);
        take.addEventListener('click', () => events.fix({ ...remark, fix: { ...softer.fix, edits } }));
        ask.replaceWith(take);
    }
}
