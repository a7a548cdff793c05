import { readFileSync, writeFileSync, appendFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { leaveLexicons } from '/tmp/w/voice/tools/dev/lexicons.ts';
import { loadPage, openPage, readPage } from '/tmp/w/voice/tools/dev/savedPage.ts';
leaveLexicons();
const rows: any[] = [];
for (const set of ['articles', 'web']) {
  const dir = `/work/shared/eval/${set}`;
  for (const line of readFileSync(`${dir}/truth.jsonl`, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const row = JSON.parse(line);
    if (set === 'articles' && (row.lang !== 'en' || row.tier !== 'A')) continue;
    if (set === 'web' && row.kind !== 'article') continue;
    rows.push({ set, id: row.id, url: row.url, domain: row.outlet?.domain ?? new URL(row.url).hostname.replace(/^www\./, '') });
  }
}
const brand = (d: string) => d.split('.').slice(0, -1).join('.');
writeFileSync('/tmp/v/articles.jsonl', '');
for (const row of rows) {
  try {
    const window = openPage(loadPage(`/work/shared/eval/${row.set}/pages/${row.id}.html.gz`), row.url);
    const reading = readPage(window.document, row.url);
    window.close();
    if (!reading) continue;
    const a = reading.article;
    if (!(a.language?.value ?? 'en').startsWith('en')) continue;
    const h = createHash('sha1').update('voice-7:' + brand(row.domain)).digest().readUInt32BE(0) / 2 ** 32;
    appendFileSync('/tmp/v/articles.jsonl', JSON.stringify({ ...row, h, text: a.text, blocks: a.blocks, title: a.title?.value ?? '', links: a.links, words: a.wordCount, language: a.language }) + '\n');
  } catch (e) { console.error(row.id, String(e).slice(0, 100)); }
}
