/** Stands between things of one kind in a line, such as dates, where no language has a word for it. */
export const separator = ' · ';
