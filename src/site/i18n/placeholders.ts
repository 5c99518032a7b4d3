/** No name is longer; what is never closed is looked through no further. */
const placeholder = /\{\{([^}]{0,99})\}\}/g;

/**
 * @param value a string of the interface
 * @returns the names in its `{{…}}`, in order of the alphabet; whatever i18next would treat as more than a name
 * stands whole
 */
export function placeholdersOf(value: string): string[] {
  const names = [...value.matchAll(placeholder)].map((match) => match[1]?.trim() ?? '');
  const rest = withoutPlaceholders(value);
  const strays = ['{{', '}}', '$t('].filter((sign) => rest.includes(sign));
  return [...names, ...strays].sort();
}

/**
 * @param value a string of the interface
 * @returns its own words
 */
export function withoutPlaceholders(value: string): string {
  return value.replaceAll(placeholder, '');
}
