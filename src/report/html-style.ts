import type { Severity } from '../rule.ts'

/** The style sheet of the HTML report: for a wide screen, a phone, the dark and paper. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1c; --faint: #666; --line: #ddd; --card: #fafafa;
  --error: #c62828; --warning: #9a6700; --info: #0b66c3; --related: #00707a;
  --error-mark: #ffd9d6; --warning-mark: #ffeab6; --info-mark: #d8e9ff; --related-mark: #cff0f0; }
@media (prefers-color-scheme: dark) { :root { --paper: #15171a; --ink: #e6e6e6; --faint: #9a9a9a; --line: #383c42; --card: #1d2024;
  --error: #ff8a80; --warning: #f2c14e; --info: #7ab8ff; --related: #63d3d9;
  --error-mark: #5d1f1c; --warning-mark: #54410d; --info-mark: #143a63; --related-mark: #0c474b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; font-family: ui-monospace, monospace; }
h3 { font-size: 1rem; margin: 0; }
h3 b { text-transform: uppercase; font-size: .75rem; letter-spacing: .05em; margin-right: .25rem; }
small, .rule, footer, summary { color: var(--faint); }
a { color: inherit; }
form { display: flex; flex-direction: column; gap: .25rem; }
fieldset { position: relative; border: 0; padding: 0 0 0 5.5rem; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
legend { position: absolute; left: 0; padding: 0; color: var(--faint); }
label { white-space: nowrap; }
article { border: 1px solid var(--line); border-left: .3rem solid var(--tone); border-radius: .3rem; background: var(--card);
  padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid; }
article h3 b { color: var(--tone); }
article:target { outline: 2px solid var(--tone); }
.error { --tone: var(--error); } .warning { --tone: var(--warning); } .info { --tone: var(--info); } .related { --tone: var(--related); }
.rule { margin: 0 0 .5rem; font-size: .85rem; }
figure { margin: .5rem 0 0; }
figcaption { font-size: .85rem; font-family: ui-monospace, monospace; }
figcaption span { font-family: system-ui, sans-serif; color: var(--related); }
blockquote { margin: 0; padding: .1rem 0 .1rem .75rem; border-left: 1px solid var(--line); }
mark { color: inherit; padding: .05em .1em; border-radius: .15em; border-bottom: 2px solid var(--tone); }
mark.error { background: var(--error-mark); } mark.warning { background: var(--warning-mark); }
mark.info { background: var(--info-mark); } mark.related { background: var(--related-mark); }
.ways { margin: .5rem 0 0; padding-left: 1.25rem; list-style: '→ '; }
details { margin: .75rem 0; }
summary { cursor: pointer; }
ol { border: 1px solid var(--line); border-radius: .3rem; padding: .5rem .75rem .5rem 3.5rem; margin: .5rem 0; font-size: .9rem; }
ol li { white-space: pre-wrap; }
ol li::marker { color: var(--faint); font-size: .8rem; }
ol li.gap { list-style: none; color: var(--faint); }
li > a[href] { text-decoration: none; }
a[id]:target + a mark { outline: 2px solid var(--ink); }
footer { margin-top: 3rem; font-size: .85rem; }
@media (max-width: 40rem) { body { padding: .5rem; } article { padding: .5rem .6rem; } ol { padding-left: 2.6rem; } 
  fieldset { padding-left: 0; } legend { position: static; } }
@media print { :root { color-scheme: light; } body { max-width: none; font-size: 10pt; } form, details { display: none; }
  article { background: none; } mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`

/** Takes the findings away whose severity or rule is not ticked. */
export function filterStyle(severities: readonly Severity[], rules: readonly string[]): string {
  const hide = (id: string, name: string) =>
    `body:has(#${selectorName(`show-${id}`)}:not(:checked)) article.${selectorName(name)} { display: none; }\n`
  return [
    ...severities.map((severity) => hide(severity, severity)),
    ...rules.map((rule) => hide(rule, `rule-${rule}`)),
  ].join('')
}

/** A name in a selector, every other sign escaped: plug-ins may call their rules what they like. */
function selectorName(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)
}
