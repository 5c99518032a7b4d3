/**
 * @param text an address that every reader sees
 * @returns whether it is one, and says no name or password by which its owner comes in
 */
export function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
