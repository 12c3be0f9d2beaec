// The guard's remarks: a list beside the text, and a balloon at the words that are meant.
import { icon, make } from '../shared/dom';
import { t } from '../shared/words';
import { softerButton } from './softer';
import type { Remark, Softer } from './protocol';

const ICONS = { stop: 'exclamation-octagon-fill', warn: 'exclamation-triangle-fill', hint: 'lightbulb' };
const ORDER = { stop: 0, warn: 1, hint: 2 };
const LINGER = 250;

export interface RemarkEvents {
    fix: (remark: Remark) => void;
    goTo: (remark: Remark) => void;
    learn: (remark: Remark, firm: boolean) => void;
    soften: (remark: Remark) => Promise<Softer | null>;
}

export function remarkBox(remark: Remark, events: RemarkEvents, inList: boolean): HTMLElement {
    const title = make('p', { class: 'remark-title' }, icon(ICONS[remark.weight]), make('span', { class: 'remark-weight' }, t(`weight.${remark.weight}`)));
    if (remark.title) title.append(remark.title);
    const row = make('div', { class: 'btn-row' });
    if (remark.fix) {
        const fix = make('button', { type: 'button', class: 'btn btn-sm' }, remark.fix.label);
        fix.addEventListener('click', () => events.fix(remark));
        row.append(fix);
    }
    if (remark.softer) row.append(softerButton(remark, events));
    if (inList && remark.place === 'text' && remark.words) {
        const show = make('button', { type: 'button', class: 'btn btn-sm btn-quiet' }, t('remark.show'));
        show.addEventListener('click', () => events.goTo(remark));
        row.append(show);
    }
    if (remark.rule === 'spelling' && remark.words) {
        for (const firm of document.body.dataset.lead ? [false, true] : [false]) {
            const learn = make('button', { type: 'button', class: 'btn btn-sm btn-quiet' }, t(firm ? 'remark.learn.firm' : 'remark.learn'));
            learn.addEventListener('click', () => events.learn(remark, firm));
            row.append(learn);
        }
    }
    row.append(make('a', { class: 'small', href: remark.page, target: '_blank', 'aria-label': t('remark.rule.of', remark.message) }, t('remark.rule')));
    const box = make(inList ? 'li' : 'div', { class: 'remark', 'data-weight': remark.weight, 'data-remark': remark.key }, title);
    // Once is enough: most messages name the words themselves.
    if (inList && remark.words && !remark.message.includes(remark.words)) {
        box.append(make('p', { class: 'remark-words' }, t('quoted', remark.words.length > 60 ? `${remark.words.slice(0, 60)}…` : remark.words)));
    }
    box.append(make('p', {}, remark.message));
    if (remark.advice) box.append(make('p', { class: 'remark-advice' }, remark.advice));
    box.append(row);
    return box;
}

export class Remarks {
    private shown = '';
    private remarks: Remark[] = [];
    private balloon: HTMLElement | null = null;
    private timer = 0;

    constructor(private readonly list: HTMLElement | null, text: HTMLElement, private readonly events: RemarkEvents) {
        text.addEventListener('mouseover', (event) => this.point(event.target as Element));
        text.addEventListener('click', (event) => this.point(event.target as Element, 0));
        text.addEventListener('mouseout', () => this.leave());
        text.addEventListener('keydown', () => this.close());
        document.addEventListener('scroll', () => this.close(), { capture: true, passive: true });
    }

    get all(): Remark[] {
        return this.remarks;
    }

    show(remarks: Remark[], ready: boolean): void {
        this.remarks = remarks.toSorted((a, b) => ORDER[a.weight] - ORDER[b.weight]);
        const now = JSON.stringify([remarks, ready]);
        if (now === this.shown || !this.list) return;
        this.shown = now;
        this.list.replaceChildren(...this.remarks.map((remark) => remarkBox(remark, this.events, true)));
        if (!ready) this.list.append(make('li', { class: 'small muted' }, t('remarks.loading')));
        else if (!remarks.length) this.list.append(make('li', { class: 'all-clear' }, icon('check-circle'), t('remarks.none')));
    }

    close(): void {
        clearTimeout(this.timer);
        this.balloon?.remove();
        this.balloon = null;
    }

    private point(target: Element, wait = LINGER): void {
        const mark = target.closest<HTMLElement>('.mark');
        const remark = this.remarks.find((one) => one.key === mark?.dataset.remark);
        if (!mark || !remark) return;
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.open(mark, remark), wait);
    }

    private leave(): void {
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => !this.balloon?.matches(':hover, :focus-within') && this.close(), LINGER);
    }

    private open(mark: HTMLElement, remark: Remark): void {
        this.close();
        const events: RemarkEvents = {
            ...this.events,
            fix: (one) => (this.close(), this.events.fix(one)),
            learn: (one, firm) => (this.close(), this.events.learn(one, firm)),
        };
        this.balloon = make('div', { class: 'balloon', role: 'tooltip' }, remarkBox(remark, events, false));
        this.balloon.addEventListener('mouseleave', () => this.leave());
        document.body.append(this.balloon);
        const at = mark.getBoundingClientRect();
        const { width, height } = this.balloon.getBoundingClientRect();
        const below = at.bottom + height + 8 < innerHeight;
        this.balloon.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
        this.balloon.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - height - 6)}px`;
    }
}
