/** What programs write of a picture by themselves: the name of its file. */
const fileName = /^\S*\.(?:avif|bmp|emf|gif|heic|jpe?g|png|svg|tiff?|webp|wmf)$/i;

/**
 * @param words what a document says of a picture, in order
 * @returns the first that can be meant for those who cannot see it; empty where there is none
 * @example describedBy(['IMG_0412.jpg', 'Children at a well']) // 'Children at a well'
 */
export function describedBy(words: readonly string[]): string {
  return words.find((each) => !fileName.test(each) && !/^https?:/i.test(each)) ?? '';
}
