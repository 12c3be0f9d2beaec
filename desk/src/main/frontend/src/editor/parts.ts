// The marked parts of a composer's page, and the little that only stands in them.
import { icon, make } from '../shared/dom';
import { language, t } from '../shared/words';
import type { State } from './saving';

const clock = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', { hour: '2-digit', minute: '2-digit' });

export class Parts {
    constructor(private readonly place: HTMLElement) {}

    the<E extends HTMLElement = HTMLElement>(name: string): E {
        const found = this.maybe<E>(name);
        if (!found) throw new Error(`The composer has no part "${name}"`);
        return found;
    }

    maybe<E extends HTMLElement = HTMLElement>(name: string): E | null {
        return this.place.querySelector<E>(`[data-part="${name}"]`);
    }

    // Where the conversation has a column of its own for such things, remarks stand there, in sight while one types.
    beside(): HTMLElement | null {
        const aside = this.place.querySelector<HTMLElement>('.composer-aside');
        const side = this.place.closest('.conversation')?.querySelector('.side');
        if (!aside || !side || !matchMedia('(min-width: 81.25rem)').matches) return aside;
        const beside = make('div', { class: 'composer-aside is-beside', role: 'group', 'aria-label': aside.getAttribute('aria-label') ?? '' });
        beside.append(...aside.childNodes);
        aside.remove();
        side.prepend(beside);
        return beside;
    }

    signature(html: string | undefined): void {
        if (!html) return;
        const box = make('div', { class: 'composer-signature prose', title: t('signature') });
        box.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
        this.the('text').after(box);
    }

    state(state: State, at?: string): void {
        const place = this.maybe('state');
        if (!place) return;
        place.dataset.state = state;
        const words = state === 'saved' ? t('state.saved', clock.format(at ? Date.parse(at) : Date.now())) : t(`state.${state}`);
        if (place.textContent === words) return;
        place.replaceChildren(icon(state === 'saved' ? 'cloud-check' : state === 'saving' ? 'arrow-clockwise' : 'cloud-slash'), words);
    }
}
