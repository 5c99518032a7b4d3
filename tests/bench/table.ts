/**
 * @param rows cells, the heads of the columns first
 * @returns lines of columns, the first one to the left, the others to the right
 */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((cells) => `${line(cells).join('  ').trimEnd()}\n`).join('');
}
