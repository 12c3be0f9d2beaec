// Keeps the draft on the desk as it is typed; when that fails it waits in the browser, and is tried again.
import { call } from '../shared/http';
import { sheet } from '../shared/sheet';
import { noToast, toast } from '../shared/toast';
import { t } from '../shared/words';
import { make } from '../shared/dom';
import { keep, release } from './keep';
import type { Snapshot } from './marks';
import type { Content, Newer, Saved, Verdict } from './protocol';

const PAUSE = 250;
const FIRST_RETRY = 2000;
const LAST_RETRY = 30_000;
const KEEPALIVE_LIMIT = 60_000;

export type State = 'saved' | 'saving' | 'lost' | 'out' | '';

export interface Saver {
    url: string;
    content: () => Content;
    snapshot: () => Snapshot;
    verdict: (verdict: Verdict, snapshot: Snapshot) => void;
    dropped: (snapshot: Snapshot) => void;
    take: (newer: Newer) => void;
    state: (state: State, at?: string) => void;
    over: (state: string) => void;
}

export class Saving {
    private typed = 0; // counts changes
    private stored = 0; // the change that the desk has
    private timer = 0;
    private retry = FIRST_RETRY;
    private flight: Promise<boolean> | null = null;
    private last: string;
    stopped = false;

    constructor(private readonly saver: Saver, public version: number) {
        this.last = JSON.stringify(saver.content());
        addEventListener('online', () => this.isDirty && void this.save());
        addEventListener('focus', () => this.isDirty && void this.save());
        addEventListener('pagehide', () => this.leave());
    }

    get isDirty(): boolean {
        return this.typed > this.stored;
    }

    changed(pause = PAUSE): void {
        this.typed++;
        this.saver.state('saving');
        this.later(pause);
    }

    // Everything typed so far is on the desk when this is true.
    async save(): Promise<boolean> {
        clearTimeout(this.timer);
        if (this.flight) await this.flight;
        if (this.stopped) return false;
        if (!this.isDirty) return true;
        this.flight = this.put();
        const done = await this.flight;
        this.flight = null;
        if (done && this.isDirty) this.later(PAUSE);
        return done && !this.isDirty;
    }

    // The desk reads the letter once more, though nothing was typed.
    readAgain(): void {
        if (!this.isDirty) this.typed++;
        this.later(PAUSE);
    }

    private later(ms: number): void {
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.save(), ms);
    }

    private async put(): Promise<boolean> {
        const change = this.typed;
        const content = this.saver.content();
        const snapshot = this.saver.snapshot();
        const answer = await call<Saved & Newer>('PUT', this.saver.url, { version: this.version, ...content });
        const { status, body } = answer;
        if (status === 200 && body) {
            this.done(change, content, body);
            this.saver.verdict(body.verdict, snapshot);
            return true;
        }
        this.saver.dropped(snapshot);
        if (status === 409 && body) return this.conflict(content, body);
        this.failed(status, content);
        return false;
    }

    private done(change: number, content: Content, saved: Saved): void {
        this.version = saved.version;
        this.stored = change;
        this.last = JSON.stringify(content);
        this.retry = FIRST_RETRY;
        release(this.saver.url);
        noToast('signed-out');
        if (!this.isDirty) this.saver.state('saved', saved.saved);
    }

    private failed(status: number, content: Content): void {
        keep(this.saver.url, { version: this.version, content });
        if (status === 404 || status === 410) return this.saver.over('discarded');
        const out = status === 401 || status === 403;
        this.saver.state(out ? 'out' : 'lost');
        if (out) {
            toast({ text: t('signed-out'), kind: 'late', stays: true, key: 'signed-out', action: { label: t('sign-in'), run: () => window.open('/sign-in', '_blank') } });
            void freshProof();
        }
        this.later(this.retry);
        this.retry = Math.min(this.retry * 2, LAST_RETRY);
    }

    // Another tab, or this one before a reload, has saved meanwhile.
    private async conflict(ours: Content, newer: Newer): Promise<boolean> {
        if (newer.state && newer.state !== 'open') {
            this.saver.over(newer.state);
            return false;
        }
        this.version = newer.version;
        if (sameText(ours, newer)) return this.put();
        if (JSON.stringify(ours) === this.last) {
            this.takeOver(newer);
            return true;
        }
        keep(this.saver.url, { version: this.version, content: ours });
        this.choose(newer);
        return false;
    }

    private takeOver(newer: Newer): void {
        this.saver.take(newer);
        this.stored = this.typed;
        this.last = JSON.stringify(this.saver.content());
        release(this.saver.url);
        this.saver.state('saved');
    }

    private choose(newer: Newer): void {
        this.saver.state('lost');
        clearTimeout(this.timer);
        const preview = make('div', { class: 'card prose' });
        preview.append(...new DOMParser().parseFromString(newer.html, 'text/html').body.childNodes);
        sheet(t('both.title'), [make('p', {}, t('both.text')), preview], [
            { label: t('both.theirs'), run: () => this.takeOver(newer) },
            { label: t('both.ours'), look: 'btn-primary', run: () => void this.save() },
        ]);
    }

    private leave(): void {
        if (!this.isDirty || this.stopped) return;
        const content = this.saver.content();
        keep(this.saver.url, { version: this.version, content });
        const body = { version: this.version, ...content };
        if (JSON.stringify(body).length < KEEPALIVE_LIMIT) void call('PUT', this.saver.url, body, true);
    }
}

const sameText = (a: Content, b: Content) => a.html === b.html && a.subject === b.subject && people(a) === people(b);
const people = (content: Content) => [...content.to, ...content.cc].map((person) => person.address).join();

// Signed in anew there is a new token; the old page learns it from a new copy of itself.
async function freshProof(): Promise<void> {
    const response = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
    if (!response?.ok || response.redirected) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.querySelector<HTMLMetaElement>('meta[name="_csrf"]')?.content;
    const meta = document.querySelector<HTMLMetaElement>('meta[name="_csrf"]');
    if (fresh && meta) meta.content = fresh;
}
