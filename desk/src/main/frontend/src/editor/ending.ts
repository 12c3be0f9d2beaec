// The end of a composer: its letter is sent or thrown away, here or elsewhere.
import { icon, make } from '../shared/dom';
import { call } from '../shared/http';
import { toast } from '../shared/toast';
import { language, t } from '../shared/words';
import { release } from './keep';
import type { Sent } from './protocol';
import type { Saving } from './saving';

export class Ending {
    constructor(private readonly place: HTMLElement, private readonly url: string, private readonly saving: Saving, private readonly close: () => void) {}

    sent(sent: Sent, at: string | null): void {
        release(this.url);
        const words = at ? t('sent.later', new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })) : t('sent');
        toast({ text: words, kind: 'good', until: at ? undefined : sent.undoUntil, stays: Boolean(at), undoUrl: sent.undoUrl, key: 'sent' });
        this.over(words, 'notice-good');
    }

    async discard(): Promise<void> {
        if (this.saving.stopped) return;
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

    over(words: string, look = ''): void {
        this.saving.stopped = true;
        this.close();
        const again = make('button', { type: 'button', class: 'btn btn-sm' }, t('over.again'));
        again.addEventListener('click', () => (this.place.dataset.conversation ? location.reload() : location.assign('/drafts/new')));
        const notice = make('div', { class: `notice ${look}`, role: 'status' }, icon('envelope-paper'), make('p', {}, words), make('div', { class: 'btn-row' }, again));
        this.place.classList.remove('is-written');
        this.place.replaceWith(make('div', { class: 'composer-over', tabindex: '-1' }, notice));
        document.dispatchEvent(new CustomEvent('composer:writing'));
    }
}
