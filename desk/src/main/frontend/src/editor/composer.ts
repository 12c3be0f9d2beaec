// One composer: a draft, its text, its people, its files, and what the guard says of them.
import type { Editor } from '@tiptap/core';
import { toast } from '../shared/toast';
import { t } from '../shared/words';
import { Attachments } from './attachments';
import { Corrections } from './corrections';
import { dropping } from './dropping';
import { Ending } from './ending';
import { Fields } from './fields';
import { acknowledgement, insertAnswers, insertHtml, insertQuote } from './inserts';
import { kept, release } from './keep';
import { Marks, type Snapshot } from './marks';
import { Parts } from './parts';
import type { Content, Newer, Question, Stored, Verdict } from './protocol';
import { Questions } from './questions';
import { Remarks } from './remarks';
import { Saving } from './saving';
import { Sending } from './sending';
import { letterText } from './text';
import { tools } from './tools';

const AGAIN = { loading: 3000, pending: 400, none: 0, ready: 0 };
const ROUNDS = 10;

export class Composer {
    readonly url: string;
    private readonly stored: Stored;
    readonly marks = new Marks();
    readonly editor: Editor;
    private readonly parts: Parts;
    readonly fields: Fields;
    readonly files: Attachments;
    private readonly remarks: Remarks;
    private readonly questions: Questions;
    readonly saving: Saving;
    private readonly sending: Sending;
    private readonly ending: Ending;
    private ticked: Set<number>;
    private open: Question[] = [];
    private again = 0;
    private asked = 0;

    constructor(private readonly place: HTMLElement) {
        const changed = () => this.changed();
        const data = place.dataset;
        this.url = data.draftUrl ?? '';
        this.parts = new Parts(place);
        this.stored = JSON.parse(this.parts.the('draft').textContent || '{}') as Stored;
        this.ticked = new Set(this.stored.ticked);
        this.fields = new Fields(this.parts, data, changed);
        this.editor = letterText(this.parts.the('text'), this.stored.html, this.marks.extension(), {
            changed,
            left: () => this.saving.isDirty && void this.saving.save(),
            files: (files) => this.files.add(files),
        });
        const events = new Corrections(() => this);
        this.files = new Attachments(this.parts.the('attachments'), this.parts.maybe('warning'), `${this.url}/attachments`, Number(data.maxTotal ?? 0), () => this.saving.readAgain());
        this.remarks = new Remarks(this.parts.maybe('remarks'), this.parts.the('text'), events);
        this.questions = new Questions(this.parts.maybe('questions'), (id, on) => this.tick(id, on), (question) => this.marks.point(this.editor.view, question));
        this.fields.fill(this.stored);
        this.saving = new Saving(
            {
                url: this.url,
                content: () => this.content(),
                snapshot: () => this.marks.snapshot(this.editor.state.doc),
                verdict: (verdict, snapshot) => this.judged(verdict, snapshot),
                dropped: (snapshot) => this.marks.forget(snapshot),
                take: (newer) => this.take(newer),
                state: (state, at) => this.parts.state(state, at),
                over: (state) => this.ending.over(t(`over.${state}`)),
            },
            Number(data.version ?? 0),
        );
        const aside = this.parts.beside();
        this.ending = new Ending(place, this.url, this.saving, () => {
            this.editor.destroy();
            aside?.remove();
        });
        this.sending = new Sending({
            url: this.url,
            saving: this.saving,
            events,
            verdict: (verdict) => this.judged(verdict, this.marks.snapshot(this.editor.state.doc)),
            sent: (sent, at) => this.ending.sent(sent, at),
            reload: () => location.reload(),
        });
        this.start();
    }

    private start(): void {
        this.files.show(this.stored.attachments ?? []);
        tools(this.parts.maybe('tools'), this.editor);
        this.listen();
        const first = this.stored.questions?.map((question) => ({ ...question, text: question.shortForm || question.text, state: 'missed' as const, weak: false, ticked: this.ticked.has(question.id), block: -1, start: 0, end: 0, until: null }));
        this.showQuestions(first ?? []);
        if (this.stored.verdict) this.judged(this.stored.verdict, this.marks.snapshot(this.editor.state.doc));
        else if (!this.editor.isEmpty) this.saving.readAgain();
        this.parts.signature(this.stored.signature);
        this.rescue();
    }

