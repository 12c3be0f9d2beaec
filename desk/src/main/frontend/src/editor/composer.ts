// One composer: a draft, its text, its people, its files, and what the guard says of them.
import type { Editor } from '@tiptap/core';
import { icon, make } from '../shared/dom';
import { call } from '../shared/http';
import { toast } from '../shared/toast';
import { language, t } from '../shared/words';
import { moveApart } from './apart';
import { Attachments } from './attachments';
import { fixText } from './fixes';
import { acknowledgement, insertAnswers, insertHtml, insertQuote } from './inserts';
import { kept, release } from './keep';
import { Marks, type Snapshot } from './marks';
import { People } from './people';
import type { Content, Newer, Question, Remark, Sent, Softer, Stored, Verdict } from './protocol';
import { Questions } from './questions';
import { Remarks } from './remarks';
import { type State, Saving } from './saving';
import { Sending } from './sending';
import { letterText } from './text';
import { tools } from './tools';

const AGAIN = { loading: 3000, pending: 400, none: 0, ready: 0 };
const ROUNDS = 10;
const clock = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', { hour: '2-digit', minute: '2-digit' });

export class Composer {
    private readonly url: string;
    private readonly stored: Stored;
    private readonly marks = new Marks();
    private readonly editor: Editor;
    private readonly to: People;
    private readonly cc: People;
    private readonly subject: HTMLInputElement;
    private readonly files: Attachments;
    private readonly remarks: Remarks;
    private readonly questions: Questions;
    private readonly saving: Saving;
    private readonly sending: Sending;
    private aside: HTMLElement | null;
    private ticked: Set<number>;
    private open: Question[] = [];
    private again = 0;
    private asked = 0;

    constructor(private readonly place: HTMLElement) {
        const changed = () => this.changed();
        const data = place.dataset;
        this.url = data.draftUrl ?? '';
        this.aside = place.querySelector('.composer-aside');
        this.stored = JSON.parse(this.part('draft').textContent || '{}') as Stored;
        this.ticked = new Set(this.stored.ticked);
        this.subject = this.part<HTMLInputElement>('subject');
        this.to = new People(this.part('to'), data.peopleUrl ?? '', changed);
        this.cc = new People(this.part('cc'), data.peopleUrl ?? '', changed);
        this.editor = letterText(this.part('text'), this.stored.html, this.marks.extension(), {
            changed,
            left: () => this.saving.isDirty && void this.saving.save(),
            files: (files) => this.files.add(files),
        });
        const events = { fix: (remark: Remark) => this.fix(remark), goTo: (remark: Remark) => this.goTo(remark), soften: (remark: Remark) => this.soften(remark), learn: (remark: Remark, firm: boolean) => void this.learn(remark, firm) };
        this.files = new Attachments(this.part('attachments'), this.maybe('warning'), `${this.url}/attachments`, Number(data.maxTotal ?? 0), () => this.saving.readAgain());
        this.remarks = new Remarks(this.maybe('remarks'), this.part('text'), events);
        this.questions = new Questions(this.maybe('questions'), (id, on) => this.tick(id, on), (question) => this.marks.point(this.editor.view, question));
        this.fill(this.stored);
        this.saving = new Saving(
            {
                url: this.url,
                content: () => this.content(),
                snapshot: () => this.marks.snapshot(this.editor.state.doc),
                verdict: (verdict, snapshot) => this.judged(verdict, snapshot),
                dropped: (snapshot) => this.marks.forget(snapshot),
                take: (newer) => this.take(newer),
                state: (state, at) => this.state(state, at),
                over: (state) => this.over(t(`over.${state}`)),
            },
            Number(data.version ?? 0),
        );
        this.sending = new Sending({
            url: this.url,
            saving: this.saving,
            events,
            verdict: (verdict) => this.judged(verdict, this.marks.snapshot(this.editor.state.doc)),
            sent: (sent, at) => this.sent(sent, at),
            reload: () => location.reload(),
        });
        this.start();
    }

