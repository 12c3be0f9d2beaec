// Files dropped anywhere on a composer are attached.
export function dropping(place: HTMLElement, took: (files: FileList) => void): void {
    const over = (on: boolean) => place.classList.toggle('is-dropping', on);
    place.addEventListener('dragover', (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        over(true);
    });
    place.addEventListener('dragleave', (event) => !place.contains(event.relatedTarget as Node | null) && over(false));
    place.addEventListener('drop', (event) => {
        over(false);
        if (event.defaultPrevented || !event.dataTransfer?.files.length) return;
        event.preventDefault();
        took(event.dataTransfer.files);
    });
}
