/** A choice kept from page to page. Where storage is forbidden it lasts as long as the page. */
export function readChoice<Choice extends string>(
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  try {
    const stored = localStorage.getItem(name);
    return choices.find((choice) => choice === stored);
  } catch {
    return undefined;
  }
}

export function rememberChoice(name: string, choice: string) {
  try {
    localStorage.setItem(name, choice);
  } catch {
    // The choice holds for this page.
  }
}