    private start(): void {
        this.files.show(this.stored.attachments ?? []);
        tools(this.maybe('tools'), this.editor);
        this.listen();
        const first = this.stored.questions?.map((question) => ({ ...question, text: question.shortForm || question.text, state: 'missed' as const, weak: false, ticked: this.ticked.has(question.id), block: -1, start: 0, end: 0, until: null }));
        this.showQuestions(first ?? []);
        if (this.stored.verdict) this.judged(this.stored.verdict, this.marks.snapshot(this.editor.state.doc));
        else if (!this.editor.isEmpty) this.saving.readAgain();
        if (this.stored.signature) this.part('text').after(this.signature(this.stored.signature));
        this.beside();
        this.rescue();
    }

    // Where the conversation has a column of its own for such things, remarks stand there, in sight while one types.
    private beside(): void {
        const side = this.place.closest('.conversation')?.querySelector('.side');
        if (!this.aside || !side || !matchMedia('(min-width: 81.25rem)').matches) return;
        const beside = make('div', { class: 'composer-aside is-beside', role: 'group', 'aria-label': this.aside.getAttribute('aria-label') ?? '' });
        beside.append(...this.aside.childNodes);
        this.aside.remove();
        this.aside = beside;
        side.prepend(beside);
    }

    private listen(): void {
        this.subject.addEventListener('input', () => this.changed());
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
        const text = this.part('text');
        text.dataset.key = 'r';
        text.dataset.keyWords = t('keys.write');
        text.addEventListener('click', (event) => event.target === text && this.editor.commands.focus('end'));
        this.dropZone();
        // The rules, or the words that are right, have changed meanwhile.
        document.addEventListener('desk:rules', () => this.place.isConnected && !this.saving.stopped && this.saving.readAgain());
    }

    private dropZone(): void {
        const over = (on: boolean) => this.place.classList.toggle('is-dropping', on);
        this.place.addEventListener('dragover', (event) => {
            if (!event.dataTransfer?.types.includes('Files')) return;
            event.preventDefault();
            over(true);
        });
        this.place.addEventListener('dragleave', (event) => !this.place.contains(event.relatedTarget as Node | null) && over(false));
        this.place.addEventListener('drop', (event) => {
            over(false);
            if (event.defaultPrevented || !event.dataTransfer?.files.length) return;
            event.preventDefault();
            this.files.add(event.dataTransfer.files);
        });
    }

    private act(act: string): void {
        if (act === 'send') void this.sending.send();
        else if (act === 'later') this.sending.later();
        else if (act === 'attach') this.files.pick();
        else if (act === 'answers') this.answers();
        else if (act === 'acknowledge') insertHtml(this.editor, acknowledgement(this.stored.acknowledgement));
        else if (act === 'discard') void this.discard();
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
        return { to: this.to.all, cc: this.cc.all, subject: this.subject.value, html: this.editor.isEmpty ? '' : this.editor.getHTML(), ticked: [...this.ticked] };
    }

    private fill(content: Content): void {
        this.to.all = content.to ?? [];
        this.cc.all = content.cc ?? [];
        this.subject.value = content.subject ?? '';
        this.subject.readOnly = this.place.dataset.frozen !== undefined && this.place.dataset.frozen !== 'false';
    }

    private take(newer: Newer): void {
        this.fill(newer);
        this.ticked = new Set(newer.ticked);
        this.editor.commands.setContent(newer.html, { emitUpdate: false });
        this.saving.readAgain();
    }

