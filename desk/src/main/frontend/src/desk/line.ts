// The line from the desk to this browser. Of many open tabs only one holds it and passes on what it hears:
// a browser allows few connections to one host.
import type { Present } from './presence';

export interface Heard {
    kind: string;
    data: Present;
}

const KINDS = ['today', 'inbox', 'conversation', 'presence', 'draft', 'mailbox', 'outbox', 'refresh'];

export function line(url: string, hear: (heard: Heard) => void): void {
    const tabs = new BroadcastChannel('pochtenie-live');
    tabs.onmessage = (event: MessageEvent<Heard>) => hear(event.data);
    const pass = (heard: Heard) => {
        hear(heard);
        tabs.postMessage(heard);
    };
    if (!navigator.locks) return hold(url, pass);
    void navigator.locks.request('pochtenie-live', () => {
        hold(url, pass);
        return new Promise(() => {}); // until this tab closes
    });
}

function hold(url: string, pass: (heard: Heard) => void): void {
    let wait = 500;
    let before = false;
    const open = () => {
        const source = new EventSource(url);
        const again = () => {
            source.close();
            setTimeout(open, wait * (0.75 + Math.random() / 2));
            wait = Math.min(wait * 2, 30_000);
        };
        source.addEventListener('open', () => {
            wait = 500;
            if (before) pass({ kind: 'refresh', data: {} }); // what was missed meanwhile
            before = true;
        });
        source.addEventListener('error', again);
        source.addEventListener('bye', again);
        for (const kind of KINDS) {
            source.addEventListener(kind, (event) => pass({ kind, data: JSON.parse((event as MessageEvent<string>).data || '{}') }));
        }
    };
    open();
}
