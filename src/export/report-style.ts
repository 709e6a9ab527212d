/** How a report looks on a screen and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin-top: 2rem; border-bottom: 1px solid; }
h3 { font-size: 1rem; margin-bottom: 0.25rem; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
li ul { margin: 0; }
em { font-style: normal; opacity: 0.75; }
.table { overflow-x: auto; overflow-wrap: normal; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid; vertical-align: top; font-weight: normal; }
thead th { font-weight: bold; vertical-align: bottom; }
td { white-space: nowrap; }
[align="left"] { text-align: left; }
[align="right"] { text-align: right; }
.contains-task-list { list-style: none; padding-left: 0; }
.task-list-item label { display: flex; gap: 0.5rem; align-items: baseline; }
.task-list-item ul { padding-left: 2.9rem; }
input { flex: none; width: 1rem; height: 1rem; margin: 0; }
@media print {
  @page { margin: 15mm; }
  :root { color-scheme: light; font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  table { font-size: 7.5pt; width: 100%; }
  h2, h3 { break-after: avoid; }
  tr, .task-list-item, h3 + ul > li > ul > li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`.trim();
