// A pretended desk for the kit: enough of the draft protocol to see the composer at work.
export async function pretend(request, response, path) {
    return false;
}
