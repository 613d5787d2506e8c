/** All the style of the respondent's page, inline in its head: one request, no font, no script. Logical properties, so that it turns with the direction of the text. */
export const RESPONDENT_CSS = `
:root{color-scheme:light dark;--bg:#f5f7f6;--sf:#fff;--ink:#0f2226;--soft:#47595c;--ln:#84949a;--hair:#d9e0de;--wt:#0a6070;--on:#fff;--wash:#e0f0f1;--bad:#b3331f;--badw:#fbe9e5}
@media(prefers-color-scheme:dark){:root{--bg:#0c1517;--sf:#132024;--ink:#e8f0ef;--soft:#b0c0c1;--ln:#6d8489;--hair:#24353a;--wt:#5cc3d1;--on:#06262c;--wash:#12343a;--bad:#ff9b85;--badw:#3c1a14}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:break-word}
.page{max-width:42rem;margin-inline:auto;padding:1rem .75rem 3rem}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:center;min-height:2.75rem;font-size:.875rem;color:var(--soft)}
.top b{font-weight:600}
.langs{display:flex;flex-wrap:wrap;margin-inline-end:-.5rem}
.langs a{display:inline-flex;align-items:center;min-height:2.75rem;padding-inline:.5rem;color:inherit;text-underline-offset:.2em}
.langs [aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
h1{font-size:1.5rem;line-height:1.25;letter-spacing:-.01em;margin:1.25rem 0 .5rem;text-wrap:balance}
.intro{margin:0 0 1.5rem;color:var(--soft);white-space:pre-line}
.q{min-width:0;margin:0 0 1rem;padding:1.25rem .75rem;border:1px solid var(--hair);border-radius:12px;background:var(--sf)}
.q legend{float:inline-start;width:100%;padding:0 0 .75rem}
.q legend+.help,.q legend+.wrong{margin-top:-.5rem}
.help+.scale,.help+.rows,.wrong+.scale,.wrong+.rows{margin-top:.75rem}
.q legend~*{clear:both}
.ask{display:block;font-size:1.125rem;font-weight:600;line-height:1.4;text-wrap:pretty}
.opt{font-weight:400;font-size:.875rem;color:var(--soft)}
.help,.wrong{margin:.25rem 0 0;font-size:.9375rem;color:var(--soft)}
.wrong{color:var(--bad);font-weight:600}
.scale{display:grid;grid-template-columns:repeat(var(--few),minmax(0,1fr));gap:2px;margin:0 -4px}
.end{font-size:.875rem;color:var(--soft)}
.end{padding-inline:4px}.low,.high{grid-column:1/-1}
.high{text-align:end}
.short .low{order:1;grid-column:1/span var(--half)}
.short .high{order:2;grid-column:calc(var(--half) + 1)/-1}
.pt{position:relative;display:block}
.pt input,.row input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.pt span{display:flex;align-items:center;justify-content:center;min-height:3rem;border:1px solid var(--ln);border-radius:8px;font-variant-numeric:tabular-nums;font-weight:600}
.pt input:hover+span,.row input:hover+span{background:var(--wash)}
.pt input:checked+span{background:var(--wt);border-color:var(--wt);color:var(--on)}
.rows{display:grid;gap:6px}
.row{position:relative;display:block}
.row span{display:flex;align-items:center;gap:.75rem;min-height:3rem;padding:.5rem .875rem;border:1px solid var(--ln);border-radius:8px}
.row span::before{content:"";flex:none;width:1.125rem;height:1.125rem;border:2px solid var(--ln);border-radius:4px}
.row [type=radio]+span::before{border-radius:50%}
.row input:checked+span{background:var(--wash);border-color:var(--wt)}
.row input:checked+span::before{border:.375rem solid var(--wt)}
input:focus-visible+span,a:focus-visible,button:focus-visible,textarea:focus-visible,.line:focus-visible,.sum:focus-visible{outline:3px solid var(--wt);outline-offset:2px}
textarea,.line{display:block;width:100%;min-height:3rem;margin-top:.75rem;padding:.625rem .75rem;border:1px solid var(--ln);border-radius:8px;background:var(--bg);color:inherit;font:inherit}
textarea{min-height:6.5rem;resize:vertical}
button{min-height:3rem;padding:.5rem 1.75rem;border:0;border-radius:8px;background:var(--wt);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
.sum{margin:0 0 1rem;padding:.875rem 1rem;border:1px solid var(--bad);border-radius:8px;background:var(--badw)}
.sum a{color:inherit}
.sum ul{margin:.25rem 0 0;padding-inline-start:1.25rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.end-page{padding-top:12vh}
.end-page p{color:var(--soft);white-space:pre-line}
@media(min-width:36rem){.page{padding-inline:1.5rem}.q{padding:1.5rem}h1{font-size:1.75rem}.scale{grid-template-columns:repeat(var(--all),minmax(0,1fr))}.scale{gap:4px;margin-inline:0}.low{order:1;grid-column:1/span var(--half)}.high{order:2;grid-column:calc(var(--half) + 1)/-1}}
@media(forced-colors:active){input:checked+span{outline:3px solid Highlight;outline-offset:-3px}}
`.replace(/\n/g, '')
