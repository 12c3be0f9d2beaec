// Files of the letter: dropped, pasted or picked; the weight is told before anything is sent.
import { icon, make } from '../shared/dom';
import { call, proof } from '../shared/http';
import { toast } from '../shared/toast';
import { language, t } from '../shared/words';
import type { Attachment } from './protocol';

export class Attachments {
    private files: Attachment[] = [];
    private readonly picker = make('input', { type: 'file', multiple: true, hidden: true });

    constructor(
        private readonly list: HTMLElement,
        private readonly warning: HTMLElement | null,
        private readonly url: string,
        private readonly most: number,
        private readonly changed: () => void,
    ) {
        this.list.after(this.picker);
        this.picker.addEventListener('change', () => {
            if (this.picker.files) this.add(this.picker.files);
            this.picker.value = '';
        });
    }

    pick(): void {
        this.picker.click();
    }

    show(files: Attachment[]): void {
        this.files = files;
        this.list.replaceChildren(...files.map((file) => this.row(file)));
        this.weigh(0);
    }

    add(files: FileList): void {
        const more = [...files].reduce((sum, file) => sum + file.size, 0);
        if (this.weigh(more)) return;
        for (const file of files) this.upload(file);
    }

    private weigh(more: number): boolean {
        const total = this.files.reduce((sum, file) => sum + file.size, more);
        const heavy = this.most > 0 && total > this.most;
        if (this.warning) this.warning.textContent = heavy ? t('files.heavy', size(total), size(this.most)) : '';
        return heavy;
    }

    private row(file: Attachment): HTMLElement {
        const remove = make('button', { type: 'button', class: 'btn btn-quiet btn-sm btn-icon', 'aria-label': t('files.remove', file.name) }, icon('x'));
        remove.addEventListener('click', () => void this.remove(file));
        const name = make('a', { class: 'attachment-name', href: `${this.url}/${file.id}`, title: file.name, target: '_blank' }, file.name);
        return make('li', {}, make('span', { class: 'attachment' }, icon(iconOf(file.name)), name, make('span', { class: 'attachment-size' }, size(file.size)), remove));
    }

    private async remove(file: Attachment): Promise<void> {
        const answer = await call('DELETE', `${this.url}/${file.id}`);
        if (answer.status >= 400 || answer.status === 0) return toast({ text: t('lost'), kind: 'late', key: 'lost' });
        this.show(this.files.filter((other) => other !== file));
        this.changed();
    }

    private upload(file: File): void {
        const bar = make('progress', { class: 'progress', max: '100', value: '0', 'aria-label': t('files.uploading', file.name) });
        const box = make('span', { class: 'attachment' }, icon(iconOf(file.name)), make('span', { class: 'attachment-name' }, file.name), bar);
        const row = make('li', {}, box);
        this.list.append(row);
        const form = new FormData();
        form.append('file', file, file.name);
        const request = new XMLHttpRequest();
        request.open('POST', this.url);
        request.responseType = 'json';
        for (const [name, value] of Object.entries(proof())) request.setRequestHeader(name, value);
        request.upload.onprogress = (event) => (bar.value = event.lengthComputable ? (event.loaded / event.total) * 100 : 50);
        request.onloadend = () => {
            row.remove();
            if (request.status !== 200 && request.status !== 201) return this.failed(file, request);
            this.show([...this.files, request.response as Attachment]);
            this.changed();
        };
        request.send(form);
    }

    private failed(file: File, request: XMLHttpRequest): void {
        const why = (request.response as { error?: string } | null)?.error;
        const again = { label: t('again'), run: () => this.upload(file) };
        toast({ text: why ?? t('files.failed', file.name), kind: 'late', stays: true, action: why ? undefined : again });
    }
}

export function size(bytes: number): string {
    const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
    const value = bytes < 1e6 ? Math.max(1, bytes / 1024) : bytes / 1024 / 1024;
    return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: value < 10 && unit === 'megabyte' ? 1 : 0 }).format(value);
}

function iconOf(name: string): string {
    const ending = name.split('.').pop()?.toLowerCase() ?? '';
    if (ending === 'pdf') return 'file-earmark-pdf';
    if (/^(xlsx?|ods|csv)$/.test(ending)) return 'file-earmark-spreadsheet';
    if (/^(docx?|odt|rtf)$/.test(ending)) return 'file-earmark-word';
    if (/^(zip|rar|7z|gz)$/.test(ending)) return 'file-earmark-zip';
    if (/^(png|jpe?g|gif|webp|svg|heic)$/.test(ending)) return 'image';
    return 'file-earmark';
}
