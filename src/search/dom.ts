/** Elements from data. Text is only ever set as text, so that nothing pasted can become markup. */
type Child = Node | string | undefined | null | false;

/**
 * Makes an element.
 * @param attributes `class`, `href`, `data-…`; a false or undefined one is left out
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  element.append(...children.flat().filter((child): child is Node | string => Boolean(child)));
  return element;
}
