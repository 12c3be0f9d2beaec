// Underlines in the text: they move along while one types and change only when the guard has read again.
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { range } from './blocks';
import type { Place, Question, Remark, Verdict } from './protocol';

const key = new PluginKey<DecorationSet>('marks');

// The document that was sent to be read, and what has been typed since.
export class Snapshot {
    readonly since = new Mapping();
    constructor(readonly doc: Node) {}

    now(place: Place, endBlock?: number): { from: number; to: number } | null {
        const then = range(this.doc, place, endBlock);
        if (!then) return null;
        const empty = then.from === then.to;
        const from = this.since.map(then.from, empty ? -1 : 1);
        const to = this.since.map(then.to, -1);
        return !empty && from >= to ? null : { from, to: Math.max(from, to) };
    }
}

export class Marks {
    private readonly snapshots = new Set<Snapshot>();
    read: Snapshot | null = null; // that which the shown verdict speaks of

    extension(): Extension {
        const moved = (transaction: Transaction) => {
            for (const snapshot of this.snapshots) snapshot.since.appendMapping(transaction.mapping);
        };
        const plugin = new Plugin<DecorationSet>({
            key,
            state: {
                init: () => DecorationSet.empty,
                apply(transaction, marks) {
                    if (transaction.docChanged) moved(transaction);
                    return (transaction.getMeta(key) as DecorationSet | undefined) ?? marks.map(transaction.mapping, transaction.doc);
                },
            },
            props: { decorations: (state) => key.getState(state) },
        });
        return Extension.create({ name: 'marks', addProseMirrorPlugins: () => [plugin] });
    }

    snapshot(doc: Node): Snapshot {
        const snapshot = new Snapshot(doc);
        this.snapshots.add(snapshot);
        return snapshot;
    }

    forget(snapshot: Snapshot): void {
        this.snapshots.delete(snapshot);
    }

    show(view: EditorView, snapshot: Snapshot, verdict: Verdict): void {
        if (this.read) this.forget(this.read);
        this.read = snapshot;
        const decorations = verdict.remarks.filter((remark) => remark.place === 'text').flatMap((remark) => this.underline(remark));
        view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, decorations)).setMeta('addToHistory', false));
    }

    private underline(remark: Remark): Decoration[] {
        const parts = remark.parts?.length ? remark.parts : [remark];
        return parts.flatMap((part) => {
            const at = this.read?.now(part);
            if (!at || at.from === at.to) return [];
            return [Decoration.inline(at.from, at.to, { class: `mark mark-${remark.weight}`, 'data-remark': remark.key }, { remark: remark.key })];
        });
    }

    // Where a remark stands now, for pointing at it and for its fix.
    place(view: EditorView, remark: Remark): { from: number; to: number } | null {
        const [found] = key.getState(view.state)?.find(undefined, undefined, (spec) => spec.remark === remark.key) ?? [];
        return found ? { from: found.from, to: found.to } : (this.read?.now(remark) ?? null);
    }

    point(view: EditorView, question: Question | null): void {
        const marks = key.getState(view.state) ?? DecorationSet.empty;
        const rest = marks.remove(marks.find(undefined, undefined, (spec) => spec.pointed));
        const at = question && question.block >= 0 ? this.read?.now(question) : null;
        const shown = at ? rest.add(view.state.doc, [Decoration.inline(at.from, at.to, { class: 'mark-answer' }, { pointed: true })]) : rest;
        view.dispatch(view.state.tr.setMeta(key, shown).setMeta('addToHistory', false));
    }
}
