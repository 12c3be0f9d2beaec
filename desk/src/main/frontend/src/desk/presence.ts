// Who else reads or writes here: says so of ourselves and shows what is heard of the others.
import { all, icon } from '../shared/dom';
import { call } from '../shared/http';
import { t } from '../shared/words';

const EVERY = 20_000;
let said = '';

const open = () => document.querySelector<HTMLElement>('[data-conversation]:not(.composer)')?.dataset.conversation ?? '';
const isWriting = (conversation: string) =>
    document.querySelector(`.composer[data-conversation="${CSS.escape(conversation)}"].is-written`) !== null;

export function presence(): void {
    if (!document.querySelector('.rail')) return;
    const say = () => {
        const conversation = document.hidden ? '' : open();
        if (said && said !== conversation) void tell(said, 'gone');
        said = conversation;
        if (conversation) void tell(conversation, isWriting(conversation) ? 'writing' : 'reading');
    };
    setInterval(say, EVERY);
    document.addEventListener('visibilitychange', say);
    document.addEventListener('htmx:load', () => open() !== said && say());
    document.addEventListener('composer:writing', say);
    addEventListener('pagehide', () => said && void tell(said, 'gone'));
    say();
}

const tell = (conversation: string, state: 'reading' | 'writing' | 'gone') =>
    call('POST', `/conversations/${conversation}/presence`, new URLSearchParams({
        writing: String(state === 'writing'),
        leaving: String(state === 'gone'),
    }), true);

export interface Present {
    conversation?: number;
    people?: { id: number; name: string; writing: boolean }[];
}

export function showPresence(heard: Present): void {
    const others = (heard.people ?? []).filter((person) => String(person.id) !== document.body.dataset.colleague);
    const names = (writing: boolean) => others.filter((person) => person.writing === writing).map((person) => person.name).join(', ');
    for (const page of all(`[data-conversation="${heard.conversation}"]`)) {
        const place = page.querySelector<HTMLElement>('[data-presence]');
        if (!place) continue;
        place.classList.toggle('presence-writing', names(true) !== '');
        place.replaceChildren();
        if (names(true)) place.append(icon('pencil'), t('presence.writing', names(true)));
        else if (names(false)) place.append(icon('eye'), t('presence.reading', names(false)));
    }
}
