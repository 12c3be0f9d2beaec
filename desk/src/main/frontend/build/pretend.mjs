// A pretended desk for the kit: enough of the draft protocol to see the composer at work, kept in memory.
const questions = ['Входит ли в цену вёрстка?', 'Когда начнём?', 'Можно ли платить частями?'];
export const desk = { version: 3, puts: [], sends: [], mode: '', live: [] };
let files = 10;

const json = (response, status, body) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    return true;
};

async function bodyOf(request) {
    const parts = [];
    for await (const part of request) parts.push(part);
    return Buffer.concat(parts).toString();
}

const blocksOf = (html) => [...html.matchAll(/<(p|h[1-4]|pre)>([\s\S]*?)<\/\1>/g)].map(([, , inner]) =>
    inner.replace(/<br>/g, '\n').replace(/<[^>]+>/g, '').replace(/&nbsp;/g, '\u00a0').replace(/&lt;/g, '<').replace(/&amp;/g, '&'));

export function verdict({ html, ticked }) {
    const blocks = blocksOf(html);
    const remarks = [];
    const remark = (rule, weight, block, start, end, words, message, advice, fix = null) =>
        remarks.push({ key: `${rule}-${block}-${start}`, rule, weight, place: 'text', block, start, end, parts: [], words, message, advice, page: `/rules/${rule}`, fix });
    if (blocks.length && !/^(здравствуйте|добрый|марина)/i.test(blocks[0])) {
        remark('greeting', 'warn', 0, 0, 0, '', 'Письмо начинается без приветствия.', 'Поздоровайтесь и назовите человека по имени.', {
            label: 'Добавить «Марина, добрый день!»',
            edits: [{ kind: 'replace', block: 0, start: 0, end: 0, endBlock: 0, text: 'Марина, добрый день!\n\n' }],
        });
    }
    blocks.forEach((text, block) => {
        if (text.startsWith('Нет,')) remark('no-opening-no', 'warn', block, 0, 4, 'Нет,', 'Ответ начинается с отказа.', 'Скажите сначала, что вы можете предложить.');
        const asked = text.indexOf('Раз? Два?');
        if (asked >= 0) {
            remark('questions-as-list', 'warn', block, asked, asked + 9, 'Раз? Два?', 'Два вопроса подряд.', 'Сделайте из них список.', {
                label: 'Сделать списком',
                edits: [
                    { kind: 'replace', block, start: asked, end: asked + 9, endBlock: block, text: '\n\n1. Раз?\n2. Два?\n\n' },
                    { kind: 'replace', block, start: text.length, end: text.length, endBlock: block, text: '\n\nИтак, ждём ответа.' },
                ],
            });
        }
        const blame = text.indexOf('вы не поняли');
        if (blame >= 0) {
            remark('no-blame', 'stop', block, blame, blame + 12, 'вы не поняли', 'Фраза обвиняет клиента.', 'Возьмите неясность на себя.', {
                label: 'Заменить на «я неясно объяснила»',
                edits: [{ kind: 'replace', block, start: blame, end: blame + 12, endBlock: block, text: 'я неясно объяснила' }],
            });
        }
    });
    const found = (word) => {
        const block = blocks.findIndex((text) => text.includes(word));
        return { block, start: 0, end: block < 0 ? 0 : blocks[block].length };
    };
    return {
        ready: true,
        remarks,
        questions: questions.map((text, n) => {
            const at = found(['вёрстка', 'завтра', 'частями'][n]);
            const state = at.block < 0 ? 'missed' : n === 1 ? 'deferred' : 'answered';
            return { id: String(n + 1), text, state, weak: false, ticked: ticked.includes(n + 1), ...at, until: state === 'deferred' ? '2026-11-23T09:00:00Z' : null };
        }),
    };
}

async function drafts(request, response, rest) {
    const { method } = request;
    if (desk.mode === 'out') return json(response, 401, {});
    if (method === 'PUT' && rest === '') {
        const draft = JSON.parse(await bodyOf(request));
        desk.puts.push(draft);
        if (draft.version !== desk.version) return json(response, 409, { ...(desk.newer ?? desk.puts.at(-2) ?? draft), version: desk.version, state: 'open' });
        return json(response, 200, { version: ++desk.version, saved: new Date().toISOString(), verdict: verdict(draft) });
    }
    if (rest === '/send') {
        const wish = JSON.parse(await bodyOf(request));
        desk.sends.push(wish);
        const judged = verdict(desk.puts[desk.puts.length - 1] ?? { html: '', ticked: [] });
        if (judged.remarks.some((one) => one.weight === 'stop' && !wish.reasons[one.key])) return json(response, 422, { verdict: judged });
        return json(response, 200, { outgoing: 9, undoUntil: new Date(Date.now() + 15000).toISOString(), undoUrl: '/outbox/9/undo' });
    }
    if (rest === '/attachments') {
        const body = await bodyOf(request);
        return json(response, 200, { id: ++files, name: /filename="([^"]*)"/.exec(body)?.[1] ?? 'file', size: body.length });
    }
    if (rest === '/discard') return json(response, 200, { undoUrl: '/drafts/17/restore' });
    return json(response, 200, []);
}

export async function pretend(request, response, path) {
    if (path.startsWith('/drafts/17')) return drafts(request, response, path.slice('/drafts/17'.length));
    if (path === '/people') return json(response, 200, [{ name: 'Глеб Сорокин', address: 'gleb@kontur.example' }]);
    if (path === '/outbox/9/undo') return json(response, 200, { location: '/kit/composer.html' });
    if (path === '/live') {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('event: hello\ndata: {}\n\n');
        desk.live.push(response);
        return true;
    }
    if (request.method === 'POST') {
        response.writeHead(204).end();
        return true;
    }
    if (path === '/today/part') {
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<div id="today" data-live="today" hx-get="/today/part" hx-trigger="live" hx-swap="outerHTML"><p class="refreshed">refreshed</p></div>');
        return true;
    }
    return false;
}
