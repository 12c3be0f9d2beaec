// Asks desk.js for a toast; both bundles speak to it through the document.
export interface Toast {
    text: string;
    kind?: 'good' | 'late';
    until?: string; // shown as a countdown, the toast goes when it is over
    action?: { label: string; run: () => void };
    undoUrl?: string;
    stays?: boolean;
    key?: string; // a second toast of the same key takes the place of the first
}

export function toast(toast: Toast): void {
    document.dispatchEvent(new CustomEvent('toast', { detail: toast }));
}

const WAITING = 'toast';

// Shown on the page that is opened next.
export function toastThere(toast: Toast): void {
    sessionStorage.setItem(WAITING, JSON.stringify(toast));
}

export function waitingToast(): Toast | null {
    const waiting = sessionStorage.getItem(WAITING);
    sessionStorage.removeItem(WAITING);
    return waiting ? (JSON.parse(waiting) as Toast) : null;
}

export function noToast(key: string): void {
    document.dispatchEvent(new CustomEvent('toast-over', { detail: key }));
}
