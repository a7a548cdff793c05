/** What is done on the page, or waited for there. */
export type Step =
  | { choose: string }
  | { type: string }
  | { fill: string; with: string }
  | { press: string }
  | { until: string }
  | { pause: number };

/** Does one of them on the page that is shown. */
export async function take(step: Step): Promise<void> {
  if ('press' in step) return (await element(step.press)).click();
  if ('type' in step) await fill('input[type=search]', step.type);
  else if ('fill' in step) await fill(step.fill, step.with);
  else if ('choose' in step) {
    const field = await element<HTMLInputElement>('.library-view:not([hidden]) input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([], step.choose));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else if ('pause' in step) await new Promise((done) => setTimeout(done, step.pause));
  else await element(step.until);
}

async function fill(selector: string, text: string): Promise<void> {
  const field = await element<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The first element of a selector, once there is one. */
async function element<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
  for (;;) {
    const found = document.querySelector<E>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}
