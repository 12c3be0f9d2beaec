// htmx as the desk uses it: nothing evaluated, nothing inline, our token, kind words when something fails.
import htmx from 'htmx.org';
import { make } from '../shared/dom';
import { proof } from '../shared/http';
import { sheet } from '../shared/sheet';
import { toast } from '../shared/toast';
import { t } from '../shared/words';

Object.assign(htmx.config, {
    includeIndicatorStyles: false,
    allowEval: false,
    historyCacheSize: 0,
    refreshOnHistoryMiss: true,
    selfRequestsOnly: true,
    scrollBehavior: 'auto',
    responseHandling: [
        { code: '204', swap: false },
        { code: '[23]..', swap: true },
        { code: '422', swap: true },
        { code: '[45]..', swap: false, error: true },
    ],
});

interface Detail {
    xhr: XMLHttpRequest;
    elt: Element;
    successful: boolean;
    headers: Record<string, string>;
    question: string | null;
    issueRequest: (sure: boolean) => void;
}

const on = (name: string, run: (detail: Detail, event: Event) => void) =>
    document.addEventListener(`htmx:${name}`, (event) => run((event as CustomEvent<Detail>).detail, event));

export function requests(): void {
    on('configRequest', (detail) => Object.assign(detail.headers, proof()));
    on('sendError', () => toast({ text: t('lost'), kind: 'late', key: 'lost' }));
    on('responseError', (detail) => {
        if (detail.xhr.status !== 401) toast({ text: t(detail.xhr.status === 403 ? 'refused' : 'failed'), kind: 'late', key: 'failed' });
    });
    on('beforeOnLoad', (detail, event) => {
        if (detail.xhr.status !== 401) return;
        event.preventDefault();
        signedOut();
    });
    on('confirm', (detail, event) => {
        if (!detail.question) return;
        event.preventDefault();
        confirm(detail.question, () => detail.issueRequest(true));
    });
    on('afterRequest', (detail) => {
        if (detail.successful && detail.elt.matches('form[data-resets]')) reset(detail.elt as HTMLFormElement);
    });
    waitingBar();
}

// A form that has done its work is empty again, and folded away if it can be.
function reset(form: HTMLFormElement): void {
    form.reset();
    form.closest('details')?.removeAttribute('open');
}

// With a letter half written the page stays: its text must not go with it.
function signedOut(): void {
    if (!document.querySelector('.composer')) return location.assign('/sign-in');
    toast({ text: t('signed-out'), kind: 'late', stays: true, key: 'signed-out', action: { label: t('sign-in'), run: () => window.open('/sign-in', '_blank') } });
}

function confirm(question: string, run: () => void): void {
    sheet(t('sure'), [make('p', {}, question)], [{ label: t('cancel') }, { label: t('yes'), look: 'btn-primary', run }]);
}

function waitingBar(): void {
    const bar = make('div', { class: 'waiting' });
    document.body.append(bar);
    let open = 0;
    const show = (by: number) => bar.classList.toggle('is-on', (open = Math.max(0, open + by)) > 0);
    on('beforeSend', () => show(1));
    on('afterRequest', () => show(-1));
}
