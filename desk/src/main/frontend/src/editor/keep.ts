// What could not be saved waits in this browser until it is.
import type { Content } from './protocol';

export interface Kept {
    version: number;
    content: Content;
}

const name = (url: string) => `pochtenie${url}`;

export function keep(url: string, kept: Kept): void {
    try {
        localStorage.setItem(name(url), JSON.stringify(kept));
    } catch (full) {
        if (!(full instanceof DOMException)) throw full; // no room or no right: the desk's own copy has to do
    }
}

export function kept(url: string): Kept | null {
    const text = localStorage.getItem(name(url));
    return text ? (JSON.parse(text) as Kept) : null;
}

export function release(url: string): void {
    localStorage.removeItem(name(url));
}
