/** The looks of the manual: the pane's green, letters that a Thai computer has, light and dark, and on paper. */
export const helpStyle = `
:root { color-scheme: light dark; --brand: light-dark(#0B6E4F, #5CC3A1); --line: light-dark(#C8CFCB, #3A4742); --soft: light-dark(#F0F5F3, #1C2522) }
body { font: 17px/1.7 'Leelawadee UI', Sarabun, 'Noto Sans Thai', Thonburi, system-ui, sans-serif; margin: 0; overflow-wrap: anywhere; color: light-dark(#1B1B1B, #F0F2F1); background: light-dark(#FFFFFF, #121816) }
header { background: #0B6E4F; color: #FFFFFF; padding: .6rem 1rem }
header p { max-width: 46rem; margin: 0 auto; display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between }
header a { color: #FFFFFF } a { color: var(--brand) } a:focus-visible { outline: 2px solid; outline-offset: 2px }
main { max-width: 46rem; margin: 0 auto; padding: 0 1rem 3rem }
h1 { font-size: 1.5rem; line-height: 1.5; margin: 1.2rem 0 .5rem } h2 { font-size: 1.3rem; margin: 2.5rem 0 0; padding-top: .5rem; border-top: 2px solid var(--line) }
h3 { font-size: 1.1rem; color: var(--brand); margin: 1.6rem 0 .3rem; break-after: avoid } h2, h3, article { scroll-margin-top: .5rem }
article:target { background: var(--soft); outline: .5rem solid var(--soft); border-radius: 2px }
p { margin: .5rem 0 } ol, ul { margin: .3rem 0; padding-left: 1.5rem } li { margin: .2rem 0 }
nav { background: var(--soft); padding: .5rem 1rem; border-radius: 6px } nav ul { list-style: none; padding: 0; columns: 16rem } nav li { margin: 0 0 .2rem; break-inside: avoid }
nav h2 { font-size: 1rem; margin: .6rem 0 0; padding: 0; border: 0 }
.see, .top { font-size: .9rem } .see a, .readers a { margin-right: .8rem } code { font-family: Consolas, monospace; font-size: .85em; background: var(--soft); padding: .1rem .3rem }
.colours { list-style: none; padding: 0 } .colours i { display: inline-block; width: 2.2rem; height: 1.1rem; border: 2px solid; border-radius: 3px; vertical-align: -.2rem; margin-right: .4rem }
figure { margin: .8rem 0; break-inside: avoid } figure img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px } figcaption { font-size: .9rem }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top } th[scope=row] { font-weight: 600; width: 38% }
@media print { :root { color-scheme: light } body { font-size: 11pt; background: none } header { background: none; color: inherit; padding: 0 } header a, .readers, .top { display: none } a { color: inherit; text-decoration: none } article:target { background: none; outline: 0 } h2 { break-after: avoid } i { print-color-adjust: exact } }
`;
