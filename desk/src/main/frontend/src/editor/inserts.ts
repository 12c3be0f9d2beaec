// Ready pieces of text: templates, an acknowledgement, a numbered list of the questions, a quotation.
import type { Editor } from '@tiptap/core';
import { t } from '../shared/words';
import type { Question } from './protocol';

const escaped = (text: string) => {
    const box = document.createElement('p');
    box.textContent = text;
    return box.innerHTML;
};

// In an empty letter it is the letter; in one begun it comes after the paragraph of the cursor.
export function insertHtml(editor: Editor, html: string): void {
    if (editor.isEmpty) {
        editor.chain().setContent(html, { emitUpdate: true }).focus('end').run();
        return;
    }
    const { $from } = editor.state.selection;
    const empty = $from.parent.isTextblock && $from.parent.content.size === 0 && $from.depth === 1;
    const at = empty ? { from: $from.before(), to: $from.after() } : $from.depth > 0 ? $from.after(1) : editor.state.doc.content.size;
    editor.chain().insertContentAt(at, html).focus().run();
}

export function insertAnswers(editor: Editor, questions: Question[]): void {
    if (!questions.length) return;
    const items = questions.map((question) => `<li><p><em>${escaped(question.text)}</em></p><p></p></li>`);
    const before = editor.state.doc;
    insertHtml(editor, `<ol>${items.join('')}</ol>`);
    const gap = firstGap(editor, before.content.findDiffStart(editor.state.doc.content) ?? 0);
    if (gap !== null) editor.chain().focus().setTextSelection(gap).run();
}

function firstGap(editor: Editor, after: number): number | null {
    let found: number | null = null;
    editor.state.doc.nodesBetween(after, editor.state.doc.content.size, (node, position, parent) => {
        if (found === null && node.isTextblock && node.content.size === 0 && parent?.type.name === 'listItem') found = position + 1;
        return found === null;
    });
    return found;
}

export function insertQuote(editor: Editor, lines: string[]): void {
    insertHtml(editor, `<blockquote>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</blockquote><p></p>`);
}

export function acknowledgement(ready: string | undefined): string {
    return ready || `<p>${escaped(t('acknowledge.text'))}</p>`;
}