    private judged(verdict: Verdict, snapshot: Snapshot): void {
        this.marks.show(this.editor.view, snapshot, verdict);
        this.remarks.show(verdict.remarks, verdict.ready !== false && verdict.grammar !== 'loading');
        if (verdict.questions.length) this.showQuestions(verdict.questions);
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

    private fix(remark: Remark): void {
        const apart = remark.fix?.edits.find((edit) => edit.kind === 'conversation');
        if (apart) return void moveApart(this.url, this.saving, apart.text);
        for (const edit of remark.fix?.edits ?? []) {
            if (edit.kind === 'subject') this.subject.value = edit.text;
            if (edit.kind === 'recipients') {
                this.to.add(edit.to ?? []);
                this.cc.add(edit.cc ?? []);
            }
            if (edit.kind === 'file') this.files.pick();
        }
        fixText(this.editor, this.marks, remark.fix?.edits ?? []);
        this.saving.changed(0);
    }

    // The places of the answer are those of the text that the desk has; typed on meanwhile, the answer is dropped.
    private async soften(remark: Remark): Promise<Softer | null> {
        await this.saving.save();
        const read = this.marks.read;
        const { body } = await call<Softer>('POST', `${this.url}/softer`, { key: remark.key });
        return read === this.marks.read ? body : null;
    }

    private goTo(remark: Remark): void {
        const at = this.marks.place(this.editor.view, remark);
        if (at) this.editor.chain().setTextSelection(at).scrollIntoView().focus().run();
    }

    private state(state: State, at?: string): void {
        const place = this.maybe('state');
        if (!place) return;
        place.dataset.state = state;
        const words = state === 'saved' ? t('state.saved', clock.format(at ? Date.parse(at) : Date.now())) : t(`state.${state}`);
        if (place.textContent === words) return;
        place.replaceChildren(icon(state === 'saved' ? 'cloud-check' : state === 'saving' ? 'arrow-clockwise' : 'cloud-slash'), words);
    }

    private signature(html: string): HTMLElement {
        const box = make('div', { class: 'composer-signature prose', title: t('signature') });
        box.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
        return box;
    }

    // Text that had not reached the desk when this page was closed.
    private rescue(): void {
        const found = kept(this.url);
        if (!found || found.content.html === this.content().html) return release(this.url);
        const restore = () => {
            this.fill(found.content);
            this.editor.commands.setContent(found.content.html);
        };
        if (found.version >= this.saving.version) return restore();
        toast({ text: t('rescue'), stays: true, action: { label: t('rescue.take'), run: restore } });
    }

    private sent(sent: Sent, at: string | null): void {
        release(this.url);
        const words = at ? t('sent.later', new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })) : t('sent');
        toast({ text: words, kind: 'good', until: at ? undefined : sent.undoUntil, stays: Boolean(at), undoUrl: sent.undoUrl, key: 'sent' });
        this.over(words, 'notice-good');
    }

    // The word is right from now on; every open draft is read again as soon as the desk has noted it.
    private async learn(remark: Remark, firm: boolean): Promise<void> {
        const answer = await call('POST', firm ? '/settings/team/terms' : '/dictionary', new URLSearchParams({ word: remark.words }));
        if (answer.status !== 204) return toast({ text: t('lost'), kind: 'late', key: 'lost' });
        toast({ text: t('remark.learned', remark.words), kind: 'good' });
        this.saving.readAgain();
    }

    private async discard(): Promise<void> {
        this.saving.stopped = true;
        const answer = await call<{ undoUrl?: string }>('POST', `${this.url}/discard`);
        if (answer.status >= 400 || answer.status === 0) {
            this.saving.stopped = false;
            return toast({ text: t('lost'), kind: 'late', key: 'lost' });
        }
        release(this.url);
        toast({ text: t('discarded'), undoUrl: answer.body?.undoUrl, key: 'discarded' });
        this.over(t('discarded'));
    }

    // The draft is no longer to be written: sent, or thrown away, here or elsewhere.
    private over(words: string, look = ''): void {
        this.saving.stopped = true;
        this.editor.destroy();
        this.aside?.remove();
        const again = make('button', { type: 'button', class: 'btn btn-sm' }, t('over.again'));
        again.addEventListener('click', () => (this.place.dataset.conversation ? location.reload() : location.assign('/drafts/new')));
        const notice = make('div', { class: `notice ${look}`, role: 'status' }, icon('envelope-paper'), make('p', {}, words), make('div', { class: 'btn-row' }, again));
        this.place.classList.remove('is-written');
        this.place.replaceWith(make('div', { class: 'composer-over', tabindex: '-1' }, notice));
        document.dispatchEvent(new CustomEvent('composer:writing'));
    }

    private part<E extends HTMLElement = HTMLElement>(name: string): E {
        const found = this.maybe<E>(name);
        if (!found) throw new Error(`The composer has no part "${name}"`);
        return found;
    }

    private maybe<E extends HTMLElement = HTMLElement>(name: string): E | null {
        return this.place.querySelector<E>(`[data-part="${name}"]`);
    }
}
