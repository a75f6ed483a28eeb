/** The looks of the pages that the server writes itself: the pane's green, letters that a Thai computer has, light and dark. */
export const guideStyle = `
:root { color-scheme: light dark; --brand: light-dark(#0B6E4F, #5CC3A1); --line: light-dark(#C8CFCB, #3A4742) }
body { font: 17px/1.7 'Leelawadee UI', Sarabun, 'Noto Sans Thai', Thonburi, system-ui, sans-serif; margin: 0; overflow-wrap: anywhere }
header { background: #0B6E4F; color: #FFFFFF; padding: .6rem 1rem } header p { max-width: 46rem; margin: 0 auto; display: flex; justify-content: space-between }
header a { color: inherit } main { max-width: 46rem; margin: 0 auto; padding: 0 1rem 3rem }
article + article { border-top: 2px solid var(--line); margin-top: 3rem }
h1 { font-size: 1.5rem; line-height: 1.5; margin: 1.5rem 0 .5rem } h2 { font-size: 1.15rem; color: var(--brand); margin: 1.8rem 0 .3rem }
p { margin: .5rem 0 } ol, ul { margin: .3rem 0; padding-left: 1.5rem } .colours { list-style: none; padding: 0 }
.colours i { display: inline-block; width: 2.2rem; height: 1.1rem; border: 2px solid; border-radius: 3px; vertical-align: -.2rem; margin-right: .4rem }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top }
th { font-weight: 600 } th[scope=row], td:first-child { width: 38% } a { color: var(--brand) } header a { color: #FFFFFF }
@media print { header { background: none; color: inherit } header a { display: none } }
`;
