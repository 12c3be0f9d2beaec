// Send, now or later: what may stand in the way is shown, and the letter can be called back for a moment.
import { make } from '../shared/dom';
import { call } from '../shared/http';
import { sheet } from '../shared/sheet';
import { toast } from '../shared/toast';
import { language, t } from '../shared/words';
import type { Refused, Remark, Sent, Verdict } from './protocol';
import { remarkBox, type RemarkEvents } from './remarks';
import type { Saving } from './saving';

export interface Sender {
    url: string;
    saving: Saving;
    events: RemarkEvents;
    verdict: (verdict: Verdict) => void;
    sent: (sent: Sent, at: string | null) => void;
    reload: () => void;
}

const clock = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', { hour: '2-digit', minute: '2-digit' });

export class Sending {
    private reasons: Record<string, string> = {};
    private seen: number | undefined;
    private busy = false;

    constructor(private readonly sender: Sender) {}

    async send(at: string | null = null): Promise<void> {
        if (this.busy) return;
        this.busy = true;
        try {
            await this.attempt(at);
        } finally {
            this.busy = false;
        }
    }

    private async attempt(at: string | null): Promise<void> {
        const { saving, url } = this.sender;
        if (!(await saving.save()) && !(await saving.save())) return toast({ text: t('send.unsaved'), kind: 'late', key: 'send' });
        const wish = { version: saving.version, reasons: this.reasons, at, ...(this.seen === undefined ? {} : { seen: this.seen }) };
        const { status, body } = await call<Sent & Refused>('POST', `${url}/send`, wish);
        if (status === 200 && body) {
            saving.stopped = true;
            return this.sender.sent(body, at);
        }
        if (status === 422 && body?.verdict) return this.held(body.verdict, at);
        if (status === 409 && body?.overtaken) return this.overtaken(body.overtaken, at);
        if (status === 409) return this.sender.reload();
        toast({ text: body?.error ?? t(status === 0 ? 'lost' : 'send.failed'), kind: 'late', key: 'send' });
    }

    private held(verdict: Verdict, at: string | null): void {
        this.sender.verdict(verdict);
        const stops = verdict.remarks.filter((remark) => remark.weight === 'stop');
        const fields = new Map<Remark, HTMLInputElement>();
        const list = make('ul', { class: 'remarks' });
        let dialog: HTMLDialogElement;
        const leave = (run: (remark: Remark) => void) => (remark: Remark) => (dialog.close(), run(remark));
        for (const remark of stops) {
            const box = remarkBox(remark, { ...this.sender.events, fix: leave(this.sender.events.fix), goTo: leave(this.sender.events.goTo) }, true);
            const input = make('input', { class: 'form-control', type: 'text', maxlength: '500', 'aria-label': t('send.because'), placeholder: t('send.because'), value: this.reasons[remark.key] ?? '' });
            box.append(input);
            fields.set(remark, input);
            list.append(box);
        }
        const anyway = () => {
            const empty = [...fields.values()].find((input) => !input.value.trim());
            if (empty) {
                empty.classList.add('is-invalid');
                empty.focus();
                return false;
            }
            for (const [remark, input] of fields) this.reasons[remark.key] = input.value.trim();
            void this.send(at);
            return true;
        };
        dialog = sheet(t('send.held'), [make('p', {}, t('send.held.text')), list], [
            { label: t('send.anyway'), look: 'btn-danger', run: anyway },
            { label: t('send.back'), look: 'btn-primary' },
        ]);
    }

    private overtaken(by: NonNullable<Refused['overtaken']>, at: string | null): void {
        const words = make('p', {}, t('overtaken.text', by.by, clock.format(Date.parse(by.at))));
        const anyway = () => {
            this.seen = by.letter ?? 0;
            void this.send(at);
        };
        sheet(t('overtaken.title'), [words, make('blockquote', { class: 'card' }, by.preview)], [
            { label: t('overtaken.anyway'), look: 'btn-danger', run: anyway },
            { label: t('overtaken.look'), look: 'btn-primary', run: () => document.dispatchEvent(new CustomEvent('composer:look')) },
        ]);
    }

    later(): void {
        const input = make('input', { class: 'form-control', type: 'datetime-local', 'aria-label': t('later.when') });
        const choices = make('div', { class: 'btn-row' });
        const send = (at: Date) => void this.send(at.toISOString());
        const dialog = sheet(t('later.title'), [choices, input], [
            { label: t('cancel') },
            { label: t('later.send'), look: 'btn-primary', run: () => (input.value ? send(new Date(input.value)) : (input.focus(), false)) as boolean | void },
        ]);
        for (const [key, at] of moments()) {
            const button = make('button', { type: 'button', class: 'btn' }, `${t(`later.${key}`)}, ${clock.format(at)}`);
            button.addEventListener('click', () => {
                dialog.close();
                send(at);
            });
            choices.append(button);
        }
    }
}

function moments(): [string, Date][] {
    const at = (days: number, hour: number) => {
        const date = new Date();
        date.setDate(date.getDate() + days);
        date.setHours(hour, 0, 0, 0);
        return date;
    };
    const toMonday = (8 - new Date().getDay()) % 7 || 7;
    const all: [string, Date][] = [['today', at(0, 18)], ['tomorrow', at(1, 9)], ['monday', at(toMonday, 9)]];
    return all.filter(([, date]) => date.getTime() > Date.now() + 60_000);
}
