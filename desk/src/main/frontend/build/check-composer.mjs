// The composer as somebody who writes a letter meets it.
import assert from 'node:assert/strict';
import { desk } from './pretend.mjs';

export async function composerWorks(open) {
    for (const step of [remarksAndFixes, makesList, keepsWhenSignedOut, takesOther, pastesFromWord, sendsWithReason, attaches]) {
        Object.assign(desk, { version: 3, puts: [], sends: [], mode: '' });
        const tab = await open('composer.html');
        await tab.waitForSelector('.ProseMirror');
        await step(tab);
        assert.deepEqual(tab.faults, [], step.name);
        await tab.context().close();
    }
}

const text = (tab) => tab.locator('.ProseMirror').innerText();
const last = () => desk.puts[desk.puts.length - 1];

async function remarksAndFixes(tab) {
    await tab.waitForSelector('.mark-stop');
    assert.equal(await tab.locator('.remarks .remark').count(), 3);
    assert.equal(await tab.locator('.mark-stop').innerText(), 'вы не поняли');
    await tab.locator('.ProseMirror p').first().click();
    await tab.keyboard.press('Control+Home');
    await tab.keyboard.type('Так. '); // the underline moves along at once
    assert.equal(await tab.locator('.mark-stop').innerText(), 'вы не поняли');
    await tab.waitForFunction(() => document.querySelector('[data-part=state]').dataset.state === 'saved');
    await tab.locator('.remarks button', { hasText: 'добрый день' }).click();
    assert.match(await text(tab), /^Марина, добрый день!\s+Так\. Нет/);
    await tab.locator('.ProseMirror').press('Control+z');
    assert.match(await text(tab), /^Так\. Нет/);
    await tab.waitForFunction(() => document.querySelector('[data-part=state]').dataset.state === 'saved');
    await tab.locator('.mark-stop').hover();
    await tab.locator('.balloon button').click();
    assert.match(await text(tab), /я неясно объяснила вторую/);
    await tab.waitForFunction(() => !document.querySelector('.mark-stop'));
}

async function makesList(tab) {
    await tab.locator('.ProseMirror').click();
    await tab.keyboard.press('Control+a');
    await tab.keyboard.type('Марина, спросим. Раз? Два? Спасибо.');
    await tab.locator('.remarks button', { hasText: 'списком' }).click();
    await tab.waitForFunction(() => document.querySelector('[data-part=state]').dataset.state === 'saved');
    assert.match(last().html, /^<p>Марина, спросим. <\/p><ol><li><p>Раз\?<\/p><\/li><li><p>Два\?<\/p><\/li><\/ol><p> Спасибо.<\/p><p>Итак, ждём ответа.<\/p>$/);
}

async function keepsWhenSignedOut(tab) {
    await tab.waitForSelector('.mark-stop');
    desk.mode = 'out';
    await tab.locator('.ProseMirror p').last().click();
    await tab.keyboard.press('Control+End');
    await tab.keyboard.type(' Сохранится.');
    await tab.waitForSelector('.toast');
    assert.match(await tab.evaluate(() => localStorage.getItem('pochtenie/drafts/17')), /Сохранится/);
    desk.mode = '';
    await tab.waitForFunction(() => document.querySelector('[data-part=state]').dataset.state === 'saved', null, { timeout: 8000 });
    assert.match(last().html, /Сохранится/);
}

async function takesOther(tab) {
    await tab.waitForSelector('.mark-stop');
    desk.version = 9;
    desk.newer = { to: [], cc: [], subject: 'Re: Смета', html: '<p>Из другой вкладки</p>', ticked: [] };
    await tab.locator('.ProseMirror p').last().click();
    await tab.keyboard.type('Моё.');
    await tab.waitForSelector('dialog');
    await tab.locator('dialog .btn-primary').click();
    await tab.waitForFunction(() => document.querySelector('[data-part=state]').dataset.state === 'saved');
    assert.match(last().html, /Моё/);
}

async function pastesFromWord(tab) {
    const html = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Первый</p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span><span style='font-weight:bold'>Второй</span></p>
        <table><tr><td style='font-weight:700'>Год</td><td>2026</td></tr><tr><td>Цена</td><td>100</td></tr></table>`;
    await tab.locator('.ProseMirror').click();
    await tab.keyboard.press('Control+End');
    await tab.keyboard.press('Enter');
    await tab.evaluate((pasted) => {
        const data = new DataTransfer();
        data.setData('text/html', pasted);
        document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, html);
    await tab.waitForFunction(() => document.querySelector('[data-part=state]').dataset.state === 'saved');
    assert.match(last().html, /<ol><li><p>Первый<\/p><\/li><li><p><strong>Второй<\/strong><\/p><\/li><\/ol>/);
    assert.match(last().html, /<table><tbody><tr><td[^>]*><p>Год<\/p><\/td>/);
}

async function sendsWithReason(tab) {
    await tab.waitForSelector('.mark-stop');
    await tab.locator('[data-act=send]').click();
    await tab.locator('dialog .btn-danger').click();
    await tab.waitForSelector('dialog .is-invalid');
    await tab.locator('dialog input').fill('Клиент сам так сказал');
    await tab.locator('dialog .btn-danger').click();
    await tab.waitForSelector('.toast .btn');
    assert.deepEqual(Object.values(desk.sends.at(-1).reasons), ['Клиент сам так сказал']);
    await tab.locator('.toast .btn', { hasText: 'Вернуть' }).click();
    await tab.waitForURL(/composer/);
}

async function attaches(tab) {
    await tab.locator('input[type=file]').setInputFiles({ name: 'план.txt', mimeType: 'text/plain', buffer: Buffer.from('план') });
    await tab.waitForSelector('.attachment-name:has-text("план.txt")');
    await tab.locator('.people input').first().fill('Глеб Сорокин <gleb@kontur.example>, ivan@kontur.example');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelectorAll('[data-part=to] .person').length === 3);
    await tab.locator('[data-act=answers]').click();
    assert.match(await text(tab), /Входит ли|Когда начнём/);
}
