/** What is done on the page, or waited for there. */
export type Step = { choose: string } | { type: string } | { press: string } | { until: string } | { pause: number };

/** Does one of them on the page that is shown. */
export async function take(step: Step): Promise<void> {
  if ('press' in step) return (await element(step.press)).click();
  if ('type' in step) {
    const field = await element<HTMLInputElement>('input[type=search]');
    field.value = step.type;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else if ('choose' in step) {
    const field = await element<HTMLInputElement>('.library-view:not([hidden]) input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([], step.choose));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else if ('pause' in step) await new Promise((done) => setTimeout(done, step.pause));
  else await element(step.until);
}

/** The first element of a selector, once there is one. */
async function element<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
  for (;;) {
    const found = document.querySelector<E>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}
