// Places as the guard names them, and positions as ProseMirror counts them.
import type { Node } from '@tiptap/pm/model';
import type { Place } from './protocol';

// Where the text of each block begins, in the order of the document.
export function blockStarts(doc: Node): { from: number; size: number }[] {
    const starts: { from: number; size: number }[] = [];
    doc.descendants((node, position) => {
        if (!node.isTextblock) return true;
        starts.push({ from: position + 1, size: node.content.size });
        return false;
    });
    return starts;
}

export function range(doc: Node, place: Place, endBlock = place.block): { from: number; to: number } | null {
    const starts = blockStarts(doc);
    const first = starts[place.block];
    const last = starts[endBlock] ?? first;
    if (!first || !last) return null;
    const from = first.from + Math.min(place.start, first.size);
    const to = last.from + Math.min(place.end, last.size);
    return { from, to: Math.max(from, to) };
}
