// The draft becomes the first letter of a conversation of its own; the page of that letter offers to take it back.
import { call } from '../shared/http';
import { toast, toastThere } from '../shared/toast';
import { t } from '../shared/words';
import { release } from './keep';
import type { Saving } from './saving';

export async function moveApart(url: string, saving: Saving, subject: string): Promise<void> {
    if (!(await saving.save())) return toast({ text: t('lost'), kind: 'late', key: 'lost' });
    saving.stopped = true;
    const { status, body } = await call<{ url: string; undoUrl: string }>('POST', `${url}/apart`, { version: saving.version, subject });
    if (status !== 200 || !body) {
        saving.stopped = false;
        saving.readAgain(); // another tab was quicker: saving finds out what it did
        if (status !== 409) toast({ text: t('lost'), kind: 'late', key: 'lost' });
        return;
    }
    release(url);
    toastThere({ text: t('apart', subject), undoUrl: body.undoUrl, key: 'apart' });
    location.assign(body.url);
}
