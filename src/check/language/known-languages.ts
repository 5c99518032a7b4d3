import { canonicalTag } from '../../read/words/locale-tag.ts';

/**
 * Profiles of the library for languages that have readers in the millions, or neighbours that they could be mistaken
 * for; with all 400 of them, tiny languages win on short passages. Those that are written alone in their script need no
 * profile. That of Amharic is of a text with other signs between its words than people write today: most news would be taken
 * for Tigrinya.
 */
const profiles =
  'afr arb azj bel bul bos cat ceb ces cym dan deu eng spa ekk eus pes fin tgl fao fra gle glg hau heb hin hrv hat ' +
  'hun ind ibo isl ita jav kaz kir lug lin lit lvs mai plt mkd khk mar mlt mya nob npi nld nno nya pol pbu por run ron ' +
  'rus kin slk slv sna som als srp sun swe swh tgk tuk tur uig ukr urd uzn vie wol xho ydd yor zul';

/** Languages that are told apart, by their tags, with the names of the library's profiles. */
export const knownLanguages: ReadonlyMap<string, string> = new Map([
  ...profiles.split(' ').map((profile) => [canonicalTag(profile) ?? profile, profile] as const),
  // Tags that the Unicode CLDR has by another name.
  ['ms', 'zlm'],
  ['no', 'nob'],
]);
