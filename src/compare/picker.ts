export function attach(element: HTMLElement): void {
  void element;
}
