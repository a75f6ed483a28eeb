/** Whether this computer has a font: a browser draws one that is not there as the next that is named, and nothing changes. */
export function isFontHere(name: string): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  const width = (family: string) => {
    pen.font = `72px ${family}`;
    return pen.measureText('กขคงจ mmw 0123').width;
  };
  return ['monospace', 'serif'].some((other) => width(`"${name}", ${other}`) !== width(other));
}
