// What one click on a remark does: a fix goes into the letter, a softer sentence is asked for, a word is learnt.
import type { Editor } from '@tiptap/core';
import { call } from '../shared/http';
import { toast } from '../shared/toast';
import { t } from '../shared/words';
import { moveApart } from './apart';
import type { Attachments } from './attachments';
import type { Fields } from './fields';
import { fixText } from './fixes';
import type { Marks } from './marks';
import type { Remark, Softer } from './protocol';
import type { RemarkEvents } from './remarks';
import type { Saving } from './saving';

export interface Corrected {
    url: string;
    editor: Editor;
    marks: Marks;
    fields: Fields;
    files: Attachments;
    saving: Saving;
}

export class Corrections implements RemarkEvents {
    // The parts are there as soon as somebody can click.
    constructor(private readonly parts: () => Corrected) {}

    readonly fix = (remark: Remark): void => {
        const { url, editor, marks, fields, files, saving } = this.parts();
        const edits = remark.fix?.edits ?? [];
        const apart = edits.find((edit) => edit.kind === 'conversation');
        if (apart) return void moveApart(url, saving, apart.text);
        for (const edit of edits) {
            if (edit.kind === 'subject') fields.subject.value = edit.text;
            if (edit.kind === 'recipients') fields.add(edit.to ?? [], edit.cc ?? []);
            if (edit.kind === 'file') files.pick();
        }
        fixText(editor, marks, edits);
        saving.changed(0);
    };

    // The places of the answer are those of the text that the desk has; typed on meanwhile, the answer is dropped.
    readonly soften = async (remark: Remark): Promise<Softer | null> => {
        const { url, marks, saving } = this.parts();
        await saving.save();
        const read = marks.read;
        const { body } = await call<Softer>('POST', `${url}/softer`, { key: remark.key });
        return read === marks.read ? body : null;
    };

    readonly goTo = (remark: Remark): void => {
        const { editor, marks } = this.parts();
        const at = marks.place(editor.view, remark);
        if (at) editor.chain().setTextSelection(at).scrollIntoView().focus().run();
    };

    // The word is right from now on; every open draft is read again as soon as the desk has noted it.
    readonly learn = async (remark: Remark, firm: boolean): Promise<void> => {
        const answer = await call('POST', firm ? '/settings/team/terms' : '/dictionary', new URLSearchParams({ word: remark.words }));
        if (answer.status !== 204) return toast({ text: t('lost'), kind: 'late', key: 'lost' });
        toast({ text: t('remark.learned', remark.words), kind: 'good' });
        this.parts().saving.readAgain();
    };
}
