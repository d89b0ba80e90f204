import './search-box.ts';

let opened: Promise<HTMLDialogElement> | undefined;

/**
 * Shows the search box of the search page, which it fetches once, in a dialog. `endTyping` gives what
 * was typed before the field was there.
 */
export async function openSearchDialog(
  address: string,
  closeText: string,
  endTyping: () => string,
) {
  opened ??= makeDialog(address, closeText);
  // The next try fetches anew.
  opened.catch(() => {
    opened = undefined;
  });
  try {
    const dialog = await opened;
    if (!dialog.open) dialog.showModal();
    takeTyped(dialog.querySelector('input'), endTyping());
  } finally {
    endTyping();
  }
}

function takeTyped(field: HTMLInputElement | null, text: string) {
  field?.focus();
  if (text === '') return field?.select();
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

async function makeDialog(address: string, closeText: string) {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const box = page.querySelector<HTMLElement>('search-box');
  if (!box) throw new Error(`There is no search box on ${address}.`);
  delete box.dataset.page;

  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.ariaLabel = page.querySelector('h1')?.textContent ?? null;
  dialog.append(document.adoptNode(box), closeForm(closeText));
  dialog.addEventListener('click', ({ target }) => {
    // Only the backdrop is the dialog itself; everything else lies inside it.
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

function closeForm(text: string) {
  const form = document.createElement('form');
  form.method = 'dialog';
  const button = document.createElement('button');
  button.className = 'close';
  button.textContent = text;
  form.append(button);
  return form;
}
