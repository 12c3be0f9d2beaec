// Calls to the desk: JSON both ways, with the token that proves that they come from our own page.
const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

export function proof(): Record<string, string> {
    const header = meta('_csrf_header');
    return header ? { [header]: meta('_csrf') } : {};
}

export interface Answer<T> {
    status: number; // 0 when the desk could not be reached
    body: T | null;
}

export async function call<T>(method: string, url: string, body?: unknown, keepalive = false): Promise<Answer<T>> {
    const form = body instanceof FormData || body instanceof URLSearchParams;
    const headers: Record<string, string> = { Accept: 'application/json', ...proof() };
    if (body !== undefined && !form) headers['Content-Type'] = 'application/json';
    try {
        const response = await fetch(url, {
            method,
            headers,
            body: body === undefined ? undefined : form ? (body as FormData) : JSON.stringify(body),
            keepalive,
        });
        const json = response.headers.get('Content-Type')?.includes('json') ? ((await response.json()) as T) : null;
        return { status: response.redirected && !json ? 401 : response.status, body: json };
    } catch (lost) {
        if (lost instanceof TypeError) return { status: 0, body: null };
        throw lost;
    }
}
