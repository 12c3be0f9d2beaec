// The client's questions beside the answer: what is answered, what is put off, what is missing.
import { icon, make } from '../shared/dom';
import { language, t } from '../shared/words';
import type { Question } from './protocol';

const ICONS = { answered: 'check-circle-fill', deferred: 'clock', missed: 'circle' };
const when = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

export class Questions {
    private shown = '';

    constructor(
        private readonly list: HTMLElement | null,
        private readonly tick: (id: number, ticked: boolean) => void,
        private readonly point: (question: Question | null) => void,
    ) {}

    show(questions: Question[]): void {
        const now = JSON.stringify(questions);
        if (now === this.shown || !this.list) return;
        this.shown = now;
        this.list.closest('section')?.classList.toggle('hidden', questions.length === 0);
        this.list.replaceChildren(...questions.map((question) => this.row(question)));
    }

    private row(question: Question): HTMLElement {
        const words = make('span', {}, question.text);
        const note = question.until ? t('question.until', when.format(Date.parse(question.until)))
            : question.state === 'deferred' ? t('question.deferred')
            : question.state === 'answered' && question.weak && !question.ticked ? t('question.weak') : '';
        if (note) words.append(make('small', {}, note));
        const state = question.ticked ? 'answered' : question.state;
        const mark = make(
            'button',
            { type: 'button', class: 'btn-link-plain question-mark', 'aria-pressed': String(question.ticked), 'aria-label': `${t(`question.${state}`)}: ${question.text}. ${t(question.ticked ? 'question.untick' : 'question.tick')}`, title: t(question.ticked ? 'question.untick' : 'question.tick') },
            icon(ICONS[state]),
        );
        mark.addEventListener('click', () => this.tick(Number(question.id), !question.ticked));
        const row = make('li', { class: 'question', 'data-state': state }, words, mark);
        row.addEventListener('mouseenter', () => this.point(question));
        row.addEventListener('mouseleave', () => this.point(null));
        row.addEventListener('focusin', () => this.point(question));
        row.addEventListener('focusout', () => this.point(null));
        return row;
    }
}
