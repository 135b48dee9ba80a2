const LIGHT = `--paper:#ffffff;--ink:#1b1f24;--muted:#57606a;--grid:#d8dee4;--card:#f4f6f8;--link:#0b57a4;--good:#1a6b2f;--doubtful:#8a5300;--bad:#b3261e`;
const DARK = `--paper:#14181d;--ink:#e8ebee;--muted:#a8b1bb;--grid:#343b43;--card:#1d2329;--link:#8cc0ff;--good:#7fd495;--doubtful:#f2c063;--bad:#ff9a91`;

/** The one style sheet of the page; its hash is in the page's content security policy. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,main,body>footer{max-width:60rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.35rem;line-height:1.3;margin:1rem 0 .5rem}
h2{font-size:1.25rem;margin:2rem 0 .75rem;padding-top:.5rem;border-top:3px solid var(--ink)}
h3{font-size:1.05rem;line-height:1.4;margin:0 0 .25rem;font-weight:600}
p,ul,dl{margin:.3rem 0}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static}
.quiet,caption,.facts dt{color:var(--muted)}
.verdict{font-size:1.5rem;line-height:1.25;font-weight:700;margin:.75rem 0}
.verdict span{margin-right:.35em}
.good{color:var(--good)}
.doubtful{color:var(--doubtful)}
.bad{color:var(--bad)}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem 1rem}
.facts dd{margin:0}
.note{background:var(--card);border-radius:.4rem;padding:.6rem 1rem;margin:.75rem 0}
.group{border-left:4px solid var(--grid);padding:.1rem 0 .1rem .9rem;margin:1.25rem 0;scroll-margin-top:.5rem}
.group.error{border-color:var(--bad)}
.group.warning{border-color:var(--doubtful)}
.label{font-weight:700}
code{font:.92em/1.4 ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Consolas,monospace}
.ranges code{background:var(--card);border-radius:.25rem;padding:.05rem .3rem}
.hash{font-size:.8rem}
summary{cursor:pointer;padding:.25rem 0;color:var(--link)}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:.5rem 0}
caption{text-align:left;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--grid)}
tbody th{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
body>footer{margin-top:2rem;padding-top:.75rem;padding-bottom:1.5rem;color:var(--muted);font-size:.9rem}
@media (max-width:47.99rem){
.stacked caption{display:block}
.stacked,.stacked tbody,.stacked tr,.stacked th,.stacked td{display:block;border:0;padding:0;text-align:left}
.stacked thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.stacked tr{border-bottom:1px solid var(--grid);padding:.4rem 0}
.stacked tbody th{font-weight:600}
.stacked td{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.5rem}
.stacked td:empty{display:none}
.stacked td::before{content:attr(data-label);color:var(--muted)}
}
@media (min-width:48rem),print{
h1{font-size:1.6rem}
.place{width:9em}
}
@media print{
:root{color-scheme:light;${LIGHT}}
@page{margin:14mm}
html{font-size:10pt}
body{font-size:1rem}
.skip{display:none}
a{color:inherit}
header,main,body>footer{max-width:none;padding:0}
table{font-size:9pt}
details::details-content{content-visibility:visible;display:block;height:auto;block-size:auto}
summary{color:inherit}
tr,.note{break-inside:avoid}
h2,h3,caption,summary{break-after:avoid}
}
`;
