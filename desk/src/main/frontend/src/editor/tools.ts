// The toolbar above the text.
import type { ChainedCommands, Editor } from '@tiptap/core';
import { icon, make } from '../shared/dom';
import { sheet } from '../shared/sheet';
import { t } from '../shared/words';

interface Tool {
    name: string;
    icon: string;
    mark: string;
    attributes?: Record<string, unknown>;
    run: (chain: ChainedCommands) => ChainedCommands;
}

const TOOLS: (Tool | null)[] = [
    { name: 'bold', icon: 'type-bold', mark: 'bold', run: (chain) => chain.toggleBold() },
    { name: 'italic', icon: 'type-italic', mark: 'italic', run: (chain) => chain.toggleItalic() },
    null,
    { name: 'numbers', icon: 'list-ol', mark: 'orderedList', run: (chain) => chain.toggleOrderedList() },
    { name: 'bullets', icon: 'list-ul', mark: 'bulletList', run: (chain) => chain.toggleBulletList() },
    { name: 'heading', icon: 'type-h2', mark: 'heading', attributes: { level: 2 }, run: (chain) => chain.toggleHeading({ level: 2 }) },
    { name: 'quote', icon: 'quote', mark: 'blockquote', run: (chain) => chain.toggleBlockquote() },
];

export function tools(place: HTMLElement | null, editor: Editor): void {
    if (!place) return;
    const marked: [HTMLElement, Tool][] = [];
    for (const tool of TOOLS) {
        if (!tool) {
            place.append(make('span', { class: 'gap' }));
            continue;
        }
        const button = tooled(tool.name, tool.icon);
        button.addEventListener('click', () => tool.run(editor.chain().focus()).run());
        marked.push([button, tool]);
        place.append(button);
    }
    const link = tooled('link', 'link-45deg');
    link.addEventListener('click', () => askLink(editor));
    place.append(link);
    const show = () => {
        for (const [button, tool] of marked) button.setAttribute('aria-pressed', String(editor.isActive(tool.mark, tool.attributes)));
        link.setAttribute('aria-pressed', String(editor.isActive('link')));
    };
    editor.on('transaction', show);
    place.addEventListener('mousedown', (event) => event.preventDefault()); // the selection stays
    place.addEventListener('keydown', (event) => walk(place, event));
    show();
}

function tooled(name: string, image: string): HTMLButtonElement {
    return make('button', { type: 'button', class: 'btn btn-quiet btn-sm btn-icon', 'aria-label': t(`tool.${name}`), title: t(`tool.${name}`) }, icon(image));
}

function walk(place: HTMLElement, event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!by) return;
    const buttons = [...place.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
}

function askLink(editor: Editor): void {
    const before = (editor.getAttributes('link').href as string | undefined) ?? '';
    const input = make('input', { class: 'form-control', type: 'text', inputmode: 'url', value: before, 'aria-label': t('link.address'), placeholder: 'https://' });
    const set = () => {
        const typed = input.value.trim();
        const href = /^[a-z]+:/i.test(typed) ? typed : typed.includes('@') ? `mailto:${typed}` : `https://${typed}`;
        const chain = editor.chain().focus().extendMarkRange('link');
        if (!typed) chain.unsetLink().run();
        else if (editor.state.selection.empty && !before) chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run();
        else chain.setLink({ href }).run();
    };
    const dialog = sheet(t('tool.link'), [input], [{ label: t('cancel') }, { label: t('done'), look: 'btn-primary', run: set }]);
    input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        set();
        dialog.close();
    });
    input.focus();
}
