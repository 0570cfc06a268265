import type { Page } from '@playwright/test';

/** Drops files as the desktop would: the window gets Files that stand for real paths. */
export async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const input = await page.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    element.multiple = true;
    document.body.append(element);
    return element;
  });
  await input.asElement()?.setInputFiles([...paths]);
  await input.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    for (const file of (element as HTMLInputElement).files ?? []) dataTransfer.items.add(file);
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    element.remove();
  });
}
