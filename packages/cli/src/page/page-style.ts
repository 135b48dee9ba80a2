const LIGHT = `--paper:#ffffff;--ink:#1b1f24;--muted:#57606a;--grid:#d8dee4;--card:#f4f6f8;--link:#0b57a4;--used:#0b57a4;--target:#1a6b2f;--target-fill:#d9efdd;--projection:#9a4600;--planned:#7a3e9d;--good:#1a6b2f;--doubtful:#8a5300;--bad:#b3261e`;
const DARK = `--paper:#14181d;--ink:#e8ebee;--muted:#a8b1bb;--grid:#343b43;--card:#1d2329;--link:#8cc0ff;--used:#7db8ff;--target:#7fd495;--target-fill:#1b3a24;--projection:#ffb066;--planned:#d9a9ff;--good:#7fd495;--doubtful:#f2c063;--bad:#ff9a91`;

/** The colours of the page on light and dark screens, by the names of their variables. */
export const PALETTES: Readonly<Record<"light" | "dark", string>> = { light: LIGHT, dark: DARK };

/** The one style sheet of the page; its hash is in the page's content security policy. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif;overflow-wrap:anywhere}
header,nav,main,body>footer{max-width:72rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.35rem;line-height:1.3;margin:1rem 0 .5rem}
h2{font-size:1.25rem;margin:2rem 0 .75rem;padding-top:.5rem;border-top:3px solid var(--ink)}
h3{font-size:1.1rem;margin:0 0 .4rem}
p,ul,ol,dl,blockquote{margin:.4rem 0}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static}
.quiet,caption,figcaption,.facts dt,.legend{color:var(--muted)}
.full-title{color:var(--muted);font-size:.95rem}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem 1rem}
.facts dd{margin:0}
.contents{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:1rem 0 0}
.score{font-size:1.1rem}
.score strong{font-size:2rem;line-height:1;margin-right:.25rem}
.cards{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;margin:.75rem 0 1.25rem}
.card{background:var(--card);border-radius:.4rem;padding:.75rem 1rem}
.card h3{font-size:1rem}
.tally{list-style:none;padding:0;margin:0}
.tally li{padding:.1rem 0}
.count{display:inline-block;min-width:1.6em;font-variant-numeric:tabular-nums}
.verdict,.whole-words{overflow-wrap:break-word}
.verdict{display:inline-flex;gap:.45em;align-items:baseline;font-weight:600}
.icon{flex:none;width:1em;height:1em;transform:translateY(.12em);fill:currentColor}
.good{color:var(--good)}
.doubtful{color:var(--doubtful)}
.bad{color:var(--bad)}
.verdicts{display:grid;gap:.25rem}
.verdicts div{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.5rem}
.verdicts dt{color:var(--muted)}
.verdicts dd{margin:0}
.target{padding:1rem 0 1.25rem;border-top:1px solid var(--grid);scroll-margin-top:.5rem}
blockquote{margin:.5rem 0;padding:.1rem 0 .1rem .8rem;border-left:3px solid var(--grid)}
blockquote p{margin:0}
blockquote footer{color:var(--muted);font-size:.9rem}
figure{margin:.75rem 0}
figcaption{font-size:.95rem;margin-bottom:.25rem}
.chart{display:block;width:100%;height:auto;max-width:36rem}
.chart text{font-family:inherit;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.legend{list-style:none;padding:0;margin:.4rem 0;display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.88rem}
.legend li{display:flex;align-items:center;gap:.4rem}
.swatch{width:28px;height:16px;flex:none}
.no-chart{background:var(--card);border-radius:.4rem;padding:.75rem 1rem;margin:.75rem 0}
details{margin:.4rem 0}
summary{cursor:pointer;padding:.25rem 0;color:var(--link)}
details ol{padding-left:1.6rem;font-size:.95rem}
details li{margin:.2rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:.5rem 0 1rem}
caption{text-align:left;padding:.25rem 0;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--grid)}
.numbers{width:auto}
.numbers td{text-align:right;font-variant-numeric:tabular-nums}
tr.superseded,tr.unneeded,tr.planned,tr.excluded{color:var(--muted)}
tr.used td:last-child{font-weight:600}
.plain-list{padding-left:1.2rem}
.plain-list>li{margin:.75rem 0}
body>footer{margin-top:2rem;padding-top:.75rem;padding-bottom:1.5rem;color:var(--muted);font-size:.9rem}
@media (max-width:47.99rem){
.stacked caption{display:block}
.stacked,.stacked tbody,.stacked tr,.stacked th,.stacked td{display:block;border:0;padding:0}
.stacked thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.stacked tr{border-bottom:1px solid var(--grid);padding:.5rem 0}
.stacked td{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:.5rem}
.stacked td::before{content:attr(data-label);color:var(--muted);font-weight:400}
}
@media (min-width:48rem),print{
.stacked th,.stacked td{min-width:4.6em}
.cards{grid-template-columns:repeat(3,minmax(0,1fr))}
.wide{grid-column:1/-1}
.overview th:first-child{width:24%}
.overview td:nth-child(4){min-width:10em}
.plain-list .verdicts{grid-template-columns:repeat(3,minmax(0,1fr))}
.plain-list .verdicts div{grid-template-columns:max-content 1fr}
h1{font-size:1.6rem}
}
@media (min-width:60rem){
.columns{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:2rem}
.drawings figure:first-child,.no-chart{margin-top:0}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{color-scheme:light;${LIGHT}}
@page{margin:14mm}
html{font-size:10pt}
body{font-size:1rem}
.skip,nav{display:none}
a{color:inherit}
header,main,body>footer{max-width:none;padding:0}
table{font-size:8.5pt}
th,td{padding:.15rem .5rem .15rem 0}
tr.used a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em}
.printed::details-content{content-visibility:visible;display:block;height:auto;block-size:auto}
.printed summary{color:inherit}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem}
.columns,figure,blockquote,.card,tr,.verdicts,.no-chart{break-inside:avoid}
.overview{break-before:page}
h2,h3,caption,summary{break-after:avoid}
}
`;
