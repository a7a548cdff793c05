const SENTENCES = [
  'The harbour may stay closed until the storm has passed, officials said on Monday.',
  'Ann Hale, the mayor of Oudehaven, said the new wall would “probably” hold.',
  'A report by the ministry suggests that the costs could rise to 30 million by 2031.',
  'Nobody was hurt, and the ferries are expected to leave again in the morning.',
];
/** Elements that each part of the page has below. */
const PER_PART = 10;

/** One part of a page: paragraphs with a link, a list of related stories, a comment. */
function part(at: number): string {
  const sentence = (step: number) => SENTENCES[(at + step) % SENTENCES.length] ?? '';
  return `<h2>Part ${at}</h2>
<p>${sentence(0)} ${sentence(1)} <a href="/news/${at}">Read the report</a> of the day.</p>
<p>${sentence(2)} ${sentence(3)}</p><p>${sentence(1)} <em>${sentence(2)}</em></p>
<ul class="related"><li><a href="/news/${at + 1}">${sentence(3)}</a></li></ul>
<div class="comment">${sentence(0)}</div>`;
}

/** A news page of about so many elements, made of parts that are alike, so that only its size changes. */
export function pageOf(elements: number): string {
  const parts = Array.from({ length: Math.round(elements / PER_PART) }, (_, at) => part(at));
  return `<!doctype html><html lang="en"><head><title>The harbour and the storm</title>
<meta property="og:title" content="The harbour and the storm"></head>
<body><main><h1>The harbour and the storm</h1><p class="byline">By Jane Doe</p><time datetime="2026-03-04">4 March 2026</time>
<div class="story">${parts.join('\n')}</div></main></body></html>`;
}
