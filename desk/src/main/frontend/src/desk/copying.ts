// A button that copies what stands in a field: <button data-copy="#field">.
import { toast } from '../shared/toast';
import { t } from '../shared/words';

export function copying(): void {
    document.addEventListener('click', (event) => {
        const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
        const field = button && document.querySelector<HTMLInputElement>(button.dataset.copy ?? '');
        if (field) void copied(field);
    });
}

async function copied(field: HTMLInputElement): Promise<void> {
    field.select();
    if (!navigator.clipboard) return; // without TLS there is none; what is selected is copied by the keyboard
    await navigator.clipboard.writeText(field.value);
    toast({ text: t('copied') });
}
