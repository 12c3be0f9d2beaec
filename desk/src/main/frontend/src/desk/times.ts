// Times that tick: how long ago, and how long until an answer is owed.
import { all } from '../shared/dom';
import { language, t } from '../shared/words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SOON = 10 * MINUTE;
const TOMORROW = 12 * HOUR;

// The server's clock counts, wherever this computer's stands.
const offset = (() => {
    const server = Date.parse(document.documentElement.dataset.now ?? '');
    const off = server - Date.now();
    return Math.abs(off) > 5000 ? off : 0;
})();

const now = () => Date.now() + offset;
const ago = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'always' });
const day = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' });

export function times(): void {
    tick(document);
    setInterval(() => tick(document), 15_000);
    document.addEventListener('htmx:load', (event) => tick(event.target as Element));
    document.addEventListener('visibilitychange', () => tick(document));
}

function tick(within: ParentNode): void {
    all<HTMLTimeElement>('time[data-ago]', within).forEach(showAgo);
    all('.due[data-due]', within).forEach(showDue);
}

function showAgo(time: HTMLTimeElement): void {
    time.dataset.said ??= time.textContent ?? '';
    const passed = now() - Date.parse(time.dateTime);
    time.textContent = passed < 0 || passed > 24 * HOUR ? time.dataset.said
        : passed < MINUTE ? t('now')
        : passed < HOUR ? ago.format(-Math.floor(passed / MINUTE), 'minute')
        : ago.format(-Math.floor(passed / HOUR), 'hour');
    time.title ||= time.dataset.said;
}

function showDue(due: HTMLElement): void {
    const end = Date.parse(due.dataset.due ?? '');
    const aim = Date.parse(due.dataset.aim ?? '') || end;
    const target = now() < aim ? aim : end;
    const left = target - now();
    const state = left < 0 ? 'late' : target === end && aim !== end ? 'soon' : left < SOON ? 'soon' : '';
    if (state) due.dataset.state = state;
    else delete due.dataset.state;
    const words = due.querySelector('[data-left]');
    if (!words) return;
    words.textContent = left < 0 ? t('late', span(-left)) : left > TOMORROW ? t('until', day.format(target)) : t('left', span(left));
}

export function span(ms: number): string {
    const minutes = Math.max(1, Math.ceil(ms / MINUTE));
    if (minutes < 60) return t('minutes', minutes);
    const hours = Math.floor(minutes / 60);
    if (hours >= 48) return t('days', Math.floor(hours / 24));
    return minutes % 60 ? `${t('hours', hours)} ${t('minutes', minutes % 60)}` : t('hours', hours);
}
