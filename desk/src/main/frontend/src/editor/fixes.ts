// One click does what a remark advises; one Ctrl+Z takes it back.
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Marks } from './marks';
import type { Edit } from './protocol';

const NUMBERED = /^\d{1,2}[.)]\s+/;
const BULLET = /^[-•–]\s+/;

// The edits of the text; those of other parts of the letter are not its business.
export function fixText(editor: Editor, marks: Marks, edits: Edit[]): void {
    const transaction = closeHistory(editor.state.tr);
    const placed = edits
        .filter((edit) => edit.kind === 'replace')
        .map((edit) => ({ edit, at: marks.read?.now(edit, edit.endBlock) }))
        .sort((a, b) => (b.at?.from ?? 0) - (a.at?.from ?? 0)); // from the end, so that places before stay true
    for (const { edit, at } of placed) if (at && stands(editor, at, edit)) replace(transaction, editor.schema, at.from, at.to, edit.text);
    if (transaction.docChanged) editor.view.dispatch(transaction.scrollIntoView());
    editor.commands.focus();
}

function stands(editor: Editor, at: { from: number; to: number }, edit: Edit): boolean {
    return edit.was === undefined || editor.state.doc.textBetween(at.from, at.to, '\n', '\n') === edit.was;
}

function replace(transaction: Transaction, schema: Schema, from: number, to: number, text: string): void {
    if (!text.includes('\n')) {
        if (text) transaction.insertText(text, from, to);
        else transaction.delete(from, to);
        return;
    }
    const start = transaction.doc.resolve(from);
    const end = transaction.doc.resolve(to);
    const blocks = paragraphs(schema, text);
    const atStart = start.parentOffset === 0; // nothing of the first block stays before the new text
    const atEnd = end.parentOffset === end.parent.content.size;
    if (from === to && (atStart || atEnd)) {
        transaction.insert(atStart ? outside(start, -1) : outside(end, 1), blocks);
        return;
    }
    const opensAt = !atStart && !text.startsWith('\n') && blocks[0]?.isTextblock ? 1 : 0;
    const opensTo = !atEnd && !text.endsWith('\n') && blocks[blocks.length - 1]?.isTextblock ? 1 : 0;
    const slice = new Slice(Fragment.from(blocks), opensAt, opensTo);
    transaction.replaceRange(atStart ? start.before() : from, atEnd ? end.after() : to, slice);
}

// Before or after the block; at the edge of a list before or after the whole list.
function outside(at: ResolvedPos, side: -1 | 1): number {
    const edge = side < 0 ? at.pos - (at.depth - 1) === at.start(1) : at.pos + (at.depth - 1) === at.end(1);
    const depth = edge ? 1 : at.depth;
    return side < 0 ? at.before(depth) : at.after(depth);
}

// Lines are paragraphs; lines that begin with a number or a dash are a list.
export function paragraphs(schema: Schema, text: string): Node[] {
    const blocks: Node[] = [];
    let items: Node[] = [];
    let list = '';
    const close = () => {
        const type = schema.nodes[list];
        if (items.length && type) blocks.push(type.create(null, items));
        items = [];
        list = '';
    };
    const paragraph = (line: string) => schema.node('paragraph', null, line ? schema.text(line) : undefined);
    for (const line of text.split('\n').filter((one) => one.trim())) {
        const kind = NUMBERED.test(line) ? 'orderedList' : BULLET.test(line) ? 'bulletList' : '';
        if (kind !== list) close();
        list = kind;
        if (kind) items.push(schema.node('listItem', null, paragraph(line.replace(NUMBERED, '').replace(BULLET, ''))));
        else blocks.push(paragraph(line));
    }
    close();
    return blocks;
}