    private listen(): void {
        this.place.addEventListener('click', (event) => {
            const target = event.target as Element;
            const act = target.closest<HTMLElement>('[data-act]')?.dataset.act;
            const template = target.closest<HTMLElement>('[data-template]')?.dataset.template;
            if (act) this.act(act);
            if (template) insertHtml(this.editor, template);
        });
        this.place.addEventListener('keydown', (event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.stopPropagation();
            void this.sending.send();
        }, true);
        const text = this.parts.the('text');
        text.dataset.key = 'r';
        text.dataset.keyWords = t('keys.write');
        text.addEventListener('click', (event) => event.target === text && this.editor.commands.focus('end'));
        dropping(this.place, (files) => this.files.add(files));
        // The rules, or the words that are right, have changed meanwhile.
        document.addEventListener('desk:rules', () => this.place.isConnected && !this.saving.stopped && this.saving.readAgain());
    }

    private act(act: string): void {
        if (act === 'send') void this.sending.send();
        else if (act === 'later') this.sending.later();
        else if (act === 'attach') this.files.pick();
        else if (act === 'answers') this.answers();
        else if (act === 'acknowledge') insertHtml(this.editor, acknowledgement(this.stored.acknowledgement));
        else if (act === 'discard') void this.ending.discard();
    }

    private answers(): void {
        const waiting = this.open.filter((question) => question.state === 'missed' && !question.ticked);
        if (!this.open.length) toast({ text: t('answers.none') });
        else insertAnswers(this.editor, waiting.length ? waiting : this.open);
    }

    quote(lines: string[]): void {
        insertQuote(this.editor, lines);
    }

    private changed(): void {
        this.asked = 0;
        if (!this.place.classList.contains('is-written')) {
            this.place.classList.add('is-written');
            document.dispatchEvent(new CustomEvent('composer:writing'));
        }
        this.saving.changed();
    }

    private content(): Content {
        return { ...this.fields.content, html: this.editor.isEmpty ? '' : this.editor.getHTML(), ticked: [...this.ticked] };
    }

    private take(newer: Newer): void {
        this.fields.fill(newer);
        this.ticked = new Set(newer.ticked);
        this.editor.commands.setContent(newer.html, { emitUpdate: false });
        this.saving.readAgain();
    }

    private judged(verdict: Verdict, snapshot: Snapshot): void {
        this.marks.show(this.editor.view, snapshot, verdict);
        this.remarks.show(verdict.remarks, verdict.ready !== false && verdict.grammar !== 'loading');
        if (verdict.questions.length) this.showQuestions(verdict.questions);
        document.dispatchEvent(new CustomEvent('draft-read')); // what else is shown of a draft follows
        this.askAgain(verdict.waiting ? AGAIN.pending : verdict.ready === false ? AGAIN.loading : AGAIN[verdict.grammar ?? 'none']);
    }

    // What the desk does not know yet it knows in a moment; for one state of the text it is asked a few times at most.
    private askAgain(wait: number): void {
        clearTimeout(this.again);
        if (wait && this.asked++ < ROUNDS) this.again = window.setTimeout(() => this.saving.readAgain(), wait);
    }

    private showQuestions(questions: Question[]): void {
        this.open = questions;
        this.questions.show(questions);
    }

    private tick(id: number, on: boolean): void {
        if (on) this.ticked.add(id);
        else this.ticked.delete(id);
        this.showQuestions(this.open.map((question) => (Number(question.id) === id ? { ...question, ticked: on } : question)));
        this.saving.changed(0);
    }

    // Text that had not reached the desk when this page was closed.
    private rescue(): void {
        const found = kept(this.url);
        if (!found || found.content.html === this.content().html) return release(this.url);
        const restore = () => {
            this.fields.fill(found.content);
            this.editor.commands.setContent(found.content.html);
        };
        if (found.version >= this.saving.version) return restore();
        toast({ text: t('rescue'), stays: true, action: { label: t('rescue.take'), run: restore } });
    }
}
