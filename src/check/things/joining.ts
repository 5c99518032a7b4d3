/** In these scripts conjunctions, prepositions and articles are written as one with the word that follows. */
export const joining = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Ethiopic}]/u;

/** So many letters of such words stand before one. */
export const maxJoined = 3;
