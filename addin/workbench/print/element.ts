export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  css: Record<string, string> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  for (const [name, value] of Object.entries(css)) made.style.setProperty(name, value);
  return made;
}
